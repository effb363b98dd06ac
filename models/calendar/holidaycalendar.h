// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/result.h"

#include <QDate>
#include <QSet>

#include <map>

namespace article12 {

/// One public holiday: the civil day and its name in the language of the place.
struct Holiday
{
    QDate day;
    QString name;
    friend bool operator==(const Holiday &, const Holiday &) = default;
};

/// The working days of one region (Reg. 1182/71 Art. 2). Immutable; all days are worked out when it is made.
/// Region "-": Saturdays and Sundays only, no bounds in time.
class HolidayCalendar
{
public:
    /// Saturdays and Sundays only.
    HolidayCalendar() = default;
    /// `firstYear` and `lastYear` bound the days it knows; `version` names the rule data ("2026.1").
    HolidayCalendar(QString region, QString version, int firstYear, int lastYear, const QList<Holiday> &holidays);

    [[nodiscard]] const QString &region() const { return m_region; }
    [[nodiscard]] const QString &version() const { return m_version; }
    [[nodiscard]] bool covers(QDate day) const;
    /// Neither Saturday, Sunday nor a holiday. The day must be covered.
    [[nodiscard]] bool isWorkingDay(QDate day) const;
    /// First working day that is `day` or later; nothing when the search leaves the calendar.
    [[nodiscard]] std::optional<QDate> workingDayFrom(QDate day) const;
    /// The `count`-th working day after `day` (internal targets in working days).
    [[nodiscard]] std::optional<QDate> workingDaysAfter(QDate day, int count) const;
    /// Name of the holiday on this day; empty when it is none.
    [[nodiscard]] QString holidayName(QDate day) const;
    [[nodiscard]] QList<Holiday> holidaysOf(int year) const;

private:
    QString m_region = QStringLiteral("-");
    QString m_version;
    int m_firstYear = 0; ///< 0: unbounded
    int m_lastYear = 0;
    std::vector<bool> m_isHoliday; ///< indexed by days since 1 January of m_firstYear
    std::map<QDate, QString> m_names;
};

} // namespace article12
