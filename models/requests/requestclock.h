// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadlines/deadlinecalculator.h"
#include "requests/decide.h"

namespace article12 {

/// The rules that bind one request: the policy of its receipt and the calendar of its region.
struct RequestRules
{
    ClockPolicy policy;
    HolidayCalendar calendar;
};
/// Fails with InvalidInput when policy or region is unknown, naming it.
Result<RequestRules> rulesOf(const Request &request, const Rulebook &rules, const OrganisationProfile &profile);

/// A question as the clock reads it.
[[nodiscard]] Wait waitOf(const OpenQuestion &question);

/// What the clock of one item depends on: the waits that cover it and its extension (states.md 3.6).
/// `item` nullptr: the request before its rights are identified.
[[nodiscard]] ClockInput clockInputOf(const Request &request, const RightItem *item);

/// The item whose date governs the request; nullptr before its rights are identified.
[[nodiscard]] const RightItem *governingItem(const Request &request);
/// Why the governing date is what it is, under the rules as they are now.
Result<DeadlineExplanation> explainClock(const Request &request, const Rulebook &rules,
                                         const OrganisationProfile &profile);
/// Why an extended item is due when it is: under its extension as recorded, before that under a notice with reasons
/// sent on `notifiedOn`.
Result<DeadlineExplanation> explainExtension(const Request &request, const RightItem &item, QDate notifiedOn,
                                             const Rulebook &rules, const OrganisationProfile &profile);

/// The dates of every item not left aside, equal ones in one track, with the versions they come from.
Result<ClockResult> computeClock(const Request &request, const Rulebook &rules, const OrganisationProfile &profile);

} // namespace article12
