// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/nextstep.h"

#include "requests/wanted.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

NextStep nextWhileWaiting(const Request &request)
{
    const QList<OpenQuestion> open = openQuestions(request);
    if (open.isEmpty())
        return {};
    const OpenQuestion &question = open.first();
    switch (question.kind) {
    case WaitKind::Identity:
        return {NextStepKind::WaitForIdentity, {}, question.askedOn, 0};
    case WaitKind::Clarification:
        return {NextStepKind::WaitForClarification, {}, question.askedOn, 0};
    case WaitKind::Fee:
        return {NextStepKind::WaitForFee, {}, question.askedOn, 0};
    }
    Q_UNREACHABLE();
}

NextStep nextInWork(const Request &request, const Rulebook &rules)
{
    const bool anythingLeft = std::any_of(request.items.begin(), request.items.end(),
                                          [](const RightItem &item) { return !item.isLeftAside(); });
    if (!anythingLeft)
        return {NextStepKind::NothingToAnswer, {}, {}, 0};
    for (const RightItem &item : request.items) {
        if (item.proposal)
            return {NextStepKind::ApproveItem, item.right, {}, 0};
    }
    for (const RightItem &item : request.items) {
        if (item.isLeftAside() || item.decision != Decision::Pending)
            continue;
        const Checklist *checklist = rules.checklists.find(item.right);
        const int open =
            checklist ? int(missingPoints(*checklist, item, PointStage::BeforeDecision, Decision::Granted).size()) : 0;
        return {open > 0 ? NextStepKind::CompletePoints : NextStepKind::DecideItem, item.right, {}, open};
    }
    for (const RightItem &item : request.items) {
        if (!missingForAnswer(item, rules).isEmpty())
            return {NextStepKind::CarryOut, item.right, {}, 0};
    }
    if (request.mandate == MandateState::Asked)
        return {NextStepKind::SeeMandate, {}, {}, 0};
    return {owedComplement(request) ? NextStepKind::SendComplement : NextStepKind::SendAnswer, {}, {}, 0};
}

NextStep nextAfterAnswer(const Request &request, const Rulebook &rules)
{
    if (const int pending = int(pendingNotices(request).size()); pending > 0)
        return {NextStepKind::TellRecipients, {}, {}, pending};
    if (hasIdentityCopy(request))
        return {NextStepKind::DestroyIdentityCopy, {}, {}, 0};
    const MissingList duties = openDuties(request, rules, {});
    for (const Missing &duty : duties) {
        if (duty.key == "restriction"_L1)
            return {NextStepKind::RestrictionInForce, {}, {}, 0};
        if (duty.key == "package_purge_date"_L1)
            return {NextStepKind::SetPackagePurgeDate, {}, {}, 0};
    }
    const bool onlyDelivery =
        std::all_of(duties.begin(), duties.end(), [](const Missing &duty) { return duty.key == "delivery"_L1; });
    if (!duties.isEmpty() && onlyDelivery)
        return {NextStepKind::RecordDelivery, {}, request.answeredOn, 0};
    if (!duties.isEmpty())
        return {NextStepKind::CompletePoints, {}, {}, int(duties.size())};
    return {NextStepKind::CloseIt, {}, {}, 0};
}

} // namespace

NextStep nextStepOf(const Request &request, const Rulebook &rules)
{
    switch (request.state) {
    case State::New:
        return {NextStepKind::IdentifyRights, {}, {}, 0};
    case State::Wait:
        return nextWhileWaiting(request);
    case State::Work:
        return nextInWork(request, rules);
    case State::Done:
        return nextAfterAnswer(request, rules);
    case State::Closed:
        return {};
    }
    Q_UNREACHABLE();
}

Text textOf(const NextStep &step)
{
    const TextArgument right = asArgument(step.right ? shortNameOf(*step.right) : Text());
    const TextArgument since = DayAndMonth{step.since.value_or(QDate())};
    switch (step.kind) {
    case NextStepKind::IdentifyRights:
        return Text(QT_TRANSLATE_NOOP("Domain", "identify the rights"));
    case NextStepKind::CompletePoints:
        return step.right ? Text(QT_TRANSLATE_N_NOOP("Domain", "%n point(s) open on %1"), {right}, step.count)
                          : Text(QT_TRANSLATE_N_NOOP("Domain", "%n point(s) open"), {}, step.count);
    case NextStepKind::DecideItem:
        return Text(QT_TRANSLATE_NOOP("Domain", "decide on %1"), {right});
    case NextStepKind::CarryOut:
        return Text(QT_TRANSLATE_NOOP("Domain", "carry out %1"), {right});
    case NextStepKind::SendAnswer:
        return Text(QT_TRANSLATE_NOOP("Domain", "send the answer"));
    case NextStepKind::WaitForIdentity:
        return Text(QT_TRANSLATE_NOOP("Domain", "identity asked on %1"), {since});
    case NextStepKind::WaitForClarification:
        return Text(QT_TRANSLATE_NOOP("Domain", "clarification asked on %1"), {since});
    case NextStepKind::WaitForFee:
        return Text(QT_TRANSLATE_NOOP("Domain", "fee announced on %1"), {since});
    case NextStepKind::TellRecipients:
        return Text(QT_TRANSLATE_N_NOOP("Domain", "inform %n recipient(s) (Art. 19)"), {}, step.count);
    case NextStepKind::RecordDelivery:
        return Text(QT_TRANSLATE_NOOP("Domain", "answered on %1, record the delivery"), {since});
    case NextStepKind::DestroyIdentityCopy:
        return Text(QT_TRANSLATE_NOOP("Domain", "destroy the identity copy"));
    case NextStepKind::SetPackagePurgeDate:
        return Text(QT_TRANSLATE_NOOP("Domain", "set when the reply bundle is deleted"));
    case NextStepKind::RestrictionInForce:
        return Text(QT_TRANSLATE_NOOP("Domain", "restriction in force"));
    case NextStepKind::CloseIt:
        return Text(QT_TRANSLATE_NOOP("Domain", "close the request"));
    case NextStepKind::SeeMandate:
        return Text(QT_TRANSLATE_NOOP("Domain", "authority to act not seen"));
    case NextStepKind::ApproveItem:
        return Text(QT_TRANSLATE_NOOP("Domain", "agree to the refusal of %1"), {right});
    case NextStepKind::SendComplement:
        return Text(QT_TRANSLATE_NOOP("Domain", "send the complement"));
    case NextStepKind::NothingToAnswer:
        return Text(QT_TRANSLATE_NOOP("Domain", "pass it on, or say what it is"));
    case NextStepKind::AnswerComplaint:
        return Text(QT_TRANSLATE_NOOP("Domain", "send the observations on the complaint"));
    case NextStepKind::Nothing:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace article12
