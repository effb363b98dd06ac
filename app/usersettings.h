// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/windowmemory.h"

#include <QSettings>

namespace article12 {

/// What is remembered for the person at this machine, in the settings of the desktop. Nothing about requests ever goes
/// here.
class UserSettings final : public WindowMemory
{
public:
    UserSettings();

    [[nodiscard]] QByteArray layout(const QString &name) const override;
    void setLayout(const QString &name, const QByteArray &layout) override;
    [[nodiscard]] QStringList recentRegisters() const override;
    void addRecentRegister(const QString &path) override;

private:
    QSettings m_settings;
};

} // namespace article12
