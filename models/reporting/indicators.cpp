// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/indicators.h"

namespace article12 {

namespace {

constexpr int monthsShown = 12;

bool isAnswer(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Granted:
    case Outcome::PartlyGranted:
    case Outcome::Refused:
    case Outcome::NoData:
    case Outcome::NotIdentified:
        return true;
    case Outcome::Withdrawn:
    case Outcome::Transferred:
    case Outcome::Merged:
    case Outcome::NotARequest:
        return false;
    }
    Q_UNREACHABLE();
}

bool wasAnsweredIn(const KpiFact &fact, Month month)
{
    return fact.answered == month && fact.outcome && isAnswer(*fact.outcome);
}

/// A letter that ended the request otherwise than by deciding it.
bool endedIn(const KpiFact &fact, Month month, Outcome outcome)
{
    return fact.closed == month && fact.outcome == outcome;
}

int itemsDecided(const KpiFact &fact, Decision decision)
{
    return int(std::count_if(fact.items.begin(), fact.items.end(),
                             [decision](const ItemFact &item) { return item.decision == decision; }));
}

bool isRefusedInFull(const KpiFact &fact)
{
    const int leftAside = itemsDecided(fact, Decision::NotApplicable) + itemsDecided(fact, Decision::Withdrawn) +
                          itemsDecided(fact, Decision::Pending);
    const int refused = itemsDecided(fact, Decision::Refused);
    return refused > 0 && refused + leftAside == fact.items.size();
}

/// One fact row, looked at from one month.
struct View
{
    const KpiFact &fact;
    Month month;
    std::optional<MonthEndStanding> standing;
    CopiesHeld copies;

