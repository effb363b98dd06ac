// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/decide.h"

#include "requests/guards.h"
#include "requests/profilefacts.h"
#include "requests/requestclock.h"
#include "requests/transitiontable.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

using Events = QList<Event>;
using Outcomes = Result<Events>;

Failure impossible(Text what, QLatin1StringView key)
{
    return {Failure::Code::InvalidInput, std::move(what), {}, key, {}};
}

/// A day on which something happened: not in the future, not before the request reached us. An absent day passes.
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

/// The request as it will be after these events, to work out its dates.
Request after(const Request &request, const Events &events)
{
    Request next = request;
    for (const Event &event : events)
        next = apply(std::move(next), RecordedEvent{request.lastEvent, {}, {}, event}, request.number);
    return next;
}

/// The step's own event with the dates it leads to; `also` happens before it in the same transaction.
template <typename E>
Outcomes withClock(const Request &request, E event, const DecisionContext &context, const Events &also = {})
{
    const Request next = after(request, also + Events{event});
    const auto clock = computeClock(next, context.rules, context.profile);
    if (!clock)
        return clock.failure();
    event.clock = *clock;
    return also + Events{event};
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

/// Why a question does not stop the clock: "policy", "late" or `unjustified`; empty: it does.
template <typename E>
void tellWhetherItCounts(E &event, const Request &request, WaitKind kind, bool justified, const QString &unjustified,
                         const DecisionContext &context)
{
    const auto rules = rulesOf(request, context.rules, context.profile);
    if (!rules)
        return;
    QDate reference = request.received.receivedOn;
    for (const OpenQuestion &question : request.questions) {
        if (question.answeredOn && *question.answeredOn > reference)
            reference = *question.answeredOn;
    }
    const int prompt = rules->policy.promptDays;
    if (rules->policy.effectOf(kind) == WaitEffect::None)
        event.whyNot = u"policy"_s;
    else if (!justified)
        event.whyNot = unjustified;
    else if (prompt > 0 && reference.daysTo(event.sentOn) > prompt && event.lateReason.trimmed().isEmpty())
        event.whyNot = u"late"_s;
    event.counts = event.whyNot.isEmpty();
}

// --- one function for each step: facts in, events out --------------------------------------------------------------

Outcomes take(const Request &request, const RegisterRequest &facts, const DecisionContext &context)
{
    Q_UNUSED(request)
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
    event.reference = u"%1-%2"_s.arg(context.today.year()).arg(context.nextNumber.value, 4, 10, QLatin1Char('0'));
    return withClock(Request{}, event, context);
}

/// Points the organisation profile knows are filled in at once, to be confirmed (states.md 3.6).
Events factsFromProfile(const Request &request, const QList<RightItem> &items, const DecisionContext &context)
{
    Events events;
    for (const RightItem &item : items) {
        const Checklist *checklist = context.rules.checklists.find(item.right);
        if (!checklist)
            continue;
        for (const ChecklistPoint &point : checklist->points) {
            const QJsonValue value = profileValue(point, context.profile, request.personCategory);
            if (value.isUndefined())
                continue;
            FactRecorded recorded;
            recorded.item = item.number;
            recorded.fact = point.fact;
            recorded.value = value;
            recorded.toConfirm = true;
            recorded.recipients = recipientsIn(point, value);
            events << recorded;
        }
    }
    return events;
}

Outcomes take(const Request &request, const Qualify &facts, const DecisionContext &context)
{
    auto event = eventWith<Qualified>(facts);
    if (!event.role)
        event.role = request.role == RequesterRole::Unknown ? RequesterRole::Self : request.role;
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
    return *events + factsFromProfile(next, next.items, context);
}

Outcomes take(const Request &request, const AskIdentity &facts, const DecisionContext &context)
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
    tellWhetherItCounts(event, request, WaitKind::Identity, true, {}, context);
    return withClock(request, event, context, {letterOf(facts, LetterType::L02)});
}

Outcomes take(const Request &request, const AskClarification &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.sentOn, request, context, "sent_on"_L1); !day)
        return day.failure();
    auto event = eventWith<ClarificationAsked>(facts);
    event.covered = itemsCoveredBy(WaitKind::Clarification, request);
    const bool justified = facts.largeQuantity && !event.covered.isEmpty();
    tellWhetherItCounts(event, request, WaitKind::Clarification, justified, u"quantity"_s, context);
    return withClock(request, event, context, {letterOf(facts, LetterType::L03)});
}

const OpenQuestion *openQuestion(const QList<OpenQuestion> &open, WaitKind kind)
{
    const auto found =
        std::find_if(open.begin(), open.end(), [kind](const OpenQuestion &question) { return question.kind == kind; });
    return found == open.end() ? nullptr : &*found;
}

Outcomes take(const Request &request, const ReplyReceived &facts, const DecisionContext &context)
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

Outcomes take(const Request &request, const Remind &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.sentOn, request, context, "sent_on"_L1); !day)
        return day.failure();
    const LetterType letter = facts.kind == WaitKind::Identity        ? LetterType::L02
                              : facts.kind == WaitKind::Clarification ? LetterType::L03
                                                                      : LetterType::L14;
    return Events{letterOf(facts, letter), eventWith<Reminded>(facts)};
}

