// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLayout;
class QScrollArea;
class QVBoxLayout;
class QWidget;

namespace article12 {

/// A scroll area without a frame that lets its content have its width.
[[nodiscard]] QScrollArea *scrolling(QWidget *content);
/// A column in the middle of a page, as wide as a card; it scrolls where the page is lower than it.
[[nodiscard]] QVBoxLayout *columnInTheMiddle(QWidget &page);
/// A one pixel line between parts of a page.
[[nodiscard]] QWidget *horizontalLine();
[[nodiscard]] QWidget *verticalLine();
/// Paints a widget in the colour of the navigation and the status line.
void paintAsChrome(QWidget &widget);
/// Removes and deletes everything in a layout.
void clear(QLayout &layout);
/// Words for a tool tip, whatever they hold: Qt reads tags in what is not marked so. Lines stay lines; empty: none.
[[nodiscard]] QString plainToolTip(const QString &words);
/// Words for a button, a box or an entry of a menu, whatever they hold: no "&" in them names a letter.
[[nodiscard]] QString plainCaption(QString words);
/// "Send the answer" for "send the answer".
[[nodiscard]] QString capitalised(QString words);

} // namespace article12
