// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/wanted.h"

namespace article12 {

using namespace Qt::StringLiterals;

bool isUndecided(const RightItem &item) { return item.decision == Decision::Pending; }

bool isElectronic(Channel channel)
{
    return channel == Channel::Email || channel == Channel::WebForm || channel == Channel::SocialNetwork;
}

namespace {

/// The person asked for the copy before the erasure.
bool waitsForCopy(const Request &request, const RightItem &item)
{
    return request.copyFirst && item.right == Right::Erasure &&
           std::any_of(request.items.begin(), request.items.end(), [](const RightItem &other) {
               return (other.right == Right::Access || other.right == Right::Portability) && !other.isLeftAside() &&
                      !other.answeredOn;
           });
}

bool needsGround(Decision decision)
{
    return decision == Decision::Partial || decision == Decision::Refused || decision == Decision::NotApplicable;
}

/// What a decision needs of the checklist. Without a decision: what it takes to comply; the form may still be opened,
/// because another decision asks for less.
MissingList missingOfChecklist(const RightItem &item, const Checklist &checklist, std::optional<Decision> decision)
{
    MissingList missing =
        missingPoints(checklist, item, PointStage::BeforeDecision, decision.value_or(Decision::Granted));
    if (!decision) {
        for (Missing &fact : missing)
            fact.stage = Missing::Stage::InForm;
    }
    return missing;
}

/// A refusal because identity or standing itself is missing: neither is asked before it (T14).
bool isGroundOfThePerson(const QString &id, const Rulebook &rules)
{
    const RefusalGround *ground = rules.grounds.find(id);
    return ground && ground->ofThePerson;
}

QList<const RightItem *> liveItems(const Request &request)
{
    QList<const RightItem *> live;
    for (const RightItem &item : request.items) {
        if (isLive(item))
            live << &item;
    }
    return live;
}

/// letters.md: L08 for 21(1), L16 where the person could not be identified (G01, G02).
LetterType refusalLetter(const RightItem &item)
{
    if (item.right == Right::ObjectionLegitimateInterest && (item.ground == "G20"_L1 || item.ground == "G21"_L1))
        return LetterType::L08;
    return item.ground == "G01"_L1 || item.ground == "G02"_L1 ? LetterType::L16 : LetterType::L11;
}

} // namespace

LetterType answerLetterFor(Right right)
{
    switch (right) {
    case Right::Access:
        return LetterType::L05;
    case Right::Rectification:
    case Right::Erasure:
    case Right::Restriction:
    case Right::RecipientInformation:
        return LetterType::L06;
    case Right::Portability:
        return LetterType::L09;
    case Right::ObjectionLegitimateInterest:
    case Right::ObjectionMarketing:
    case Right::ObjectionResearch:
        return LetterType::L07;
    case Right::AutomatedDecision:
    case Right::ConsentWithdrawal:
    case Right::DirectiveRecorded:
    case Right::DirectiveExecution:
    case Right::Heirs:
        return LetterType::L13;
    }
    Q_UNREACHABLE();
}

QList<LetterType> lettersFor(const Request &request)
{
    QList<LetterType> letters;
    const auto add = [&letters](LetterType type) {
        if (!letters.contains(type))
            letters << type;
    };
    for (const RightItem *item : liveItems(request)) {
        if (item->decision == Decision::NoData)
            add(LetterType::L19);
        else if (item->decision == Decision::Refused)
            add(refusalLetter(*item));
        else
            add(answerLetterFor(item->right));
        if (item->decision == Decision::Partial)
            add(LetterType::L10);
    }
    return letters;
}

QList<ItemNumber> itemsReadyToAnswer(const Request &request, const Rulebook &rules)
{
    QList<ItemNumber> ready;
    for (const RightItem &item : request.items) {
        if (isLive(item) && missingForAnswer(item, rules).isEmpty())
            ready << item.number;
    }
    return ready;
}

MissingList missingOfSending(const Request &request, const LetterFacts &facts)
{
    const bool leavesElectronicWay =
        isElectronic(request.received.channel) && facts.channel && !isElectronic(*facts.channel);
    return Wanted()
        .fact(facts.sentOn.isValid(), "sent_on"_L1, sendingDayWanted())
        .fact(!leavesElectronicWay || isWritten(facts.channelReason), "channel_reason"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "why the answer is not electronic (Art. 12(3) GDPR)")));
}

