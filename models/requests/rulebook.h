// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/holidayrules.h"
#include "deadlines/clockpolicy.h"
#include "requests/checklist.h"

namespace article12 {

/// The rules in force as data: loaded and validated once by `app`, handed to every function that needs them.
struct Rulebook
{
    HolidayRules holidays;
    ClockPolicies policies;
    Checklists checklists;
};

} // namespace article12
