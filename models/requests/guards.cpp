// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/factwords.h"
#include "requests/wanted.h"

namespace article12 {

using namespace Qt::StringLiterals;

bool hasOpenQuestion(const Request &request, WaitKind kind)
{
    const QList<OpenQuestion> open = openQuestions(request);
    return std::any_of(open.begin(), open.end(),
                       [kind](const OpenQuestion &question) { return question.kind == kind; });
}

bool actsForAnother(const Request &request)
{
    const bool perhaps = request.role == RequesterRole::Unknown && request.mandate;
    return perhaps || (request.role != RequesterRole::Self && request.role != RequesterRole::Unknown);
}

Text decisionWanted(const QList<Text> &rights)
{
    Text all = listed(rights.mid(0, qMax(qsizetype(1), rights.size() - 1)));
    if (rights.size() > 1)
        all = Text(QT_TRANSLATE_NOOP("Domain", "%1 and %2"), {asArgument(all), asArgument(rights.last())});
    return Text(QT_TRANSLATE_NOOP("Domain", "decide on %1"), {asArgument(all)});
}

MissingList missingForAnswer(const RightItem &item, const Rulebook &rules)
{
    if (item.decision == Decision::Withdrawn)
        return {};
    if (item.decision == Decision::Pending)
        return Wanted().first(false, "decide_item"_L1, decisionWanted({shortNameOf(item.right)}));
    const Checklist *checklist = rules.checklists.find(item.right);
    return checklist ? missingPoints(*checklist, item, PointStage::BeforeAnswer, item.decision) : MissingList();
}

namespace {

/// Asked for this right, and not confirmed.
bool isIdentityDoubted(const Request &request, const RightItem &item)
{
    return request.identity != IdentityResult::Confirmed &&
           std::any_of(request.questions.begin(), request.questions.end(), [&item](const OpenQuestion &question) {
               return question.kind == WaitKind::Identity && covers(question, item);
           });
}

} // namespace

bool isLive(const RightItem &item)
{
    return !item.isLeftAside() && (!item.answeredOn || item.decision == Decision::Pending);
}

MissingList missingOfThePerson(const Request &request, const QList<const RightItem *> &items)
{
    const bool doubted = std::any_of(items.begin(), items.end(),
                                     [&request](const RightItem *item) { return isIdentityDoubted(request, *item); });
    return Wanted()
        .first(!doubted, "identity"_L1, Text(QT_TRANSLATE_NOOP("Domain", "confirm the identity")))
        .first(items.isEmpty() || !actsForAnother(request) || request.mandate == MandateState::Seen ||
                   request.mandate == MandateState::NotNeeded,
               "mandate"_L1, Text(QT_TRANSLATE_NOOP("Domain", "check the authority to act")));
}

namespace {

bool deliversCopies(const RightItem &item)
{
    return (item.right == Right::Access || item.right == Right::Portability) &&
           (item.decision == Decision::Granted || item.decision == Decision::Partial);
}

} // namespace

namespace {

/// The answer, the complement after a reopening, or what was sent again after a return.
std::optional<QDate> lastSentOn(const Request &request)
{
    const auto complement = request.reopenings.isEmpty() ? std::nullopt : request.reopenings.last().complementOn;
    return request.sentAgainOn ? request.sentAgainOn : complement ? complement : request.answeredOn;
}

} // namespace

MissingList dutiesToOthers(const Request &request)
{
    Wanted wanted;
    for (const RecipientNotice &notice : pendingNotices(request)) {
        wanted.first(false, "notify_recipient"_L1,
                     Text(QT_TRANSLATE_NOOP("Domain", "inform %1 or record why not (Art. 19)"), {notice.recipient}));
    }
    return wanted.first(std::none_of(request.items.begin(), request.items.end(), isRestrictionInForce),
                        "restriction"_L1,
                        Text(QT_TRANSLATE_NOOP("Domain", "announce and lift the restriction in force")));
}

MissingList openDuties(const Request &request, const Rulebook &rules, std::optional<QDate> today)
{
    Wanted wanted;
    wanted.add(dutiesToOthers(request));
    for (const RightItem &item : request.items) {
        if (const Checklist *checklist = rules.checklists.find(item.right); checklist && !item.isLeftAside())
            wanted.add(missingPoints(*checklist, item, PointStage::BeforeClosing, item.decision));
    }
    const bool bounced = request.delivered == false;
    const bool arrived = request.delivered == true;
    const std::optional<QDate> sentOn = lastSentOn(request);
    const bool quietLongEnough = sentOn && today && sentOn->addDays(rules.targets.bounceDays) <= *today;
    wanted.first(!bounced, "delivery"_L1, Text(QT_TRANSLATE_NOOP("Domain", "send the returned answer again")));
    if (!bounced && sentOn) {
        wanted.first(arrived || quietLongEnough, "delivery"_L1,
                     Text(QT_TRANSLATE_NOOP("Domain", "record the delivery, or wait until %1"),
                          {sentOn->addDays(rules.targets.bounceDays)}));
    }
    wanted.first(!hasIdentityCopy(request), "id_copy_destroyed"_L1,
                 Text(QT_TRANSLATE_NOOP("Domain", "destroy the identity copy")));
    const bool hasPackage = std::any_of(request.items.begin(), request.items.end(), deliversCopies);
    wanted.first(!hasPackage || request.packagePurgeOn, "package_purge_date"_L1,
                 Text(QT_TRANSLATE_NOOP("Domain", "set when the reply bundle is deleted")));
    return wanted;
}

MissingList missingFor(const Request &, const RegisterRequest &facts, const DecisionContext &)
{
    return Wanted()
        .fact(facts.receivedOn.isValid(), "received_on"_L1, Text(QT_TRANSLATE_NOOP("Domain", "the day of arrival")))
        .fact(!facts.files.isEmpty(), "files"_L1, Text(QT_TRANSLATE_NOOP("Domain", "a text, a scan or a note")));
}

MissingList missingFor(const Request &request, const Qualify &facts, const DecisionContext &)
{
    const RequesterRole role = facts.role.value_or(request.role);
    const bool actsForOther = role != RequesterRole::Self && (facts.role.has_value() || role != RequesterRole::Unknown);
    return Wanted()
        .fact(!facts.rights.isEmpty(), "rights"_L1, Text(QT_TRANSLATE_NOOP("Domain", "at least one right")))
        .fact(facts.role || role != RequesterRole::Unknown, "role"_L1, Text(QT_TRANSLATE_NOOP("Domain", "who asks")))
        .fact(!actsForOther || facts.mandate || request.mandate, "mandate"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "the state of the authority to act")));
}

