// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/mainwindow/windowservices.h"
#include "views/workplace.h"

#include <QMainWindow>

class QLineEdit;
class QMenu;
class QStackedWidget;

namespace article12 {

class Button;
class Label;
class RegisterDesk;

/// The window: menu, tool row, page stack, status line. What happens on a page is the page's.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openRegister(const QString &path);
    /// nullptr: no register is open.
    [[nodiscard]] RegisterDesk *desk() const { return m_desk; }
    [[nodiscard]] Register *casebook() const { return m_casebook.get(); }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    /// Files are taken as copies, never moved: some mail programs delete what was moved.
    void dropEvent(QDropEvent *event) override;

private:
    void buildMenu();
    QAction *addAction(QMenu &menu, const QString &text, const QKeySequence &shortcut, void (MainWindow::*slot)());
    void buildPlaceShortcuts();
    QWidget *buildToolRow();
    void buildStatusLine();
    void takeRegister(std::unique_ptr<Register> casebook);
    void fillLetterMenu();
    void showStatus();

    void makeExample();
    void makeRegister();
    void chooseRegister();
    void newRequest();
    void chooseFiles();
    void writeLetter();
    void print();
    void refresh();
    void goBack();
    void focusSearch();
    void showShortcuts();

    const WindowServices m_services;
    std::unique_ptr<Register> m_casebook;
    std::unique_ptr<Workplace> m_workplace;
    RegisterDesk *m_desk = nullptr;
    QStackedWidget *m_stack;
    QList<QAction *> m_needRegister;
    QList<QWidget *> m_tools;
    QLineEdit *m_search = nullptr;
    QMenu *m_letters = nullptr;
    Label *m_organisation = nullptr;
    Label *m_counts = nullptr;
    Label *m_saved = nullptr;
    Label *m_calendar = nullptr;
    Label *m_warning = nullptr;
};

} // namespace article12
