// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadlines/deadline.h"

namespace article12 {

/// Whether an answer was in time (indicators.md). Extended: a valid extension, and answered after the original due
/// date.
enum class Timeliness { OnTime, OnTimeExtended, Late, LateExtended };
template <>
struct Keys<Timeliness>
{
    static constexpr std::array table{Key{Timeliness::OnTime, "on_time"},
                                      Key{Timeliness::OnTimeExtended, "on_time_extended"},
                                      Key{Timeliness::Late, "late"}, Key{Timeliness::LateExtended, "late_extended"}};
};

/// `answeredOn`: day the deciding letter was sent. While no due date exists every answer is on time.
[[nodiscard]] Timeliness timelinessOf(const Deadline &deadline, QDate answeredOn);
/// Art. 12(4) knows one month only: an outright refusal sent after the original due date is marked even when the
/// extension was valid. Never where the policy says so (UK).
[[nodiscard]] bool isRefusalAfterOneMonth(const Deadline &deadline, QDate refusedOn, const ClockPolicy &policy);

} // namespace article12
