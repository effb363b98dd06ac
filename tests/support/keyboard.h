// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTest>

namespace article12::test {

/// What a person reaches with Tab on this window or dialog now; parts that Qt makes for itself are left out.
inline QList<QWidget *> controlsOf(const QWidget &window)
{
    QList<QWidget *> controls;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool ofAnother = widget->window() != &window;
        const bool made = widget->objectName().startsWith(QStringLiteral("qt_")) || widget->focusProxy();
        const bool frame = qobject_cast<QScrollBar *>(widget) || qobject_cast<QScrollArea *>(widget);
        if (!ofAnother && !made && !frame && widget->isVisibleTo(&window) && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus))
            controls << widget;
    }
    return controls;
}

/// "QPushButton record in StepDialog", to find it in the code.
inline QString placeOf(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return QStringLiteral("%1 %2 in %3")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
             parent ? QString::fromLatin1(parent->metaObject()->className()) : QString());
}

/// What a screen reader says of a control; empty: nothing.
inline QString spokenName(QWidget &widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&widget);
    return face ? face->text(QAccessible::Name).trimmed() : QString();
}

/// Who uses which letter, in one window or one menu.
class Mnemonics
{
public:
    void note(const QString &text) { note(QKeySequence::mnemonic(text), text); }
    void note(const QKeySequence &key, const QString &text)
    {
        if (!key.isEmpty())
            m_users[key.toString()] << text;
    }
    [[nodiscard]] bool isUsed(QChar letter) const
    {
        return m_users.contains(QKeySequence(Qt::ALT | Qt::Key(letter.toUpper().unicode())).toString());
    }
    /// "R: Register, Refuse".
    [[nodiscard]] QStringList shared() const
    {
        QStringList shared;
        for (auto key = m_users.begin(); key != m_users.end(); ++key) {
            if (key->size() > 1)
                shared << QStringLiteral("%1: %2").arg(key.key(), key->join(QStringLiteral(", ")));
        }
        return shared;
    }

private:
    QMap<QString, QStringList> m_users;
};

/// Letters shared within a menu or one below it.
inline QStringList sharedInMenu(const QMenu &menu)
{
    Mnemonics users;
    QStringList below;
    for (const QAction *action : menu.actions()) {
        if (action->isVisible())
            users.note(action->text());
        if (action->menu())
            below += sharedInMenu(*action->menu());
    }
    return users.shared() + below;
}

/// Letters for Alt that two on this window or in one of its menus share, and buttons without one though one is free.
inline QStringList mnemonicFaults(const QWidget &window)
{
    Mnemonics users;
    const auto note = [&users](const QString &text) { users.note(text); };
    QList<const QAbstractButton *> without;
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->window() == &window && button->isVisibleTo(&window)) {
            users.note(button->shortcut(), button->text());
            const bool isCard = button->inherits("article12::ActionCard") || button->inherits("article12::TileButton");
            if (button->shortcut().isEmpty() &&
                (qobject_cast<const QPushButton *>(button) || (isCard && button->isEnabled())))
                without << button;
        }
    }
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->buddy() && label->window() == &window && label->isVisibleTo(&window))
            note(label->text());
    }
    for (const auto *tabs : window.findChildren<QTabBar *>()) {
        for (int i = 0; tabs->isVisibleTo(&window) && i < tabs->count(); ++i)
            note(tabs->tabText(i));
    }
    QStringList inMenus;
    for (const auto *menus : window.findChildren<QMenuBar *>()) {
        for (const QAction *action : menus->actions()) {
            note(action->text());
            if (action->menu())
                inMenus += sharedInMenu(*action->menu());
        }
    }
    QStringList faults = users.shared() + inMenus;
    for (const QAbstractButton *button : std::as_const(without)) {
        const QString text = button->text();
        const bool isOfARow = qobject_cast<const QPushButton *>(button) && !button->accessibleName().isEmpty() &&
                              button->accessibleName() != text;
        const bool isAlone = std::count_if(without.begin(), without.end(), [&text](const QAbstractButton *other) {
                                 return other->text() == text;
                             }) == 1;
        const bool hasFree = std::any_of(text.begin(), text.end(), [&users](QChar letter) {
            return letter.toUpper() >= u'A' && letter.toUpper() <= u'Z' && !users.isUsed(letter);
        });
        if (!isOfARow && isAlone && hasFree)
            faults << QStringLiteral("no letter: ") + text;
    }
    return faults;
}

/// What is wider than the place it scrolls in, which shows no bar for it.
inline QStringList cutOff(const QWidget &window)
{
    QStringList cut;
    for (const auto *area : window.findChildren<QScrollArea *>()) {
        const QWidget *content = area->widget();
        const bool scrollsDown = area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff;
        if (content && scrollsDown && area->window() == &window && area->isVisibleTo(&window) &&
            content->width() > area->viewport()->width())
            cut << QStringLiteral("%1: %2 of %3")
                       .arg(placeOf(*content))
                       .arg(area->viewport()->width())
                       .arg(content->width());
    }
    return cut;
}

/// Lists whose chosen words are cut and stand nowhere in full: neither in a label beside nor in a tool tip.
inline QStringList cutChoices(const QWidget &window)
{
    QStringList cut;
    for (auto *box : window.findChildren<QComboBox *>()) {
        const bool mayBeCut = box->sizeAdjustPolicy() == QComboBox::AdjustToMinimumContentsLengthWithIcon;
        if (box->window() != &window || !box->isVisibleTo(&window) || box->isEditable() || mayBeCut)
            continue;
        QStyleOptionComboBox option;
        option.initFrom(box);
        const QRect room =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        bool inFull = box->toolTip() == box->currentText() ||
                      box->fontMetrics().horizontalAdvance(box->currentText()) + 2 <= room.width();
        for (const auto *label : box->parentWidget()->findChildren<QLabel *>())
            inFull = inFull || (label->isVisibleTo(&window) && label->text() == box->currentText());
        if (!inFull)
            cut << QStringLiteral("%1: %2 in %3 px").arg(placeOf(*box), box->currentText()).arg(room.width());
    }
    return cut;
}

/// Where Tab leads from the control that has the focus, until it comes to one again; the window must be active.
inline QList<QWidget *> walkWithTab(QWidget &window)
{
    constexpr int longestWalk = 500;
    QList<QWidget *> steps;
    while (steps.size() < longestWalk) {
        QWidget *now = window.focusWidget();
        if (!now || steps.contains(now))
            return steps;
        steps << now;
        QTest::keyClick(now, Qt::Key_Tab);
    }
    return steps;
}

/// True: who reads comes to `then` before `now`. What stands in one box is read before its neighbour.
inline bool isReadBefore(const QWidget &then, const QWidget &now)
{
    const QWidget *common = now.parentWidget();
    while (common && !common->isAncestorOf(&then))
        common = common->parentWidget();
    if (!common || common == &then)
        return false;
    const auto boxIn = [common](const QWidget *part) {
        while (part->parentWidget() != common)
            part = part->parentWidget();
        return part->geometry();
    };
    const QRect first = boxIn(&now);
    const QRect second = boxIn(&then);
    const bool sameLine = second.top() < first.center().y() && first.top() < second.center().y();
    return sameLine ? second.right() < first.left() : second.bottom() <= first.top();
}

} // namespace article12::test
