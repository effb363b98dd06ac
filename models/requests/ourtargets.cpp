// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/ourtargets.h"

#include "requests/guards.h"

namespace article12 {

namespace {

/// Rights still to be decided; before T02 the proposed ones.
QList<Right> undecidedRights(const Request &request)
{
    QList<Right> open;
    for (const RightItem &item : request.items) {
        if (item.decision == Decision::Pending && !item.answeredOn)
            open << item.right;
    }
    if (request.items.isEmpty()) {
        for (const ProposedRight &proposed : request.received.proposed)
            open << proposed.right;
    }
    return open;
}

std::optional<QDate> workingDaysAfter(QDate day, int count, const Request &request, const Rulebook &rules)
{
    const auto calendar = rules.holidays.calendar(request.clock.region);
    return calendar ? calendar->workingDaysAfter(day, count) : std::nullopt;
}

/// "Wed 11 Nov is a holiday: Armistice." for each that fell on another day than Saturday or Sunday.
QList<Text> holidaysBetween(QDate from, QDate to, const Request &request, const Rulebook &rules)
{
    QList<Text> sentences;
    const auto calendar = rules.holidays.calendar(request.clock.region);
    for (QDate day = from.addDays(1); calendar && day < to; day = day.addDays(1)) {
        const QString name = calendar->holidayName(day);
        if (!name.isEmpty() && day.dayOfWeek() < Qt::Saturday)
            sentences << Text(QT_TRANSLATE_NOOP("Domain", "%1 is a holiday: %2."), {day, name});
    }
    return sentences;
}

} // namespace

QList<InternalTarget> ourTargetsOf(const Request &request, const Rulebook &rules)
{
    QList<InternalTarget> targets;
    if (!isOpen(request))
        return targets;
    if (const Reopening *reopening = owedComplement(request))
        targets << InternalTarget{{}, reopening->target, TargetKind::Complement};
    const QList<Right> open = undecidedRights(request);
    const QDate received = request.received.receivedOn;
    if (open.contains(Right::ConsentWithdrawal))
        targets << InternalTarget{Right::ConsentWithdrawal, received.addDays(rules.targets.consentWithdrawalDays)};
    if (open.contains(Right::ObjectionMarketing)) {
        if (const auto due = workingDaysAfter(received, rules.targets.marketingStopWorkingDays, request, rules))
            targets << InternalTarget{Right::ObjectionMarketing, *due};
    }
    return targets;
}

std::optional<QDate> noticesDueOf(const Request &request, const Rulebook &rules)
{
    const std::optional<QDate> since = noticesOwedSince(request);
    return since ? workingDaysAfter(*since, rules.targets.recipientNoticeWorkingDays, request, rules) : std::nullopt;
}

QList<Text> explainOurTargets(const Request &request, const Rulebook &rules)
{
    QList<Text> sentences;
    const QDate received = request.received.receivedOn;
    for (const InternalTarget &target : ourTargetsOf(request, rules)) {
        if (target.kind == TargetKind::Complement) {
            sentences << Text(QT_TRANSLATE_NOOP("Domain", "The complement is wanted by %1, as set when the request was "
                                                          "taken up again."),
                              {target.due});
        } else if (target.right == Right::ConsentWithdrawal) {
            sentences << Text(
                QT_TRANSLATE_NOOP("Domain", "Art. 7(3) GDPR names no period for a withdrawn consent: our own target "
                                            "is %1 (receipt: %2)."),
                {target.due, received});
        } else {
            sentences << Text(QT_TRANSLATE_N_NOOP("Domain",
                                                  "After an objection data are no longer processed for marketing "
                                                  "(Art. 21(3) GDPR): our own target is %1, %n working day(s) after "
                                                  "%2."),
                              {target.due, received}, rules.targets.marketingStopWorkingDays);
            sentences += holidaysBetween(received, target.due, request, rules);
        }
    }
    const auto since = noticesOwedSince(request);
    const auto due = noticesDueOf(request, rules);
    if (since && due) {
        sentences << Text(QT_TRANSLATE_N_NOOP("Domain",
                                              "Art. 19 GDPR names no day for informing the recipients: our own target "
                                              "is %1, %n working day(s) after %2."),
                          {*due, *since}, rules.targets.recipientNoticeWorkingDays);
        sentences += holidaysBetween(*since, *due, request, rules);
    }
    return sentences;
}

} // namespace article12
