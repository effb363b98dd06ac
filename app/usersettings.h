// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

namespace article12 {

/// What is remembered for the person at this machine. Nothing about requests ever goes here.
class UserSettings
{
public:
    UserSettings();

    /// Absolute path of the register open last; empty: none yet.
    [[nodiscard]] QString lastRegister() const;
    void setLastRegister(const QString &path);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

private:
    QSettings m_settings;
};

} // namespace article12
