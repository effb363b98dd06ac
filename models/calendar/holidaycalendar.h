// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace article12 {

/// One public holiday: the civil day and its name in the language of the place.
struct Holiday
{
    QDate day;
    QString name;
    bool isSubstitute = false; ///< a day off for a holiday that fell on a weekend
    friend bool operator==(const Holiday &, const Holiday &) = default;
};

/// The working days of one region (Reg. 1182/71 Art. 2). An immutable value, cheap to copy; all days are worked out
/// when it is made. Region "-": Saturdays and Sundays only, no bounds in time.
class HolidayCalendar
{
public:
    /// Saturdays and Sundays only.
    HolidayCalendar() = default;
    /// `firstYear` and `lastYear` bound the days it knows, 0 and 0: unbounded; `version` names the rule data
    /// ("2026.1").
    HolidayCalendar(QString region, QString version, int firstYear, int lastYear, const QList<Holiday> &holidays);

    [[nodiscard]] const QString &region() const { return m_region; }
    [[nodiscard]] const QString &version() const { return m_version; }
    [[nodiscard]] int firstYear() const; ///< 0: unbounded
    [[nodiscard]] int lastYear() const;
    [[nodiscard]] bool covers(QDate day) const;
    /// Neither Saturday, Sunday nor a holiday. The day must be covered.
    [[nodiscard]] bool isWorkingDay(QDate day) const;
    /// First working day that is `day` or later; nothing when the search leaves the calendar.
    [[nodiscard]] std::optional<QDate> workingDayFrom(QDate day) const;
    /// The `count`-th working day after `day` (internal targets in working days).
    [[nodiscard]] std::optional<QDate> workingDaysAfter(QDate day, int count) const;
    /// The holidays on this day; two may meet.
    [[nodiscard]] QList<Holiday> holidaysOn(QDate day) const;
    /// Name of the holiday on this day, of all where several meet; empty when it is none.
    [[nodiscard]] QString holidayName(QDate day) const;
    [[nodiscard]] QList<Holiday> holidaysOf(int year) const;

private:
    struct Days;

    QString m_region = QStringLiteral("-");
    QString m_version;
    std::shared_ptr<const Days> m_days; ///< nullptr: unbounded, no holidays
};

} // namespace article12