MissingList missingFor(const Request &request, const NotifyRecipient &facts, const DecisionContext &)
{
    const RightItem *item = findItem(request, facts.item);
    return Wanted()
        .fact(item, "item"_L1, itemWanted())
        .first(!item || item->decision != Decision::Pending, "decide_item"_L1,
               Text(QT_TRANSLATE_NOOP("Domain", "the decision")))
        .fact(!item || request.state != State::Done || item->decision == Decision::Pending ||
                  item->decision == Decision::Granted || item->decision == Decision::Partial,
              "item"_L1, Text(QT_TRANSLATE_NOOP("Domain", "a right that was granted, at least in part")))
        .fact(isWritten(facts.recipient), "recipient"_L1, Text(QT_TRANSLATE_NOOP("Domain", "the recipient, by name")))
        .fact(facts.sentOn.isValid(), "sent_on"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "the day the recipient was informed")))
        .fact(facts.channel.has_value(), "channel"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "how the recipient was informed")))
        .fact(isWritten(facts.content), "content"_L1, Text(QT_TRANSLATE_NOOP("Domain", "what the recipient was told")));
}

MissingList missingFor(const Request &request, const WaiveNotice &facts, const DecisionContext &)
{
    return Wanted()
        .fact(findItem(request, facts.item), "item"_L1, itemWanted())
        .fact(isWritten(facts.recipient), "recipient"_L1, Text(QT_TRANSLATE_NOOP("Domain", "the recipient, by name")))
        .fact(facts.reason.has_value(), "reason"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "impossible or disproportionate (Art. 19 GDPR)")))
        .fact(isWritten(facts.facts), "facts"_L1, Text(QT_TRANSLATE_NOOP("Domain", "the facts behind it")));
}

