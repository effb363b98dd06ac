// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/alerts/desktopnotices.h"

#include <memory>

class QSystemTrayIcon;

namespace article12 {

/// Notifications over D-Bus (org.freedesktop.Notifications), else from a tray icon, else nothing. Never blocks.
class DesktopNotifier final : public DesktopNotices
{
public:
    DesktopNotifier();
    ~DesktopNotifier() override;
    void tell(const QString &title, const QString &text) override;

private:
    void tellFromTray(const QString &title, const QString &text);
    std::unique_ptr<QSystemTrayIcon> m_tray;
};

} // namespace article12
