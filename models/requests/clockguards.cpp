// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/datemove.h"
#include "requests/wanted.h"

namespace article12 {

using namespace Qt::StringLiterals;

QList<ItemNumber> extendableItems(const Request &request)
{
    QList<ItemNumber> items;
    for (const RightItem &item : request.items) {
        if (!item.isLeftAside() && !item.answeredOn && isExtendable(item.right))
            items << item.number;
    }
    return items;
}

QList<ItemNumber> itemsExtendedByDefault(const Request &request)
{
    QList<ItemNumber> items = extendableItems(request);
    const auto isDecided = [&request](ItemNumber item) { return !isUndecided(*findItem(request, item)); };
    if (!std::all_of(items.begin(), items.end(), isDecided))
        items.removeIf(isDecided);
    return items;
}

QList<ItemNumber> itemsCoveredBy(WaitKind kind, const Request &request)
{
    QList<ItemNumber> items;
    for (const RightItem &item : request.items) {
        const bool covered = kind == WaitKind::Clarification ? item.right == Right::Access && isUndecided(item)
                                                             : allowsIdentityQuestion(item.right) && isLive(item);
        if (covered)
            items << item.number;
    }
    return items;
}

MissingList missingFor(const Request &request, const AskIdentity &facts, const DecisionContext &)
{
    const QList<ProposedRight> &proposed = request.received.proposed;
    const bool mayBeAsked = proposed.isEmpty() || std::any_of(proposed.begin(), proposed.end(), [](const auto &it) {
                                return allowsIdentityQuestion(it.right);
                            });
    const bool someoneToAsk =
        request.items.isEmpty() ? mayBeAsked : !itemsCoveredBy(WaitKind::Identity, request).isEmpty();
    Wanted wanted;
    wanted
        .first(someoneToAsk, "items"_L1,
               Text(QT_TRANSLATE_NOOP(
                   "Domain", "an open right that allows it (none is needed to stop marketing or withdraw a consent)")))
        .first(!hasOpenQuestion(request, WaitKind::Identity), "identity_question_open"_L1,
               Text(QT_TRANSLATE_NOOP("Domain",
                                      "the reply to the identity question already asked; remind the person meanwhile")))
        .first(request.identity != IdentityResult::Confirmed, "identity_confirmed"_L1,
               Text(QT_TRANSLATE_NOOP("Domain", "the identity is confirmed already")))
        .fact(isWritten(facts.doubt), "doubt"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "the facts behind the doubt (Art. 12(6) GDPR)")))
        .fact(!facts.lighterMeans.isEmpty(), "lighter_means"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "the lighter means considered")));
    if (facts.idCopyAsked) {
        wanted
            .fact(isWritten(facts.idCopyReason), "id_copy_reason"_L1,
                  Text(QT_TRANSLATE_NOOP("Domain", "why nothing lighter than a copy works")))
            .fact(facts.maskingTold, "masking_told"_L1,
                  Text(QT_TRANSLATE_NOOP("Domain", "that the person was told what may be masked")))
            .fact(facts.destructionTold, "destruction_told"_L1,
                  Text(QT_TRANSLATE_NOOP("Domain", "that the person was told the copy is destroyed after the check")));
    }
    return wanted.fact(facts.sentOn.isValid(), "sent_on"_L1, sendingDayWanted());
}

MissingList missingFor(const Request &request, const AskClarification &facts, const DecisionContext &)
{
    return Wanted()
        .first(
            !hasOpenQuestion(request, WaitKind::Clarification), "clarification_open"_L1,
            Text(QT_TRANSLATE_NOOP("Domain", "the reply to the question already asked; remind the person meanwhile")))
        .fact(isWritten(facts.unclear), "unclear"_L1, Text(QT_TRANSLATE_NOOP("Domain", "what is unclear")))
        .fact(!facts.largeQuantity || isWritten(facts.quantity), "quantity"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "the figure or list behind the large quantity")))
        .fact(facts.sentOn.isValid(), "sent_on"_L1, sendingDayWanted());
}

