// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/accessletters.h"

#include "views/common/actioncard.h"
#include "views/common/button.h"
#include "views/common/tilebutton.h"

#include <QEvent>
#include <QLabel>
#include <QMenuBar>
#include <QTabBar>
#include <QTimer>

namespace article12 {

namespace {

/// The letter words name with "&", in capitals; null: none.
QChar namedIn(const QString &words)
{
    const QKeySequence key = QKeySequence::mnemonic(words);
    return key.isEmpty() ? QChar() : QChar(char16_t(key[0].key()));
}

bool isLetter(QChar sign) { return sign.toUpper() >= u'A' && sign.toUpper() <= u'Z'; }

/// Where the words have letters, those that begin a word first.
QList<qsizetype> lettersOf(const QString &words)
{
    QList<qsizetype> first;
    QList<qsizetype> further;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (isLetter(words[i]))
            (i == 0 || !words[i - 1].isLetter() ? first : further) << i;
    }
    return first + further;
}

/// The order in which letters are given, so that steps and tiles keep theirs whatever stands beside them; nothing: this
/// one gets none. A link that is called more than its words say belongs to a row among others.
std::optional<int> turnOf(const QAbstractButton &shown)
{
    if (const auto *button = qobject_cast<const Button *>(&shown)) {
        switch (button->kind()) {
        case Button::Kind::Primary:
            return 0;
        case Button::Kind::Plain:
            return 2;
        case Button::Kind::Link:
            return shown.accessibleName().isEmpty() || shown.accessibleName() == shown.text() ? std::optional(3)
                                                                                              : std::nullopt;
        }
    }
    if (qobject_cast<const QPushButton *>(&shown)) // of a message box
        return 2;
    const bool isCard = qobject_cast<const ActionCard *>(&shown) || qobject_cast<const TileButton *>(&shown);
    if (!isCard)
        return {};
    if (!shown.isEnabled())
        return 4; // a step that is not possible yet takes none from those that are
    return qobject_cast<const ActionCard *>(&shown) && shown.isCheckable() ? 2 : 1;
}

/// Of what is shown on the window itself, not on a dialog over it.
template <typename Shown>
QList<Shown *> shownOn(const QWidget &window)
{
    QList<Shown *> all = window.findChildren<Shown *>();
    all.removeIf([&window](const Shown *one) { return one->window() != &window || !one->isVisibleTo(&window); });
    return all;
}

QSet<QChar> namedOn(const QWidget &window)
{
    QSet<QChar> named;
    for (const auto *button : shownOn<QAbstractButton>(window))
        named << namedIn(button->text());
    for (const auto *label : shownOn<QLabel>(window)) {
        if (label->buddy())
            named << namedIn(label->text());
    }
    for (const auto *tabs : shownOn<QTabBar>(window)) {
        for (int i = 0; i < tabs->count(); ++i)
            named << namedIn(tabs->tabText(i));
    }
    for (const auto *menus : shownOn<QMenuBar>(window)) {
        for (const QAction *action : menus->actions())
            named << namedIn(action->text());
    }
    return named;
}

/// Words that stand on several rows lead nowhere in particular.
QSet<QString> repeated(const QList<QAbstractButton *> &buttons)
{
    QSet<QString> once;
    QSet<QString> more;
    for (const QAbstractButton *button : buttons)
        (once.contains(button->text()) ? more : once) << button->text();
    return more;
}

} // namespace

bool AccessLetters::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool changes = type == QEvent::Show || type == QEvent::Hide || type == QEvent::LayoutRequest ||
                         type == QEvent::ChildRemoved || type == QEvent::EnabledChange;
    if (changes && watched->isWidgetType()) {
        QWidget *window = static_cast<QWidget *>(watched)->window();
        if (m_changed.isEmpty())
            QTimer::singleShot(0, this, &AccessLetters::giveAll);
        if (!m_changed.contains(window))
            m_changed << window;
    }
    return QObject::eventFilter(watched, event);
}

void AccessLetters::giveAll()
{
    for (const QPointer<QWidget> &window : std::exchange(m_changed, {})) {
        if (window && window->isVisible())
            giveAccessLetters(*window);
    }
}

void giveAccessLetters(QWidget &window)
{
    QList<QAbstractButton *> wanting = shownOn<QAbstractButton>(window);
    wanting.removeIf(
        [](const QAbstractButton *button) { return !turnOf(*button) || !namedIn(button->text()).isNull(); });
    std::stable_sort(wanting.begin(), wanting.end(),
                     [](const auto *one, const auto *other) { return *turnOf(*one) < *turnOf(*other); });
    QSet<QChar> taken = namedOn(window);
    const QSet<QString> onRows = repeated(wanting);
    for (QAbstractButton *button : wanting) {
        QKeySequence given;
        if (!onRows.contains(button->text())) {
            for (const qsizetype at : lettersOf(button->text())) {
                const QChar letter = button->text()[at].toUpper();
                if (taken.contains(letter))
                    continue;
                taken << letter;
                given = QKeySequence(Qt::ALT | Qt::Key(letter.unicode()));
                break;
            }
        }
        if (button->shortcut() != given) {
            button->setShortcut(given);
            button->update();
        }
    }
}

QString withAccessLetter(const QAbstractButton &button)
{
    QString words = button.text();
    if (button.shortcut().isEmpty() || !namedIn(words).isNull())
        return words;
    for (const qsizetype at : lettersOf(words)) {
        if (QKeySequence(Qt::ALT | Qt::Key(words[at].toUpper().unicode())) == button.shortcut())
            return words.insert(at, u'&');
    }
    return words;
}

} // namespace article12
