// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/stepevents.h"

#include "requests/guards.h"
#include "requests/profilefacts.h"

namespace article12 {

using namespace Qt::StringLiterals;

Result<void> checkDay(QDate day, const Request &request, const DecisionContext &context, QLatin1StringView key)
{
    if (day.isValid() && day > context.today) {
        return impossible(
            Text(QT_TRANSLATE_NOOP("Domain", "%1 is in the future: only what has happened is recorded."), {day}), key);
    }
    if (day.isValid() && day < request.received.receivedOn) {
        return impossible(Text(QT_TRANSLATE_NOOP("Domain", "%1 is before the day of receipt, %2."),
                               {day, request.received.receivedOn}),
                          key);
    }
    return {};
}

StepEvents eventsOf(const Request &, const RegisterRequest &facts, const DecisionContext &context)
{
    auto event = eventWith<Registered>(facts);
    if (facts.receivedOn > context.today) {
        return impossible(
            Text(QT_TRANSLATE_NOOP("Domain", "The day of receipt, %1, is in the future."), {facts.receivedOn}),
            "received_on"_L1);
    }
    if (facts.reachedOfficerOn && *facts.reachedOfficerOn < facts.receivedOn) {
        return impossible(
            Text(QT_TRANSLATE_NOOP("Domain", "It cannot reach the officer on %1, before the day of receipt."),
                 {*facts.reachedOfficerOn}),
            "reached_officer_on"_L1);
    }
    event.policy = facts.policy.isEmpty() ? context.profile.policy : facts.policy;
    event.country = facts.country.isEmpty() ? context.profile.region : facts.country;
    if (context.profileVersion > 0)
        event.profileVersion = context.profileVersion;
    event.reference = u"%1-%2"_s.arg(context.today.year()).arg(context.nextNumber.value, 4, 10, QLatin1Char('0'));
    return withClock(Request{}, event, context);
}

namespace {

/// Points the organisation profile or the receipt tells are filled in at once, to be confirmed (states.md 3.6).
QList<Event> knownFacts(const Request &request, const QList<RightItem> &items, const DecisionContext &context)
{
    QList<Event> events;
    for (const RightItem &item : items) {
        const Checklist *checklist = context.rules.checklists.find(item.right);
        if (!checklist)
            continue;
        for (const ChecklistPoint &point : checklist->points) {
            const QJsonValue value =
                knownValue(point, item, request.received.receivedOn, context.profile, request.personCategory);
            if (value.isUndefined())
                continue;
            FactRecorded recorded;
            recorded.item = item.number;
            recorded.fact = point.fact;
            recorded.value = value;
            recorded.toConfirm = true;
            recorded.namesRecipients = point.namesRecipients;
            recorded.recipients = recipientsIn(point, value);
            events << recorded;
        }
    }
    return events;
}

/// What the officer wrote for each of these rights when the request was registered; empty: nothing for any.
QStringList askedAtRegistration(const Request &request, const QList<Right> &rights)
{
    QStringList asked;
    for (const Right right : rights) {
        const auto &known = request.received.proposed;
        const auto found =
            std::find_if(known.begin(), known.end(), [right](const ProposedRight &it) { return it.right == right; });
        asked << (found == known.end() ? QString() : found->asked);
    }
    const bool nothing = std::all_of(asked.begin(), asked.end(), [](const QString &words) { return words.isEmpty(); });
    return nothing ? QStringList() : asked;
}

} // namespace

StepEvents eventsOf(const Request &request, const Qualify &facts, const DecisionContext &context)
{
    auto event = eventWith<Qualified>(facts);
    if (!event.mandate)
        event.mandate = request.mandate;
    if (event.asked.isEmpty())
        event.asked = askedAtRegistration(request, facts.rights);
    event.role = facts.role.value_or(request.role);
    if (event.language.isEmpty())
        event.language = request.language.isEmpty() ? context.profile.language : request.language;
    if (!event.replyChannel)
        event.replyChannel = request.received.channel;
    if (event.replyAddress.isEmpty()) {
        const RegisterRequest &known = request.received;
        event.replyAddress = !known.replyTo.isEmpty() ? known.replyTo
                             : !known.email.isEmpty() ? known.email
                                                      : known.postalAddress;
    }
    if (event.personCategory == PersonCategory::Unknown)
        event.personCategory = request.personCategory;
    auto events = withClock(request, event, context);
    if (!events)
        return events;
    const Request next = after(request, *events);
    return *events + knownFacts(next, next.items, context);
}

StepEvents eventsOf(const Request &request, const NotifyRecipient &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.sentOn, request, context, "sent_on"_L1); !day)
        return day.failure();
    LetterSent letter;
    letter.letter = LetterType::L12;
    letter.sentOn = facts.sentOn;
    letter.channel = facts.channel;
    letter.what = facts.recipient;
    return QList<Event>{letter, eventWith<RecipientNotified>(facts)};
}

StepEvents eventsOf(const Request &, const WaiveNotice &facts, const DecisionContext &)
{
    return QList<Event>{eventWith<NoticeWaived>(facts)};
}

StepEvents eventsOf(const Request &request, const Close &, const DecisionContext &context)
{
    return QList<Event>{Closed{context.today, request.outcome.value_or(outcomeOf(request.items))}};
}

