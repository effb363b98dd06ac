// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/decide.h"

namespace article12 {

/// What a request waits for, as a word and what fills the sentence; computed when the request changes, said when shown.
enum class NextStepKind {
    IdentifyRights,
    CompletePoints,
    DecideItem,
    CarryOut,
    SendAnswer,
    WaitForIdentity,
    WaitForClarification,
    WaitForFee,
    TellRecipients,
    RecordDelivery,
    DestroyIdentityCopy,
    SetPackagePurgeDate,
    RestrictionInForce,
    CloseIt,
    SeeMandate,
    ApproveItem,
    SendComplement,
    NothingToAnswer,
    AnswerComplaint,
    Nothing,
};
template <>
struct Keys<NextStepKind>
{
    static constexpr std::array table{Key{NextStepKind::IdentifyRights, "identify_rights"},
                                      Key{NextStepKind::CompletePoints, "complete_points"},
                                      Key{NextStepKind::DecideItem, "decide_item"},
                                      Key{NextStepKind::CarryOut, "carry_out"},
                                      Key{NextStepKind::SendAnswer, "send_answer"},
                                      Key{NextStepKind::WaitForIdentity, "wait_identity"},
                                      Key{NextStepKind::WaitForClarification, "wait_clarification"},
                                      Key{NextStepKind::WaitForFee, "wait_fee"},
                                      Key{NextStepKind::TellRecipients, "tell_recipients"},
                                      Key{NextStepKind::RecordDelivery, "record_delivery"},
                                      Key{NextStepKind::DestroyIdentityCopy, "destroy_identity_copy"},
                                      Key{NextStepKind::SetPackagePurgeDate, "set_package_purge_date"},
                                      Key{NextStepKind::RestrictionInForce, "restriction_in_force"},
                                      Key{NextStepKind::CloseIt, "close"},
                                      Key{NextStepKind::SeeMandate, "see_mandate"},
                                      Key{NextStepKind::ApproveItem, "approve_item"},
                                      Key{NextStepKind::SendComplement, "send_complement"},
                                      Key{NextStepKind::NothingToAnswer, "nothing_to_answer"},
                                      Key{NextStepKind::AnswerComplaint, "answer_complaint"},
                                      Key{NextStepKind::Nothing, "nothing"}};
};
struct NextStep
{
    NextStepKind kind = NextStepKind::Nothing;
    std::optional<Right> right;
    std::optional<QDate> since; ///< when the question was asked
    int count = 0;              ///< points, recipients
    friend bool operator==(const NextStep &, const NextStep &) = default;
};
template <>
struct FieldsOf<NextStep>
{
    static constexpr FieldList list{given("kind", &NextStep::kind), given("right", &NextStep::right),
                                    given("since", &NextStep::since), given("count", &NextStep::count)};
};
[[nodiscard]] NextStep nextStepOf(const Request &request, const Rulebook &rules);
[[nodiscard]] Text textOf(const NextStep &step); ///< "decide on erasure", "identity asked on 6 Nov"

} // namespace article12
