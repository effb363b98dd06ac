// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/windowmenus.h"

#include "views/common/page.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int placesByKey = 9;   // Ctrl+1 … Ctrl+9
constexpr int folderWidth = 320; // px

} // namespace

WindowMenus::WindowMenus(QMenuBar &bar)
    : QObject(&bar)
{
    buildRegister(*bar.addMenu(tr("&Register")));
    m_request = bar.addMenu(tr("Re&quest"));
    buildRequest(*m_request);
    QMenu &letter = *bar.addMenu(tr("&Letter"));
    add(letter, {{WindowAction::WriteLetter, tr("&Write a letter…"), QKeySequence(Qt::CTRL | Qt::Key_L)}});
    m_letters = letter.addMenu(tr("&Kind of letter"));
    m_needRegister << m_letters->menuAction();
    add(*bar.addMenu(tr("Re&port")), {{WindowAction::MonthlyReport, tr("&Monthly report")}});
    buildView(*bar.addMenu(tr("&View")));
    add(*bar.addMenu(tr("&Help")),
        {{WindowAction::Keyboard, tr("&Keyboard…"), QKeySequence::HelpContents, Needs::Nothing},
         {WindowAction::About, tr("&About Article 12"), {}, Needs::Nothing}});
    setRegisterOpen(false);
}

void WindowMenus::buildRegister(QMenu &menu)
{
    add(menu, {{WindowAction::NewRegister, tr("&New register…"), {}, Needs::Nothing},
               {WindowAction::OpenRegister, tr("&Open a register…"), QKeySequence::Open, Needs::Nothing}});
    m_recent = menu.addMenu(tr("Re&cent registers"));
    connect(m_recent, &QMenu::aboutToShow, this, [this] {
        for (QAction *entry : m_recent->actions())
            entry->setEnabled(QFileInfo::exists(entry->data().toString()));
    });
    add(menu, {{WindowAction::OpenExample, tr("Open the &example register…"), {}, Needs::Nothing}});
    menu.addSeparator();
    add(menu, {{WindowAction::BackUp, tr("&Back up now…")},
               {WindowAction::Verify, tr("&Verify…")},
               {WindowAction::Rebuild, tr("Make the &lists again…")},
               {WindowAction::Restore, tr("Re&store a backup…"), {}, Needs::Nothing}});
    menu.addSeparator();
    add(menu, {{WindowAction::Print, tr("&Print…"), QKeySequence::Print},
               {WindowAction::ExportCalendar, tr("Export the &deadlines…")}});
    menu.addSeparator();
    add(menu, {{WindowAction::CloseRegister, tr("Close the re&gister")},
               {WindowAction::Quit, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), Needs::Nothing}});
}

void WindowMenus::buildRequest(QMenu &menu)
{
    add(menu, {{WindowAction::NewRequest, tr("&New request"), QKeySequence::New},
               {WindowAction::FromFiles, tr("From e-mail or &scan…"), QKeySequence(Qt::CTRL | Qt::Key_I)},
               {WindowAction::FromClipboard, tr("From the clip&board"), QKeySequence(QKeySequence::Paste)}});
    menu.addSeparator();
    add(menu, {{WindowAction::OpenRequest, tr("&Open")},
               {WindowAction::RequestsOfPerson, tr("&Requests of this person")},
               {WindowAction::Assign, tr("&Assign…")},
               {WindowAction::ExportRequest, tr("Export its &file…")}});
    menu.addSeparator();
    add(menu, {{WindowAction::Search, tr("S&earch"), QKeySequence::Find},
               {WindowAction::ExportList, tr("E&xport the list…")}});
}

void WindowMenus::buildView(QMenu &menu)
{
    m_places = menu.addMenu(tr("&Go to"));
    m_columns = menu.addMenu(tr("Co&lumns of the list"));
    m_needRegister << m_places->menuAction() << m_columns->menuAction();
    menu.addSeparator();
    add(menu, {{WindowAction::GoToSteps, tr("To what can be &done"), QKeySequence(Qt::Key_F6)},
               {WindowAction::ShowSidePanel, tr("Request be&side the list"), QKeySequence(Qt::Key_F9)},
               {WindowAction::Back, tr("&Back"), QKeySequence(Qt::Key_Escape)},
               {WindowAction::Refresh, tr("Re&fresh"), QKeySequence::Refresh}});
    menu.addSeparator();
    add(menu,
        {{WindowAction::Calculator, tr("Deadline &calculator…"), QKeySequence(Qt::CTRL | Qt::Key_D), Needs::Nothing}});
}

