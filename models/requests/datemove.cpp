// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/datemove.h"

#include "requests/requestclock.h"

namespace article12 {

namespace {

/// The dates that count, without the bookkeeping of stops and judgements.
auto datesOf(const Deadline &deadline)
{
    return std::tuple(deadline.start, deadline.originalDue, deadline.cutoff, deadline.extendedDue,
                      deadline.effectiveDue);
}

bool sameDates(const Request &left, const Request &right)
{
    const auto first = [](const Request &request) {
        return request.clock.tracks.isEmpty() ? Deadline() : request.clock.tracks.first().deadline;
    };
    if (left.items.isEmpty())
        return datesOf(first(left)) == datesOf(first(right)) && left.clock.strictDue == right.clock.strictDue;
    for (qsizetype i = 0; i < left.items.size(); ++i) {
        if (!left.items[i].isLeftAside() && datesOf(left.items[i].deadline) != datesOf(right.items[i].deadline))
            return false;
    }
    return left.clock.strictDue == right.clock.strictDue;
}

QList<Text> whatChanged(const ClockResult &before, const ClockResult &now)
{
    QList<Text> said;
    const auto add = [&said](const char *sentence, const QString &from, const QString &to) {
        if (from != to)
            said << Text(sentence, {from, to});
    };
    add(QT_TRANSLATE_NOOP("Domain", "The clock policy was %1 and is now %2."), before.policy, now.policy);
    add(QT_TRANSLATE_NOOP("Domain", "The calendar was that of %1 and is now that of %2."), before.region, now.region);
    if (before.region == now.region) {
        add(QT_TRANSLATE_NOOP("Domain", "The holidays were those of version %1 and are now those of version %2."),
            before.calendarVersion, now.calendarVersion);
    }
    add(QT_TRANSLATE_NOOP("Domain", "The rules were those of version %1 and are now those of version %2."),
        before.rulesVersion, now.rulesVersion);
    return said;
}

} // namespace

Request boundBy(Request request, const QString &policy)
{
    if (!policy.isEmpty())
        request.received.policy = policy;
    return request;
}

Result<std::optional<DateMove>> dateMoveOf(const Request &request, const Rulebook &rules,
                                           const OrganisationProfile &profile, const QString &policy)
{
    if (!isOpen(request))
        return std::optional<DateMove>();
    const auto clock = computeClock(boundBy(request, policy), rules, profile);
    if (!clock)
        return clock.failure();
    RecordedEvent moved;
    DatesMoved event;
    event.policy = policy;
    event.clock = *clock;
    moved.event = event;
    moved.seq = request.lastEvent;
    const Request next = apply(request, moved, request.number);
    if (sameDates(request, next))
        return std::optional<DateMove>();

    DateMove move;
    move.number = request.number;
    move.reference = request.reference;
    if (const Deadline *deadline = governingDeadline(request))
        move.from = deadline->effectiveDue;
    move.why = whatChanged(request.clock, *clock);
    if (const Deadline *deadline = governingDeadline(next))
        move.to = deadline->effectiveDue;
    const auto explained = explainClock(next, rules, profile);
    if (explained)
        move.why += explained->summary;
    return std::optional(move);
}

} // namespace article12
