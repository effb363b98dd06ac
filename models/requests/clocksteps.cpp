// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/stepevents.h"

#include "deadlines/waitreading.h"
#include "requests/datemove.h"
#include "requests/guards.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// Whether the question stops the clock of the items it covers, and if not why ("policy", "unjustified", "late").
template <typename E>
void tellWhetherItCounts(E &event, const Request &request, const DecisionContext &context)
{
    const auto rules = rulesOf(request, context.rules, context.profile);
    if (!rules)
        return;
    const Request next = after(request, {event});
    const RightItem *item = event.covered.isEmpty() ? nullptr : findItem(next, event.covered.first());
    const auto why = whyDiscarded(waitOf(next.questions.last()), clockInputOf(next, item), rules->policy);
    event.counts = !why;
    event.whyNot = why ? keyOf(*why) : QString();
}

const OpenQuestion *openQuestion(const QList<OpenQuestion> &open, WaitKind kind)
{
    const auto found =
        std::find_if(open.begin(), open.end(), [kind](const OpenQuestion &question) { return question.kind == kind; });
    return found == open.end() ? nullptr : &*found;
}

} // namespace

bool isAskedLate(const Request &request, WaitKind kind, QDate sentOn, const DecisionContext &context)
{
    const auto rules = rulesOf(request, context.rules, context.profile);
    if (!rules || !sentOn.isValid())
        return false;
    Request next = request;
    OpenQuestion question;
    question.kind = kind;
    question.askedOn = sentOn;
    question.justified = true;
    question.covered = itemsCoveredBy(kind, request);
    next.questions << question;
    const RightItem *item = question.covered.isEmpty() ? nullptr : findItem(next, question.covered.first());
    return whyDiscarded(waitOf(question), clockInputOf(next, item), rules->policy) == WaitDiscard::Late;
}

StepEvents eventsOf(const Request &request, const AskIdentity &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.sentOn, request, context, "sent_on"_L1); !day)
        return day.failure();
    auto event = eventWith<IdentityAsked>(facts);
    const QList<ItemNumber> possible = itemsCoveredBy(WaitKind::Identity, request);
    event.covered = facts.items.isEmpty() ? possible : facts.items;
    for (const ItemNumber item : std::as_const(event.covered)) {
        if (!possible.contains(item)) {
            return impossible(Text(QT_TRANSLATE_NOOP("Domain", "Right no. %1 cannot be part of an identity question."),
                                   {qint64(item.value)}),
                              "items"_L1);
        }
    }
    tellWhetherItCounts(event, request, context);
    return withClock(request, event, context, {letterOf(facts, LetterType::L02)});
}

StepEvents eventsOf(const Request &request, const AskClarification &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.sentOn, request, context, "sent_on"_L1); !day)
        return day.failure();
    auto event = eventWith<ClarificationAsked>(facts);
    event.covered = itemsCoveredBy(WaitKind::Clarification, request);
    tellWhetherItCounts(event, request, context);
    return withClock(request, event, context, {letterOf(facts, LetterType::L03)});
}

StepEvents eventsOf(const Request &request, const ReplyReceived &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.receivedOn, request, context, "received_on"_L1); !day)
        return day.failure();
    const QList<OpenQuestion> open = openQuestions(request);
    const OpenQuestion *question = openQuestion(open, facts.kind);
    if (question && facts.receivedOn < question->askedOn) {
        return impossible(
            Text(QT_TRANSLATE_NOOP("Domain", "The reply of %1 cannot be earlier than the question of %2."),
                 {facts.receivedOn, question->askedOn}),
            "received_on"_L1);
    }
    auto event = eventWith<ReplyCame>(facts);
    event.closesWait = facts.kind != WaitKind::Identity || facts.result == IdentityResult::Confirmed;
    auto events = withClock(request, event, context);
    if (!events || facts.kind != WaitKind::Identity)
        return events;
    *events << IdentityChecked{facts.receivedOn, facts.result.value_or(IdentityResult::Insufficient), facts.method,
                               facts.checkedBy};
    if (facts.idCopyDestroyedOn) {
        if (const auto day = checkDay(*facts.idCopyDestroyedOn, request, context, "id_copy_destroyed_on"_L1); !day)
            return day.failure();
        IdentityCopyDestroyed destroyed;
        destroyed.destroyedOn = *facts.idCopyDestroyedOn;
        *events << destroyed;
    }
    return events;
}

StepEvents eventsOf(const Request &request, const Remind &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.sentOn, request, context, "sent_on"_L1); !day)
        return day.failure();
    const LetterType letter = facts.kind == WaitKind::Identity        ? LetterType::L02
                              : facts.kind == WaitKind::Clarification ? LetterType::L03
                                                                      : LetterType::L14;
    return QList<Event>{letterOf(facts, letter), eventWith<Reminded>(facts)};
}

StepEvents eventsOf(const Request &request, const Resume &facts, const DecisionContext &context)
{
    auto event = eventWith<ClockResumed>(facts);
    if (!event.resumedOn.isValid())
        event.resumedOn = context.today;
    if (const auto day = checkDay(event.resumedOn, request, context, "resumed_on"_L1); !day)
        return day.failure();
    const QList<OpenQuestion> open = openQuestions(request);
    const OpenQuestion *question = openQuestion(open, WaitKind::Clarification);
    const auto rules = rulesOf(request, context.rules, context.profile);
    if (!rules)
        return rules.failure();
    const int cap = rules->policy.clarificationCap;
    event.by = cap > 0 && question && question->askedOn.addDays(cap) == event.resumedOn ? u"cap"_s : u"officer"_s;
    return withClock(request, event, context);
}

StepEvents eventsOf(const Request &request, const Extend &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.sentOn, request, context, "sent_on"_L1); !day)
        return day.failure();
    auto event = eventWith<Extended>(facts);
    event.covered = facts.items.isEmpty() ? itemsExtendedByDefault(request) : facts.items;
    const QList<Event> letter{letterOf(facts, LetterType::L04)};
    auto events = withClock(request, event, context, letter);
    if (!events)
        return events;
    const Request next = after(request, *events);
    const bool inTime = std::any_of(event.covered.begin(), event.covered.end(), [&next](ItemNumber number) {
        const RightItem *item = findItem(next, number);
        return item && item->deadline.extension == ExtensionStatus::Valid;
    });
    if (inTime)
        return events;
    auto late = eventWith<ExtensionLateNotice>(facts);
    late.covered = event.covered;
    return letter + QList<Event>{late};
}

StepEvents eventsOf(const Request &request, const MoveDates &facts, const DecisionContext &context)
{
    auto event = eventWith<DatesMoved>(facts);
    const auto clock = computeClock(boundBy(request, facts.policy), context.rules, context.profile);
    if (!clock)
        return clock.failure();
    event.clock = *clock;
    return QList<Event>{event};
}

} // namespace article12
