// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace article12 {

/// The day with the same number `months` later, clipped to the last day of that month (Reg. 1182/71 Art. 3(2)(c)).
/// Always one step from the start day, never chained: 31 Jan + 1 + 1 would be 29 Mar, + 2 is 31 Mar.
inline QDate addMonths(QDate day, int months) { return day.addMonths(months); }

} // namespace article12
