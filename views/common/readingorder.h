// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace article12 {

/// The controls that take keys, in the order in which the layouts of a window are read. Qt's own order is that in which
/// they were made, which is another once parts of a page have been made again. Controls that cannot be used now are
/// left out, except `also`.
[[nodiscard]] QList<QWidget *> controlsInReadingOrder(const QWidget &window, const QWidget *also = nullptr);

/// Gives the focus to the control read next, or before; scrolls there. False: there is no other.
bool moveFocusAsRead(QWidget &window, bool forward);

/// A window or dialog in which Tab goes from one control to the next as they are read.
template <typename Window>
class TabsAsRead : public Window
{
public:
    using Window::Window;

protected:
    bool focusNextPrevChild(bool next) override { return moveFocusAsRead(*this, next); }
};

} // namespace article12
