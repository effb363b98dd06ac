// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/keys.h"
#include "basics/result.h"

#include <QDate>
#include <QJsonObject>

#include <variant>

namespace article12 {

/// A day of any year.
struct MonthDay
{
    int month = 1;
    int day = 1;
    [[nodiscard]] QDate in(int year) const { return QDate(year, month, day); }
};

// How a rule says its day. Weekdays count from 1 = Monday to 7 = Sunday.
struct FixedDay
{
    MonthDay on;
};
struct EasterDay
{
    enum class Church { Western, Orthodox };
    Church church = Church::Western;
    int offset = 0; ///< days after Easter Sunday
};
struct NthWeekday
{
    int number = 1; ///< 1 = first of the month, -1 = last
    int weekday = 1;
    int month = 1;
    std::optional<MonthDay> unless; ///< takes the place in years in which it falls on `unlessWeekday`
    int unlessWeekday = 0;
};
struct FirstWeekday
{
    int weekday = 1;
    MonthDay from; ///< the first such weekday on or after
};
struct ListedDays
{
    QList<QDate> days;
};
using Occurrence = std::variant<FixedDay, EasterDay, NthWeekday, FirstWeekday, ListedDays>;

/// What happens when the day is a Saturday or Sunday.
enum class WeekendRule { Stays, NextWorkingDay, NextMonday, SundayToSaturday, LeftOutOnSunday };
template <>
struct Keys<WeekendRule>
{
    static constexpr std::array table{
        Key{WeekendRule::Stays, "stays"}, Key{WeekendRule::NextWorkingDay, "next_working_day"},
        Key{WeekendRule::NextMonday, "next_monday"}, Key{WeekendRule::SundayToSaturday, "sunday_to_saturday"},
        Key{WeekendRule::LeftOutOnSunday, "left_out_on_sunday"}};
};

/// One rule of a region: one line of the rules file.
struct HolidayRule
{
    QString name;
    Occurrence occurrence;
    std::optional<int> since; ///< first year in force
    std::optional<int> until; ///< last year in force
    QList<int> except;        ///< years in which it does not apply
    WeekendRule weekend = WeekendRule::Stays;
    QString municipal; ///< id of the switch; empty: everywhere in the region

    /// The failure says what is wrong with the rule, not where it stands.
    static Result<HolidayRule> fromJson(const QJsonObject &json);

    /// Its days in a year; days off in lieu of a weekend are not among them.
    [[nodiscard]] QList<QDate> daysIn(int year) const;
};

} // namespace article12
