// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/decide.h"

namespace article12 {

// What each step still needs (states.md 3.3), by name. Empty = allowed. One guard serves button, command line and
// refusal: with empty facts, stage Before tells whether the step can be opened at all.

using MissingList = QList<Missing>;

MissingList missingFor(const Request &, const RegisterRequest &, const DecisionContext &);
MissingList missingFor(const Request &, const Qualify &, const DecisionContext &);
MissingList missingFor(const Request &, const AskIdentity &, const DecisionContext &);
MissingList missingFor(const Request &, const AskClarification &, const DecisionContext &);
MissingList missingFor(const Request &, const ReplyReceived &, const DecisionContext &);
MissingList missingFor(const Request &, const Remind &, const DecisionContext &);
MissingList missingFor(const Request &, const Resume &, const DecisionContext &);
MissingList missingFor(const Request &, const Extend &, const DecisionContext &);
MissingList missingFor(const Request &, const DecideItem &, const DecisionContext &);
MissingList missingFor(const Request &, const SendAnswer &, const DecisionContext &);
MissingList missingFor(const Request &, const NotifyRecipient &, const DecisionContext &);
MissingList missingFor(const Request &, const WaiveNotice &, const DecisionContext &);
MissingList missingFor(const Request &, const Close &, const DecisionContext &);
MissingList missingFor(const Request &, const Withdraw &, const DecisionContext &);
MissingList missingFor(const Request &, const CorrectFact &, const DecisionContext &);
MissingList missingFor(const Request &, const MoveDates &, const DecisionContext &);
MissingList missingFor(const Request &, const AddNote &, const DecisionContext &);
MissingList missingFor(const Request &, const AddItem &, const DecisionContext &);
MissingList missingFor(const Request &, const RecordFact &, const DecisionContext &);
MissingList missingFor(const Request &, const ConfirmFact &, const DecisionContext &);
MissingList missingFor(const Request &, const SendLetter &, const DecisionContext &);
MissingList missingFor(const Request &, const Attach &, const DecisionContext &);
MissingList missingFor(const Request &, const RemoveFile &, const DecisionContext &);
MissingList missingFor(const Request &, const RecordDelivery &, const DecisionContext &);
MissingList missingFor(const Request &, const DestroyIdentityCopy &, const DecisionContext &);
MissingList missingFor(const Request &, const SetPackagePurgeDate &, const DecisionContext &);
MissingList missingFor(const Request &, const Assign &, const DecisionContext &);
MissingList missingFor(const Request &, const SetNextAction &, const DecisionContext &);
MissingList missingFor(const Request &, const Link &, const DecisionContext &);
MissingList missingFor(const Request &, const Reclassify &, const DecisionContext &);
MissingList missingFor(const Request &, const SendPart &, const DecisionContext &);
MissingList missingFor(const Request &, const RefuseAll &, const DecisionContext &);
MissingList missingFor(const Request &, const AnnounceFee &, const DecisionContext &);
MissingList missingFor(const Request &, const FeeUnpaid &, const DecisionContext &);
MissingList missingFor(const Request &, const AnnounceLifting &, const DecisionContext &);
MissingList missingFor(const Request &, const LiftRestriction &, const DecisionContext &);
MissingList missingFor(const Request &, const Transfer &, const DecisionContext &);
MissingList missingFor(const Request &, const CloseWithoutIdentity &, const DecisionContext &);
MissingList missingFor(const Request &, const Reopen &, const DecisionContext &);
MissingList missingFor(const Request &, const ReceiveComplaint &, const DecisionContext &);
MissingList missingFor(const Request &, const AnswerComplaint &, const DecisionContext &);
MissingList missingFor(const Request &, const EndComplaint &, const DecisionContext &);
MissingList missingFor(const Request &, const AskStanding &, const DecisionContext &);
MissingList missingFor(const Request &, const CheckStanding &, const DecisionContext &);
MissingList missingFor(const Request &, const AskColleague &, const DecisionContext &);
MissingList missingFor(const Request &, const RemindColleague &, const DecisionContext &);
MissingList missingFor(const Request &, const ColleagueAnswered &, const DecisionContext &);
MissingList missingFor(const Request &, const ApproveItem &, const DecisionContext &);
MissingList missingFor(const Request &, const Suppress &, const DecisionContext &);
MissingList missingFor(const Request &, const StopMarketing &, const DecisionContext &);

/// Points that a reason for this decision may ask for besides those of complying: open, or not complete.
MissingList pointsOfReasons(const RightItem &, Decision, const Rulebook &);
/// A question sent that day comes so late that it stops the clock only with a reason (clock.md 1.3, prompt days).
bool isAskedLate(const Request &, WaitKind, QDate sentOn, const DecisionContext &);

/// What stands between DONE and CLOSED (T19); also the follow-up shown in the queue.
MissingList openDuties(const Request &, const Rulebook &, std::optional<QDate> today);

/// Items under Art. 15–22 not answered yet: what an extension may cover.
QList<ItemNumber> extendableItems(const Request &);
/// Of these the undecided ones, or all when everything is decided (T10).
QList<ItemNumber> itemsExtendedByDefault(const Request &);
/// The items an identity or clarification question covers by itself.
QList<ItemNumber> itemsCoveredBy(WaitKind, const Request &);
/// The letters the decisions call for (letters.md), of the rights not answered yet.
QList<LetterType> lettersFor(const Request &);
/// The letter that grants a right (letters.md).
LetterType answerLetterFor(Right);
/// Rights decided and carried out, not answered yet: what T12 can send.
QList<ItemNumber> itemsReadyToAnswer(const Request &, const Rulebook &);
/// Rights for which a fee can be asked (T06).
QList<ItemNumber> chargeableItems(const Request &, std::optional<FeeBasis> basis);
/// Nothing but the end of marketing is to be decided first (states.md 3.6).
bool mayStopMarketing(const Request &);
/// The only candidate when no number is given; nullptr: none, or several.
const Inquiry *inquiryMeant(const Request &, InquiryNumber);
const ComplaintCase *complaintMeant(const Request &, ComplaintNumber, bool toAnswer);
/// The day from which T22 is possible; nothing: no identity question is open.
std::optional<QDate> identitySilenceEnds(const Request &, const Targets &);

} // namespace article12
