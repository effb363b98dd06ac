// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/alerts/alertmemory.h"
#include "views/common/windowmemory.h"

#include <QSettings>

namespace article12 {

/// What is remembered for the person at this machine, in the settings of the desktop. No personal data ever goes here:
/// of a request its number only.
class UserSettings final : public WindowMemory, public AlertMemory
{
public:
    UserSettings();

    [[nodiscard]] QByteArray layout(const QString &name) const override;
    void setLayout(const QString &name, const QByteArray &layout) override;
    [[nodiscard]] QStringList recentRegisters() const override;
    void addRecentRegister(const QString &path) override;

    [[nodiscard]] std::optional<QDate> lastDigest(const QString &registerPath) const override;
    void setLastDigest(const QString &registerPath, QDate day) override;
    [[nodiscard]] std::optional<QDate> snoozedUntil(const QString &registerPath, const Alert &alert) const override;
    void snooze(const QString &registerPath, const Alert &alert, QDate until) override;

private:
    QSettings m_settings;
};

} // namespace article12
