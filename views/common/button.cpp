// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/button.h"

#include "views/common/theme.h"

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

} // namespace article12
