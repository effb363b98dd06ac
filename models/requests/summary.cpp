// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/summary.h"

#include "requests/guards.h"

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
        const Checklist *checklist = rules.checklists.find(item.right);
        if (checklist && !item.isLeftAside() &&
            !missingPoints(*checklist, item, PointStage::BeforeAnswer, item.decision).isEmpty())
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

/// The nearest target beside the month.
std::optional<InternalTarget> targetOf(const Request &request, const Rulebook &rules)
{
    std::optional<InternalTarget> nearest;
    const auto take = [&nearest](const InternalTarget &target) {
        if (!nearest || target.due < nearest->due)
            nearest = target;
    };
    if (!isOpen(request))
        return nearest;
    if (const Reopening *reopening = owedComplement(request))
        take(InternalTarget{{}, reopening->target, TargetKind::Complement});
    const auto consider = [&take](Right right, QDate due) { take(InternalTarget{right, due}); };
    QList<Right> open;
    for (const RightItem &item : request.items) {
        if (item.decision == Decision::Pending && !item.answeredOn)
            open << item.right;
    }
    if (request.items.isEmpty()) {
        for (const ProposedRight &proposed : request.received.proposed)
            open << proposed.right;
    }
    const QDate received = request.received.receivedOn;
    if (open.contains(Right::ConsentWithdrawal))
        consider(Right::ConsentWithdrawal, received.addDays(rules.targets.consentWithdrawalDays));
    if (open.contains(Right::ObjectionMarketing)) {
        const auto calendar = rules.holidays.calendar(request.clock.region);
        const auto due =
            calendar ? calendar->workingDaysAfter(received, rules.targets.marketingStopWorkingDays) : std::nullopt;
        if (due)
            consider(Right::ObjectionMarketing, *due);
    }
    return nearest;
}

/// Our own term for telling the recipients, while somebody is left to be told (clock.md 1.7).
std::optional<QDate> noticesDueOf(const Request &request, const Rulebook &rules)
{
    if (!request.answeredOn || pendingNotices(request).isEmpty())
        return {};
    const auto calendar = rules.holidays.calendar(request.clock.region);
    return calendar ? calendar->workingDaysAfter(*request.answeredOn, rules.targets.recipientNoticeWorkingDays)
                    : std::nullopt;
}

QList<Right> rightsShown(const Request &request)
{
    QList<Right> rights;
    const auto add = [&rights](Right right) {
        if (!rights.contains(right))
            rights << right;
    };
    for (const RightItem &item : request.items) {
        if (!item.isLeftAside())
            add(item.right);
    }
    if (request.items.isEmpty()) {
        for (const ProposedRight &proposed : request.received.proposed)
            add(proposed.right);
    }
    return rights;
}

QStringList furtherAddressesOf(const Request &request)
{
    QStringList further;
    for (const QString &address : {request.received.replyTo, request.replyAddress}) {
        const bool known = address.compare(request.received.email, Qt::CaseInsensitive) == 0 ||
                           further.contains(address, Qt::CaseInsensitive);
        if (address.contains(u'@') && !known)
            further << address;
    }
    return further;
}

bool nothingUnanswered(const Request &request)
{
    return std::all_of(request.items.begin(), request.items.end(),
                       [](const RightItem &item) { return item.isLeftAside() || item.answeredOn; });
}

Urgency urgencyOf(std::optional<int> daysLeft)
{
    if (daysLeft < 0)
        return Urgency::Overdue;
    if (daysLeft == 0)
        return Urgency::Today;
    return daysLeft <= 7 ? Urgency::Soon : Urgency::Running;
}

/// A letter waits for us until it is answered, whatever has become of the request.
bool letterBelongsTo(QueueView view, Urgency urgency)
{
    switch (view) {
    case QueueView::ToDoNow:
    case QueueView::AllOpen:
        return true;
    case QueueView::Overdue:
        return urgency == Urgency::Overdue;
    case QueueView::DueSoon:
        return urgency == Urgency::Today || urgency == Urgency::Soon;
    case QueueView::WaitingForPerson:
    case QueueView::WaitingForColleagues:
    case QueueView::FollowUp:
    case QueueView::Closed:
    case QueueView::Suspended:
        return false;
    }
    Q_UNREACHABLE();
}

