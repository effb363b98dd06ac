// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/button.h"

#include "views/common/theme.h"

#include <QKeyEvent>

namespace article12 {

Button::Button(const QString &text, Kind kind, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
{
    setAutoDefault(false);
    if (kind == Kind::Link) {
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!event->isAutoRepeat()) // a key held down must not press what gets the focus next
            click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace article12