MissingList missingOfAnswer(const Request &request, const AnswerFacts &facts)
{
    return Wanted()
        .add(missingOfSending(request, facts))
        .fact(facts.secureChannel, "secure_channel"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "that the channel is safe for these data")))
        .fact(facts.contentChecked, "content_checked"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "that the letter holds all it must")));
}

namespace {

/// In France a request made on site and not satisfied at once gets a dated and signed receipt (T01, décret 2019-536).
MissingList missingOfReceipt(const Request &request, QDate sentOn, const DecisionContext &context)
{
    const bool owed = request.received.channel == Channel::OnSite && context.profile.region.startsWith(u"FR"_s) &&
                      sentOn.isValid() && sentOn > request.received.receivedOn;
    const bool given = std::any_of(request.letters.begin(), request.letters.end(),
                                   [](const SentLetter &letter) { return letter.type == LetterType::L01; });
    return Wanted().first(
        !owed || given, "letter_sent"_L1,
        Text(QT_TRANSLATE_NOOP("Domain", "the receipt owed for a request made on site (L01): record its sending")));
}

} // namespace

MissingList missingOfGround(const Request &request, const RightItem &item, Decision decision, const QString &id,
                            const QJsonValue &documented, const Rulebook &rules)
{
    if (!needsGround(decision))
        return {};
    Wanted wanted;
    const TextArgument right = asArgument(shortNameOf(item.right));
    if (rules.grounds.allowedFor(item.right, decision).isEmpty()) {
        return wanted.fact(false, "decision"_L1,
                           Text(QT_TRANSLATE_NOOP("Domain", "the law knows no reason for this on %1"), {right}));
    }
    const RefusalGround *ground = rules.grounds.find(id);
    if (!ground || !ground->allows(item.right, decision)) {
        return wanted.fact(false, "ground"_L1,
                           id.isEmpty()
                               ? Text(QT_TRANSLATE_NOOP("Domain", "the reason for refusal"))
                               : Text(QT_TRANSLATE_NOOP("Domain", "%1 is no reason for this on %2"), {id, right}));
    }
    wanted.add(missingDocuments(*ground, item.right, request.received.receivedOn, documented));
    if (const Checklist *checklist = rules.checklists.find(item.right))
        wanted.add(missingFacts(*checklist, item, ground->points));
    return wanted;
}

MissingList pointsOfReasons(const RightItem &item, Decision decision, const Rulebook &rules)
{
    const Checklist *checklist = rules.checklists.find(item.right);
    if (!checklist)
        return {};
    QStringList facts;
    for (const RefusalGround *ground : rules.grounds.allowedFor(item.right, decision))
        facts += ground->points;
    MissingList missing = missingFacts(*checklist, item, facts);
    const MissingList ofComplying = missingPoints(*checklist, item, PointStage::BeforeDecision, Decision::Granted);
    missing.removeIf([&ofComplying](const Missing &point) {
        return std::any_of(ofComplying.begin(), ofComplying.end(),
                           [&point](const Missing &other) { return other.key == point.key; });
    });
    return missing;
}

MissingList missingFor(const Request &request, const DecideItem &facts, const DecisionContext &context)
{
    const RightItem *item = findItem(request, facts.item);
    if (!item)
        return Wanted().fact(false, "item"_L1, itemWanted());
    const TextArgument right = asArgument(shortNameOf(item->right));
    Wanted wanted;
    wanted.first(isUndecided(*item), "decided"_L1, Text(QT_TRANSLATE_NOOP("Domain", "%1 is decided already"), {right}))
        .first(!item->proposal, "proposal"_L1,
               Text(QT_TRANSLATE_NOOP("Domain", "a second person agrees to the proposed decision, or sends it back")))
        .first(!isCoveredByOpenQuestion(request, item->number), "question"_L1,
               Text(QT_TRANSLATE_NOOP("Domain", "the person's reply to the open question")))
        .first(!waitsForCopy(request, *item), "copy_first"_L1,
               Text(QT_TRANSLATE_NOOP("Domain", "send the copy, which the person wishes before the erasure")));
    const Checklist *checklist = context.rules.checklists.find(item->right);
    if (checklist && isUndecided(*item))
        wanted.add(missingOfChecklist(*item, *checklist, facts.decision));
    wanted.fact(facts.decision.has_value(), "decision"_L1, Text(QT_TRANSLATE_NOOP("Domain", "the decision")));
    if (facts.decision)
        wanted.add(missingOfGround(request, *item, *facts.decision, facts.ground, facts.documented, context.rules));
    return wanted;
}

