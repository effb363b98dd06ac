// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/holidayrules.h"

namespace article12 {

/// Whether an officer's change of a register's calendar can be recorded.
/// `rules`: with the changes so far. Fails with InvalidInput, naming the field:
/// a day that is a holiday already or is none, a name or reason that is
/// missing, a region or municipal day that does not exist.
Result<void> checkCalendarChange(const CalendarChange &change, const HolidayRules &rules,
                                 const CalendarChanges &changes);

} // namespace article12