Outcomes take(const Request &request, const Resume &facts, const DecisionContext &context)
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

Outcomes take(const Request &request, const Extend &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.sentOn, request, context, "sent_on"_L1); !day)
        return day.failure();
    auto event = eventWith<Extended>(facts);
    event.covered = facts.items.isEmpty() ? extendableItems(request) : facts.items;
    const Events letter{letterOf(facts, LetterType::L04)};
    auto events = withClock(request, event, context, letter);
    if (!events)
        return events;
    const Request next = after(request, *events);
    const bool inTime = std::all_of(event.covered.begin(), event.covered.end(), [&next](ItemNumber number) {
        const RightItem *item = findItem(next, number);
        return item && item->deadline.extension == ExtensionStatus::Valid;
    });
    if (inTime)
        return events;
    auto late = eventWith<ExtensionLateNotice>(facts);
    late.covered = event.covered;
    return letter + Events{late};
}

Outcomes take(const Request &request, const DecideItem &facts, const DecisionContext &context)
{
    auto event = eventWith<ItemDecided>(facts);
    if (!event.decidedOn.isValid())
        event.decidedOn = context.today;
    if (const auto day = checkDay(event.decidedOn, request, context, "decided_on"_L1); !day)
        return day.failure();
    if (facts.decision != Decision::Granted && facts.decision != Decision::NoData) {
        return Failure{
            Failure::Code::Unsupported,
            Text(QT_TRANSLATE_NOOP("Domain", "The decision “%1” cannot be recorded here. Possible: granted, no_data."),
                 {keyOf(facts.decision.value_or(Decision::Pending))}),
            Text(QT_TRANSLATE_NOOP("Domain", "For a withdrawal use the step withdraw.")),
            u"decision"_s,
            {}};
    }
    return Events{event};
}

Outcomes take(const Request &request, const SendAnswer &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.sentOn, request, context, "sent_on"_L1); !day)
        return day.failure();
    auto event = eventWith<AnswerSent>(facts);
    if (event.letters.isEmpty())
        event.letters = lettersFor(request);
    event.outcome = outcomeOf(request.items);
    Events events;
    for (const LetterType type : std::as_const(event.letters)) {
        LetterSent letter = letterOf(facts, type);
        if (!events.isEmpty())
            letter.files.clear(); // one bundle, named once
        events << letter;
    }
    return events + Events{event};
}

Outcomes take(const Request &request, const NotifyRecipient &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.sentOn, request, context, "sent_on"_L1); !day)
        return day.failure();
    return Events{eventWith<RecipientNotified>(facts)};
}

Outcomes take(const Request &, const WaiveNotice &facts, const DecisionContext &)
{
    return Events{eventWith<NoticeWaived>(facts)};
}

Outcomes take(const Request &request, const Close &, const DecisionContext &context)
{
    return Events{Closed{context.today, request.outcome.value_or(outcomeOf(request.items))}};
}

Outcomes take(const Request &request, const Withdraw &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.statedOn, request, context, "stated_on"_L1); !day)
        return day.failure();
    auto event = eventWith<Withdrawn>(facts);
    int remaining = 0;
    for (const RightItem &item : request.items) {
        if (item.isLeftAside())
            continue;
        const bool covered = facts.items.isEmpty() || facts.items.contains(item.number);
        if (covered)
            event.covered << item.number;
        else
            ++remaining;
    }
    event.closes = remaining == 0;
    return Events{event};
}

Outcomes take(const Request &request, const CorrectFact &facts, const DecisionContext &context)
{
    const auto named = std::find_if(context.history.begin(), context.history.end(),
                                    [&facts](const RecordedEvent &event) { return event.seq == facts.eventSeq; });
    if (named == context.history.end()) {
        return impossible(
            Text(QT_TRANSLATE_NOOP("Domain", "Event %1 is not part of this request."), {facts.eventSeq.value}),
            "event_seq"_L1);
    }
    const QString kind = kindOf(named->event);
    const QStringList keys = correctableKeys(kind);
    if (!keys.contains(facts.key)) {
        return impossible(Text(QT_TRANSLATE_NOOP("Domain", "“%1” of %2 cannot be corrected. Possible: %3."),
                               {facts.key, kind, keys.join(u", "_s)}),
                          "key"_L1);
    }
    QJsonObject patched = factsOf(named->event);
    auto event = eventWith<Corrected>(facts);
    event.old = patched.value(facts.key);
    patched.insert(facts.key, facts.value);
    const auto corrected = eventFromFacts(kind, versionOf(named->event), patched);
    if (!corrected)
        return impossible(corrected.failure().what, "value"_L1);

    QList<RecordedEvent> history = context.history;
    history[named - context.history.begin()].event = *corrected;
    const Request next = fold(request.number, history);
    if (const auto day = checkDay(next.received.receivedOn, next, context, "received_on"_L1); !day)
        return day.failure();
    if (next.answeredOn && *next.answeredOn < next.received.receivedOn) {
        return impossible(Text(QT_TRANSLATE_NOOP("Domain", "It cannot be answered on %1, before the day of receipt."),
                               {*next.answeredOn}),
                          "value"_L1);
    }
    const auto clock = computeClock(next, context.rules, context.profile);
    if (!clock)
        return clock.failure();
    event.clock = *clock;
    return Events{event};
}

