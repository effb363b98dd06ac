// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/kpifact.h"

#include "basics/strictdate.h"
#include "deadlines/timeliness.h"
#include "reporting/monthends.h"
#include "requests/dayslost.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// The clock of a right and the day that ended it: its answer, its withdrawal, or the closing without identity.
struct Course
{
    Deadline deadline;
    std::optional<QDate> ended;
    bool isWithdrawn = false;
};

/// Those of the first answer; the one clock of a request whose rights were never identified.
QList<Course> coursesOf(const Request &request, const Request &firstAnswer)
{
    const auto closedWithoutIdentity =
        firstAnswer.outcome == Outcome::NotIdentified ? firstAnswer.answeredOn : std::nullopt;
    QList<Course> courses;
    for (const RightItem &item : firstAnswer.items) {
        const bool withdrawn = item.decision == Decision::Withdrawn;
        const RightItem *now = findItem(request, item.number); // its dates may have been corrected since
        std::optional<QDate> ended = withdrawn ? firstAnswer.withdrawnOn : item.answeredOn;
        if (!ended && !item.isLeftAside())
            ended = closedWithoutIdentity;
        courses << Course{now ? now->deadline : item.deadline, ended, withdrawn};
    }
    if (const Deadline *only = governingDeadline(request); only && request.items.isEmpty()) {
        const bool withdrawn = request.outcome == Outcome::Withdrawn;
        courses << Course{*only, withdrawn ? request.withdrawnOn : closedWithoutIdentity, withdrawn};
    }
    return courses;
}

/// Days by which waits moved the due date that counts (indicators.md): an extended one moves with later waits too, and
/// an open wait moved it until the answer.
int suspendedDaysOf(const Course &course)
{
    const Deadline &deadline = course.deadline;
    int closed = 0;
    int open = 0;
    for (const ClockStop &stop : deadline.stops) {
        if (stop.to)
            closed += int(stop.from.daysTo(*stop.to));
        else if (course.ended)
            open += std::max(0, int(stop.from.daysTo(*course.ended)));
    }
    if (deadline.extension != ExtensionStatus::Valid)
        return deadline.suspendedDays + open;
    return std::max(closed, deadline.suspendedDays) + open;
}

void addTimes(KpiFact &fact, const QList<Course> &courses)
{
    for (const Course &course : courses) {
        const Deadline &deadline = course.deadline;
        fact.suspendedDays = std::max(fact.suspendedDays, suspendedDaysOf(course));
        fact.extensionValid = fact.extensionValid || deadline.extension == ExtensionStatus::Valid;
        if (!course.ended)
            continue;
        const Timeliness timeliness = timelinessOf(deadline, *course.ended);
        const bool isLate = (timeliness == Timeliness::Late || timeliness == Timeliness::LateExtended) &&
                            !isStopped(deadline, *course.ended);
        if (isLate)
            fact.daysLate = std::max(fact.daysLate, int(deadline.effectiveDue->daysTo(*course.ended)));
        fact.lateExtended = fact.lateExtended || (isLate && timeliness == Timeliness::LateExtended);
        fact.extensionUsed = fact.extensionUsed || (!course.isWithdrawn && (timeliness == Timeliness::OnTimeExtended ||
                                                                            timeliness == Timeliness::LateExtended));
    }
}

QList<ItemFact> itemFactsOf(const Request &request, const Request &firstAnswer)
{
    QList<ItemFact> facts;
    for (const RightItem &item : request.items) {
        const RightItem *answered = findItem(firstAnswer, item.number);
        facts << (answered ? ItemFact{item.right, answered->decision, answered->ground}
                           : ItemFact{item.right, Decision::Pending, {}});
    }
    return facts;
}

void addSecondAnswers(KpiFact &fact, const Request &request)
{
    for (const Reopening &reopening : request.reopenings) {
        if (!reopening.complementOn)
            continue;
        fact.secondAnswers << Month::of(*reopening.complementOn);
        if (*reopening.complementOn <= reopening.target)
            continue;
        ++fact.secondAnswersLate;
        fact.lateSecondAnswers << Month::of(*reopening.complementOn);
    }
}

