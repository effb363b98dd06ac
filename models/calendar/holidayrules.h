// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/holidaycalendar.h"

namespace article12 {

/// The rules of all regions as data (resources/holidays/): parsed and validated once, calendars made from them on
/// demand.
class HolidayRules
{
public:
    /// `json` is the rules file; every error names region and rule.
    static Result<HolidayRules> fromJson(const QByteArray &json);

    [[nodiscard]] const QString &version() const;
    [[nodiscard]] QStringList regions() const;
    /// Name of a region in its own data ("France (metropolitan, outside Alsace-Moselle)").
    [[nodiscard]] QString nameOf(const QString &region) const;
    /// `municipal`: names of the municipal days switched on; "all" = every one. Region "-" and the aliases FR-AM,
    /// FR-RE, GB are known.
    [[nodiscard]] Result<HolidayCalendar> calendar(const QString &region, const QStringList &municipal = {}) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace article12
