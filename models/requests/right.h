// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/keys.h"
#include "basics/text.h"

namespace article12 {

/// What a person can ask for (states.md 3.2).
enum class Right {
    Access,
    Rectification,
    Erasure,
    Restriction,
    RecipientInformation,
    Portability,
    ObjectionLegitimateInterest,
    ObjectionMarketing,
    ObjectionResearch,
    AutomatedDecision,
    ConsentWithdrawal,
    DirectiveRecorded,
    DirectiveExecution,
    Heirs,
};

template <>
struct Keys<Right>
{
    static constexpr std::array table{Key{Right::Access, "ACC"},
                                      Key{Right::Rectification, "REC"},
                                      Key{Right::Erasure, "ERA"},
                                      Key{Right::Restriction, "RES"},
                                      Key{Right::RecipientInformation, "INF19"},
                                      Key{Right::Portability, "POR"},
                                      Key{Right::ObjectionLegitimateInterest, "OBJ_LI"},
                                      Key{Right::ObjectionMarketing, "OBJ_DM"},
                                      Key{Right::ObjectionResearch, "OBJ_RS"},
                                      Key{Right::AutomatedDecision, "ADM"},
                                      Key{Right::ConsentWithdrawal, "WDC"},
                                      Key{Right::DirectiveRecorded, "PMD"},
                                      Key{Right::DirectiveExecution, "PME"},
                                      Key{Right::Heirs, "PMH"}};
};

/// On what the date of an answer rests: Art. 12(3), or only our own promise (clock.md 1.7).
enum class ClockBasis { Statute, PolicyPromise };

[[nodiscard]] ClockBasis clockBasisOf(Right right);
/// An extension exists only under Art. 15–22.
[[nodiscard]] inline bool isExtendable(Right right) { return clockBasisOf(right) == ClockBasis::Statute; }
/// No identity question to unsubscribe or to withdraw a consent (T04, policy.md A1).
[[nodiscard]] bool allowsIdentityQuestion(Right right);
/// Granted REC, ERA and RES put a notice to each recipient on the list (Art. 19).
[[nodiscard]] bool needsRecipientNotices(Right right);

/// "access", "marketing stop": the name in every list.
[[nodiscard]] Text shortNameOf(Right right);
/// "Art. 15 GDPR", "Art. 85 LIL".
[[nodiscard]] Text articleOf(Right right);

} // namespace article12
