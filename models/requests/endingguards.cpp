// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/wanted.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

bool anyAnswered(const Request &request)
{
    return std::any_of(request.items.begin(), request.items.end(),
                       [](const RightItem &item) { return item.answeredOn.has_value(); });
}

Text notAnsweredWanted()
{
    return Text(QT_TRANSLATE_NOOP("Domain", "a right was answered already: finish what is left"));
}

const OpenQuestion *openQuestionOf(const Request &request, WaitKind kind)
{
    const auto found =
        std::find_if(request.questions.rbegin(), request.questions.rend(),
                     [kind](const OpenQuestion &question) { return question.kind == kind && question.isOpen(); });
    return found == request.questions.rend() ? nullptr : &*found;
}

/// Rights that the identity question does not cover and that nobody answered yet.
bool somethingElseIsOpen(const Request &request)
{
    return std::any_of(request.items.begin(), request.items.end(), [&request](const RightItem &item) {
        return !item.isLeftAside() && !item.answeredOn && !isCoveredByOpenQuestion(request, item.number);
    });
}

/// An objection to marketing that is not ours still keeps its address from being written to (grounds.md, last row).
MissingList missingOfOptOut(const Request &request, const Rulebook &rules)
{
    Wanted wanted;
    for (const RightItem &item : request.items) {
        const Checklist *checklist = item.decision == Decision::Withdrawn ? nullptr : rules.checklists.find(item.right);
        for (const PointStage stage : {PointStage::BeforeDecision, PointStage::BeforeAnswer}) {
            if (checklist)
                wanted.add(missingPoints(*checklist, item, stage, Decision::NotApplicable));
        }
    }
    return wanted;
}

const RightItem *restrictedItem(const Request &request, ItemNumber number)
{
    const RightItem *item = findItem(request, number);
    return item && isRestrictionInForce(*item) ? item : nullptr;
}

bool anyRestrictionInForce(const Request &request)
{
    return std::any_of(request.items.begin(), request.items.end(), isRestrictionInForce);
}

Text letterOrReasonWanted()
{
    return Text(QT_TRANSLATE_NOOP("Domain", "the day the letter was sent, or why none could be"));
}

/// A letter the program does not write yet is recorded by what was sent or by its file.
Wanted letterWanted(const LetterFacts &facts)
{
    return Wanted()
        .fact(facts.sentOn.isValid(), "sent_on"_L1, sendingDayWanted())
        .fact(isWritten(facts.what) || !facts.files.isEmpty(), "what"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "what was sent, or its file")));
}

} // namespace

QList<ItemNumber> chargeableItems(const Request &request, std::optional<FeeBasis> basis)
{
    QList<ItemNumber> items;
    for (const RightItem &item : request.items) {
        const bool copy = item.right == Right::Access;
        const bool excessive = isExtendable(item.right) && item.right != Right::ObjectionMarketing &&
                               item.right != Right::RecipientInformation;
        const bool possible = basis == FeeBasis::FurtherCopy ? copy : excessive;
        if (item.decision == Decision::Pending && !item.answeredOn && possible)
            items << item.number;
    }
    return items;
}

std::optional<QDate> identitySilenceEnds(const Request &request, const Targets &targets)
{
    const OpenQuestion *question = openQuestionOf(request, WaitKind::Identity);
    return question ? std::optional(question->askedOn.addMonths(targets.identitySilenceMonths)) : std::nullopt;
}

MissingList missingFor(const Request &request, const Reclassify &facts, const DecisionContext &context)
{
    const bool merged = facts.as == ReclassifiedAs::Merged;
    const bool another = facts.into.value > 0 && facts.into != request.number;
    return Wanted()
        .first(!anyAnswered(request), "answered"_L1, notAnsweredWanted())
        .fact(facts.as.has_value(), "as"_L1, Text(QT_TRANSLATE_NOOP("Domain", "what it is")))
        .fact(!merged || another, "into"_L1, Text(QT_TRANSLATE_NOOP("Domain", "the earlier request")))
        .add(merged ? MissingList() : missingOfOptOut(request, context.rules))
        .fact(isWritten(facts.reason), "reason"_L1, Text(QT_TRANSLATE_NOOP("Domain", "why")))
        .fact(facts.sentOn.isValid() || isWritten(facts.noLetterReason), "sent_on"_L1, letterOrReasonWanted());
}

