// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/summary.h"

namespace article12 {

/// The targets beside the month that count now: the stop of marketing, the effect of a withdrawn consent
/// (clock.md 1.7), the complement after a reopening (T24). In no order.
[[nodiscard]] QList<InternalTarget> ourTargetsOf(const Request &request, const Rulebook &rules);
/// Our own term for telling the recipients (Art. 19 GDPR), while somebody is left to be told.
[[nodiscard]] std::optional<QDate> noticesDueOf(const Request &request, const Rulebook &rules);
/// Where each of these days comes from, in a sentence or two; working days name the holidays they skip.
[[nodiscard]] QList<Text> explainOurTargets(const Request &request, const Rulebook &rules);

} // namespace article12
