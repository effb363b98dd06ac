// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/holidaycalendar.h"
#include "deadlines/clockalgorithm.h"

namespace article12::sentences {

// Parts of sentences about the clock, used by the summary and by the derivation.

/// "The identity question of 6 Nov"
[[nodiscard]] Text question(const Wait &wait);
/// "a Wednesday", "a public holiday (Fête du travail)"
[[nodiscard]] Text kindOfDay(QDate day, const HolidayCalendar &calendar);
/// "One month from 2 Nov ends on 2 Dec", and whether that is the last day of a shorter month; no full stop.
[[nodiscard]] Text monthsEnd(QDate from, int months, QDate end);
/// "The identity question of 6 Nov, answered on 13 Nov, stopped the clock for 7 days"; no full stop.
[[nodiscard]] Text stopped(const Stretch &stretch, int days);
/// "… is not answered yet: the clock stands still and no date can be given."
[[nodiscard]] Text stoppedForGood(const Stretch &stretch);
/// Whether and why a wait counts under its policy.
[[nodiscard]] Text judged(const WaitReading &reading, const ClockPolicy &policy);
/// Why an extension does not count; empty when it does or none was notified.
[[nodiscard]] Text extensionFault(ExtensionStatus status, const std::optional<ExtensionNotice> &notice,
                                  std::optional<QDate> cutoff);

} // namespace article12::sentences
