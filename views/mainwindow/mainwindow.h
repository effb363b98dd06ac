// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/readingorder.h"
#include "views/mainwindow/registerarea.h"
#include "views/mainwindow/windowmenus.h"

#include <QMainWindow>

namespace article12 {

class StatusLine;
class ToolRow;

/// The window: menus, tool row, the area of its register, status line, and what the menus do. What happens on a page is
/// the page's; long jobs are in registerjobs.h.
class MainWindow : public TabsAsRead<QMainWindow>
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] RegisterArea &area() const { return *m_area; }
    /// nullptr: no register is open.
    [[nodiscard]] RegisterDesk *desk() const { return m_area->desk(); }
    [[nodiscard]] Register *casebook() const { return m_area->casebook(); }

protected:
    /// Asks before something typed is lost.
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    /// Files dropped on a field of any window of ours go to that window: the field would take their paths as text.
    bool eventFilter(QObject *object, QEvent *event) override;
    /// Files are taken as copies, never moved: some mail programs delete what was moved.
    void dropEvent(QDropEvent *event) override;

private:
    void perform(WindowAction action);
    void connectMenus();
    void connectTools();
    void connectDesk(RegisterDesk *desk);
    void leaveDesk();
    void fillLetterMenu();
    void showStatus();
    void showAlerts();
    void showCalculator();
    void verify();
    void rebuild();
    void writeLetter();
    void showAbout();

    const WindowServices m_services;
    WindowMenus *m_menus;
    RegisterArea *m_area;
    ToolRow *m_tools;
    StatusLine *m_status;
};

} // namespace article12
