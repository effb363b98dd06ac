// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/guards.h"
#include "requests/stepevents.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// The step's own event after its letter, when one was sent.
template <typename Facts, typename E>
QList<Event> withLetter(const Facts &facts, LetterType letter, const E &event)
{
    if (!facts.sentOn.isValid())
        return {event};
    return {letterOf(facts, letter), event};
}

} // namespace

StepEvents eventsOf(const Request &request, const Reclassify &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.sentOn, request, context, "sent_on"_L1); !day)
        return day.failure();
    auto event = eventWith<Reclassified>(facts);
    event.on = facts.sentOn.isValid() ? facts.sentOn : context.today;
    if (facts.as != ReclassifiedAs::Merged)
        event.into = {};
    return withLetter(facts, LetterType::L18, event);
}

StepEvents eventsOf(const Request &request, const Transfer &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.sentOn, request, context, "sent_on"_L1); !day)
        return day.failure();
    if (const auto day = checkDay(facts.forwardedOn, request, context, "forwarded_on"_L1); !day)
        return day.failure();
    auto event = eventWith<Transferred>(facts);
    event.on = std::max(facts.sentOn, facts.forwardedOn);
    return withLetter(facts, LetterType::L15, event);
}

StepEvents eventsOf(const Request &request, const CloseWithoutIdentity &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.sentOn, request, context, "sent_on"_L1); !day)
        return day.failure();
    return withLetter(facts, LetterType::L16, eventWith<NotIdentified>(facts));
}

StepEvents eventsOf(const Request &request, const AnnounceFee &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.sentOn, request, context, "sent_on"_L1); !day)
        return day.failure();
    auto event = eventWith<FeeAnnounced>(facts);
    event.covered = chargeableItems(request, facts.basis);
    return withClock(request, event, context, {letterOf(facts, LetterType::L14)});
}

StepEvents eventsOf(const Request &request, const FeeUnpaid &facts, const DecisionContext &context)
{
    auto event = eventWith<FeeNotPaid>(facts);
    if (!event.on.isValid())
        event.on = context.today;
    if (const auto day = checkDay(event.on, request, context, "on"_L1); !day)
        return day.failure();
    return withClock(request, event, context);
}

StepEvents eventsOf(const Request &request, const AnnounceLifting &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.sentOn, request, context, "sent_on"_L1); !day)
        return day.failure();
    return withLetter(facts, LetterType::L17, eventWith<LiftingAnnounced>(facts));
}

StepEvents eventsOf(const Request &request, const LiftRestriction &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.liftedOn, request, context, "lifted_on"_L1); !day)
        return day.failure();
    const RightItem *item = findItem(request, facts.item);
    if (facts.liftedOn < *item->liftingAnnouncedOn) {
        return impossible(Text(QT_TRANSLATE_NOOP("Domain", "It cannot be lifted before the person was told on %1."),
                               {*item->liftingAnnouncedOn}),
                          "lifted_on"_L1);
    }
    return QList<Event>{eventWith<RestrictionLifted>(facts)};
}

StepEvents eventsOf(const Request &request, const Reopen &facts, const DecisionContext &context)
{
    auto event = eventWith<Reopened>(facts);
    if (!event.reopenedOn.isValid())
        event.reopenedOn = context.today;
    if (const auto day = checkDay(event.reopenedOn, request, context, "reopened_on"_L1); !day)
        return day.failure();
    if (const auto day = checkDay(event.elementOn, request, context, "element_on"_L1); !day)
        return day.failure();
    const std::optional<QDate> ended = request.closedOn ? request.closedOn : request.answeredOn;
    if (ended && event.reopenedOn < *ended) {
        return impossible(Text(QT_TRANSLATE_NOOP("Domain", "It cannot be taken up again on %1, before it ended on %2."),
                               {event.reopenedOn, *ended}),
                          "reopened_on"_L1);
    }
    if (facts.reason != ReopenReason::IdentityProved)
        event.elementOn = {};
    if (!event.targetOn.isValid()) {
        const QDate month = event.reopenedOn.addMonths(context.rules.targets.complementMonths);
        const auto rules = rulesOf(request, context.rules, context.profile);
        if (!rules)
            return rules.failure();
        event.targetOn = rules->calendar.workingDayFrom(month).value_or(month);
    }
    if (event.targetOn < event.reopenedOn) {
        return impossible(
            Text(QT_TRANSLATE_NOOP("Domain", "The target, %1, is before the reopening."), {event.targetOn}),
            "target_on"_L1);
    }
    return withClock(request, event, context);
}

} // namespace article12
