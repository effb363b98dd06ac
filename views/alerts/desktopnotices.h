// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace article12 {

/// The notification area of the desktop, where it has one; elsewhere nothing happens.
class DesktopNotices
{
public:
    virtual ~DesktopNotices() = default;
    /// Seen by whoever looks at the screen: references and days, never names.
    virtual void tell(const QString &title, const QString &text) = 0;
};

} // namespace article12
