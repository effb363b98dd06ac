// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/menulook.h"

#include "views/common/look.h"
#include "views/common/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace article12 {

namespace {

constexpr int menuMargin = 14;    // px left and right of the words of a menu
constexpr int menuMarkWidth = 22; // px for the tick of what is on, or the arrow of a menu within
constexpr int shortcutGap = 28;   // px between words and shortcut

int markWidth(const QStyleOptionMenuItem &item) { return item.menuHasCheckableItems ? menuMarkWidth : 0; }

void paintTick(QPainter &painter, QPointF centre, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{centre + QPointF(-4, 0), centre + QPointF(-1, 3), centre + QPointF(5, -4)});
    painter.restore();
}

/// Letters are underlined where the desktop wants it.
int mnemonicFlag(const QStyle &style, const QStyleOptionMenuItem &item, const QWidget *widget)
{
    return style.styleHint(QStyle::SH_UnderlineShortcut, &item, widget) != 0 ? Qt::TextShowMnemonic
                                                                             : Qt::TextHideMnemonic;
}

} // namespace

void paintMenuBar(const QStyleOption &option, QPainter &painter)
{
    const Colours &colours = Colours::of(option.palette);
    painter.fillRect(option.rect, colours.page);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.line);
}

void paintMenuBarItem(const QStyle &style, const QStyleOptionMenuItem &item, QPainter &painter, const QWidget *widget)
{
    const Colours &colours = Colours::of(item.palette);
    const bool chosen = item.state.testFlag(QStyle::State_Selected) && item.state.testFlag(QStyle::State_Enabled);
    paintMenuBar(item, painter);
    if (chosen)
        paintBox(painter, QRectF(item.rect).adjusted(1, 2, -1, -2), colours.selected, colours.selected, 5);
    painter.setPen(chosen ? colours.selectedText : colours.text);
    painter.drawText(item.rect, Qt::AlignCenter | Qt::TextSingleLine | mnemonicFlag(style, item, widget), item.text);
}

void paintMenuItem(const QStyle &style, const QStyleOptionMenuItem &item, QPainter &painter, const QWidget *widget)
{
    const Colours &colours = Colours::of(item.palette);
    const QRect words = item.rect.adjusted(menuMargin + markWidth(item), 0, -menuMargin, 0);
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(item.rect.left(), item.rect.center().y(), item.rect.width(), 1), colours.line);
        return;
    }
    const bool enabled = item.state.testFlag(QStyle::State_Enabled);
    const bool chosen = enabled && item.state.testFlag(QStyle::State_Selected);
    const QColor colour = chosen ? colours.selectedText : enabled ? colours.text : colours.muted;
    if (chosen)
        paintBox(painter, QRectF(item.rect).adjusted(4, 0, -4, 0), colours.selected, colours.selected, 5);
    const qreal middle = item.rect.center().y() + 0.5;
    if (item.checked)
        paintTick(painter, {item.rect.left() + menuMargin + 4.0, middle}, colour);
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        painter.save();
        painter.translate(words.right() - 3.0, middle);
        painter.rotate(-90);
        paintArrow(painter, {0, 0}, colour);
        painter.restore();
    }
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine;
    painter.save();
    painter.setFont(item.font);
    painter.setPen(colour);
    painter.drawText(words, flags | Qt::AlignLeft | mnemonicFlag(style, item, widget), item.text.section(u'\t', 0, 0));
    painter.setPen(chosen ? colour : colours.muted);
    painter.drawText(words, flags | Qt::AlignRight, item.text.section(u'\t', 1));
    painter.restore();
}

QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &words, int lineHeight)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return {words.width(), 9};
    const int shortcut = item.text.contains(u'\t') ? shortcutGap : 0;
    const int arrow = item.menuItemType == QStyleOptionMenuItem::SubMenu ? menuMarkWidth : 0;
    return {words.width() + 2 * menuMargin + markWidth(item) + shortcut + arrow, lineHeight + 12};
}

} // namespace article12
