// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/unsavedinput.h"

#include <QWidget>

namespace article12 {

bool holdsUnsavedInput(const QWidget &window)
{
    const auto widgets = window.findChildren<QWidget *>();
    return std::any_of(widgets.begin(), widgets.end(), [](const QWidget *widget) {
        const auto *form = dynamic_cast<const UnsavedInput *>(widget);
        return form && form->holdsUnsavedInput();
    });
}

} // namespace article12