MissingList missingFor(const Request &request, const ApproveItem &facts, const DecisionContext &context)
{
    const RightItem *item = findItem(request, facts.item);
    if (!item)
        return Wanted().fact(false, "item"_L1, itemWanted());
    const QString proposer = item->proposal ? item->proposal->by : QString();
    return Wanted()
        .first(item->proposal.has_value(), "proposal"_L1, Text(QT_TRANSLATE_NOOP("Domain", "no decision is proposed")))
        .first(!isCoveredByOpenQuestion(request, item->number), "question"_L1,
               Text(QT_TRANSLATE_NOOP("Domain", "the person's reply to the open question")))
        .first(proposer.isEmpty() || proposer != context.actor, "actor"_L1,
               Text(QT_TRANSLATE_NOOP("Domain", "somebody else than %1 must agree"), {proposer}))
        .fact(facts.approved.has_value(), "approved"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "whether you agree or send it back")))
        .fact(facts.approved.value_or(true) || isWritten(facts.reason), "reason"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "why it is sent back")));
}

namespace {

/// Of a complement, which decides nothing: the rights answered, those refused for want of identity or standing aside.
QList<const RightItem *> answeredTowardsAPerson(const Request &request, const Rulebook &rules)
{
    QList<const RightItem *> items;
    for (const RightItem &item : request.items) {
        if (!item.isLeftAside() && !isGroundOfThePerson(item.ground, rules))
            items << &item;
    }
    return items;
}

/// What was left was withdrawn and confirmed by letter: nothing else is to be written.
bool withdrawalWasConfirmed(const Request &request)
{
    return request.withdrawnOn && std::any_of(request.letters.begin(), request.letters.end(),
                                              [](const SentLetter &letter) { return letter.type == LetterType::L18; });
}

} // namespace

MissingList missingFor(const Request &request, const SendAnswer &facts, const DecisionContext &context)
{
    const bool anythingToAnswer = std::any_of(request.items.begin(), request.items.end(),
                                              [](const RightItem &item) { return !item.isLeftAside(); });
    Wanted wanted;
    wanted.first(!request.items.isEmpty(), "qualify"_L1, Text(QT_TRANSLATE_NOOP("Domain", "identify the rights")))
        .first(request.items.isEmpty() || anythingToAnswer, "reclassify"_L1,
               Text(QT_TRANSLATE_NOOP("Domain", "no right is left to answer: pass it on, or say what it is")));
    QList<Text> undecided;
    MissingList toCarryOut;
    for (const RightItem &item : request.items) {
        if (isUndecided(item))
            undecided << shortNameOf(item.right);
        else
            toCarryOut += missingForAnswer(item, context.rules);
    }
    wanted.first(undecided.isEmpty(), "decide_item"_L1, decisionWanted(undecided)).add(toCarryOut);
    const QList<const RightItem *> live = liveItems(request);
    wanted.add(missingOfThePerson(request, live.isEmpty() ? answeredTowardsAPerson(request, context.rules) : live));
    const bool namesNoLetter = live.isEmpty() && facts.letters.isEmpty() && !withdrawalWasConfirmed(request);
    return wanted.fact(!namesNoLetter, "letters"_L1, Text(QT_TRANSLATE_NOOP("Domain", "which letter was sent")))
        .fact(std::all_of(facts.letters.begin(), facts.letters.end(), isAnswerLetter), "letters"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "only letters that answer")))
        .add(missingOfReceipt(request, facts.sentOn, context))
        .add(missingOfAnswer(request, facts));
}

