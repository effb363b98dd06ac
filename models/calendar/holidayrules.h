// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/result.h"
#include "basics/text.h"
#include "calendar/calendarchanges.h"
#include "calendar/holidaycalendar.h"

namespace article12 {

/// The rules of all regions as data (resources/holidays/): parsed and validated once, each calendar made when it is
/// first asked for and kept. Cheap to copy; may be used from several threads.
class HolidayRules
{
public:
    /// Knows region "-" only.
    HolidayRules();
    /// `json` is the rules file; every error names region and rule.
    static Result<HolidayRules> fromJson(const QByteArray &json);

    [[nodiscard]] const QString &version() const;
    [[nodiscard]] int firstYear() const;
    [[nodiscard]] int lastYear() const;
    /// Regions with rules of their own; neither aliases nor "-".
    [[nodiscard]] QStringList regions() const;
    /// Name of a region ("France (metropolitan, outside Alsace-Moselle)"); empty when unknown.
    [[nodiscard]] Text nameOf(const QString &region) const;
    /// Where the rules of a region come from and what they leave out; may be empty.
    [[nodiscard]] QString noteOf(const QString &region) const;
    /// Ids of the municipal days of a region ("good-friday"), to be switched on one by one.
    [[nodiscard]] QStringList municipalDays(const QString &region) const;
    /// `municipal`: ids of the municipal days switched on, those of other regions are ignored; "all" = every one.
    /// Region "-" and the aliases FR-AM, FR-RE, GB are known. Fails with InvalidInput naming an unknown region or id.
    [[nodiscard]] Result<HolidayCalendar> calendar(const QString &region, const QStringList &municipal = {}) const;

    /// These rules with a register's own changes over them, its version beside theirs: "2026.1+3".
    [[nodiscard]] HolidayRules withChanges(const CalendarChanges &changes) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace article12
