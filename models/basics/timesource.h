// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace article12 {

/// The only way time enters below `app`.
class TimeSource
{
public:
    virtual ~TimeSource() = default;
    /// The present instant, in UTC. A frozen source answers one second later at each call.
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
    /// True when the instants are made up (`--today`): stored with each event.
    [[nodiscard]] virtual bool isFrozen() const { return false; }
    [[nodiscard]] virtual QDate today(const QTimeZone &zone) const { return nowUtc().toTimeZone(zone).date(); }
};

/// 12:00 of one day in a zone, one second later for each instant asked.
class FrozenTime final : public TimeSource
{
public:
    FrozenTime(QDate day, const QTimeZone &zone)
        : m_start(QDateTime(day, QTime(12, 0), zone).toUTC())
    {
    }
    [[nodiscard]] QDateTime nowUtc() const override { return m_start.addSecs(m_asked++); }
    [[nodiscard]] bool isFrozen() const override { return true; }
    [[nodiscard]] QDate today(const QTimeZone &zone) const override { return m_start.toTimeZone(zone).date(); }

private:
    QDateTime m_start;
    mutable qint64 m_asked = 0;
};

} // namespace article12