MissingList missingFor(const Request &request, const Close &, const DecisionContext &context)
{
    return openDuties(request, context.rules, context.today);
}

namespace {

bool allAnswered(const Request &request)
{
    return std::all_of(request.items.begin(), request.items.end(),
                       [](const RightItem &item) { return item.isLeftAside() || item.answeredOn; });
}

} // namespace

MissingList missingFor(const Request &request, const Withdraw &facts, const DecisionContext &)
{
    const bool itemsKnown = std::all_of(facts.items.begin(), facts.items.end(), [&request](ItemNumber number) {
        const RightItem *item = findItem(request, number);
        return item && !item->isLeftAside() && !item->answeredOn;
    });
    const bool endsAll = std::all_of(request.items.begin(), request.items.end(), [&facts](const RightItem &item) {
        return item.isLeftAside() || facts.items.isEmpty() || facts.items.contains(item.number);
    });
    return Wanted()
        .first(request.items.isEmpty() || !allAnswered(request), "answered"_L1,
               Text(QT_TRANSLATE_NOOP("Domain", "everything was answered already")))
        .fact(itemsKnown, "items"_L1, Text(QT_TRANSLATE_NOOP("Domain", "only rights still open")))
        .fact(facts.statedOn.isValid(), "stated_on"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "the day of the person's statement")))
        .fact(isWritten(facts.statement), "statement"_L1, Text(QT_TRANSLATE_NOOP("Domain", "the person's own words")))
        .fact(facts.freely, "freely"_L1, Text(QT_TRANSLATE_NOOP("Domain", "that it was free of pressure")))
        .fact(!endsAll || facts.sentOn.isValid() || isWritten(facts.noLetterReason), "sent_on"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "the day the letter was sent, or why none could be")));
}

MissingList missingFor(const Request &, const CorrectFact &facts, const DecisionContext &)
{
    return Wanted()
        .fact(facts.eventSeq.value > 0, "event_seq"_L1, Text(QT_TRANSLATE_NOOP("Domain", "the event to correct")))
        .fact(isWritten(facts.key), "key"_L1, Text(QT_TRANSLATE_NOOP("Domain", "the fact to correct")))
        .fact(!facts.value.isNull(), "value"_L1, Text(QT_TRANSLATE_NOOP("Domain", "the correct value")))
        .fact(isWritten(facts.reason), "reason"_L1, Text(QT_TRANSLATE_NOOP("Domain", "why it was wrong")));
}

MissingList missingFor(const Request &, const AddNote &facts, const DecisionContext &)
{
    return Wanted()
        .fact(facts.on.isValid(), "on"_L1, dayWanted())
        .fact(isWritten(facts.with), "with"_L1, Text(QT_TRANSLATE_NOOP("Domain", "with whom")))
        .fact(isWritten(facts.text), "text"_L1, Text(QT_TRANSLATE_NOOP("Domain", "the note")));
}

MissingList missingFor(const Request &request, const AddItem &facts, const DecisionContext &)
{
    return Wanted()
        .first(!request.items.isEmpty(), "qualify"_L1, Text(QT_TRANSLATE_NOOP("Domain", "identify the rights")))
        .fact(facts.right.has_value(), "right"_L1, Text(QT_TRANSLATE_NOOP("Domain", "the right")));
}

