// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendarchanges.h"

#include <algorithm>

namespace article12 {

void CalendarChanges::take(const CalendarChange &change)
{
    ++revision;
    if (change.edit == CalendarEdit::Municipal) {
        municipal = change.municipal;
        return;
    }
    days.removeIf(
        [&change](const CalendarChange &old) { return old.region == change.region && old.day == change.day; });
    if (change.edit != CalendarEdit::Restore)
        days << change;
}

const CalendarChange *CalendarChanges::find(const QString &region, QDate day) const
{
    const auto found = std::find_if(days.begin(), days.end(), [&](const CalendarChange &change) {
        return change.region == region && change.day == day;
    });
    return found == days.end() ? nullptr : &*found;
}

} // namespace article12
