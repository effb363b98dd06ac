// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/requestjson.h"

#include "requests/history.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// An object from keys and values; absent values are left out.
QJsonObject object(std::initializer_list<std::pair<const char *, QJsonValue>> members)
{
    QJsonObject made;
    for (const auto &[key, value] : members) {
        if (!value.isUndefined())
            made.insert(QLatin1StringView(key), value);
    }
    return made;
}

template <typename T, typename Render>
QJsonArray arrayOf(const QList<T> &values, Render render)
{
    QJsonArray array;
    for (const T &value : values)
        array << render(value);
    return array;
}

/// What is over has no days left and is never overdue (clock.md 1.3).
QJsonObject standingJson(const Deadline &deadline, QDate today, bool isOver)
{
    if (isOver)
        return object({{"today", toJson(today)}, {"state", u"over"_s}, {"overdue", false}});
    return object({{"today", toJson(today)},
                   {"state", toJson(clockState(deadline, today))},
                   {"days_left", toJson(daysLeft(deadline, today))},
                   {"overdue", isOverdue(deadline, today)}});
}

QString wordOf(PointStatus::Standing standing)
{
    switch (standing) {
    case PointStatus::Standing::Open:
        return u"open"_s;
    case PointStatus::Standing::Incomplete:
        return u"incomplete"_s;
    case PointStatus::Standing::ToConfirm:
        return u"to_confirm"_s;
    case PointStatus::Standing::Complete:
        return u"complete"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject pointJson(const PointStatus &status)
{
    return object({{"id", status.point->id},
                   {"fact", status.point->fact},
                   {"stage", toJson(status.point->stage)},
                   {"shape", toJson(status.point->shape)},
                   {"label", status.point->label},
                   {"source", toJson(status.point->source)},
                   {"standing", wordOf(status.standing)},
                   {"value", toJson(status.value)}});
}

QJsonValue proposalJson(const std::optional<ProposedDecision> &proposal)
{
    if (!proposal)
        return QJsonValue::Undefined;
    QJsonObject json = objectOf(proposal->facts);
    json.insert(u"proposed_by"_s, proposal->by);
    return json;
}

QJsonObject itemJson(const RightItem &item, const Checklists &checklists)
{
    const Checklist *checklist = checklists.find(item.right);
    return object({{"item", toJson(item.number)},
                   {"right", toJson(item.right)},
                   {"asked", toJson(item.asked)},
                   {"decision", toJson(item.decision)},
                   {"decided_on", toJson(item.decidedOn)},
                   {"answered_on", toJson(item.answeredOn)},
                   {"ground", toJson(item.ground)},
                   {"documented", item.documented.isEmpty() ? QJsonValue(QJsonValue::Undefined) : item.documented},
                   {"late_refusal", item.isLateRefusal ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined)},
                   {"proposal", proposalJson(item.proposal)},
                   {"lifting_announced_on", toJson(item.liftingAnnouncedOn)},
                   {"lifted_on", toJson(item.liftedOn)},
                   {"deadline", toJson(item.deadline)},
                   {"points", checklist ? QJsonValue(arrayOf(evaluate(*checklist, item), pointJson))
                                        : QJsonValue(QJsonValue::Undefined)}});
}

QJsonObject questionJson(const OpenQuestion &question)
{
    return object({{"kind", toJson(question.kind)},
                   {"asked_on", toJson(question.askedOn)},
                   {"answered_on", toJson(question.answeredOn)},
                   {"resumed_on", toJson(question.resumedOn)},
                   {"justified", question.justified},
                   {"items", toJson(question.covered)},
                   {"term", toJson(question.term)},
                   {"reminders", question.reminders}});
}

QJsonObject inquiryJson(const Inquiry &inquiry)
{
    return object({{"inquiry", toJson(inquiry.number)},
                   {"who", inquiry.who},
                   {"what", inquiry.what},
                   {"asked_on", toJson(inquiry.askedOn)},
                   {"due_on", toJson(inquiry.dueOn)},
                   {"reminders", inquiry.reminders},
                   {"reminded_on", toJson(inquiry.lastRemindedOn)},
                   {"delivered_on", toJson(inquiry.deliveredOn)},
                   {"result", toJson(inquiry.result)},
                   {"text", toJson(inquiry.text)}});
}

QJsonObject complaintJson(const ComplaintCase &complaint)
{
    return object({{"complaint", toJson(complaint.number)},
                   {"body", toJson(complaint.body)},
                   {"authority", complaint.authority},
                   {"case_reference", toJson(complaint.caseReference)},
                   {"received_on", toJson(complaint.receivedOn)},
                   {"answer_by", toJson(complaint.answerBy)},
                   {"answered_on", toJson(complaint.answeredOn)},
                   {"ended_on", toJson(complaint.endedOn)},
                   {"outcome", toJson(complaint.outcome)}});
}

QJsonObject reopeningJson(const Reopening &reopening)
{
    return object({{"reason", toJson(reopening.reason)},
                   {"on", toJson(reopening.on)},
                   {"target", toJson(reopening.target)},
                   {"first_answered_on", toJson(reopening.firstAnsweredOn)},
                   {"complement_on", toJson(reopening.complementOn)}});
}

QJsonValue standingJson(const std::optional<StandingQuestion> &standing)
{
    if (!standing)
        return QJsonValue::Undefined;
    return object({{"proof", toJson(standing->proof)},
                   {"asked_on", toJson(standing->askedOn)},
                   {"answer_by", toJson(standing->answerBy)},
                   {"reminders", standing->reminders},
                   {"seen_on", toJson(standing->seenOn)}});
}

QJsonObject letterJson(const SentLetter &letter)
{
    return object({{"letter", toJson(letter.type)},
                   {"sent_on", toJson(letter.sentOn)},
                   {"channel", toJson(letter.channel)},
                   {"what", toJson(letter.what)},
                   {"language", toJson(letter.language)},
                   {"files", toJson(letter.files)}});
}

QJsonObject noticeJson(const RecipientNotice &notice)
{
    return object({{"item", toJson(notice.item)},
                   {"recipient", notice.recipient},
                   {"notified_on", toJson(notice.notifiedOn)},
                   {"waived", toJson(notice.waived)}});
}

QJsonValue extensionJson(const std::optional<ExtensionRecord> &extension)
{
    if (!extension)
        return QJsonValue::Undefined;
    return object({{"notified_on", toJson(extension->notifiedOn)},
                   {"complexity", extension->complexity},
                   {"number", extension->number},
                   {"reasons", toJson(extension->reasons)},
                   {"items", toJson(extension->covered)},
                   {"late", extension->late}});
}

QJsonObject eventJson(const RecordedEvent &event, const HistoryContext &context, const Wording &wording)
{
    return object({{"seq", toJson(event.seq)},
                   {"at", event.at.toString(Qt::ISODate)},
                   {"actor", event.actor.name},
                   {"kind", kindOf(event.event)},
                   {"facts", factsOf(event.event)},
                   {"text", wording.say(describe(event, context))}});
}

QJsonObject offerJson(const StepOffer &offer, const Wording &wording)
{
    const auto missing = [&wording](const Missing &fact) {
        return object({{"key", fact.key}, {"text", wording.say(fact.text)}});
    };
    return object({{"step", toJson(offer.step)},
                   {"item", offer.item.value > 0 ? toJson(offer.item) : QJsonValue(QJsonValue::Undefined)},
                   {"possible", offer.isPossible()},
                   {"missing", arrayOf(offer.missing, missing)},
                   {"text", wording.say(nameOf(offer.step))},
                   {"remark", toJson(wording.say(offer.remark))}});
}

QJsonObject clockJson(const Request &request, QDate today)
{
    QJsonObject clock = objectOf(request.clock);
    if (const Deadline *deadline = governingDeadline(request)) {
        clock.insert(u"governing"_s, objectOf(*deadline));
        clock.insert(u"on_today"_s, standingJson(*deadline, today, !isOpen(request)));
    }
    return clock;
}

} // namespace