Text pillOfTarget(const InternalTarget &target, int days)
{
    switch (target.kind) {
    case TargetKind::Stop:
        return days < 0    ? Text(QT_TRANSLATE_N_NOOP("Domain", "stop %n day(s) late"), {}, -days)
               : days == 0 ? Text(QT_TRANSLATE_NOOP("Domain", "stop today"))
                           : Text(QT_TRANSLATE_N_NOOP("Domain", "stop in %n day(s)"), {}, days);
    case TargetKind::Complement:
        return days < 0    ? Text(QT_TRANSLATE_N_NOOP("Domain", "complement %n day(s) late"), {}, -days)
               : days == 0 ? Text(QT_TRANSLATE_NOOP("Domain", "complement today"))
                           : Text(QT_TRANSLATE_N_NOOP("Domain", "complement in %n day(s)"), {}, days);
    case TargetKind::Complaint:
        return days < 0    ? Text(QT_TRANSLATE_N_NOOP("Domain", "%1: %n day(s) late"), {target.who}, -days)
               : days == 0 ? Text(QT_TRANSLATE_NOOP("Domain", "%1: today"), {target.who})
                           : Text(QT_TRANSLATE_N_NOOP("Domain", "%1: %n day(s) left"), {target.who}, days);
    }
    Q_UNREACHABLE();
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
    const TextArgument since = step.since.value_or(QDate());
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

RequestSummary summaryOf(const Request &request, const Rulebook &rules)
{
    RequestSummary row;
    row.number = request.number;
    row.reference = request.reference;
    row.person = personName(request);
    row.onBehalfOf = request.received.onBehalfOf;
    row.email = request.received.email;
    row.furtherAddresses = furtherAddressesOf(request);
    row.rights = rightsShown(request);
    row.state = request.state;
    row.outcome = request.outcome;
    row.receivedOn = request.received.receivedOn;
    row.channel = request.received.channel;
    row.handler = request.handler;
    // After a reopening the first verdict stands: only the target of the complement runs (T24).
    const bool verdictStands = owedComplement(request) && nothingUnanswered(request);
    if (const Deadline *deadline = governingDeadline(request); deadline && !verdictStands)
        row.deadline = *deadline;
    row.strictDue = verdictStands ? std::nullopt : request.clock.strictDue;
    row.target = targetOf(request, rules);
    for (const Inquiry &inquiry : request.inquiries) {
        if (!inquiry.isOpen() || request.state == State::Closed)
            continue;
        ++row.colleaguesAsked;
        row.colleaguesDue = std::min(row.colleaguesDue.value_or(inquiry.dueOn), inquiry.dueOn);
    }
    row.legalHold = std::any_of(request.complaints.begin(), request.complaints.end(),
                                [](const ComplaintCase &complaint) { return !complaint.endedOn; });
    for (const ComplaintCase &complaint : complaintsToAnswer(request))
        row.authorities << AuthorityLetter{complaint.number, complaint.authority, complaint.answerBy};
    row.answeredOn = request.answeredOn;
    row.closedOn = request.closedOn;
    row.nextActionOn = request.nextActionOn;
    row.nextAction = request.nextAction;
    for (const OpenQuestion &question : openQuestions(request))
        row.questions << AskedQuestion{question.kind, question.askedOn, question.reminders};
    row.identityCopySince = request.identityCopySince;
    row.noticesDue = noticesDueOf(request, rules);
    row.isComplex = std::any_of(request.questions.begin(), request.questions.end(), [](const OpenQuestion &question) {
        return question.kind == WaitKind::Clarification && question.justified;
    });
    row.openDuties = request.state == State::Done ? int(openDuties(request, rules, {}).size()) : 0;
    row.next = nextStepOf(request, rules);
    row.links = request.links;
    return row;
}

QList<RequestSummary> letterRowsOf(const RequestSummary &row)
{
    QList<RequestSummary> rows;
    for (const AuthorityLetter &letter : row.authorities) {
        RequestSummary own = row;
        own.letter = letter.complaint;
        own.authorities.clear();
        own.target = InternalTarget{{}, letter.answerBy, TargetKind::Complaint, letter.who};
        own.next = {NextStepKind::AnswerComplaint, {}, {}, 0};
        own.strictDue.reset();
        own.nextActionOn.reset();
        own.questions.clear();
        own.identityCopySince.reset();
        own.noticesDue.reset();
        own.colleaguesAsked = 0;
        own.colleaguesDue.reset();
        rows << own;
    }
    return rows;
}

Standing standingOf(const RequestSummary &row, QDate today)
{
    if (row.letter) {
        const int left = int(today.daysTo(row.target->due));
        return {urgencyOf(left), left, true};
    }
    if (row.state == State::Done || row.state == State::Closed)
        return {row.state == State::Closed ? Urgency::Closed : Urgency::FollowUp, {}, false};
    Standing standing;
    standing.daysLeft = daysLeft(row.deadline, today);
    const ClockState clock = clockState(row.deadline, today);
    const bool stopped = clock == ClockState::Suspended || clock == ClockState::NotStarted;
    if (row.target) {
        const int left = int(today.daysTo(row.target->due));
        if (stopped || !standing.daysLeft || left < *standing.daysLeft) {
            standing.daysLeft = left;
            standing.ofTarget = true;
        }
    }
    if (stopped && !standing.ofTarget)
        standing.urgency = Urgency::Suspended;
    else
        standing.urgency = urgencyOf(standing.daysLeft);
    return standing;
}

Text pillOf(const RequestSummary &row, QDate today)
{
    const Standing standing = standingOf(row, today);
    const int days = standing.daysLeft.value_or(0);
    if (standing.ofTarget)
        return pillOfTarget(*row.target, days);
    switch (standing.urgency) {
    case Urgency::Closed:
        return Text(QT_TRANSLATE_NOOP("Domain", "closed"));
    case Urgency::FollowUp:
        return Text(QT_TRANSLATE_NOOP("Domain", "answered"));
    case Urgency::Suspended:
        return standing.daysLeft ? Text(QT_TRANSLATE_N_NOOP("Domain", "suspended, %n left"), {}, days)
                                 : Text(QT_TRANSLATE_NOOP("Domain", "suspended"));
    case Urgency::Overdue:
        return Text(QT_TRANSLATE_N_NOOP("Domain", "%n day(s) late"), {}, -days);
    case Urgency::Today:
        return Text(QT_TRANSLATE_NOOP("Domain", "today"));
    case Urgency::Soon:
    case Urgency::Running:
        return Text(QT_TRANSLATE_N_NOOP("Domain", "%n day(s) left"), {}, days);
    }
    Q_UNREACHABLE();
}

bool belongsTo(QueueView view, const RequestSummary &row, QDate today)
{
    const bool open = row.state == State::New || row.state == State::Work || row.state == State::Wait;
    const Urgency urgency = standingOf(row, today).urgency;
    if (row.letter)
        return letterBelongsTo(view, urgency);
    switch (view) {
    case QueueView::ToDoNow: {
        const bool ours = row.state == State::New || row.state == State::Work ||
                          (row.state == State::Wait && urgency != Urgency::Suspended);
        const bool reminded = row.nextActionOn && *row.nextActionOn <= today;
        const bool colleagueLate = row.colleaguesDue && *row.colleaguesDue <= today;
        return ours || reminded || colleagueLate ||
               (row.state == State::Done && row.next.kind != NextStepKind::RestrictionInForce &&
                row.next.kind != NextStepKind::RecordDelivery);
    }
    case QueueView::Overdue:
        return urgency == Urgency::Overdue;
    case QueueView::DueSoon:
        return urgency == Urgency::Today || urgency == Urgency::Soon;
    case QueueView::WaitingForPerson:
        return row.state == State::Wait;
    case QueueView::WaitingForColleagues:
        return row.colleaguesAsked > 0;
    case QueueView::FollowUp:
        return row.state == State::Done;
    case QueueView::AllOpen:
        return open || row.state == State::Done;
    case QueueView::Closed:
        return row.state == State::Closed;
    case QueueView::Suspended:
        return urgency == Urgency::Suspended;
    }
    Q_UNREACHABLE();
}

Text nameOf(QueueView view)
{
    switch (view) {
    case QueueView::ToDoNow:
        return Text(QT_TRANSLATE_NOOP("Domain", "To do now"));
    case QueueView::Overdue:
        return Text(QT_TRANSLATE_NOOP("Domain", "Overdue"));
    case QueueView::DueSoon:
        return Text(QT_TRANSLATE_NOOP("Domain", "Due within 7 days"));
    case QueueView::WaitingForPerson:
        return Text(QT_TRANSLATE_NOOP("Domain", "Waiting for the person"));
    case QueueView::WaitingForColleagues:
        return Text(QT_TRANSLATE_NOOP("Domain", "Waiting for colleagues"));
    case QueueView::FollowUp:
        return Text(QT_TRANSLATE_NOOP("Domain", "Follow-up after the reply"));
    case QueueView::AllOpen:
        return Text(QT_TRANSLATE_NOOP("Domain", "All open"));
    case QueueView::Closed:
        return Text(QT_TRANSLATE_NOOP("Domain", "Closed"));
    case QueueView::Suspended:
        return Text(QT_TRANSLATE_NOOP("Domain", "Suspended"));
    }
    Q_UNREACHABLE();
}

UrgencyRank urgencyRankOf(const RequestSummary &row, QDate today)
{
    const Standing standing = standingOf(row, today);
    // Overdue, today, soon and running are one scale of days; suspended, follow-up and closed come after.
    const int group = standing.urgency == Urgency::Suspended  ? 1
                      : standing.urgency == Urgency::FollowUp ? 2
                      : standing.urgency == Urgency::Closed   ? 3
                                                              : 0;
    const int days = standing.daysLeft.value_or(0);
    // Newest closing, oldest answer first where no days count.
    const auto dayNumber = [](const std::optional<QDate> &day) { return day ? day->toJulianDay() : 0; };
    const qint64 order = group == 3 ? -dayNumber(row.closedOn) : group == 2 ? dayNumber(row.answeredOn) : days;
    return {group, order, row.number, row.letter ? row.letter->value : 0};
}

bool isMoreUrgent(const RequestSummary &left, const RequestSummary &right, QDate today)
{
    return urgencyRankOf(left, today) < urgencyRankOf(right, today);
}

} // namespace article12
