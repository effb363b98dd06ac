// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/step.h"

namespace article12 {

// Events of sidesteps.h and marketingsteps.h.

struct ComplaintReceived : ReceiveComplaint
{
    static constexpr auto kindWord = "COMPLAINT";
    static constexpr int version = 1;
};

struct ComplaintAnswered : AnswerComplaint
{
    static constexpr auto kindWord = "COMPLAINT_ANSWERED";
    static constexpr int version = 1;
};

struct ComplaintEnded : EndComplaint
{
    static constexpr auto kindWord = "COMPLAINT_ENDED";
    static constexpr int version = 1;
};

struct StandingAsked : AskStanding
{
    static constexpr auto kindWord = "STANDING_ASKED";
    static constexpr int version = 1;
};

struct StandingChecked : CheckStanding
{
    static constexpr auto kindWord = "STANDING_CHECKED";
    static constexpr int version = 1;
};

struct ColleagueAsked : AskColleague
{
    static constexpr auto kindWord = "COLLEAGUE_ASKED";
    static constexpr int version = 1;
};

struct ColleagueReminded : RemindColleague
{
    static constexpr auto kindWord = "COLLEAGUE_REMINDED";
    static constexpr int version = 1;
};

struct ColleagueDelivered : ColleagueAnswered
{
    static constexpr auto kindWord = "COLLEAGUE_ANSWERED";
    static constexpr int version = 1;
};

/// T11 under four eyes: decided once somebody else agrees.
struct ItemProposed : DecideItem
{
    static constexpr auto kindWord = "ITEM_PROPOSED";
    static constexpr int version = 1;
    QString proposedBy;
};

/// The register enters the hashes on its suppression list along with it; the address itself stays here and goes with
/// the request.
struct AddressSuppressed : Suppress
{
    static constexpr auto kindWord = "ADDRESS_SUPPRESSED";
    static constexpr int version = 1;
};

struct ItemApproved : ApproveItem
{
    static constexpr auto kindWord = "ITEM_APPROVED";
    static constexpr int version = 1;
    QDate on;
};

template <>
struct FieldsOf<ComplaintReceived> : FieldsOf<ReceiveComplaint>
{
};
template <>
struct FieldsOf<ComplaintAnswered> : FieldsOf<AnswerComplaint>
{
};
template <>
struct FieldsOf<ComplaintEnded> : FieldsOf<EndComplaint>
{
};
template <>
struct FieldsOf<StandingAsked> : FieldsOf<AskStanding>
{
};
template <>
struct FieldsOf<StandingChecked> : FieldsOf<CheckStanding>
{
};
template <>
struct FieldsOf<ColleagueAsked> : FieldsOf<AskColleague>
{
};
template <>
struct FieldsOf<ColleagueReminded> : FieldsOf<RemindColleague>
{
};
template <>
struct FieldsOf<ColleagueDelivered> : FieldsOf<ColleagueAnswered>
{
};
template <>
struct FieldsOf<ItemProposed>
{
    static constexpr auto list =
        joined(FieldsOf<DecideItem>::list, FieldList{computed("proposed_by", &ItemProposed::proposedBy)});
};
template <>
struct FieldsOf<AddressSuppressed> : FieldsOf<Suppress>
{
};
template <>
struct FieldsOf<ItemApproved>
{
    static constexpr auto list = joined(FieldsOf<ApproveItem>::list, FieldList{computed("on", &ItemApproved::on)});
};

} // namespace article12
