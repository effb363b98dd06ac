// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/guards.h"
#include "requests/stepevents.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

Failure before(QDate day, QDate earliest, QLatin1StringView key)
{
    return impossible(Text(QT_TRANSLATE_NOOP("Domain", "%1 is before %2, when it began."), {day, earliest}), key);
}

/// What happens to a complaint that was received: on a day that can be, and not before it came.
template <typename E, typename Facts>
StepEvents afterComplaint(const Request &request, const Facts &facts, QDate day, QLatin1StringView key,
                          const ComplaintCase *complaint, const DecisionContext &context)
{
    if (const auto possible = checkDay(day, request, context, key); !possible)
        return possible.failure();
    if (day < complaint->receivedOn)
        return before(day, complaint->receivedOn, key);
    auto event = eventWith<E>(facts);
    event.complaint = complaint->number;
    return QList<Event>{event};
}

} // namespace

StepEvents eventsOf(const Request &request, const ReceiveComplaint &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.receivedOn, request, context, "received_on"_L1); !day)
        return day.failure();
    if (facts.answerBy < facts.receivedOn)
        return before(facts.answerBy, facts.receivedOn, "answer_by"_L1);
    return QList<Event>{eventWith<ComplaintReceived>(facts)};
}

StepEvents eventsOf(const Request &request, const AnswerComplaint &facts, const DecisionContext &context)
{
    return afterComplaint<ComplaintAnswered>(request, facts, facts.sentOn, "sent_on"_L1,
                                             complaintMeant(request, facts.complaint, true), context);
}

StepEvents eventsOf(const Request &request, const EndComplaint &facts, const DecisionContext &context)
{
    return afterComplaint<ComplaintEnded>(request, facts, facts.endedOn, "ended_on"_L1,
                                          complaintMeant(request, facts.complaint, false), context);
}

StepEvents eventsOf(const Request &request, const AskStanding &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.sentOn, request, context, "sent_on"_L1); !day)
        return day.failure();
    if (facts.answerBy < facts.sentOn)
        return before(facts.answerBy, facts.sentOn, "answer_by"_L1);
    return QList<Event>{letterOf(facts, LetterType::L20), eventWith<StandingAsked>(facts)};
}

StepEvents eventsOf(const Request &request, const CheckStanding &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.receivedOn, request, context, "received_on"_L1); !day)
        return day.failure();
    return QList<Event>{eventWith<StandingChecked>(facts)};
}

StepEvents eventsOf(const Request &request, const AskColleague &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.askedOn, request, context, "asked_on"_L1); !day)
        return day.failure();
    return QList<Event>{eventWith<ColleagueAsked>(facts)};
}

StepEvents eventsOf(const Request &request, const RemindColleague &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.remindedOn, request, context, "reminded_on"_L1); !day)
        return day.failure();
    const Inquiry &inquiry = *inquiryMeant(request, facts.inquiry);
    if (facts.remindedOn < inquiry.askedOn)
        return before(facts.remindedOn, inquiry.askedOn, "reminded_on"_L1);
    auto event = eventWith<ColleagueReminded>(facts);
    event.inquiry = inquiry.number;
    return QList<Event>{event};
}

StepEvents eventsOf(const Request &request, const ColleagueAnswered &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.deliveredOn, request, context, "delivered_on"_L1); !day)
        return day.failure();
    const Inquiry &inquiry = *inquiryMeant(request, facts.inquiry);
    if (facts.deliveredOn < inquiry.askedOn)
        return before(facts.deliveredOn, inquiry.askedOn, "delivered_on"_L1);
    auto event = eventWith<ColleagueDelivered>(facts);
    event.inquiry = inquiry.number;
    return QList<Event>{event};
}

} // namespace article12
