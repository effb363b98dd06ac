// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/text.h"
#include "requests/lettertype.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace article12 {

/// Everything the menus offer.
enum class WindowAction {
    NewRegister,
    OpenRegister,
    OpenExample,
    BackUp,
    Verify,
    Rebuild,
    Restore,
    Print,
    CloseRegister,
    Quit,
    NewRequest,
    FromFiles,
    OpenRequest,
    RequestsOfPerson,
    Assign,
    ExportList,
    ExportCalendar,
    ExportRequest,
    FromClipboard,
    Search,
    WriteLetter,
    MonthlyReport,
    ShowSidePanel,
    GoToSteps,
    Back,
    Refresh,
    Calculator,
    Keyboard,
    About,
};

/// A key and what it does, for the page "Keyboard".
struct ShortcutHelp
{
    QString keys;
    QString meaning;
};

/// The menus of the window, made from one table: texts, keys and what needs an open register. What an action does is
/// the window's.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    explicit WindowMenus(QMenuBar &bar);

    void setRegisterOpen(bool open);
    [[nodiscard]] QAction &action(WindowAction action) const { return *m_actions.value(action); }
    void setRecent(const QStringList &paths);
    /// To be filled when they are about to show.
    [[nodiscard]] QMenu &letters() const { return *m_letters; }
    [[nodiscard]] QMenu &places() const { return *m_places; }
    [[nodiscard]] QMenu &columns() const { return *m_columns; } ///< of the list
    [[nodiscard]] QMenu &request() const { return *m_request; }
    /// The letters one would write now, then the others; none at all: no request is chosen.
    void setLetters(const QList<LetterType> &fitting, const QList<LetterType> &others, const Wording &wording);
    /// Keys and titles of the navigation, in order.
    void setPlaces(const QList<std::pair<QString, QString>> &places);
    /// In the order of the menus, then those that are in no menu.
    [[nodiscard]] QList<ShortcutHelp> shortcuts() const;

Q_SIGNALS:
    void wanted(article12::WindowAction action);
    void registerWanted(const QString &path);
    void letterWanted(article12::LetterType type);
    void placeWanted(const QString &key);

private:
    enum class Menu { Register, Request, Letter, Report, View, Help };
    enum class Needs { Nothing, Register };
    struct Entry
    {
        WindowAction action;
        QString text;
        QKeySequence keys = {};
        Needs needs = Needs::Register;
    };
    void add(QMenu &menu, const QList<Entry> &entries);
    void buildRegister(QMenu &menu);
    void buildRequest(QMenu &menu);
    void buildView(QMenu &menu);

    QHash<WindowAction, QAction *> m_actions;
    QList<QAction *> m_inOrder;
    QList<QAction *> m_needRegister;
    QMenu *m_recent = nullptr;
    QMenu *m_letters = nullptr;
    QMenu *m_places = nullptr;
    QMenu *m_columns = nullptr;
    QMenu *m_request = nullptr;
};

} // namespace article12
