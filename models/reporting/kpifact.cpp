// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/kpifact.h"

#include "basics/strictdate.h"
#include "deadlines/timeliness.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

const QString reviewPoint = u"review_on"_s; ///< of the checklist RES

/// The civil day from which an event counts: the day of its fact, else the day it was recorded.
class CountsFrom
{
public:
    CountsFrom(const RecordedEvent &event, const QTimeZone &zone)
        : m_recorded(event.at.toTimeZone(zone).date())
    {
    }

    std::optional<QDate> operator()(const Registered &event) const { return said(event.receivedOn); }
    std::optional<QDate> operator()(const ReplyCame &event) const { return said(event.receivedOn); }
    std::optional<QDate> operator()(const IdentityChecked &event) const { return said(event.on); }
    std::optional<QDate> operator()(const IdentityCopyDestroyed &event) const { return said(event.destroyedOn); }
    std::optional<QDate> operator()(const ClockResumed &event) const { return said(event.resumedOn); }
    std::optional<QDate> operator()(const ItemDecided &event) const { return said(event.decidedOn); }
    std::optional<QDate> operator()(const RecipientNotified &event) const { return said(event.sentOn); }
    std::optional<QDate> operator()(const Closed &event) const { return said(event.on); }
    std::optional<QDate> operator()(const Withdrawn &event) const { return said(event.statedOn); }
    std::optional<QDate> operator()(const DeliveryRecorded &event) const { return said(event.on); }
    std::optional<QDate> operator()(const Reclassified &event) const { return said(event.on); }
    std::optional<QDate> operator()(const Transferred &event) const { return said(event.on); }
    std::optional<QDate> operator()(const FeeNotPaid &event) const { return said(event.on); }
    std::optional<QDate> operator()(const RestrictionLifted &event) const { return said(event.liftedOn); }
    std::optional<QDate> operator()(const Reopened &event) const { return said(event.reopenedOn); }
    std::optional<QDate> operator()(const ItemApproved &event) const { return said(event.on); }
    std::optional<QDate> operator()(const ItemProposed &event) const { return said(event.decidedOn); }
    std::optional<QDate> operator()(const StandingChecked &event) const { return said(event.receivedOn); }
    std::optional<QDate> operator()(const ComplaintReceived &event) const { return said(event.receivedOn); }
    std::optional<QDate> operator()(const ComplaintAnswered &event) const { return said(event.sentOn); }
    std::optional<QDate> operator()(const ComplaintEnded &event) const { return said(event.endedOn); }
    std::optional<QDate> operator()(const ColleagueAsked &event) const { return said(event.askedOn); }
    std::optional<QDate> operator()(const ColleagueReminded &event) const { return said(event.remindedOn); }
    std::optional<QDate> operator()(const ColleagueDelivered &event) const { return said(event.deliveredOn); }
    std::optional<QDate> operator()(const AddressSuppressed &event) const { return said(event.on); }
    /// A correction restates the past: it holds from the beginning.
    std::optional<QDate> operator()(const Corrected &) const { return {}; }
    template <std::derived_from<LetterFacts> T>
    std::optional<QDate> operator()(const T &event) const
    {
        return said(event.sentOn);
    }
    template <typename T>
    std::optional<QDate> operator()(const T &) const
    {
        return m_recorded;
    }

private:
    QDate said(QDate day) const { return day.isValid() ? day : m_recorded; }

    QDate m_recorded;
};

/// The request as it was at the end of `day`.
Request foldedUntil(QDate day, RequestNumber number, const QList<RecordedEvent> &history, const QTimeZone &zone)
{
    QList<RecordedEvent> until;
    for (const RecordedEvent &event : history) {
        const std::optional<QDate> from = std::visit(CountsFrom(event, zone), event.event);
        if (!from || *from <= day)
            until << event;
    }
    return fold(number, until);
}

QList<Deadline> openDeadlines(const Request &request)
{
    QList<Deadline> deadlines;
    for (const RightItem &item : request.items) {
        if (!item.isLeftAside() && !item.answeredOn)
            deadlines << item.deadline;
    }
    const Deadline *governing = governingDeadline(request);
    if (request.items.isEmpty() && governing)
        deadlines << *governing;
    return deadlines;
}

std::optional<QDate> nextReviewOf(const Request &request)
{
    std::optional<QDate> next;
    for (const RightItem &item : request.items) {
        const auto day = dateFromIso(item.points.value(reviewPoint).value.toString());
        if (isRestrictionInForce(item) && day && (!next || *day < *next))
            next = *day;
    }
    return next;
}