MissingList missingFor(const Request &request, const RecordFact &facts, const DecisionContext &)
{
    return Wanted()
        .fact(findItem(request, facts.item), "item"_L1, itemWanted())
        .fact(isWritten(facts.fact), "fact"_L1, Text(QT_TRANSLATE_NOOP("Domain", "the point of the checklist")))
        .fact(!facts.value.isNull(), "value"_L1, Text(QT_TRANSLATE_NOOP("Domain", "its value")));
}

MissingList missingFor(const Request &request, const ConfirmFact &facts, const DecisionContext &)
{
    const RightItem *item = findItem(request, facts.item);
    return Wanted()
        .fact(item, "item"_L1, itemWanted())
        .fact(item && item->points.contains(facts.fact), "fact"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "a point that was filled in")));
}

MissingList missingFor(const Request &, const SendLetter &facts, const DecisionContext &)
{
    return Wanted()
        .fact(facts.letter.has_value(), "letter"_L1, Text(QT_TRANSLATE_NOOP("Domain", "which letter")))
        .fact(facts.sentOn.isValid(), "sent_on"_L1, sendingDayWanted());
}

MissingList missingFor(const Request &, const Attach &facts, const DecisionContext &)
{
    return Wanted().fact(!facts.files.isEmpty(), "files"_L1, Text(QT_TRANSLATE_NOOP("Domain", "a file")));
}

MissingList missingFor(const Request &request, const RemoveFile &facts, const DecisionContext &context)
{
    const std::optional<QDate> hold = legalHoldUntil(request);
    const bool isHeld = hold && *hold >= context.today;
    const bool present = std::any_of(request.files.begin(), request.files.end(),
                                     [&facts](const FileRef &file) { return file.sha256 == facts.sha256; });
    return Wanted()
        .first(!request.files.isEmpty(), "files"_L1, Text(QT_TRANSLATE_NOOP("Domain", "there is no file")))
        .first(!isHeld, "legal_hold"_L1,
               Text(QT_TRANSLATE_NOOP("Domain", "a complaint holds everything until one year after its end")))
        .fact(present, "sha256"_L1, Text(QT_TRANSLATE_NOOP("Domain", "a file of this request")))
        .fact(isWritten(facts.reason), "reason"_L1, Text(QT_TRANSLATE_NOOP("Domain", "why it is removed")));
}

MissingList missingFor(const Request &, const RecordDelivery &facts, const DecisionContext &)
{
    return Wanted()
        .fact(facts.on.isValid(), "on"_L1, dayWanted())
        .fact(facts.arrived.has_value(), "arrived"_L1, Text(QT_TRANSLATE_NOOP("Domain", "whether it arrived")));
}

MissingList missingFor(const Request &request, const DestroyIdentityCopy &facts, const DecisionContext &)
{
    return Wanted()
        .first(hasIdentityCopy(request), "files"_L1, Text(QT_TRANSLATE_NOOP("Domain", "there is no identity copy")))
        .fact(facts.destroyedOn.isValid(), "destroyed_on"_L1, dayWanted());
}

MissingList missingFor(const Request &, const SetPackagePurgeDate &facts, const DecisionContext &)
{
    return Wanted().fact(facts.on.isValid(), "on"_L1, dayWanted());
}

MissingList missingFor(const Request &, const Assign &facts, const DecisionContext &)
{
    return Wanted().fact(isWritten(facts.handler), "handler"_L1, Text(QT_TRANSLATE_NOOP("Domain", "a person")));
}

MissingList missingFor(const Request &, const SetNextAction &facts, const DecisionContext &)
{
    return Wanted().fact(facts.on.isValid(), "on"_L1, dayWanted());
}

MissingList missingFor(const Request &request, const Link &facts, const DecisionContext &)
{
    const bool another = facts.other.value > 0 && facts.other != request.number;
    return Wanted().fact(another, "other"_L1, Text(QT_TRANSLATE_NOOP("Domain", "another request")));
}

} // namespace article12