void WindowMenus::add(QMenu &menu, const QList<Entry> &entries)
{
    for (const Entry &entry : entries) {
        QAction *added = menu.addAction(entry.text);
        added->setShortcut(entry.keys);
        connect(added, &QAction::triggered, this, [this, wish = entry.action] { Q_EMIT wanted(wish); });
        m_actions.insert(entry.action, added);
        m_inOrder << added;
        if (entry.needs == Needs::Register)
            m_needRegister << added;
    }
}

void WindowMenus::setRegisterOpen(bool open)
{
    for (QAction *action : std::as_const(m_needRegister))
        action->setEnabled(open);
}

void WindowMenus::setRecent(const QStringList &paths)
{
    m_recent->clear();
    m_recent->menuAction()->setEnabled(!paths.isEmpty());
    for (const QString &path : paths) {
        const QFileInfo file(path);
        const QString folder = m_recent->fontMetrics().elidedText(QDir::toNativeSeparators(file.absolutePath()),
                                                                  Qt::ElideMiddle, folderWidth);
        QAction *entry = m_recent->addAction(plainCaption(u"%1  (%2)"_s.arg(file.fileName(), folder)));
        entry->setData(path);
        connect(entry, &QAction::triggered, this, [this, path] { Q_EMIT registerWanted(path); });
    }
}

void WindowMenus::setLetters(const QList<LetterType> &fitting, const QList<LetterType> &others, const Wording &wording)
{
    m_letters->clear();
    if (fitting.isEmpty() && others.isEmpty()) {
        m_letters->addAction(tr("Select a request first"))->setEnabled(false);
        return;
    }
    const auto add = [&](LetterType type) {
        QAction *entry = m_letters->addAction(capitalised(wording.say(nameOf(type))));
        connect(entry, &QAction::triggered, this, [this, type] { Q_EMIT letterWanted(type); });
    };
    std::for_each(fitting.cbegin(), fitting.cend(), add);
    if (!fitting.isEmpty())
        m_letters->addSeparator();
    std::for_each(others.cbegin(), others.cend(), add);
}

void WindowMenus::setPlaces(const QList<std::pair<QString, QString>> &places)
{
    m_places->clear();
    int number = 0;
    for (const auto &[key, title] : places) {
        const QString keys = ++number <= placesByKey ? u"\tCtrl+%1"_s.arg(number) : QString();
        QAction *entry = m_places->addAction(title + keys);
        connect(entry, &QAction::triggered, this, [this, wanted = key] { Q_EMIT placeWanted(wanted); });
    }
}

QList<ShortcutHelp> WindowMenus::shortcuts() const
{
    QList<ShortcutHelp> all;
    for (const QAction *action : m_inOrder) {
        if (action->shortcut().isEmpty())
            continue;
        QString meaning = action->text();
        meaning.remove(u'&').remove(u'…');
        all << ShortcutHelp{action->shortcut().toString(QKeySequence::NativeText), meaning};
    }
    const auto key = [](const QKeySequence &keys) { return keys.toString(QKeySequence::NativeText); };
    return all << ShortcutHelp{key(Qt::CTRL | Qt::Key_1) + u" … "_s + key(Qt::Key_9), tr("The entries at the left")}
               << ShortcutHelp{tr("Enter", "the key"), tr("Open the request chosen in the list")}
               << ShortcutHelp{key(QKeySequence::Copy), tr("Copy the rows chosen in the list")}
               << ShortcutHelp{key(QKeySequence::SelectAll), tr("Choose all rows of the list")}
               << ShortcutHelp{tr("Alt + underlined letter"), tr("A button or menu")};
}

} // namespace article12
