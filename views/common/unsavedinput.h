// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace article12 {

/// A form in which something may have been typed that is not recorded yet. Closing the window asks before it is lost.
class UnsavedInput
{
public:
    virtual ~UnsavedInput() = default;
    [[nodiscard]] virtual bool holdsUnsavedInput() const = 0;
};

/// Whether any form on this window or in its dialogs does.
[[nodiscard]] bool holdsUnsavedInput(const QWidget &window);

} // namespace article12
