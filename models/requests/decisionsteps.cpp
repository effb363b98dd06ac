// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/guards.h"
#include "requests/stepevents.h"

#include "deadlines/timeliness.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// One letter of each type in one sending, each with its own copies; what is no letter's copy goes with the first.
QList<Event> lettersSent(const LetterFacts &facts, const QList<LetterType> &types)
{
    QList<Event> events;
    for (const LetterType type : types) {
        LetterSent letter = letterOf(facts, type);
        letter.files.removeIf([&](const FileRef &file) {
            const bool hasItsOwn = file.letter && types.contains(*file.letter);
            return hasItsOwn ? file.letter != type : !events.isEmpty();
        });
        events << letter;
    }
    return events;
}

QList<ItemNumber> allItems(const Request &request)
{
    QList<ItemNumber> numbers;
    for (const RightItem &item : request.items)
        numbers << item.number;
    return numbers;
}

Result<void> checkGroundFacts(const QString &ground, const QJsonValue &documented, const DecisionContext &context)
{
    const RefusalGround *known = context.rules.grounds.find(ground);
    return known ? checkDocuments(*known, documented) : Result<void>();
}

/// The request with only these items, as if nothing else were decided.
QList<LetterType> lettersForItems(Request request, const QList<ItemNumber> &items)
{
    request.items.removeIf([&items](const RightItem &item) { return !items.contains(item.number); });
    return lettersFor(request);
}

} // namespace

bool isLateRefusal(const Deadline &deadline, QDate sentOn, const ClockPolicy &policy)
{
    return isRefusalAfterOneMonth(deadline, sentOn, policy) && !isStopped(deadline, sentOn);
}

QList<ItemNumber> lateRefusals(const Request &request, const QList<ItemNumber> &items, QDate sentOn,
                               const DecisionContext &context)
{
    QList<ItemNumber> late;
    const auto rules = rulesOf(request, context.rules, context.profile);
    for (const RightItem &item : request.items) {
        const bool refused = items.contains(item.number) && item.decision == Decision::Refused && !item.answeredOn;
        if (refused && rules && isLateRefusal(item.deadline, sentOn, rules->policy))
            late << item.number;
    }
    return late;
}

StepEvents eventsOf(const Request &request, const DecideItem &facts, const DecisionContext &context)
{
    DecideItem decided = facts;
    if (!decided.decidedOn.isValid())
        decided.decidedOn = context.today;
    if (const auto day = checkDay(decided.decidedOn, request, context, "decided_on"_L1); !day)
        return day.failure();
    switch (facts.decision.value_or(Decision::Pending)) {
    case Decision::Granted:
    case Decision::NoData:
        decided.ground.clear();
        decided.documented = {};
        return QList<Event>{eventWith<ItemDecided>(decided)};
    case Decision::NotApplicable:
    case Decision::Partial:
    case Decision::Refused:
        break;
    case Decision::Pending:
    case Decision::Withdrawn:
        return Failure{Failure::Code::InvalidInput,
                       Text(QT_TRANSLATE_NOOP("Domain", "The decision “%1” cannot be recorded here. Possible: %2."),
                            {keyOf(facts.decision.value_or(Decision::Pending)),
                             u"granted, partial, refused, no_data, not_applicable"_s}),
                       Text(QT_TRANSLATE_NOOP("Domain", "For a withdrawal use the step withdraw.")),
                       u"decision"_s,
                       {}};
    }
    if (const auto good = checkGroundFacts(facts.ground, facts.documented, context); !good)
        return good.failure();
    if (context.profile.fourEyes && facts.decision != Decision::NotApplicable) {
        auto proposed = eventWith<ItemProposed>(decided);
        proposed.proposedBy = context.actor;
        return QList<Event>{proposed};
    }
    return QList<Event>{eventWith<ItemDecided>(decided)};
}

StepEvents eventsOf(const Request &, const ApproveItem &facts, const DecisionContext &context)
{
    auto event = eventWith<ItemApproved>(facts);
    event.on = context.today;
    return QList<Event>{event};
}

StepEvents eventsOf(const Request &request, const SendAnswer &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.sentOn, request, context, "sent_on"_L1); !day)
        return day.failure();
    auto event = eventWith<AnswerSent>(facts);
    if (event.letters.isEmpty())
        event.letters = lettersFor(request);
    event.outcome = outcomeOf(request.items);
    event.lateRefusals = lateRefusals(request, allItems(request), facts.sentOn, context);
    return lettersSent(facts, event.letters) + QList<Event>{event};
}

StepEvents eventsOf(const Request &request, const SendPart &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.sentOn, request, context, "sent_on"_L1); !day)
        return day.failure();
    auto event = eventWith<PartSent>(facts);
    event.sent = facts.items.isEmpty() ? itemsReadyToAnswer(request, context.rules) : facts.items;
    if (event.letters.isEmpty())
        event.letters = lettersForItems(request, event.sent);
    event.lateRefusals = lateRefusals(request, event.sent, facts.sentOn, context);
    return lettersSent(facts, event.letters) + QList<Event>{event};
}

StepEvents eventsOf(const Request &request, const RefuseAll &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.sentOn, request, context, "sent_on"_L1); !day)
        return day.failure();
    if (const auto good = checkGroundFacts(facts.ground, facts.documented, context); !good)
        return good.failure();
    auto event = eventWith<RefusedAll>(facts);
    Request refused = request;
    for (RightItem &item : refused.items) {
        if (item.decision != Decision::Pending)
            continue;
        item.decision = Decision::Refused;
        item.ground = facts.ground;
        event.decided << item.number;
    }
    event.outcome = outcomeOf(refused.items);
    event.lateRefusals = lateRefusals(refused, allItems(refused), facts.sentOn, context);
    return lettersSent(facts, lettersFor(refused)) + QList<Event>{event};
}

} // namespace article12