MissingList missingFor(const Request &request, const ReplyReceived &facts, const DecisionContext &)
{
    Wanted wanted;
    wanted
        .first(!openQuestions(request).isEmpty(), "question"_L1,
               Text(QT_TRANSLATE_NOOP("Domain", "no question is open")))
        .fact(hasOpenQuestion(request, facts.kind), "kind"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "which open question was answered")))
        .fact(facts.receivedOn.isValid(), "received_on"_L1, Text(QT_TRANSLATE_NOOP("Domain", "the day of the reply")));
    if (facts.kind == WaitKind::Identity) {
        wanted.fact(facts.result.has_value(), "result"_L1, Text(QT_TRANSLATE_NOOP("Domain", "the result of the check")))
            .fact(isWritten(facts.method), "method"_L1,
                  Text(QT_TRANSLATE_NOOP("Domain", "how the identity was checked")))
            .fact(isWritten(facts.checkedBy), "checked_by"_L1, Text(QT_TRANSLATE_NOOP("Domain", "who checked it")));
    } else if (facts.kind == WaitKind::Clarification) {
        wanted.fact(isWritten(facts.text), "text"_L1, Text(QT_TRANSLATE_NOOP("Domain", "what the person said")));
    }
    return wanted;
}

MissingList missingFor(const Request &request, const Remind &facts, const DecisionContext &)
{
    return Wanted()
        .first(!openQuestions(request).isEmpty(), "question"_L1,
               Text(QT_TRANSLATE_NOOP("Domain", "no question is open")))
        .fact(hasOpenQuestion(request, facts.kind), "kind"_L1, Text(QT_TRANSLATE_NOOP("Domain", "which open question")))
        .fact(isWritten(facts.stillMissing), "still_missing"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "what the person still has to send")))
        .fact(facts.sentOn.isValid(), "sent_on"_L1, sendingDayWanted());
}

MissingList missingFor(const Request &request, const Resume &, const DecisionContext &)
{
    return Wanted().first(hasOpenQuestion(request, WaitKind::Clarification), "question"_L1,
                          Text(QT_TRANSLATE_NOOP("Domain", "no question about the data is open")));
}

MissingList missingFor(const Request &request, const Extend &facts, const DecisionContext &)
{
    const QList<ItemNumber> possible = extendableItems(request);
    const bool itemsAllowed = std::all_of(facts.items.begin(), facts.items.end(),
                                          [&possible](ItemNumber item) { return possible.contains(item); });
    return Wanted()
        .first(!request.extension, "extended"_L1, Text(QT_TRANSLATE_NOOP("Domain", "it was extended once already")))
        .first(request.extension || !possible.isEmpty(), "items"_L1,
               Text(QT_TRANSLATE_NOOP("Domain", "no open right under Art. 15 to 22 GDPR")))
        .fact(itemsAllowed, "items"_L1, Text(QT_TRANSLATE_NOOP("Domain", "only open rights under Art. 15 to 22 GDPR")))
        .fact(facts.complexity || facts.number, "complexity"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "complexity, number of requests, or both (Art. 12(3) GDPR)")))
        .fact(isWritten(facts.reasons), "reasons"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "the reasons about this request")))
        .fact(facts.sentOn.isValid(), "sent_on"_L1, sendingDayWanted());
}

MissingList missingFor(const Request &request, const MoveDates &facts, const DecisionContext &context)
{
    const auto move = dateMoveOf(request, context.rules, context.profile, facts.policy);
    const QStringList policies = context.rules.policies.ids();
    if (!facts.policy.isEmpty() && !policies.contains(facts.policy)) {
        return Wanted().fact(
            false, "policy"_L1,
            Text(QT_TRANSLATE_NOOP("Domain", "one of the clock policies %1"), {policies.join(u", "_s)}));
    }
    return Wanted()
        .first(move && *move, "dates"_L1,
               Text(QT_TRANSLATE_NOOP("Domain", "a date that moves: the rules of today give the dates it has")))
        .fact(isWritten(facts.reason), "reason"_L1, Text(QT_TRANSLATE_NOOP("Domain", "what changed")));
}

} // namespace article12