Outcomes take(const Request &request, const AddNote &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.on, request, context, "on"_L1); !day)
        return day.failure();
    return Events{eventWith<NoteAdded>(facts)};
}

Outcomes take(const Request &request, const AddItem &facts, const DecisionContext &context)
{
    auto event = eventWith<ItemAdded>(facts);
    event.item = {int(request.items.size()) + 1};
    auto events = withClock(request, event, context);
    if (!events)
        return events;
    const Request next = after(request, *events);
    return *events + factsFromProfile(next, {next.items.last()}, context);
}

Outcomes take(const Request &request, const RecordFact &facts, const DecisionContext &context)
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
        auto event = eventWith<FactRecorded>(facts);
        event.recipients = recipientsIn(point, facts.value);
        return Events{event};
    }
    return impossible(Text(QT_TRANSLATE_NOOP("Domain", "“%1” is not a point of this checklist. Known: %2."),
                           {facts.fact, known.join(u", "_s)}),
                      "fact"_L1);
}

Outcomes take(const Request &, const ConfirmFact &facts, const DecisionContext &)
{
    return Events{eventWith<FactConfirmed>(facts)};
}

Outcomes take(const Request &request, const SendLetter &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.sentOn, request, context, "sent_on"_L1); !day)
        return day.failure();
    return Events{eventWith<LetterSent>(facts)};
}

Outcomes take(const Request &, const Attach &facts, const DecisionContext &)
{
    return Events{eventWith<FileAttached>(facts)};
}
Outcomes take(const Request &, const RemoveFile &facts, const DecisionContext &)
{
    return Events{eventWith<FileRemoved>(facts)};
}

Outcomes take(const Request &request, const RecordDelivery &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.on, request, context, "on"_L1); !day)
        return day.failure();
    return Events{eventWith<DeliveryRecorded>(facts)};
}

Outcomes take(const Request &request, const DestroyIdentityCopy &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.destroyedOn, request, context, "destroyed_on"_L1); !day)
        return day.failure();
    return Events{eventWith<IdentityCopyDestroyed>(facts)};
}

Outcomes take(const Request &request, const SetPackagePurgeDate &facts, const DecisionContext &)
{
    if (request.answeredOn && facts.on < *request.answeredOn) {
        return impossible(
            Text(QT_TRANSLATE_NOOP("Domain", "The reply bundle cannot be deleted before the answer of %1."),
                 {*request.answeredOn}),
            "on"_L1);
    }
    return Events{eventWith<PackagePurgeDateSet>(facts)};
}

Outcomes take(const Request &, const Assign &facts, const DecisionContext &)
{
    return Events{eventWith<Assigned>(facts)};
}
Outcomes take(const Request &, const SetNextAction &facts, const DecisionContext &)
{
    return Events{eventWith<NextActionSet>(facts)};
}
Outcomes take(const Request &, const Link &facts, const DecisionContext &) { return Events{eventWith<Linked>(facts)}; }

bool isAllowedFrom(const Transition &row, const Request &request)
{
    const bool registered = request.number.value > 0;
    return row.from.isUnregistered() ? !registered : registered && row.from.contains(request.state);
}

Failure notFromHere(Step step, State state)
{
    return {Failure::Code::Refused,
            Text(QT_TRANSLATE_NOOP("Domain", "“%1” is not possible: the request is in the state %2."),
                 {asArgument(nameOf(step)), asArgument(nameOf(state))}),
            {},
            {},
            {Missing{u"state"_s, Text(QT_TRANSLATE_NOOP("Domain", "not in the state %1"), {asArgument(nameOf(state))}),
                     Missing::Stage::Before}}};
}

} // namespace

Result<QList<Event>> decide(const Request &request, const Command &command, const DecisionContext &context)
{
    const Transition &row = *transitionOf(stepOf(command));
    if (!isAllowedFrom(row, request))
        return notFromHere(row.step, request.state);
    return std::visit(
        [&](const auto &facts) -> Result<QList<Event>> {
            const MissingList missing = missingFor(request, facts, context);
            if (!missing.isEmpty()) {
                return Failure{Failure::Code::Refused,
                               Text(QT_TRANSLATE_NOOP("Domain", "“%1” still needs:"), {asArgument(nameOf(row.step))}),
                               {},
                               {},
                               missing};
            }
            const auto events = take(request, facts, context);
            if (events && request.number.value > 0) {
                [[maybe_unused]] const State state = after(request, *events).state;
                Q_ASSERT(row.sameState ? state == request.state : row.to.contains(state));
            }
            return events;
        },
        command);
}

} // namespace article12