MissingList missingFor(const Request &request, const Transfer &facts, const DecisionContext &context)
{
    return Wanted()
        .first(!anyAnswered(request), "answered"_L1, notAnsweredWanted())
        .add(missingOfOptOut(request, context.rules))
        .fact(facts.noneOurs, "none_ours"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "that we are controller of none of the data asked")))
        .fact(isWritten(facts.toWhom), "to_whom"_L1, Text(QT_TRANSLATE_NOOP("Domain", "who is the controller")))
        .fact(isWritten(facts.reason), "reason"_L1, Text(QT_TRANSLATE_NOOP("Domain", "why we are not")))
        .fact(facts.forwardedOn.isValid(), "forwarded_on"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "the day it was forwarded")))
        .add(letterWanted(facts));
}

MissingList missingFor(const Request &request, const CloseWithoutIdentity &facts, const DecisionContext &context)
{
    const OpenQuestion *question = openQuestionOf(request, WaitKind::Identity);
    const std::optional<QDate> end = identitySilenceEnds(request, context.rules.targets);
    Wanted wanted;
    wanted.first(question, "question"_L1, Text(QT_TRANSLATE_NOOP("Domain", "no identity question is open")));
    if (question) {
        wanted
            .first(question->reminders > 0, "remind"_L1,
                   Text(QT_TRANSLATE_NOOP("Domain", "remind the person once at least")))
            .first(*end <= context.today, "identity_silence"_L1,
                   Text(QT_TRANSLATE_NOOP("Domain", "wait until %1"), {*end}));
    }
    return wanted
        .first(!question || !somethingElseIsOpen(request), "send_part"_L1,
               Text(QT_TRANSLATE_NOOP("Domain", "answer the rights that need no identity")))
        .add(dutiesToOthers(request))
        .fact(!end || *end > context.today || !facts.sentOn.isValid() || facts.sentOn >= *end, "sent_on"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "a letter sent after the silence, from %1 on"), {end.value_or(QDate())}))
        .fact(isWritten(facts.reason), "reason"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "why the person cannot be identified (Art. 11(2), 12(2) GDPR)")))
        .add(letterWanted(facts));
}

MissingList missingFor(const Request &request, const AnnounceFee &facts, const DecisionContext &)
{
    const bool further = facts.basis == FeeBasis::FurtherCopy;
    return Wanted()
        .first(!chargeableItems(request, facts.basis).isEmpty(), "items"_L1,
               further ? Text(QT_TRANSLATE_NOOP("Domain", "no open right of access"))
                       : Text(QT_TRANSLATE_NOOP("Domain", "no open right for which a fee is possible")))
        .fact(facts.basis.has_value(), "basis"_L1, Text(QT_TRANSLATE_NOOP("Domain", "why a fee is asked")))
        .fact(facts.basis != FeeBasis::Excessive || isWritten(facts.demonstration), "demonstration"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "why the request is excessive (Art. 12(5) GDPR)")))
        .fact(isWritten(facts.amount), "amount"_L1, Text(QT_TRANSLATE_NOOP("Domain", "the amount")))
        .fact(isWritten(facts.calculation), "calculation"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "the specific costs behind it, no overhead")))
        .fact(facts.payBy.isValid() && (!facts.sentOn.isValid() || facts.payBy > facts.sentOn), "pay_by"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "a term after the day of the letter")))
        .fact(facts.withdrawalOffered, "withdrawal_offered"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "that the letter offers to withdraw or narrow the request")))
        .add(letterWanted(facts));
}