    [[nodiscard]] bool isReceived() const { return fact.received == month; }
    [[nodiscard]] bool isAnswered() const { return wasAnsweredIn(fact, month); }
    [[nodiscard]] bool isOnTime() const { return isAnswered() && fact.daysLate == 0; }
    [[nodiscard]] bool isWithdrawnLate() const { return endedIn(fact, month, Outcome::Withdrawn) && fact.daysLate > 0; }
    [[nodiscard]] bool isLate() const { return (isAnswered() && fact.daysLate > 0) || isWithdrawnLate(); }
    [[nodiscard]] bool isExtendedIn() const { return fact.extensionNotice == month; }
    [[nodiscard]] bool isIdentityAsked() const { return fact.identityAsked.contains(month); }
    [[nodiscard]] bool standsAt(char letter) const { return standing && standing->letter == letter; }
};

bool counts(Indicator indicator, const View &view)
{
    const KpiFact &fact = view.fact;
    switch (indicator) {
    case Indicator::Received:
        return view.isReceived();
    case Indicator::Answered:
        return view.isAnswered();
    case Indicator::OnTime:
        return view.isOnTime();
    case Indicator::WithinOneMonth:
        return view.isOnTime() && !fact.extensionUsed;
    case Indicator::WithinExtendedPeriod:
        return view.isOnTime() && fact.extensionUsed;
    case Indicator::Late:
        return view.isLate();
    case Indicator::LateExtended:
        return view.isLate() && fact.lateExtended;
    case Indicator::WithdrawnLate:
        return view.isWithdrawnLate();
    case Indicator::Extended:
        return view.isReceived() && fact.extensionValid;
    case Indicator::ExtensionNotices:
        return view.isExtendedIn() && fact.extensionValid;
    case Indicator::ExtensionLateNotices:
        return view.isExtendedIn() && fact.extensionLateNotice;
    case Indicator::OverdueAtEnd:
        return view.standsAt('O');
    case Indicator::SuspendedAtEnd:
        return view.standsAt('S');
    case Indicator::OpenAtEnd:
        return view.standing && view.standing->letter != 'D';
    case Indicator::DiscardedWaits:
        return fact.discardedIn.contains(view.month);
    case Indicator::RefusedInFull:
        return view.isAnswered() && isRefusedInFull(fact);
    case Indicator::RefusedInPart:
        return view.isAnswered() && itemsDecided(fact, Decision::Refused) > 0 && !isRefusedInFull(fact);
    case Indicator::RefusedAfterOneMonth:
        return view.isAnswered() && fact.refusalAfterOneMonth;
    case Indicator::CompliedInPart:
        return view.isAnswered() && itemsDecided(fact, Decision::Partial) > 0;
    case Indicator::NoData:
        return view.isAnswered() && fact.outcome == Outcome::NoData;
    case Indicator::NotIdentified:
        return view.isAnswered() && fact.outcome == Outcome::NotIdentified;
    case Indicator::Withdrawn:
        return endedIn(fact, view.month, Outcome::Withdrawn);
    case Indicator::Transferred:
        return endedIn(fact, view.month, Outcome::Transferred);
    case Indicator::AnsweredAgain:
        return fact.secondAnswers.contains(view.month);
    case Indicator::AnsweredAgainLate:
        return fact.lateSecondAnswers.contains(view.month);
    case Indicator::RemindersJoined:
        return false; // no request of its own: addReminder()
    case Indicator::IdentityAsked:
        return view.isIdentityAsked();
    case Indicator::IdentityCopyAsked:
        return view.isIdentityAsked() && fact.idCopyAsked;
    case Indicator::RecipientsToInform:
        return view.standing && view.standing->noticePending;
    case Indicator::RestrictionsInForce:
        return view.standing && view.standing->restrictionInForce;
    case Indicator::IdentityCopiesHeld:
        return view.copies.count > 0;
    case Indicator::IdentityCopiesOverdue:
        return view.copies.count > 0 && view.copies.isOverdue;
    }
    Q_UNREACHABLE();
}

/// Nothing of it can count in the month: spares the other questions in a register of many years.
bool isOutOf(const KpiFact &fact, Month month)
{
    const bool isOver = fact.closed && *fact.closed < month && (!fact.answered || *fact.answered < month);
    const bool keepsCopies = fact.open || std::any_of(fact.identityCopies.begin(), fact.identityCopies.end(),
                                                      [](int copies) { return copies > 0; });
    return month < fact.received || (isOver && !keepsCopies);
}

void addTo(Figure &figure, const KpiFact &fact)
{
    ++figure.count;
    if (fact.request.value > 0)
        figure.requests << fact.request;
}

/// What a share is a share of.
std::optional<Indicator> denominatorOf(Indicator indicator)
{
    if (indicator == Indicator::OnTime || indicator == Indicator::WithinOneMonth ||
        indicator == Indicator::WithinExtendedPeriod)
        return Indicator::Answered;
    if (indicator == Indicator::Extended)
        return Indicator::Received;
    if (indicator == Indicator::IdentityCopyAsked)
        return Indicator::IdentityAsked;
    if (indicator == Indicator::AnsweredAgainLate)
        return Indicator::AnsweredAgain;
    return {};
}

ClockBasis populationOf(const KpiFact &fact)
{
    const bool statutory =
        fact.items.isEmpty() || std::any_of(fact.items.begin(), fact.items.end(), [](const ItemFact &item) {
            return clockBasisOf(item.right) == ClockBasis::Statute;
        });
    return statutory ? ClockBasis::Statute : ClockBasis::PolicyPromise;
}

/// Days of the requests looked at, for the percentiles of the end.
struct Days
{
    QList<int> toAnswer;
    QList<int> net;
    QList<int> toOfficer;
    QList<int> toForward;
};

void addDays(Days &days, Indicators &result, const View &view)
{
    const KpiFact &fact = view.fact;
    const auto add = [&fact](QList<int> &all, DaysLost &lost, std::optional<int> count) {
        if (!count)
            return;
        all << *count;
        if (*count > 0 && fact.request.value > 0)
            lost.requests << fact.request;
    };
    if (view.isAnswered() && fact.daysToAnswer) {
        days.toAnswer << *fact.daysToAnswer;
        days.net << std::max(0, *fact.daysToAnswer - fact.suspendedDays);
    }
    if (view.isReceived())
        add(days.toOfficer, result.toOfficer, fact.daysLost);
    if (endedIn(fact, view.month, Outcome::Transferred))
        add(days.toForward, result.toForward, fact.forwardDays);
}

/// What the figures tell of the answers beside their number.
void addAnswer(Indicators &result, const View &view)
{
    const KpiFact &fact = view.fact;
    QSet<QString> grounds;
    for (const ItemFact &item : fact.items) {
        if (item.decision == Decision::Refused && !item.ground.isEmpty())
            grounds << item.ground;
    }
    for (const QString &ground : std::as_const(grounds))
        addTo(result.refusedByGround[ground], fact);
    if (fact.outcome == Outcome::NotIdentified && fact.daysToAnswer)
        result.oldestNotIdentified = std::max(result.oldestNotIdentified.value_or(0), *fact.daysToAnswer);
}

void addStanding(Indicators &result, const MonthEndStanding &standing)
{
    if (standing.noticePending)
        result.oldestNotice = std::max(result.oldestNotice.value_or(0), standing.noticeAge);
    if (standing.restrictionInForce && standing.nextReview)
        result.nextReview = std::min(result.nextReview.value_or(*standing.nextReview), *standing.nextReview);
}

} // namespace

