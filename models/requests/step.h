// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/casesteps.h"
#include "requests/clocksteps.h"
#include "requests/decisionsteps.h"
#include "requests/endingsteps.h"
#include "requests/marketingsteps.h"
#include "requests/sidesteps.h"

#include <variant>

namespace article12 {

/// The facts an officer gives for each step. Beside every struct stands its FieldsOf: the flat object of `do`.
using Command =
    std::variant<RegisterRequest, Qualify, AskIdentity, AskClarification, ReplyReceived, Remind, Resume, Extend,
                 DecideItem, SendAnswer, NotifyRecipient, WaiveNotice, Close, Withdraw, CorrectFact, MoveDates, AddNote,
                 AddItem, RecordFact, ConfirmFact, SendLetter, Attach, RemoveFile, RecordDelivery, DestroyIdentityCopy,
                 SetPackagePurgeDate, Assign, SetNextAction, Link, Reclassify, SendPart, RefuseAll, AnnounceFee,
                 FeeUnpaid, AnnounceLifting, LiftRestriction, Transfer, CloseWithoutIdentity, Reopen, ReceiveComplaint,
                 AnswerComplaint, EndComplaint, AskStanding, CheckStanding, AskColleague, RemindColleague,
                 ColleagueAnswered, ApproveItem, Suppress, StopMarketing>;

[[nodiscard]] inline Step stepOf(const Command &command)
{
    return std::visit([](const auto &facts) { return std::decay_t<decltype(facts)>::step; }, command);
}

} // namespace article12
