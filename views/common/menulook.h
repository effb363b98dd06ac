// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionMenuItem;
class QWidget;

namespace article12 {

// What `Look` paints of menus; `style` says whether letters are underlined.

void paintMenuBar(const QStyleOption &option, QPainter &painter);
void paintMenuBarItem(const QStyle &style, const QStyleOptionMenuItem &item, QPainter &painter, const QWidget *widget);
void paintMenuItem(const QStyle &style, const QStyleOptionMenuItem &item, QPainter &painter, const QWidget *widget);
/// In pixels; `words` is the room of the text and its shortcut.
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &words, int lineHeight);

} // namespace article12
