// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/monthends.h"

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

/// Other facts are built on these, and they tell no day of their own.
bool isGroundwork(const Event &event)
{
    return std::holds_alternative<Qualified>(event) || std::holds_alternative<ItemAdded>(event) ||
           std::holds_alternative<FactRecorded>(event) || std::holds_alternative<FactConfirmed>(event);
}

/// The day from which each event counts; nothing: from the beginning.
QList<std::optional<QDate>> countingDaysOf(const QList<RecordedEvent> &history, const QTimeZone &zone)
{
    QList<std::optional<QDate>> days(history.size());
    std::optional<QDate> next; // the earliest of what followed
    for (qsizetype i = history.size() - 1; i >= 0; --i) {
        std::optional<QDate> day = std::visit(CountsFrom(history[i], zone), history[i].event);
        if (day && next && isGroundwork(history[i].event))
            day = std::min(day, next);
        if (day)
            next = next ? std::min(next, day) : day;
        days[i] = day;
    }
    return days;
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
    if (std::any_of(open.deadlines.begin(), open.deadlines.end(), still))
        return 'S'; // the clock of the request is that of the rights a question covers (states.md 3.6)
    return open.state == State::New ? 'N' : 'W';
}

CopiesHeld copiesOf(const OpenCase &open, const Look &look)
{
    return {open.identityCopies, open.identityCopyLastDay && *open.identityCopyLastDay < look.instant};
}

qsizetype indexOf(const KpiFact &fact, Month month)
{
    return (month.year - fact.received.year) * 12 + month.month - fact.received.month;
}

} // namespace

Past::Past(RequestNumber number, const QList<RecordedEvent> &history, const QTimeZone &zone)
    : m_number(number)
    , m_history(history)
    , m_days(countingDaysOf(history, zone))
{
}

Request Past::on(QDate day) const
{
    QList<RecordedEvent> until;
    for (qsizetype i = 0; i < m_history.size(); ++i) {
        if (!m_days[i] || *m_days[i] <= day)
            until << m_history[i];
    }
    return fold(m_number, until);
}

OpenCase caseOf(const Request &request, const Targets &targets)
{
    const bool restricted = std::any_of(request.items.begin(), request.items.end(), isRestrictionInForce);
    const bool noticePending = request.state == State::Done && !pendingNotices(request).isEmpty();
    const auto copies = std::count_if(request.files.begin(), request.files.end(),
                                      [](const FileRef &file) { return file.kind == FileKind::IdentityCopy; });
    const auto copySince = request.identityCopySince;
    return OpenCase{request.state,
                    isOpen(request) ? openDeadlines(request) : QList<Deadline>(),
                    noticePending,
                    restricted,
                    int(copies),
                    copySince ? std::optional(copySince->addDays(targets.identityCopyDays)) : std::nullopt,
                    noticePending ? noticesOwedSince(request) : std::nullopt,
                    nextReviewOf(request)};
}

void appendMonthEnd(KpiFact &fact, const OpenCase &open, Month month)
{
    const CopiesHeld copies = copiesOf(open, Look::atEndOf(month));
    fact.identityCopies.resize(indexOf(fact, month));
    fact.identityCopies << copies.count;
    fact.identityCopyOverdue.resize(indexOf(fact, month));
    fact.identityCopyOverdue << copies.isOverdue;
    if (fact.closed && *fact.closed <= month)
        return;
    const auto flag = [](bool set) { return set ? u'1' : u'0'; };
    if (open.noticeSince) {
        fact.noticeAges.resize(fact.monthEnds.size());
        fact.noticeAges << int(open.noticeSince->daysTo(month.lastDay()));
    }
    fact.monthEnds += QLatin1Char(letterOf(open, Look::atEndOf(month)));
    fact.noticesPending += flag(open.noticePending);
    fact.restrictionInForce += flag(open.restrictionInForce);
}

KpiFact extendedTo(KpiFact fact, QDate today)
{
    if (!fact.open)
        return fact;
    const qsizetype told = std::max(fact.monthEnds.size(), fact.identityCopies.size());
    for (Month month = Month::of(fact.received.firstDay().addMonths(int(told))); month.lastDay() < today;
         month = month.next())
        appendMonthEnd(fact, *fact.open, month);
    return fact;
}

std::optional<MonthEndStanding> standingIn(const KpiFact &fact, Month month, QDate today)
{
    const qsizetype index = indexOf(fact, month);
    if (index >= 0 && index < fact.monthEnds.size()) {
        if (fact.monthEnds[index] == u'C')
            return {};
        const auto isSet = [index](const QString &flags) { return index < flags.size() && flags[index] == u'1'; };
        return MonthEndStanding{fact.monthEnds[index].toLatin1(), isSet(fact.noticesPending),
                                isSet(fact.restrictionInForce), fact.noticeAges.value(index),
                                fact.open ? fact.open->nextReview : std::nullopt};
    }
    if (index < 0 || !fact.open || fact.closed || month != Month::of(today))
        return {};
    const OpenCase &open = *fact.open;
    return MonthEndStanding{letterOf(open, Look::on(today)), open.noticePending, open.restrictionInForce,
                            open.noticeSince ? int(open.noticeSince->daysTo(today)) : 0, open.nextReview};
}

CopiesHeld copiesHeldIn(const KpiFact &fact, Month month, QDate today)
{
    const qsizetype index = indexOf(fact, month);
    if (index >= 0 && index < fact.identityCopies.size())
        return {fact.identityCopies[index], fact.identityCopyOverdue.value(index)};
    if (index < 0 || !fact.open || month != Month::of(today))
        return {};
    return copiesOf(*fact.open, Look::on(today));
}

} // namespace article12
