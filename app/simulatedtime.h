// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/timesource.h"

namespace article12 {

/// Made-up time that moves from day to day: the example register is worked on as if years had passed.
class SimulatedTime final : public TimeSource
{
public:
    explicit SimulatedTime(const QTimeZone &zone)
        : m_zone(zone)
    {
    }
    /// The next instants are those of this day, from 8:30 on.
    void moveTo(QDate day)
    {
        m_day = day;
        m_now = QDateTime(day, QTime(8, 30), m_zone).toUTC();
        m_last = QDateTime(day, QTime(23, 59), m_zone).toUTC();
    }
    [[nodiscard]] QDateTime nowUtc() const override
    {
        m_now = std::min(m_now.addSecs(5), m_last);
        return m_now;
    }
    [[nodiscard]] bool isFrozen() const override { return true; }
    [[nodiscard]] QDate today(const QTimeZone &) const override { return m_day; }

private:
    QTimeZone m_zone;
    QDate m_day;
    mutable QDateTime m_now;
    QDateTime m_last;
};

} // namespace article12
