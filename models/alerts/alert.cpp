// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/alert.h"

#include <algorithm>

namespace article12 {

namespace {

bool isOpen(const RequestSummary &row)
{
    return row.state == State::New || row.state == State::Work || row.state == State::Wait;
}

/// The last mark reached of those before a date: the smallest number of days not smaller than those left.
std::optional<int> markBefore(const QList<int> &marks, int daysLeft)
{
    std::optional<int> reached;
    for (const int mark : marks) {
        if (daysLeft <= mark && (!reached || mark < *reached))
            reached = mark;
    }
    return reached;
}

/// The last mark reached of those after an event: the greatest number of days not greater than those gone.
std::optional<int> markAfter(const QList<int> &marks, int daysGone)
{
    std::optional<int> reached;
    for (const int mark : marks) {
        if (daysGone >= mark && (!reached || mark > *reached))
            reached = mark;
    }
    return reached;
}

/// Collects the alerts of one request.
class RowAlerts
{
public:
    RowAlerts(const RequestSummary &row, QDate today)
        : m_row(row)
        , m_today(today)
    {
    }
    [[nodiscard]] const QList<Alert> &found() const { return m_found; }

    Alert *before(AlertKind kind, QDate day, const QList<int> &marks)
    {
        const int left = int(m_today.daysTo(day));
        const auto mark = markBefore(marks, left);
        if (!mark)
            return nullptr;
        return add(kind, day, left < 0 ? day.addDays(1) : day.addDays(-*mark));
    }
    Alert *after(AlertKind kind, QDate day, const QList<int> &marks)
    {
        const auto mark = markAfter(marks, int(day.daysTo(m_today)));
        return mark ? add(kind, day, day.addDays(*mark)) : nullptr;
    }

private:
    Alert *add(AlertKind kind, QDate about, QDate since)
    {
        m_found << Alert{m_row.number, m_row.reference, kind, about, int(m_today.daysTo(about)), since, false,
                         false,        m_row.person,    {},   {}};
        return &m_found.last();
    }

    const RequestSummary &m_row;
    QDate m_today;
    QList<Alert> m_found;
};

void addDates(RowAlerts &alerts, const RequestSummary &row, const Targets &targets, QDate today)
{
    const Deadline &deadline = row.deadline;
    const bool isExtendable = deadline.extension == ExtensionStatus::None && deadline.cutoff;
    if (deadline.effectiveDue && !isStopped(deadline, today)) {
        Alert *due = alerts.before(AlertKind::Due, *deadline.effectiveDue, targets.dueAlerts);
        if (due && isExtendable && deadline.effectiveDue == deadline.cutoff)
            due->asksForExtension = due->since == deadline.effectiveDue->addDays(-targets.dueAlerts.value(0));
    }
    const bool isNearer = row.strictDue && (!deadline.effectiveDue || *row.strictDue < *deadline.effectiveDue);
    if (isNearer && *row.strictDue >= today)
        alerts.before(AlertKind::SafeDate, *row.strictDue, targets.dueAlerts);
    if (row.isComplex && isExtendable && *deadline.cutoff >= today)
        alerts.before(AlertKind::Cutoff, *deadline.cutoff, {targets.cutoffAlert});
    if (row.target)
        alerts.before(AlertKind::Target, row.target->due, targets.targetAlerts);
}

void addSilences(RowAlerts &alerts, const RequestSummary &row, const Targets &targets, QDate today)
{
    for (const AskedQuestion &question : row.questions) {
        switch (question.kind) {
        case WaitKind::Clarification:
            alerts.after(AlertKind::Clarification, question.askedOn, targets.clarificationAlerts);
            break;
        case WaitKind::Identity: {
            Alert *silence = alerts.after(AlertKind::IdentitySilence, question.askedOn, targets.identityAlerts);
            if (silence)
                silence->asksToClose = question.askedOn.daysTo(today) >= targets.proposeClosingAfter;
            break;
        }
        case WaitKind::Fee:
            break;
        }
    }
}

QList<Alert> alertsOfRow(const RequestSummary &row, const Targets &targets, QDate today)
{
    RowAlerts alerts(row, today);
    if (isOpen(row)) {
        addDates(alerts, row, targets, today);
        addSilences(alerts, row, targets, today);
    }
    if (row.state != State::Closed) {
        if (row.nextActionOn) {
            if (Alert *reminder = alerts.before(AlertKind::OwnReminder, *row.nextActionOn, {0}))
                reminder->what = row.nextAction;
        }
        if (row.noticesDue)
            alerts.before(AlertKind::Recipients, *row.noticesDue, targets.targetAlerts);
    }
    if (!row.authorities.isEmpty()) { // whatever has become of the request
        const AuthorityLetter &nearest = row.authorities.first();
        if (Alert *alert = alerts.before(AlertKind::Authority, nearest.answerBy, targets.dueAlerts))
            alert->who = nearest.who;
    }
    if (row.identityCopySince)
        alerts.after(AlertKind::IdentityCopy, *row.identityCopySince, targets.identityCopyAlerts);
    return alerts.found();
}

bool countsDown(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Due:
    case AlertKind::SafeDate:
    case AlertKind::Target:
    case AlertKind::Cutoff:
    case AlertKind::OwnReminder:
    case AlertKind::Recipients:
    case AlertKind::Authority:
        return true;
    case AlertKind::Clarification:
    case AlertKind::IdentitySilence:
    case AlertKind::IdentityCopy:
        return false;
    }
    Q_UNREACHABLE();
}

/// The law first, then what is our own, then what the person owes, then housekeeping.
bool isBefore(const Alert &left, const Alert &right)
{
    const auto rank = [](const Alert &alert) {
        const bool isLaw =
            alert.kind == AlertKind::Due || alert.kind == AlertKind::Target || alert.kind == AlertKind::Authority;
        const int group = alert.isPressing() ? (isLaw ? 0 : 1) : countsDown(alert.kind) ? 2 : 3;
        return std::tuple(group, countsDown(alert.kind) ? alert.days : int(alert.kind), alert.kind, alert.number);
    };
    return rank(left) < rank(right);
}

Text dueText(const Alert &alert)
{
    if (alert.days < 0)
        return Text(QT_TRANSLATE_N_NOOP("Domain", "was due on %1, %n day(s) late"), {alert.about}, -alert.days);
    if (alert.days == 0)
        return Text(QT_TRANSLATE_NOOP("Domain", "due today"));
    const Text due(QT_TRANSLATE_N_NOOP("Domain", "due on %1, in %n day(s)"), {alert.about}, alert.days);
    if (!alert.asksForExtension)
        return due;
    return Text(QT_TRANSLATE_NOOP("Domain", "%1: decide whether an extension will be needed"), {asArgument(due)});
}

Text targetText(const Alert &alert)
{
    if (alert.days < 0)
        return Text(QT_TRANSLATE_N_NOOP("Domain", "our own target of %1 is past by %n day(s)"), {alert.about},
                    -alert.days);
    return alert.days == 0
               ? Text(QT_TRANSLATE_NOOP("Domain", "our own target is today"))
               : Text(QT_TRANSLATE_N_NOOP("Domain", "our own target is %1, in %n day(s)"), {alert.about}, alert.days);
}

Text recipientsText(const Alert &alert)
{
    return alert.days < 0 ? Text(QT_TRANSLATE_NOOP("Domain", "recipients should have been informed by %1 (Art. 19)"),
                                 {alert.about})
                          : Text(QT_TRANSLATE_NOOP("Domain", "inform the recipients by %1 (Art. 19)"), {alert.about});
}

Text authorityText(const Alert &alert)
{
    if (alert.days < 0)
        return Text(QT_TRANSLATE_N_NOOP("Domain", "%1 waits for our observations since %2, %n day(s) late"),
                    {alert.who, alert.about}, -alert.days);
    return alert.days == 0 ? Text(QT_TRANSLATE_NOOP("Domain", "%1 expects our observations today"), {alert.who})
                           : Text(QT_TRANSLATE_N_NOOP("Domain", "%1 expects our observations by %2, in %n day(s)"),
                                  {alert.who, alert.about}, alert.days);
}

} // namespace