MissingList missingFor(const Request &request, const FeeUnpaid &facts, const DecisionContext &context)
{
    const OpenQuestion *question = openQuestionOf(request, WaitKind::Fee);
    const QDate term = question ? question->term.value_or(question->askedOn) : QDate();
    Wanted wanted;
    wanted.first(question, "question"_L1, Text(QT_TRANSLATE_NOOP("Domain", "no fee is announced")));
    if (question) {
        wanted
            .first(term < context.today, "pay_by"_L1,
                   Text(QT_TRANSLATE_NOOP("Domain", "let the term of %1 pass"), {term}))
            .fact(term >= context.today || !facts.on.isValid() || facts.on > term, "on"_L1,
                  Text(QT_TRANSLATE_NOOP("Domain", "a day after the term of %1"), {term}));
    }
    return wanted;
}

MissingList missingFor(const Request &request, const AnnounceLifting &facts, const DecisionContext &)
{
    return Wanted()
        .first(anyRestrictionInForce(request), "restriction"_L1,
               Text(QT_TRANSLATE_NOOP("Domain", "no restriction is in force")))
        .fact(restrictedItem(request, facts.item), "item"_L1, itemWanted())
        .fact(isWritten(facts.reason), "reason"_L1, Text(QT_TRANSLATE_NOOP("Domain", "why it is lifted")))
        .fact(facts.plannedOn.isValid() && (!facts.sentOn.isValid() || facts.plannedOn >= facts.sentOn),
              "planned_on"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "the day it is lifted, not before the letter (Art. 18(3) GDPR)")))
        .add(letterWanted(facts));
}

MissingList missingFor(const Request &request, const LiftRestriction &facts, const DecisionContext &)
{
    const RightItem *item = restrictedItem(request, facts.item);
    const bool announced = item ? item->liftingAnnouncedOn.has_value()
                                : std::any_of(request.items.begin(), request.items.end(), [](const RightItem &one) {
                                      return isRestrictionInForce(one) && one.liftingAnnouncedOn;
                                  });
    return Wanted()
        .first(anyRestrictionInForce(request), "restriction"_L1,
               Text(QT_TRANSLATE_NOOP("Domain", "no restriction is in force")))
        .first(announced || !anyRestrictionInForce(request), "announce_lifting"_L1,
               Text(QT_TRANSLATE_NOOP("Domain", "tell the person (Art. 18(3) GDPR)")))
        .fact(item, "item"_L1, itemWanted())
        .fact(facts.liftedOn.isValid(), "lifted_on"_L1, dayWanted());
}

MissingList missingFor(const Request &request, const Reopen &facts, const DecisionContext &)
{
    const bool proved = facts.reason == ReopenReason::IdentityProved;
    const bool needsProof = request.outcome == Outcome::NotIdentified && facts.reason && !proved &&
                            facts.reason != ReopenReason::Complaint && facts.reason != ReopenReason::ErrorFound;
    const bool itemsKnown = std::all_of(facts.items.begin(), facts.items.end(),
                                        [&request](ItemNumber number) { return findItem(request, number); });
    return Wanted()
        .fact(facts.reason.has_value() && !needsProof, "reason"_L1, Text(QT_TRANSLATE_NOOP("Domain", "why")))
        .fact(isWritten(facts.facts), "facts"_L1, Text(QT_TRANSLATE_NOOP("Domain", "what happened")))
        .fact(itemsKnown, "items"_L1, Text(QT_TRANSLATE_NOOP("Domain", "only rights of this request")))
        .fact(!proved || facts.elementOn.isValid(), "element_on"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "the day the missing element arrived")))
        .fact(!proved || isWritten(facts.method), "method"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "how the identity was checked")))
        .fact(!proved || isWritten(facts.checkedBy), "checked_by"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "who checked it")));
}

} // namespace article12
