// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/datemove.h"
#include "requests/factwords.h"
#include "requests/guards.h"
#include "requests/transitiontable.h"

namespace article12 {

namespace {

bool hasOpen(const Request &request, WaitKind kind)
{
    const QList<OpenQuestion> open = openQuestions(request);
    return std::any_of(open.begin(), open.end(),
                       [kind](const OpenQuestion &question) { return question.kind == kind; });
}

/// Steps without a meaning for this request now are not offered at all, not even greyed.
bool isRelevant(Step step, const Request &request)
{
    switch (step) {
    case Step::NotifyRecipient:
    case Step::WaiveNotice:
        return !pendingNotices(request).isEmpty();
    case Step::DestroyIdentityCopy:
        return hasIdentityCopy(request);
    case Step::Resume:
        return hasOpen(request, WaitKind::Clarification);
    case Step::AskIdentity:
        return request.identity != IdentityResult::Confirmed;
    case Step::Extend:
        return !request.extension;
    case Step::RemoveFile:
        return !request.files.isEmpty();
    case Step::ConfirmFact:
    case Step::CorrectFact:
    case Step::MoveDates: // these three: at the point, the event or the list of dates that would move
    case Step::RecordFact:
    case Step::DecideItem:
    case Step::AnnounceLifting:
    case Step::LiftRestriction:
    case Step::ApproveItem: // these five: one offer for each right, below
        return false;
    case Step::Reclassify:
    case Step::Transfer:
        return std::none_of(request.items.begin(), request.items.end(),
                            [](const RightItem &item) { return item.answeredOn.has_value(); });
    case Step::SendPart:
        return request.items.size() > 1;
    case Step::RefuseAll:
        return !request.items.isEmpty();
    case Step::AnnounceFee:
        return !chargeableItems(request, {}).isEmpty();
    case Step::FeeUnpaid:
        return hasOpen(request, WaitKind::Fee);
    case Step::CloseWithoutIdentity:
        return hasOpen(request, WaitKind::Identity);
    case Step::AnswerComplaint:
        return !complaintsToAnswer(request).isEmpty();
    case Step::EndComplaint:
        return std::any_of(request.complaints.begin(), request.complaints.end(),
                           [](const ComplaintCase &complaint) { return !complaint.endedOn; });
    case Step::AskStanding:
        return request.role != RequesterRole::Self && request.mandate != MandateState::Seen &&
               request.mandate != MandateState::NotNeeded;
    case Step::CheckStanding:
        return request.mandate == MandateState::Asked;
    case Step::RemindColleague:
    case Step::ColleagueAnswered:
        return std::any_of(request.inquiries.begin(), request.inquiries.end(),
                           [](const Inquiry &inquiry) { return inquiry.isOpen(); });
    case Step::Suppress:
        return std::any_of(request.items.begin(), request.items.end(),
                           [](const RightItem &item) { return mayEndMarketing(item.right); });
    case Step::StopMarketing:
        return mayStopMarketing(request);
    case Step::Reopen:
    case Step::ReceiveComplaint:
    case Step::AskColleague:
    case Step::Register:
    case Step::Qualify:
    case Step::AskClarification:
    case Step::ReplyReceived:
    case Step::Remind:
    case Step::SendAnswer:
    case Step::Close:
    case Step::Withdraw:
    case Step::AddNote:
    case Step::AddItem:
    case Step::SendLetter:
    case Step::Attach:
    case Step::RecordDelivery:
    case Step::SetPackagePurgeDate:
    case Step::Assign:
    case Step::SetNextAction:
    case Step::Link:
        return true;
    }
    Q_UNREACHABLE();
}

MissingList onlyBefore(MissingList missing)
{
    missing.removeIf([](const Missing &fact) { return fact.stage != Missing::Stage::Before; });
    return missing;
}

bool isAvailable(const Transition &row, const Request &request)
{
    return !row.from.isUnregistered() && row.from.contains(request.state);
}

Text remarkOn(Step step, const Request &request, const Targets &targets, QDate today)
{
    if (step == Step::DestroyIdentityCopy) {
        if (const auto due = identityCopyDueBy(request, targets.identityCopyDays))
            return Text(QT_TRANSLATE_NOOP("Domain", "by %1: a copy goes as soon as it was checked"), {*due});
    }
    if (step == Step::Extend) {
        const Deadline *deadline = governingDeadline(request);
        if (deadline && deadline->cutoff && *deadline->cutoff < today)
            return Text(QT_TRANSLATE_NOOP("Domain", "%1 was the last day for it: it would not move the due date"),
                        {*deadline->cutoff});
        if (deadline && deadline->cutoff) {
            return Text(QT_TRANSLATE_NOOP("Domain", "possible until %1; the reasons must be about this request"),
                        {*deadline->cutoff});
        }
    }
    if (step == Step::AnswerComplaint) {
        const QList<ComplaintCase> owed = complaintsToAnswer(request);
        const auto first = std::min_element(
            owed.begin(), owed.end(), [](const auto &one, const auto &other) { return one.answerBy < other.answerBy; });
        if (first != owed.end())
            return Text(QT_TRANSLATE_NOOP("Domain", "%1, by %2"), {first->authority, first->answerBy});
    }
    if (step == Step::AskClarification)
        return Text(QT_TRANSLATE_NOOP("Domain", "suspends only when the quantity of data is large"));
    return {};
}

Text remarkOnMove(const DateMove &move)
{
    if (move.from && move.to)
        return Text(QT_TRANSLATE_NOOP("Domain", "due on %1 instead of %2"), {*move.to, *move.from});
    return Text(QT_TRANSLATE_NOOP("Domain", "the rules of today give other dates"));
}

/// "3 points open: systems searched, recipients by name, copy format".
Text openPointsInWords(const Checklist &checklist, const MissingList &open)
{
    constexpr qsizetype named = 3;
    Text labels;
    for (const Missing &missing : open.first(qMin(named, open.size()))) {
        const auto point =
            std::find_if(checklist.points.begin(), checklist.points.end(),
                         [&missing](const ChecklistPoint &candidate) { return candidate.fact == missing.key; });
        const Text label = point == checklist.points.end() ? missing.text : Text::fromData(point->label);
        labels = labels.isEmpty()
                     ? label // a label may hold commas
                     : Text(QT_TRANSLATE_NOOP("Domain", "%1; %2"), {asArgument(labels), asArgument(label)});
    }
    return open.size() > named
               ? Text(QT_TRANSLATE_N_NOOP("Domain", "%n point(s) open: %1 …"), {asArgument(labels)}, int(open.size()))
               : Text(QT_TRANSLATE_N_NOOP("Domain", "%n point(s) open: %1"), {asArgument(labels)}, int(open.size()));
}

/// For each undecided right: complete its points, then decide.
QList<StepOffer> offersForItems(const Request &request, const DecisionContext &context)
{
    QList<StepOffer> offers;
    for (const RightItem &item : request.items) {
        if (item.isLeftAside())
            continue;
        const Checklist *checklist = context.rules.checklists.find(item.right);
        const TextArgument right = asArgument(shortNameOf(item.right));
        const PointStage stage = item.decision == Decision::Pending ? PointStage::BeforeDecision
                                 : item.answeredOn                  ? PointStage::BeforeClosing
                                                                    : PointStage::BeforeAnswer;
        const Decision decision = item.decision == Decision::Pending ? Decision::Granted : item.decision;
        const MissingList open = checklist ? missingPoints(*checklist, item, stage, decision) : MissingList();
        if (!open.isEmpty()) {
            offers << StepOffer{Step::RecordFact, item.number, {}, openPointsInWords(*checklist, open)};
        }
        if (item.proposal) {
            ApproveItem facts;
            facts.item = item.number;
            offers << StepOffer{Step::ApproveItem, item.number, onlyBefore(missingFor(request, facts, context)),
                                Text(QT_TRANSLATE_NOOP("Domain", "on %1, proposed by %2"), {right, item.proposal->by})};
        } else if (item.decision == Decision::Pending) {
            DecideItem facts;
            facts.item = item.number;
            offers << StepOffer{Step::DecideItem, item.number, onlyBefore(missingFor(request, facts, context)), {}};
        }
    }
    return offers;
}

/// For each restriction in force: tell the person, then lift it (Art. 18(3)).
QList<StepOffer> offersForRestrictions(const Request &request, const DecisionContext &context)
{
    QList<StepOffer> offers;
    for (const RightItem &item : request.items) {
        if (!isRestrictionInForce(item))
            continue;
        if (!item.liftingAnnouncedOn) {
            AnnounceLifting facts;
            facts.item = item.number;
            offers << StepOffer{
                Step::AnnounceLifting, item.number, onlyBefore(missingFor(request, facts, context)), {}};
        }
        LiftRestriction facts;
        facts.item = item.number;
        offers << StepOffer{Step::LiftRestriction, item.number, onlyBefore(missingFor(request, facts, context)), {}};
    }
    return offers;
}

} // namespace

QList<StepOffer> offersFor(const Request &request, const DecisionContext &context)
{
    QList<StepOffer> offers;
    const auto offer = [&](const auto &facts) {
        constexpr Step step = std::decay_t<decltype(facts)>::step;
        constexpr const Transition *row = transitionOf(step);
        if (isAvailable(*row, request) && isRelevant(step, request))
            offers << StepOffer{step,
                                {},
                                onlyBefore(missingFor(request, facts, context)),
                                remarkOn(step, request, context.rules.targets, context.today)};
    };
    // In the order an officer works: what is due first, what is also possible after it.
    offer(StopMarketing{});
    offer(Qualify{});
    offer(ReplyReceived{});
    if (isOpen(request) || request.state == State::Done)
        offers += offersForItems(request, context);
    offer(CheckStanding{});
    offer(SendAnswer{});
    offer(SendPart{});
    offer(AnswerComplaint{});
    offer(ColleagueAnswered{});
    offer(NotifyRecipient{});
    offer(WaiveNotice{});
    offer(RecordDelivery{});
    offer(DestroyIdentityCopy{});
    offer(SetPackagePurgeDate{});
    if (request.state == State::Done)
        offers += offersForRestrictions(request, context);
    offer(Close{});
    offer(FeeUnpaid{});
    offer(CloseWithoutIdentity{});
    offer(Extend{});
    offer(AskIdentity{});
    offer(AskClarification{});
    offer(AskStanding{});
    offer(Remind{});
    offer(AskColleague{});
    offer(RemindColleague{});
    offer(Resume{});
    offer(AddItem{});
    offer(Suppress{});
    offer(AnnounceFee{});
    offer(RefuseAll{});
    offer(Withdraw{});
    offer(Transfer{});
    offer(Reclassify{});
    offer(Reopen{});
    offer(ReceiveComplaint{});
    offer(EndComplaint{});
    offer(SendLetter{});
    offer(Attach{});
    offer(RemoveFile{});
    offer(AddNote{});
    offer(Assign{});
    offer(SetNextAction{});
    offer(Link{});
    if (const auto move = dateMoveOf(request, context.rules, context.profile); move && *move)
        offers << StepOffer{Step::MoveDates, {}, {}, remarkOnMove(**move)};
    return offers;
}

} // namespace article12