OpenCase caseOf(const Request &request)
{
    const bool restricted = std::any_of(request.items.begin(), request.items.end(), isRestrictionInForce);
    const bool noticePending = !pendingNotices(request).isEmpty();
    return OpenCase{request.state,
                    isOpen(request) ? openDeadlines(request) : QList<Deadline>(),
                    noticePending,
                    restricted,
                    hasIdentityCopy(request),
                    noticePending ? request.answeredOn : std::nullopt,
                    nextReviewOf(request)};
}

/// `lastDay` is seen to its end; overdue is what was due before `instant`, the day on which somebody looks.
struct Look
{
    QDate lastDay;
    QDate instant;
    static Look atEndOf(Month month) { return {month.lastDay(), month.next().firstDay()}; }
    static Look on(QDate today) { return {today, today}; }
};

bool standsStill(const Deadline &deadline, const Look &look)
{
    return !deadline.start || isStopped(deadline, look.lastDay);
}

char letterOf(const OpenCase &open, const Look &look)
{
    if (open.state == State::Done)
        return 'D';
    if (open.state == State::Closed)
        return 'C'; // closed for a while, then taken up again
    const auto still = [&look](const Deadline &deadline) { return standsStill(deadline, look); };
    const auto late = [&](const Deadline &deadline) { return !still(deadline) && isOverdue(deadline, look.instant); };
    if (std::any_of(open.deadlines.begin(), open.deadlines.end(), late))
        return 'O';
    if (!open.deadlines.isEmpty() && std::all_of(open.deadlines.begin(), open.deadlines.end(), still))
        return 'S';
    return open.state == State::New ? 'N' : 'W';
}

void appendMonthEnd(KpiFact &fact, const OpenCase &open, Month month)
{
    const auto flag = [](bool set) { return set ? u'1' : u'0'; };
    if (open.noticeSince) {
        fact.noticeAges.resize(fact.monthEnds.size());
        fact.noticeAges << int(open.noticeSince->daysTo(month.lastDay()));
    }
    fact.monthEnds += QLatin1Char(letterOf(open, Look::atEndOf(month)));
    fact.noticesPending += flag(open.noticePending);
    fact.restrictionInForce += flag(open.restrictionInForce);
    fact.identityCopyOnFile += flag(open.identityCopyOnFile);
}

/// Days by which waits moved the due date that counts (indicators.md): an extended one moves with later waits too.
int suspendedDaysOf(const Deadline &deadline)
{
    if (deadline.extension != ExtensionStatus::Valid)
        return deadline.suspendedDays;
    int days = 0;
    for (const ClockStop &stop : deadline.stops)
        days += stop.to ? int(stop.from.daysTo(*stop.to)) : 0;
    return std::max(days, deadline.suspendedDays);
}

void addTimes(KpiFact &fact, const Request &request)
{
    for (const RightItem &item : request.items) {
        fact.suspendedDays = std::max(fact.suspendedDays, suspendedDaysOf(item.deadline));
        fact.extensionValid = fact.extensionValid || item.deadline.extension == ExtensionStatus::Valid;
        const bool withdrawn = item.decision == Decision::Withdrawn;
        const std::optional<QDate> ended = withdrawn ? request.withdrawnOn : item.answeredOn;
        if (!ended)
            continue;
        const Timeliness timeliness = timelinessOf(item.deadline, *ended);
        const bool isLate = timeliness == Timeliness::Late || timeliness == Timeliness::LateExtended;
        if (isLate && !isStopped(item.deadline, *ended))
            fact.daysLate = std::max(fact.daysLate, int(item.deadline.effectiveDue->daysTo(*ended)));
        fact.extensionUsed =
            fact.extensionUsed ||
            (!withdrawn && (timeliness == Timeliness::OnTimeExtended || timeliness == Timeliness::LateExtended));
    }
}

/// Counts that only the events know.
struct Tally
{
    KpiFact &fact;

    void operator()(const IdentityAsked &event)
    {
        fact.identityAsked << Month::of(event.sentOn);
        fact.idCopyAsked = fact.idCopyAsked || event.idCopyAsked;
        countDiscarded(event);
    }
    void operator()(const ClarificationAsked &event) { countDiscarded(event); }
    void operator()(const Reminded &event) { fact.reminded << Month::of(event.sentOn); }
    void operator()(const Extended &event) { fact.extensionNotice = Month::of(event.sentOn); }
    void operator()(const ExtensionLateNotice &event) { fact.extensionNotice = Month::of(event.sentOn); }
    template <typename T>
    void operator()(const T &)
    {
    }

    /// Late or not justified; a question that never stops the clock under the policy is not a fault.
    template <typename Question>
    void countDiscarded(const Question &event)
    {
        if (event.counts || event.whyNot == "policy"_L1)
            return;
        ++fact.discardedWaits;
        fact.discardedIn << Month::of(event.sentOn);
    }
};

} // namespace