QJsonObject summaryJson(const RequestSummary &row, QDate today)
{
    QJsonObject json = objectOf(row);
    json.insert(u"on_today"_s,
                standingJson(row.deadline, today, row.state == State::Done || row.state == State::Closed));
    return json;
}

QJsonObject requestJson(const Request &request, const DecisionContext &context, const HistoryContext &told,
                        const Wording &wording)
{
    return object({{"reference", request.reference},
                   {"number", toJson(request.number)},
                   {"state", toJson(request.state)},
                   {"outcome", toJson(request.outcome)},
                   {"person", toJson(personName(request))},
                   {"received", objectOf(request.received)},
                   {"profile_version", toJson(request.profileVersion)},
                   {"language", toJson(request.language)},
                   {"role", toJson(request.role)},
                   {"mandate", toJson(request.mandate)},
                   {"person_category", toJson(request.personCategory)},
                   {"reply_channel", toJson(request.replyChannel)},
                   {"reply_address", toJson(request.replyAddress)},
                   {"identity", toJson(request.identity)},
                   {"identity_checked_on", toJson(request.identityCheckedOn)},
                   {"identity_copy_due_by", toJson(identityCopyDueBy(request, context.rules.targets.identityCopyDays))},
                   {"items", arrayOf(request.items,
                                     [&](const RightItem &item) { return itemJson(item, context.rules.checklists); })},
                   {"clock", clockJson(request, context.today)},
                   {"questions", arrayOf(request.questions, questionJson)},
                   {"copy_first", request.copyFirst ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined)},
                   {"inquiries", arrayOf(request.inquiries, inquiryJson)},
                   {"complaints", arrayOf(request.complaints, complaintJson)},
                   {"legal_hold_until", toJson(legalHoldUntil(request))},
                   {"standing", standingJson(request.standing)},
                   {"reopenings", arrayOf(request.reopenings, reopeningJson)},
                   {"extension", extensionJson(request.extension)},
                   {"letters", arrayOf(request.letters, letterJson)},
                   {"recipients", arrayOf(request.notices, noticeJson)},
                   {"files", toJson(request.files)},
                   {"answered_on", toJson(request.answeredOn)},
                   {"closed_on", toJson(request.closedOn)},
                   {"withdrawn_on", toJson(request.withdrawnOn)},
                   {"package_purge_on", toJson(request.packagePurgeOn)},
                   {"delivered", toJson(request.delivered)},
                   {"handler", toJson(request.handler)},
                   {"next_action_on", toJson(request.nextActionOn)},
                   {"next_action", toJson(request.nextAction)},
                   {"links", toJson(request.links)},
                   {"reminders", toJson(request.reminders)},
                   {"merged_into", toJson(request.mergedInto)},
                   {"forwarded_on", toJson(request.forwardedOn)},
                   {"history", arrayOf(context.history,
                                       [&](const RecordedEvent &event) { return eventJson(event, told, wording); })},
                   {"offers", arrayOf(offersFor(request, context),
                                      [&](const StepOffer &offer) { return offerJson(offer, wording); })}});
}

} // namespace article12