StepEvents eventsOf(const Request &request, const Withdraw &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.statedOn, request, context, "stated_on"_L1); !day)
        return day.failure();
    auto event = eventWith<Withdrawn>(facts);
    int remaining = 0;
    for (const RightItem &item : request.items) {
        if (item.isLeftAside() || item.answeredOn) {
            remaining += item.answeredOn.has_value();
            continue;
        }
        const bool covered = facts.items.isEmpty() || facts.items.contains(item.number);
        if (covered)
            event.covered << item.number;
        else
            ++remaining;
    }
    event.closes = remaining == 0;
    if (!facts.sentOn.isValid())
        return QList<Event>{event};
    if (const auto day = checkDay(facts.sentOn, request, context, "sent_on"_L1); !day)
        return day.failure();
    return QList<Event>{letterOf(facts, LetterType::L18), event};
}

StepEvents eventsOf(const Request &request, const AddNote &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.on, request, context, "on"_L1); !day)
        return day.failure();
    return QList<Event>{eventWith<NoteAdded>(facts)};
}

StepEvents eventsOf(const Request &request, const AddItem &facts, const DecisionContext &context)
{
    auto event = eventWith<ItemAdded>(facts);
    event.item = {int(request.items.size()) + 1};
    auto events = withClock(request, event, context);
    if (!events)
        return events;
    const Request next = after(request, *events);
    return *events + knownFacts(next, {next.items.last()}, context);
}

namespace {

/// A consent ends the day its withdrawal came in (Art. 7(3)); a right added later was asked later.
Result<void> checkReceiptDay(const ChecklistPoint &point, const Request &request, const RightItem &item,
                             const QJsonValue &value, const DecisionContext &context)
{
    const auto day = dateFromIso(value.toString());
    if (!point.isReceiptDay || !day)
        return {};
    if (item.isAddedLater || *day == request.received.receivedOn)
        return checkDay(*day, request, context, "value"_L1);
    return impossible(
        Text(QT_TRANSLATE_NOOP("Domain", "It takes effect the day it came in: %1."), {request.received.receivedOn}),
        "value"_L1);
}

} // namespace

StepEvents eventsOf(const Request &request, const RecordFact &facts, const DecisionContext &context)
{
    const RightItem *item = findItem(request, facts.item);
    const Checklist *checklist = context.rules.checklists.find(item->right);
    if (!checklist) {
        return impossible(Text(QT_TRANSLATE_NOOP("Domain", "checklist not available yet for %1"),
                               {asArgument(shortNameOf(item->right))}),
                          "item"_L1);
    }
    QStringList known;
    for (const ChecklistPoint &point : checklist->points) {
        known << point.fact;
        if (point.fact != facts.fact)
            continue;
        if (const auto shape = checkShape(point, facts.value); !shape)
            return shape.failure();
        if (point.onSuppressionList && facts.value != QJsonValue(false)) {
            return impossible(Text(QT_TRANSLATE_NOOP("Domain", "This point is recorded by the step “%1”."),
                                   {asArgument(nameOf(Step::Suppress))}),
                              "fact"_L1);
        }
        if (const auto day = checkReceiptDay(point, request, *item, facts.value, context); !day)
            return day.failure();
        auto event = eventWith<FactRecorded>(facts);
        event.namesRecipients = point.namesRecipients;
        event.recipients = recipientsIn(point, facts.value);
        return QList<Event>{event};
    }
    return impossible(Text(QT_TRANSLATE_NOOP("Domain", "“%1” is not a point of this checklist. Known: %2."),
                           {facts.fact, known.join(u", "_s)}),
                      "fact"_L1);
}

StepEvents eventsOf(const Request &, const ConfirmFact &facts, const DecisionContext &)
{
    return QList<Event>{eventWith<FactConfirmed>(facts)};
}

StepEvents eventsOf(const Request &request, const SendLetter &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.sentOn, request, context, "sent_on"_L1); !day)
        return day.failure();
    return QList<Event>{eventWith<LetterSent>(facts)};
}

StepEvents eventsOf(const Request &, const Attach &facts, const DecisionContext &)
{
    return QList<Event>{eventWith<FileAttached>(facts)};
}
StepEvents eventsOf(const Request &, const RemoveFile &facts, const DecisionContext &)
{
    return QList<Event>{eventWith<FileRemoved>(facts)};
}

StepEvents eventsOf(const Request &request, const RecordDelivery &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.on, request, context, "on"_L1); !day)
        return day.failure();
    return QList<Event>{eventWith<DeliveryRecorded>(facts)};
}

StepEvents eventsOf(const Request &request, const DestroyIdentityCopy &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.destroyedOn, request, context, "destroyed_on"_L1); !day)
        return day.failure();
    return QList<Event>{eventWith<IdentityCopyDestroyed>(facts)};
}

StepEvents eventsOf(const Request &request, const SetPackagePurgeDate &facts, const DecisionContext &)
{
    if (request.answeredOn && facts.on < *request.answeredOn) {
        return impossible(
            Text(QT_TRANSLATE_NOOP("Domain", "The reply bundle cannot be deleted before the answer of %1."),
                 {*request.answeredOn}),
            "on"_L1);
    }
    return QList<Event>{eventWith<PackagePurgeDateSet>(facts)};
}

StepEvents eventsOf(const Request &, const Assign &facts, const DecisionContext &)
{
    return QList<Event>{eventWith<Assigned>(facts)};
}
StepEvents eventsOf(const Request &, const SetNextAction &facts, const DecisionContext &)
{
    return QList<Event>{eventWith<NextActionSet>(facts)};
}
StepEvents eventsOf(const Request &, const Link &facts, const DecisionContext &)
{
    return QList<Event>{eventWith<Linked>(facts)};
}

} // namespace article12