bool fromJson(const QJsonValue &json, Month &month)
{
    const auto first = monthFromIso(json.toString());
    if (first)
        month = Month::of(*first);
    return first.has_value();
}

KpiFact kpiFactOf(RequestNumber number, const QList<RecordedEvent> &history, const QTimeZone &zone)
{
    const Request request = fold(number, history);
    KpiFact fact;
    fact.request = number;
    fact.received = Month::of(request.received.receivedOn);
    if (request.answeredOn) {
        fact.answered = Month::of(*request.answeredOn);
        fact.daysToAnswer = int(request.received.receivedOn.daysTo(*request.answeredOn));
    }
    if (request.closedOn)
        fact.closed = Month::of(*request.closedOn);
    for (const RightItem &item : request.items)
        fact.items << ItemFact{item.right, item.decision, item.ground};
    fact.refusalAfterOneMonth = std::any_of(request.items.begin(), request.items.end(),
                                            [](const RightItem &item) { return item.isLateRefusal; });
    fact.reopened = !request.reopenings.isEmpty();
    fact.complaint = !request.complaints.isEmpty();
    fact.mergedReminders = int(request.reminders.size());
    if (request.forwardedOn)
        fact.forwardDays = int(request.received.receivedOn.daysTo(*request.forwardedOn));
    if (request.received.reachedOfficerOn)
        fact.daysLost = int(request.received.receivedOn.daysTo(*request.received.reachedOfficerOn));
    for (const Reopening &reopening : request.reopenings) {
        if (!reopening.complementOn)
            continue;
        fact.secondAnswers << Month::of(*reopening.complementOn);
        if (*reopening.complementOn <= reopening.target)
            continue;
        ++fact.secondAnswersLate;
        fact.lateSecondAnswers << Month::of(*reopening.complementOn);
    }
    fact.outcome = request.outcome;
    fact.personCategory = request.personCategory;
    fact.channel = request.received.channel;
    fact.country = request.clock.region;
    fact.policy = request.clock.policy;
    fact.rulesVersion = request.clock.rulesVersion;
    addTimes(fact, request);
    for (const RecordedEvent &event : history)
        std::visit(Tally{fact}, event.event);
    fact.extensionLateNotice = fact.extensionNotice && !fact.extensionValid;
    for (const RecipientNotice &notice : request.notices) {
        fact.recipientsNotified += notice.notifiedOn.has_value();
        fact.recipientsWaived += notice.waived.has_value();
    }

    const QDate lastRecorded = history.isEmpty() ? QDate() : history.last().at.toTimeZone(zone).date();
    for (Month month = fact.received; month.lastDay() < lastRecorded && (!fact.closed || month < *fact.closed);
         month = month.next())
        appendMonthEnd(fact, caseOf(foldedUntil(month.lastDay(), number, history, zone)), month);
    if (request.state != State::Closed)
        fact.open = caseOf(request);
    return fact;
}

KpiFact extendedTo(KpiFact fact, QDate today)
{
    if (!fact.open)
        return fact;
    Month month = Month::of(fact.received.firstDay().addMonths(int(fact.monthEnds.size())));
    for (; month.lastDay() < today; month = month.next())
        appendMonthEnd(fact, *fact.open, month);
    return fact;
}

std::optional<MonthEndStanding> standingIn(const KpiFact &fact, Month month, QDate today)
{
    const int index = (month.year - fact.received.year) * 12 + month.month - fact.received.month;
    if (index >= 0 && index < fact.monthEnds.size()) {
        if (fact.monthEnds[index] == u'C')
            return {};
        const auto isSet = [index](const QString &flags) { return index < flags.size() && flags[index] == u'1'; };
        return MonthEndStanding{fact.monthEnds[index].toLatin1(), isSet(fact.noticesPending),
                                isSet(fact.restrictionInForce),   isSet(fact.identityCopyOnFile),
                                fact.noticeAges.value(index),     fact.open ? fact.open->nextReview : std::nullopt};
    }
    if (index < 0 || !fact.open || month != Month::of(today))
        return {};
    const OpenCase &open = *fact.open;
    return MonthEndStanding{letterOf(open, Look::on(today)),
                            open.noticePending,
                            open.restrictionInForce,
                            open.identityCopyOnFile,
                            open.noticeSince ? int(open.noticeSince->daysTo(today)) : 0,
                            open.nextReview};
}

QJsonObject jsonOf(const KpiFact &fact) { return objectOf(fact); }

Result<KpiFact> kpiFactFromJson(const QJsonObject &json) { return readFields<KpiFact>(json, ReadScope::All); }

} // namespace article12
