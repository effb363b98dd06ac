// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/decide.h"
#include "requests/requestclock.h"

namespace article12 {

// What each step writes once its guard is satisfied: the officer's facts checked against the calendar, dates worked
// out. Fails with InvalidInput (a day that cannot be, a key that is not correctable) or Unsupported.

using StepEvents = Result<QList<Event>>;

StepEvents eventsOf(const Request &, const RegisterRequest &, const DecisionContext &);
StepEvents eventsOf(const Request &, const Qualify &, const DecisionContext &);
StepEvents eventsOf(const Request &, const AskIdentity &, const DecisionContext &);
StepEvents eventsOf(const Request &, const AskClarification &, const DecisionContext &);
StepEvents eventsOf(const Request &, const ReplyReceived &, const DecisionContext &);
StepEvents eventsOf(const Request &, const Remind &, const DecisionContext &);
StepEvents eventsOf(const Request &, const Resume &, const DecisionContext &);
StepEvents eventsOf(const Request &, const Extend &, const DecisionContext &);
StepEvents eventsOf(const Request &, const DecideItem &, const DecisionContext &);
StepEvents eventsOf(const Request &, const SendAnswer &, const DecisionContext &);
StepEvents eventsOf(const Request &, const NotifyRecipient &, const DecisionContext &);
StepEvents eventsOf(const Request &, const WaiveNotice &, const DecisionContext &);
StepEvents eventsOf(const Request &, const Close &, const DecisionContext &);
StepEvents eventsOf(const Request &, const Withdraw &, const DecisionContext &);
StepEvents eventsOf(const Request &, const CorrectFact &, const DecisionContext &);
StepEvents eventsOf(const Request &, const MoveDates &, const DecisionContext &);
StepEvents eventsOf(const Request &, const AddNote &, const DecisionContext &);
StepEvents eventsOf(const Request &, const AddItem &, const DecisionContext &);
StepEvents eventsOf(const Request &, const RecordFact &, const DecisionContext &);
StepEvents eventsOf(const Request &, const ConfirmFact &, const DecisionContext &);
StepEvents eventsOf(const Request &, const SendLetter &, const DecisionContext &);
StepEvents eventsOf(const Request &, const Attach &, const DecisionContext &);
StepEvents eventsOf(const Request &, const RemoveFile &, const DecisionContext &);
StepEvents eventsOf(const Request &, const RecordDelivery &, const DecisionContext &);
StepEvents eventsOf(const Request &, const DestroyIdentityCopy &, const DecisionContext &);
StepEvents eventsOf(const Request &, const SetPackagePurgeDate &, const DecisionContext &);
StepEvents eventsOf(const Request &, const Assign &, const DecisionContext &);
StepEvents eventsOf(const Request &, const SetNextAction &, const DecisionContext &);
StepEvents eventsOf(const Request &, const Link &, const DecisionContext &);
StepEvents eventsOf(const Request &, const Reclassify &, const DecisionContext &);
StepEvents eventsOf(const Request &, const SendPart &, const DecisionContext &);
StepEvents eventsOf(const Request &, const RefuseAll &, const DecisionContext &);
StepEvents eventsOf(const Request &, const AnnounceFee &, const DecisionContext &);
StepEvents eventsOf(const Request &, const FeeUnpaid &, const DecisionContext &);
StepEvents eventsOf(const Request &, const AnnounceLifting &, const DecisionContext &);
StepEvents eventsOf(const Request &, const LiftRestriction &, const DecisionContext &);
StepEvents eventsOf(const Request &, const Transfer &, const DecisionContext &);
StepEvents eventsOf(const Request &, const CloseWithoutIdentity &, const DecisionContext &);
StepEvents eventsOf(const Request &, const Reopen &, const DecisionContext &);
StepEvents eventsOf(const Request &, const ReceiveComplaint &, const DecisionContext &);
StepEvents eventsOf(const Request &, const AnswerComplaint &, const DecisionContext &);
StepEvents eventsOf(const Request &, const EndComplaint &, const DecisionContext &);
StepEvents eventsOf(const Request &, const AskStanding &, const DecisionContext &);
StepEvents eventsOf(const Request &, const CheckStanding &, const DecisionContext &);
StepEvents eventsOf(const Request &, const AskColleague &, const DecisionContext &);
StepEvents eventsOf(const Request &, const RemindColleague &, const DecisionContext &);
StepEvents eventsOf(const Request &, const ColleagueAnswered &, const DecisionContext &);
StepEvents eventsOf(const Request &, const ApproveItem &, const DecisionContext &);
StepEvents eventsOf(const Request &, const Suppress &, const DecisionContext &);
StepEvents eventsOf(const Request &, const StopMarketing &, const DecisionContext &);

// --- shared by the functions above -----------------------------------------------------------------------------------

[[nodiscard]] inline Failure impossible(Text what, QLatin1StringView key)
{
    return {Failure::Code::InvalidInput, std::move(what), {}, key, {}};
}

/// A day on which something happened: not in the future, not before the request reached us. An absent day passes.
Result<void> checkDay(QDate day, const Request &request, const DecisionContext &context, QLatin1StringView key);

/// A refusal sent on this day comes after the first month, under a policy that marks it; never while the clock stands.
[[nodiscard]] bool isLateRefusal(const Deadline &deadline, QDate sentOn, const ClockPolicy &policy);
/// Refused outright and sent after the first month, under a policy that marks it (clock.md 1.5).
[[nodiscard]] QList<ItemNumber> lateRefusals(const Request &request, const QList<ItemNumber> &items, QDate sentOn,
                                             const DecisionContext &context);

/// The step's own event with the dates it leads to; `also` happens before it in the same transaction.
template <typename E>
StepEvents withClock(const Request &request, E event, const DecisionContext &context, const QList<Event> &also = {})
{
    const Request next = after(request, also + QList<Event>{event});
    const auto clock = computeClock(next, context.rules, context.profile);
    if (!clock)
        return clock.failure();
    event.clock = *clock;
    return also + QList<Event>{event};
}

/// The LETTER_SENT beside a step that needs a letter; the files go with the letter.
template <typename Facts>
LetterSent letterOf(const Facts &facts, LetterType type)
{
    LetterSent letter;
    static_cast<LetterFacts &>(letter) = facts;
    letter.letter = type;
    return letter;
}

template <typename E, typename Facts>
E eventWith(const Facts &facts)
{
    E event{};
    static_cast<Facts &>(event) = facts;
    if constexpr (std::is_base_of_v<LetterFacts, Facts> && !std::is_same_v<E, LetterSent>)
        event.files.clear();
    return event;
}

} // namespace article12