MissingList missingFor(const Request &request, const SendPart &facts, const DecisionContext &context)
{
    const QList<ItemNumber> ready = itemsReadyToAnswer(request, context.rules);
    const QList<ItemNumber> chosen = facts.items.isEmpty() ? ready : facts.items;
    const auto isChosen = [&chosen](const RightItem *item) { return chosen.contains(item->number); };
    const QList<const RightItem *> live = liveItems(request);
    const bool othersRemain = !std::all_of(live.begin(), live.end(), isChosen);
    QList<const RightItem *> sent = live;
    sent.removeIf([&isChosen](const RightItem *item) { return !isChosen(item); });
    const bool covered = std::any_of(sent.begin(), sent.end(), [&request](const RightItem *item) {
        return isCoveredByOpenQuestion(request, item->number);
    });
    return Wanted()
        .first(!ready.isEmpty(), "decide_item"_L1,
               Text(QT_TRANSLATE_NOOP("Domain", "a right that is decided and carried out")))
        .first(ready.isEmpty() || ready.size() < live.size() || othersRemain, "send_answer"_L1,
               Text(QT_TRANSLATE_NOOP("Domain", "nothing else is open: send the answer")))
        .first(!covered, "question"_L1, Text(QT_TRANSLATE_NOOP("Domain", "the person's reply to the open question")))
        .fact(othersRemain, "items"_L1, Text(QT_TRANSLATE_NOOP("Domain", "a part only: something stays open")))
        .fact(std::all_of(chosen.begin(), chosen.end(), [&ready](ItemNumber item) { return ready.contains(item); }),
              "items"_L1, Text(QT_TRANSLATE_NOOP("Domain", "only rights that are decided and carried out")))
        .add(missingOfThePerson(request, sent))
        .add(missingOfReceipt(request, facts.sentOn, context))
        .add(missingOfAnswer(request, facts));
}

namespace {

/// An open question other than that about identity covers the right.
bool isCoveredByOtherQuestion(const Request &request, const RightItem &item)
{
    const QList<OpenQuestion> open = openQuestions(request);
    return std::any_of(open.begin(), open.end(), [&item](const OpenQuestion &question) {
        return question.kind != WaitKind::Identity && covers(question, item);
    });
}

} // namespace

MissingList missingFor(const Request &request, const RefuseAll &facts, const DecisionContext &context)
{
    const QList<const RightItem *> live = liveItems(request);
    const bool othersGranted = std::any_of(live.begin(), live.end(), [](const RightItem *item) {
        return !isUndecided(*item) && item->decision != Decision::Refused;
    });
    const bool anyPending =
        std::any_of(live.begin(), live.end(), [](const RightItem *item) { return isUndecided(*item); });
    Wanted wanted;
    wanted.first(!request.items.isEmpty(), "qualify"_L1, Text(QT_TRANSLATE_NOOP("Domain", "identify the rights")))
        .first(request.items.isEmpty() || !live.isEmpty(), "answered"_L1,
               Text(QT_TRANSLATE_NOOP("Domain", "everything was answered already")))
        .first(!othersGranted, "decided"_L1,
               Text(QT_TRANSLATE_NOOP("Domain", "a right is decided otherwise: send the answer")))
        .first(!anyPending || !context.profile.fourEyes, "approve_item"_L1,
               Text(QT_TRANSLATE_NOOP("Domain", "refuse each right, to which a second person agrees")));
    MissingList ofGrounds;
    const auto addOnce = [&ofGrounds](const MissingList &missing) {
        for (const Missing &fact : missing) {
            if (!ofGrounds.contains(fact))
                ofGrounds << fact;
        }
    };
    QList<const RightItem *> toAPerson; // refused on something else than who asks
    bool replyIsAwaited = false;
    for (const RightItem *item : live) {
        const bool undecided = isUndecided(*item);
        const QString &ground = undecided ? facts.ground : item->ground;
        const bool groundIsOpen = undecided && facts.ground.isEmpty();
        const bool ofThePerson = isGroundOfThePerson(ground, context.rules);
        if (!ofThePerson && !groundIsOpen)
            toAPerson << item;
        const bool waits = isCoveredByOpenQuestion(request, item->number);
        const bool onlyForIdentity = waits && !isCoveredByOtherQuestion(request, *item);
        replyIsAwaited = replyIsAwaited || (waits && !(onlyForIdentity && (ofThePerson || groundIsOpen)));
        const Checklist *checklist = context.rules.checklists.find(item->right);
        for (const PointStage stage : {PointStage::BeforeDecision, PointStage::BeforeAnswer}) {
            if (checklist)
                addOnce(missingPoints(*checklist, *item, stage, Decision::Refused));
        }
        if (undecided)
            addOnce(missingOfGround(request, *item, Decision::Refused, facts.ground, facts.documented, context.rules));
    }
    wanted.first(!replyIsAwaited, "question"_L1,
                 Text(QT_TRANSLATE_NOOP("Domain", "the person's reply to the open question")));
    return wanted.add(ofGrounds)
        .add(missingOfThePerson(request, toAPerson))
        .add(missingOfReceipt(request, facts.sentOn, context))
        .fact(isWritten(facts.burden), "burden"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "the demonstration you owe (Art. 12(5) GDPR)")))
        .add(missingOfAnswer(request, facts));
}

} // namespace article12