/// Counts that only the events know.
struct Tally
{
    KpiFact &fact;
    std::optional<bool> isDiscarded; ///< what a later correction says of the question

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
        if (!isDiscarded.value_or(!event.counts && event.whyNot != "policy"_L1))
            return;
        ++fact.discardedWaits;
        fact.discardedIn << Month::of(event.sentOn);
    }
};

void addCounts(KpiFact &fact, const QList<RecordedEvent> &history)
{
    const auto corrected = std::find_if(history.rbegin(), history.rend(), [](const RecordedEvent &event) {
        const auto *correction = std::get_if<Corrected>(&event.event);
        return correction && correction->restated;
    });
    for (const RecordedEvent &event : history) {
        Tally tally{fact, {}};
        if (corrected != history.rend() && event.seq < corrected->seq)
            tally.isDiscarded = std::get<Corrected>(corrected->event).restated->discarded.contains(event.seq);
        std::visit(tally, event.event);
    }
}

} // namespace

bool fromJson(const QJsonValue &json, Month &month)
{
    const auto first = monthFromIso(json.toString());
    if (first)
        month = Month::of(*first);
    return first.has_value();
}

KpiFact kpiFactOf(RequestNumber number, const QList<RecordedEvent> &history, const QTimeZone &zone,
                  const Targets &targets)
{
    const Request request = fold(number, history);
    const Request firstAnswer = request.reopenings.isEmpty() ? request : foldToFirstAnswer(number, history);
    KpiFact fact;
    fact.request = number;
    fact.received = Month::of(request.received.receivedOn);
    if (request.answeredOn) {
        fact.answered = Month::of(*request.answeredOn);
        fact.daysToAnswer = int(request.received.receivedOn.daysTo(*request.answeredOn));
    }
    if (request.closedOn)
        fact.closed = Month::of(*request.closedOn);
    fact.items = itemFactsOf(request, firstAnswer);
    fact.refusalAfterOneMonth = std::any_of(request.items.begin(), request.items.end(),
                                            [](const RightItem &item) { return item.isLateRefusal; });
    fact.reopened = !request.reopenings.isEmpty();
    fact.complaint = !request.complaints.isEmpty();
    fact.mergedReminders = int(request.reminders.size());
    if (request.forwardedOn)
        fact.forwardDays = int(request.received.receivedOn.daysTo(*request.forwardedOn));
    fact.daysLost = daysLostInside(request.received);
    addSecondAnswers(fact, request);
    fact.outcome = firstAnswer.outcome;
    fact.personCategory = request.personCategory;
    fact.channel = request.received.channel;
    fact.country = request.clock.region;
    fact.policy = request.clock.policy;
    fact.rulesVersion = request.clock.rulesVersion;
    addTimes(fact, coursesOf(request, firstAnswer));
    addCounts(fact, history);
    fact.extensionLateNotice = fact.extensionNotice && !fact.extensionValid;
    for (const RecipientNotice &notice : request.notices) {
        fact.recipientsNotified += notice.notifiedOn.has_value();
        fact.recipientsWaived += notice.waived.has_value();
    }

    const QDate lastRecorded = history.isEmpty() ? QDate() : history.last().at.toTimeZone(zone).date();
    const Past past(number, history, zone);
    for (Month month = fact.received; month.lastDay() < lastRecorded; month = month.next())
        appendMonthEnd(fact, caseOf(past.on(month.lastDay()), targets), month);
    if (request.state != State::Closed || hasIdentityCopy(request))
        fact.open = caseOf(request, targets);
    return fact;
}

QJsonObject jsonOf(const KpiFact &fact) { return objectOf(fact); }

Result<KpiFact> kpiFactFromJson(const QJsonObject &json) { return readFields<KpiFact>(json, ReadScope::All); }

} // namespace article12
