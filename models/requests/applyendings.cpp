// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/happen.h"

namespace article12 {

namespace {

void closeWith(Request &request, Outcome outcome, QDate on)
{
    request.state = State::Closed;
    request.outcome = outcome;
    request.closedOn = on;
}

std::optional<QDate> daySaid(QDate day) { return day.isValid() ? std::optional(day) : std::nullopt; }

/// 0 names the only candidate.
template <typename T, typename Number, typename Wanted>
T *numbered(QList<T> &list, Number number, Wanted wanted)
{
    T *found = nullptr;
    for (T &candidate : list) {
        if (number.value > 0 ? candidate.number == number : wanted(candidate))
            found = &candidate;
    }
    return found;
}

} // namespace

void answerItems(Request &request, const QList<ItemNumber> &items, QDate sentOn, const QList<ItemNumber> &lateRefusals)
{
    for (RightItem &item : request.items) {
        if (!items.contains(item.number) || item.isLeftAside())
            continue;
        if (!item.answeredOn)
            item.answeredOn = sentOn;
        item.isLateRefusal = item.isLateRefusal || lateRefusals.contains(item.number);
    }
}

void answerRequest(Request &request, QDate sentOn, const QList<ItemNumber> &lateRefusals)
{
    QList<ItemNumber> all;
    for (const RightItem &item : std::as_const(request.items))
        all << item.number;
    answerItems(request, all, sentOn, lateRefusals);
    if (!request.answeredOn)
        request.answeredOn = sentOn;
    if (!request.reopenings.isEmpty() && request.reopenings.last().firstAnsweredOn)
        request.reopenings.last().complementOn = sentOn;
    request.outcome = outcomeOf(request.items); // a decision may have been corrected since
    request.state = State::Done;
    request.delivered.reset();
    request.deliveryOn.reset();
    request.sentAgainOn.reset();
}

void decideItem(RightItem &item, const DecideItem &facts)
{
    item.decision = facts.decision.value_or(Decision::Pending);
    item.decidedOn = facts.decidedOn;
    item.ground = facts.ground;
    item.documented = facts.documented.toObject();
    item.proposal.reset();
}

void happen(Request &request, const Reclassified &event)
{
    const bool merged = event.as == ReclassifiedAs::Merged;
    closeWith(request, merged ? Outcome::Merged : Outcome::NotARequest, event.on);
    if (!merged)
        return;
    request.mergedInto = event.into;
    if (!request.links.contains(event.into))
        request.links << event.into;
}

void happen(Request &request, const PartSent &event)
{
    answerItems(request, event.sent, event.sentOn, event.lateRefusals);
}

void happen(Request &request, const RefusedAll &event)
{
    for (RightItem &item : request.items) {
        if (!event.decided.contains(item.number))
            continue;
        item.decision = Decision::Refused;
        item.decidedOn = event.sentOn;
        item.ground = event.ground;
        item.documented = event.documented.toObject();
        item.proposal.reset();
    }
    answerRequest(request, event.sentOn, event.lateRefusals);
}

void happen(Request &request, const FeeAnnounced &event)
{
    OpenQuestion question;
    question.kind = WaitKind::Fee;
    question.askedOn = event.sentOn;
    question.justified = true;
    question.covered = event.covered;
    question.term = event.payBy;
    request.questions << question;
    settleState(request);
    setClock(request, event.clock);
}

void happen(Request &request, const FeeNotPaid &event)
{
    if (OpenQuestion *question = lastOpen(request, WaitKind::Fee))
        question->resumedOn = event.on;
    settleState(request);
    setClock(request, event.clock);
}

void happen(Request &request, const LiftingAnnounced &event)
{
    if (RightItem *item = itemOf(request, event.item))
        item->liftingAnnouncedOn = event.sentOn;
}

void happen(Request &request, const RestrictionLifted &event)
{
    if (RightItem *item = itemOf(request, event.item))
        item->liftedOn = event.liftedOn;
}

void happen(Request &request, const Transferred &event)
{
    request.forwardedOn = event.forwardedOn;
    closeWith(request, Outcome::Transferred, event.on);
}

void happen(Request &request, const NotIdentified &event)
{
    if (!request.answeredOn)
        request.answeredOn = event.sentOn;
    closeWith(request, Outcome::NotIdentified, event.sentOn);
}

void happen(Request &request, const Reopened &event)
{
    // A closure without identity answered nothing: the clock goes on from the day the missing element came.
    const bool answeredBefore = std::any_of(request.reopenings.begin(), request.reopenings.end(),
                                            [](const Reopening &one) { return one.firstAnsweredOn.has_value(); });
    const bool wasAnswered = request.answeredOn && (answeredBefore || request.outcome != Outcome::NotIdentified);
    for (OpenQuestion &question : request.questions) {
        if (!question.isOpen())
            continue;
        if (question.kind == WaitKind::Identity && event.elementOn.isValid())
            question.answeredOn = event.elementOn;
        else
            question.resumedOn = event.reopenedOn;
    }
    if (event.elementOn.isValid())
        request.identity = IdentityResult::Confirmed;
    for (RightItem &item : request.items) {
        const bool anew = event.items.contains(item.number) || item.decision == Decision::Withdrawn;
        if (!anew)
            continue;
        item.decision = Decision::Pending;
        item.decidedOn.reset();
        item.ground.clear();
        item.documented = {};
    }
    request.reopenings << Reopening{event.reason.value_or(ReopenReason::NewFact),
                                    event.reopenedOn,
                                    event.targetOn,
                                    wasAnswered ? request.answeredOn : std::nullopt,
                                    {}};
    if (!wasAnswered) {
        request.answeredOn.reset();
        request.outcome.reset();
    }
    request.mergedInto = {};
    request.withdrawnOn.reset();
    request.forwardedOn.reset();
    request.closedOn.reset();
    request.state = request.items.isEmpty() ? State::New : State::Work;
    setClock(request, event.clock);
}

void happen(Request &request, const ComplaintReceived &event)
{
    ComplaintCase complaint;
    complaint.number = {int(request.complaints.size()) + 1};
    complaint.body = event.body.value_or(ComplaintBody::Authority);
    complaint.authority = event.authority;
    complaint.caseReference = event.caseReference;
    complaint.receivedOn = event.receivedOn;
    complaint.answerBy = event.answerBy;
    request.complaints << complaint;
    request.files += event.files;
}

void happen(Request &request, const ComplaintAnswered &event)
{
    request.files += event.files;
    ComplaintCase *complaint =
        numbered(request.complaints, event.complaint, [](const ComplaintCase &one) { return one.awaitsAnswer(); });
    if (complaint)
        complaint->answeredOn = event.sentOn;
}

void happen(Request &request, const ComplaintEnded &event)
{
    ComplaintCase *complaint =
        numbered(request.complaints, event.complaint, [](const ComplaintCase &one) { return !one.endedOn; });
    if (!complaint)
        return;
    complaint->endedOn = event.endedOn;
    complaint->outcome = event.outcome;
}

void happen(Request &request, const StandingAsked &event)
{
    request.mandate = MandateState::Asked;
    if (request.standing && !request.standing->seenOn) {
        ++request.standing->reminders;
        request.standing->lastAskedOn = event.sentOn;
        request.standing->answerBy = event.answerBy;
        return;
    }
    StandingQuestion question;
    question.proof = event.proof.value_or(StandingProof::Mandate);
    question.askedOn = event.sentOn;
    question.answerBy = event.answerBy;
    request.standing = question;
}

void happen(Request &request, const StandingChecked &event)
{
    request.files += event.files;
    if (event.result != IdentityResult::Confirmed)
        return;
    request.mandate = MandateState::Seen;
    if (request.standing)
        request.standing->seenOn = event.receivedOn;
}

void happen(Request &request, const ColleagueAsked &event)
{
    Inquiry inquiry;
    inquiry.number = {int(request.inquiries.size()) + 1};
    inquiry.who = event.who;
    inquiry.what = event.what;
    inquiry.askedOn = event.askedOn;
    inquiry.dueOn = event.dueOn;
    request.inquiries << inquiry;
}

void happen(Request &request, const ColleagueReminded &event)
{
    Inquiry *inquiry = numbered(request.inquiries, event.inquiry, [](const Inquiry &one) { return one.isOpen(); });
    if (!inquiry)
        return;
    ++inquiry->reminders;
    inquiry->lastRemindedOn = event.remindedOn;
    inquiry->dueOn = daySaid(event.dueOn).value_or(inquiry->dueOn);
}

void happen(Request &request, const ColleagueDelivered &event)
{
    request.files += event.files;
    Inquiry *inquiry = numbered(request.inquiries, event.inquiry, [](const Inquiry &one) { return one.isOpen(); });
    if (!inquiry)
        return;
    inquiry->deliveredOn = event.deliveredOn;
    inquiry->result = event.result;
    inquiry->text = event.text;
}

void happen(Request &request, const ItemProposed &event)
{
    if (RightItem *item = itemOf(request, event.item))
        item->proposal = ProposedDecision{event, event.proposedBy};
}

void happen(Request &, const AddressSuppressed &) {} // the point it fulfils is an event of its own

void happen(Request &request, const ItemApproved &event)
{
    RightItem *item = itemOf(request, event.item);
    if (!item || !item->proposal)
        return;
    const ProposedDecision proposal = *item->proposal;
    item->proposal.reset();
    if (event.approved.value_or(false))
        decideItem(*item, proposal.facts);
}

} // namespace article12
