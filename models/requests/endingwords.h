// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/event.h"

namespace article12 {

// The officer's words for endingsteps.h, sidesteps.h and marketingsteps.h, in no language yet.

[[nodiscard]] Text nameOf(ReclassifiedAs value);
[[nodiscard]] Text nameOf(FeeBasis value);
[[nodiscard]] Text nameOf(ReopenReason value);
[[nodiscard]] Text nameOf(ComplaintBody value);
[[nodiscard]] Text nameOf(StandingProof value);
[[nodiscard]] Text nameOf(InquiryResult value);

/// What a fact of these steps is called; nullptr: it has the common name.
[[nodiscard]] const char *endingFactName(Step step, const QString &key);

// What happened, as a sentence.
[[nodiscard]] Text tell(const Reclassified &event);
[[nodiscard]] Text tell(const PartSent &event);
[[nodiscard]] Text tell(const FeeAnnounced &event);
[[nodiscard]] Text tell(const FeeNotPaid &event);
[[nodiscard]] Text tell(const LiftingAnnounced &event);
[[nodiscard]] Text tell(const RestrictionLifted &event);
[[nodiscard]] Text tell(const Transferred &event);
[[nodiscard]] Text tell(const NotIdentified &event);
[[nodiscard]] Text tell(const Reopened &event);
[[nodiscard]] Text tell(const ComplaintReceived &event);
[[nodiscard]] Text tell(const ComplaintAnswered &event);
[[nodiscard]] Text tell(const ComplaintEnded &event);
[[nodiscard]] Text tell(const StandingAsked &event);
[[nodiscard]] Text tell(const StandingChecked &event);
[[nodiscard]] Text tell(const ColleagueAsked &event);
[[nodiscard]] Text tell(const ColleagueReminded &event);
[[nodiscard]] Text tell(const ColleagueDelivered &event);
[[nodiscard]] Text tell(const AddressSuppressed &event);

} // namespace article12
