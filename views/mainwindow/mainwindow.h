// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/readingorder.h"
#include "views/mainwindow/windowmenus.h"
#include "views/mainwindow/windowservices.h"
#include "views/workplace.h"

#include <QMainWindow>

class QStackedWidget;

namespace article12 {

class NewRegisterPage;
class RegisterDesk;
class StatusLine;
class ToolRow;
class WelcomePage;

/// The window: menus, tool row, page stack, status line, and what the menus do. What happens on a page is the page's;
/// long jobs are in registerjobs.h.
class MainWindow : public TabsAsRead<QMainWindow>
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Returns when it is open, or when it is told why not; the register open before stays open then.
    void openRegister(const QString &path);
    /// The same as soon as the window has been painted.
    void openAfterFirstFrame(const QString &path);
    /// The open register and where the person is in it: to go on in another window, in another language.
    struct Continuation
    {
        std::unique_ptr<Register> casebook;
        Actor actor;
        QString place;
    };
    /// Leaves this window without a register.
    [[nodiscard]] Continuation handOver();
    void resume(Continuation continuation);
    /// nullptr: no register is open.
    [[nodiscard]] RegisterDesk *desk() const { return m_desk; }
    [[nodiscard]] Register *casebook() const { return m_casebook.get(); }

protected:
    /// Asks before something typed is lost.
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    /// Files are taken as copies, never moved: some mail programs delete what was moved.
    void dropEvent(QDropEvent *event) override;

private:
    void perform(WindowAction action);
    void connectTools();
    void buildPlaceShortcuts();
    void takeRegister(std::unique_ptr<Register> casebook);
    void showDesk(std::unique_ptr<Register> casebook, const Actor &actor);
    void askWhoWorks();
    void work(const QString &name);
    void finishNewRegister(NewRegisterPage &page, const OrganisationProfile &profile);
    /// False: the person wants to stay.
    bool leaveRegister();
    void closeRegister();
    void showWelcome();
    void fillLetterMenu();
    void fillRecentMenu();
    void fillPlaceMenu();
    void showStatus();
    void showAlertCount();
    void showAlerts();
    void showCalculator();

    void makeExample();
    void makeNewRegister();
    void chooseRegister();
    void restoreRegister();
    void verify();
    void rebuild();
    void chooseFiles();
    void pasteRequest();
    void writeLetter();
    void goBack();
    void showAbout();

    const WindowServices m_services;
    std::unique_ptr<Register> m_casebook;
    std::unique_ptr<Workplace> m_workplace;
    RegisterDesk *m_desk = nullptr;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    WindowMenus *m_menus;
    ToolRow *m_tools;
    StatusLine *m_status;
};

} // namespace article12