Percentiles percentilesOf(QList<int> values)
{
    if (values.isEmpty())
        return {};
    std::sort(values.begin(), values.end());
    const auto nearestRank = [&values](int percent) {
        const qsizetype rank = (percent * values.size() + 99) / 100;
        return values[rank - 1];
    };
    return {nearestRank(50), nearestRank(90), values.last()};
}

bool isInPopulation(const KpiFact &fact, ClockBasis population)
{
    if (fact.outcome == Outcome::Merged || fact.outcome == Outcome::NotARequest)
        return false;
    return populationOf(fact) == population;
}

Indicators indicatorsOf(const QList<KpiFact> &facts, ClockBasis population, Month month, QDate today)
{
    Indicators result;
    for (const auto &key : Keys<Indicator>::table)
        result.figures.insert(key.value, {});
    Days days;
    for (const KpiFact &stored : facts) {
        if (isOutOf(stored, month) || populationOf(stored) != population)
            continue;
        if (stored.outcome == Outcome::Merged && stored.received == month)
            addTo(result.figures[Indicator::RemindersJoined], stored);
        if (!isInPopulation(stored, population))
            continue;
        const KpiFact fact = extendedTo(stored, today);
        const View view{fact, month, standingIn(fact, month, today), copiesHeldIn(fact, month, today)};
        for (auto figure = result.figures.begin(); figure != result.figures.end(); ++figure) {
            if (counts(figure.key(), view))
                addTo(*figure, fact);
        }
        if (const qsizetype discarded = fact.discardedIn.count(month); discarded > 1)
            result.figures[Indicator::DiscardedWaits].count += int(discarded) - 1;
        if (view.copies.count > 1)
            result.figures[Indicator::IdentityCopiesHeld].count += view.copies.count - 1;
        if (view.isLate() && fact.request.value > 0)
            result.late << LateRequest{fact.request, fact.daysLate};
        addDays(days, result, view);
        if (view.isAnswered())
            addAnswer(result, view);
        if (view.standing)
            addStanding(result, *view.standing);
    }
    for (auto figure = result.figures.begin(); figure != result.figures.end(); ++figure) {
        if (const auto whole = denominatorOf(figure.key()))
            figure->of = result.figures[*whole].count;
    }
    std::stable_sort(result.late.begin(), result.late.end(),
                     [](const LateRequest &left, const LateRequest &right) { return left.days > right.days; });
    result.daysToAnswer = {percentilesOf(days.toAnswer), percentilesOf(days.net),
                           result.figures[Indicator::Answered].requests};
    result.toOfficer.days = percentilesOf(days.toOfficer);
    result.toForward.days = percentilesOf(days.toForward);
    return result;
}

QList<RightFigures> figuresByRight(const QList<KpiFact> &facts, Month month)
{
    QMap<Right, RightFigures> rights;
    for (const KpiFact &fact : facts) {
        const bool isAnswered = wasAnsweredIn(fact, month);
        const bool isReceived = fact.received == month;
        const bool isRequest = fact.outcome != Outcome::Merged && fact.outcome != Outcome::NotARequest;
        if (!isRequest || (!isReceived && !isAnswered))
            continue;
        for (const ItemFact &item : fact.items) {
            RightFigures &row = rights[item.right];
            if (isReceived)
                addTo(row.received, fact);
            if (!isAnswered)
                continue;
            if (item.decision == Decision::Granted)
                addTo(row.granted, fact);
            if (item.decision == Decision::Partial)
                addTo(row.partial, fact);
            if (item.decision == Decision::Refused)
                addTo(row.refused, fact);
            if (item.decision == Decision::NoData)
                addTo(row.noData, fact);
        }
    }
    QList<RightFigures> rows;
    for (const auto &key : Keys<Right>::table) {
        RightFigures row = rights.value(key.value);
        if (row == RightFigures{})
            continue;
        row.right = key.value;
        rows << row;
    }
    return rows;
}

QList<MonthAnswers> answersPerMonth(const QList<KpiFact> &facts, Month last)
{
    QList<MonthAnswers> months;
    for (Month month = Month::of(last.firstDay().addMonths(1 - monthsShown)); month <= last; month = month.next())
        months << MonthAnswers{month};
    const Month first = months.first().month;
    for (const KpiFact &fact : facts) {
        if (!fact.answered || *fact.answered < first || last < *fact.answered || !wasAnsweredIn(fact, *fact.answered) ||
            !isInPopulation(fact, ClockBasis::Statute))
            continue;
        MonthAnswers &row = months[(fact.answered->year - first.year) * 12 + fact.answered->month - first.month];
        ++(fact.daysLate > 0 ? row.late : row.onTime);
    }
    return months;
}

} // namespace article12
