// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/alert.h"

namespace article12 {

/// What was told and what was put off, on this machine and for one register file. Request numbers and days only.
class AlertMemory
{
public:
    virtual ~AlertMemory() = default;
    /// Day of the last digest; nothing: there was none.
    [[nodiscard]] virtual std::optional<QDate> lastDigest(const QString &registerPath) const = 0;
    virtual void setLastDigest(const QString &registerPath, QDate day) = 0;
    /// First day on which the alert is told again; nothing: it is not put off.
    [[nodiscard]] virtual std::optional<QDate> snoozedUntil(const QString &registerPath, const Alert &alert) const = 0;
    /// An invalid day ends the snooze.
    virtual void snooze(const QString &registerPath, const Alert &alert, QDate until) = 0;
};

} // namespace article12
