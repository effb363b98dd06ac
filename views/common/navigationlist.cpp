// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/navigationlist.h"

#include "views/common/look.h"
#include "views/common/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

enum Role { KeyRole = Qt::UserRole, CountRole, AlarmRole };
constexpr int sideMargin = 8; // px around the mark of the chosen entry
constexpr int padding = 10;   // px inside it

bool isSection(const QModelIndex &index) { return index.data(KeyRole).toString().isEmpty(); }

class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int height = option.fontMetrics.height();
        const int width = option.fontMetrics.horizontalAdvance(index.data().toString()) +
                          option.fontMetrics.horizontalAdvance(u"99999"_s) + 2 * (sideMargin + padding);
        return {width, isSection(index) ? height + 16 : height + 13};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &colours = Colours::of(option.palette);
        painter->save();
        if (isSection(index))
            paintSection(*painter, option, index, colours);
        else
            paintEntry(*painter, option, index, colours);
        painter->restore();
    }

private:
    static void paintSection(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                             const Colours &colours)
    {
        QFont font = scaled(option.font, 0.83, QFont::DemiBold);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
        painter.setFont(font);
        painter.setPen(colours.muted);
        painter.drawText(option.rect.adjusted(sideMargin + padding - 2, 6, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         index.data().toString().toUpper());
    }

    static void paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                           const Colours &colours)
    {
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const QRect mark = option.rect.adjusted(sideMargin, 1, -sideMargin, -1);
        if (current)
            paintBox(painter, mark, colours.selected, colours.selected, 5);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            paintBox(painter, mark, colours.band, colours.band, 5);
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintFocus(painter, mark, colours.focus, 5);
        const QRect area = mark.adjusted(padding, 0, -padding, 0);
        const QString count = index.data(CountRole).toString();
        const QFont bold = scaled(option.font, 1.0, QFont::DemiBold);
        const int countWidth = count.isEmpty() ? 0 : QFontMetrics(bold).horizontalAdvance(count) + 8;
        painter.setFont(current ? bold : option.font);
        painter.setPen(current ? colours.selectedText : colours.text);
        painter.drawText(
            area.adjusted(0, 0, -countWidth, 0), Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width() - countWidth));
        const bool alarm = index.data(AlarmRole).toBool() && !current;
        painter.setFont(scaled(option.font, 0.93, QFont::DemiBold));
        painter.setPen(alarm ? colours.alarm : (current ? colours.selectedText : colours.muted));
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, count);
    }
};

} // namespace

NavigationList::NavigationList(QWidget *parent)
    : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setItemDelegate(new EntryDelegate(this));
    setBackgroundRole(QPalette::NoRole);
    setAccessibleName(tr("Navigation"));
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && !item->data(KeyRole).toString().isEmpty())
            Q_EMIT chosen(item->data(KeyRole).toString());
    });
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        if (!item->data(KeyRole).toString().isEmpty())
            Q_EMIT opened(item->data(KeyRole).toString());
    });
}

void NavigationList::addSection(const QString &title)
{
    auto *item = new QListWidgetItem(title, this);
    item->setFlags(Qt::NoItemFlags);
}

void NavigationList::addEntry(const QString &key, const QString &title)
{
    auto *item = new QListWidgetItem(title, this);
    item->setData(KeyRole, key);
}

void NavigationList::setCount(const QString &key, int count, Weight weight)
{
    QListWidgetItem *item = find(key);
    if (!item)
        return;
    item->setData(CountRole, locale().toString(count));
    item->setData(AlarmRole, weight == Weight::Alarm && count > 0);
    item->setData(Qt::AccessibleTextRole, u"%1: %2"_s.arg(item->text(), locale().toString(count)));
}

void NavigationList::setCurrentKey(const QString &key)
{
    const QSignalBlocker quiet(this);
    setCurrentItem(key.isEmpty() ? nullptr : find(key)); // a heading has no key either
    if (key.isEmpty())
        clearSelection();
    viewport()->update();
}

/// Qt makes the first entry the current one when the list gets the focus; that would leave the page.
void NavigationList::focusInEvent(QFocusEvent *event)
{
    const QString before = currentKey();
    {
        const QSignalBlocker quiet(this);
        QListWidget::focusInEvent(event);
    }
    if (before.isEmpty())
        setCurrentKey({});
}

void NavigationList::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && !currentKey().isEmpty())
        Q_EMIT opened(currentKey());
    else
        QListWidget::keyPressEvent(event);
}

QString NavigationList::currentKey() const
{
    return currentItem() ? currentItem()->data(KeyRole).toString() : QString();
}

QStringList NavigationList::keys() const
{
    QStringList all;
    for (int row = 0; row < count(); ++row) {
        if (const QString key = item(row)->data(KeyRole).toString(); !key.isEmpty())
            all << key;
    }
    return all;
}

QString NavigationList::titleOf(const QString &key) const
{
    const QListWidgetItem *item = find(key);
    return item ? item->text() : QString();
}

QSize NavigationList::sizeHint() const { return {qMax(200, sizeHintForColumn(0)), QListWidget::sizeHint().height()}; }

QListWidgetItem *NavigationList::find(const QString &key) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(KeyRole).toString() == key)
            return item(row);
    }
    return nullptr;
}

} // namespace article12
