// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlines/waitreading.h"
#include "requests/guards.h"
#include "requests/happen.h"
#include "requests/stepevents.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// The facts of an event that a step recorded, taken to that step again: what its guard misses, what it refuses.
struct SecondLook
{
    MissingList missing;
    std::optional<Failure> refused;
};
SecondLook secondLook(const Request &before, const Event &event, const DecisionContext &context)
{
    return std::visit(
        [&](const auto &facts) -> SecondLook {
            if constexpr (requires { missingFor(before, facts, context); }) {
                const auto events = eventsOf(before, facts, context);
                return {missingFor(before, facts, context), events ? std::nullopt : std::optional(events.failure())};
            } else {
                return {};
            }
        },
        event);
}

/// A correction may not take away what the step had to have: it meets the same guard (states.md T26).
std::optional<Failure> whyNotCorrected(const Request &before, const Event &said, const Event &corrected,
                                       const DecisionContext &context)
{
    const SecondLook was = secondLook(before, said, context);
    SecondLook now = secondLook(before, corrected, context);
    now.missing.removeIf([&was](const Missing &fact) { return was.missing.contains(fact); });
    if (!now.missing.isEmpty())
        return Failure{Failure::Code::Refused,
                       Text(QT_TRANSLATE_NOOP("Domain", "With this value the step would still need:")),
                       {},
                       u"value"_s,
                       now.missing};
    return was.refused ? std::nullopt : now.refused;
}

/// Of a file only the kind can be said anew: its bytes are what came in, and it goes with a step of its own.
std::optional<Failure> whyNotTheseFiles(const Request &request, const Event &said, const Event &corrected)
{
    const QList<FileRef> before = filesOf(said);
    const QList<FileRef> now = filesOf(corrected);
    const auto differsOnlyInKind = [](const FileRef &was, FileRef file) {
        file.kind = was.kind;
        return file == was;
    };
    if (!std::equal(before.begin(), before.end(), now.begin(), now.end(), differsOnlyInKind))
        return impossible(Text(QT_TRANSLATE_NOOP("Domain", "Of a file only the kind can be corrected. A further one is "
                                                           "attached, this one removed, with the step for it.")),
                          "value"_L1);
    for (qsizetype i = 0; i < now.size(); ++i) {
        if (now[i].kind == before[i].kind)
            continue;
        if (now[i].kind == FileKind::LetterSent || before[i].kind == FileKind::LetterSent)
            return impossible(Text(QT_TRANSLATE_NOOP("Domain", "“%1”: the copy of a letter is made by sending it, and "
                                                               "stays one."),
                                   {now[i].name}),
                              "value"_L1);
        if (std::none_of(request.files.begin(), request.files.end(),
                         [&](const FileRef &file) { return file.sha256 == now[i].sha256; }))
            return impossible(Text(QT_TRANSLATE_NOOP("Domain", "The file “%1” is no longer kept."), {now[i].name}),
                              "value"_L1);
    }
    return {};
}

/// A file that was there and would not be: a later entry destroyed the copies of identity documents there were.
std::optional<Failure> whyNotWithout(const QList<FileRef> &files, const Request &next)
{
    for (const FileRef &file : files) {
        if (std::none_of(next.files.begin(), next.files.end(),
                         [&file](const FileRef &kept) { return kept.sha256 == file.sha256; }))
            return impossible(
                Text(QT_TRANSLATE_NOOP("Domain", "“%1” would be gone: a later entry says that the copies of "
                                                 "identity documents were destroyed. Remove the file, or "
                                                 "correct that entry first."),
                     {file.name}),
                "value"_L1);
    }
    return {};
}

/// Refusals sent after the first month, by the dates as they stand now.
QList<ItemNumber> lateRefusalsNow(const Request &request, const Request &firstAnswer, const ClockPolicy &policy)
{
    QList<ItemNumber> late;
    for (const RightItem &item : request.items) {
        const RightItem *answered = findItem(firstAnswer, item.number);
        const Decision decision = answered && answered->answeredOn ? answered->decision : item.decision;
        if (decision == Decision::Refused && item.answeredOn && isLateRefusal(item.deadline, *item.answeredOn, policy))
            late << item.number;
    }
    return late;
}

bool isQuestion(const RecordedEvent &event)
{
    return std::holds_alternative<IdentityAsked>(event.event) ||
           std::holds_alternative<ClarificationAsked>(event.event);
}

/// Late or not justified; a question that never stops the clock under the policy is no fault.
bool isFaulty(const OpenQuestion &question, const Request &request, const ClockPolicy &policy)
{
    const RightItem *item = question.covered.isEmpty() ? nullptr : findItem(request, question.covered.first());
    const ClockInput input = clockInputOf(request, item);
    const WaitReadings readings = readWaits(input, policy);
    return std::any_of(readings.begin(), readings.end(), [&question](const WaitReading &reading) {
        return reading.wait->kind == question.kind && reading.wait->askedOn == question.askedOn && reading.discarded &&
               reading.discarded != WaitDiscard::Policy;
    });
}

/// Questions that do not stop the clock though the policy lets them, by the dates as they stand now.
QList<Sequence> discardedNow(const Request &request, const QList<RecordedEvent> &history, const ClockPolicy &policy)
{
    QList<Sequence> discarded;
    auto question = request.questions.begin();
    for (const RecordedEvent &event : history) {
        if (!isQuestion(event) && !std::holds_alternative<FeeAnnounced>(event.event))
            continue;
        if (isQuestion(event) && isFaulty(*question, request, policy))
            discarded << event.seq;
        ++question;
    }
    return discarded;
}

} // namespace

StepEvents eventsOf(const Request &request, const CorrectFact &facts, const DecisionContext &context)
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
    if (facts.value == QJsonValue(QString()) && mayBeAbsent(kind, facts.key))
        patched.remove(facts.key);
    else
        patched.insert(facts.key, facts.value);
    const auto corrected = eventFromFacts(kind, versionOf(named->event), patched);
    if (!corrected)
        return impossible(corrected.failure().what, "value"_L1);
    if (factsOf(*corrected) == factsOf(named->event))
        return impossible(Text(QT_TRANSLATE_NOOP("Domain", "That is what it says already.")), "value"_L1);
    if (const auto why = whyNotTheseFiles(request, named->event, *corrected))
        return *why;
    const Request before = fold(request.number, context.history.mid(0, named - context.history.begin()));
    if (const auto why = whyNotCorrected(before, named->event, *corrected, context))
        return *why;

    QList<RecordedEvent> history = context.history;
    history[named - context.history.begin()].event = *corrected;
    Request next = fold(request.number, history);
    if (const auto why = whyNotWithout(request.files, next))
        return *why;
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
    setClock(next, *clock);
    if (const auto rules = rulesOf(next, context.rules, context.profile)) {
        event.restated = Restated{lateRefusalsNow(next, foldToFirstAnswer(request.number, history), rules->policy),
                                  discardedNow(next, history, rules->policy)};
    }
    return QList<Event>{event};
}

} // namespace article12