bool Alert::isPressing() const { return countsDown(kind) && kind != AlertKind::SafeDate && days <= 0; }

bool Alert::isLate() const { return countsDown(kind) && kind != AlertKind::OwnReminder && days < 0; }

QList<Alert> alertsOn(const QList<RequestSummary> &rows, const Targets &targets, QDate today)
{
    QList<Alert> alerts;
    for (const RequestSummary &row : rows)
        alerts += alertsOfRow(row, targets, today);
    return inOrder(std::move(alerts));
}

QList<Alert> inOrder(QList<Alert> alerts)
{
    std::stable_sort(alerts.begin(), alerts.end(),
                     [](const Alert &left, const Alert &right) { return isBefore(left, right); });
    return alerts;
}

QList<Alert> newSince(const QList<Alert> &alerts, std::optional<QDate> lastDigest)
{
    QList<Alert> fresh;
    for (const Alert &alert : alerts) {
        if (!lastDigest || alert.isPressing() || alert.since > *lastDigest)
            fresh << alert;
    }
    return fresh;
}

Text fullTextOf(const Alert &alert)
{
    return alert.what.isEmpty() ? textOf(alert)
                                : Text(QT_TRANSLATE_NOOP("Domain", "%1: %2"), {asArgument(textOf(alert)), alert.what});
}

Text textOf(const Alert &alert)
{
    switch (alert.kind) {
    case AlertKind::Due:
        return dueText(alert);
    case AlertKind::SafeDate:
        return alert.days == 0
                   ? Text(QT_TRANSLATE_NOOP("Domain", "one month, nothing added, ends today"))
                   : Text(QT_TRANSLATE_N_NOOP("Domain", "one month, nothing added, ends on %1, in %n day(s)"),
                          {alert.about}, alert.days);
    case AlertKind::Target:
        return targetText(alert);
    case AlertKind::Cutoff:
        return Text(QT_TRANSLATE_NOOP("Domain", "an extension can only be notified until %1"), {alert.about});
    case AlertKind::OwnReminder:
        return Text(QT_TRANSLATE_NOOP("Domain", "your reminder for %1"), {alert.about});
    case AlertKind::Clarification:
        return Text(QT_TRANSLATE_N_NOOP("Domain", "clarification asked on %1, no reply for %n day(s): send a reminder"),
                    {alert.about}, -alert.days);
    case AlertKind::IdentitySilence:
        return alert.asksToClose
                   ? Text(QT_TRANSLATE_N_NOOP("Domain",
                                              "identity asked on %1, no reply for %n day(s): consider closing"),
                          {alert.about}, -alert.days)
                   : Text(
                         QT_TRANSLATE_N_NOOP("Domain", "identity asked on %1, no reply for %n day(s): send a reminder"),
                         {alert.about}, -alert.days);
    case AlertKind::Recipients:
        return recipientsText(alert);
    case AlertKind::Authority:
        return authorityText(alert);
    case AlertKind::IdentityCopy:
        return Text(QT_TRANSLATE_N_NOOP("Domain", "the identity copy of %1 has been on file for %n day(s)"),
                    {alert.about}, -alert.days);
    }
    Q_UNREACHABLE();
}

} // namespace article12
