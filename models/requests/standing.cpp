// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/standing.h"

namespace article12 {

namespace {

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
        return row.closedOn ? Text(QT_TRANSLATE_NOOP("Domain", "closed %1"), {DayAndMonth{*row.closedOn}})
                            : Text(QT_TRANSLATE_NOOP("Domain", "closed"));
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
        return Text(QT_TRANSLATE_N_NOOP("Domain", "Closed"), {}, 2);
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
