// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/kpifact.h"

namespace article12 {

/// The figures of a month that count requests (indicators.md), in the order of the report. Some are a share: a count of
/// something.
enum class Indicator {
    Received,
    Answered,
    OnTime,               ///< of the answered
    WithinOneMonth,       ///< of the answered
    WithinExtendedPeriod, ///< of the answered
    Late,                 ///< answered or withdrawn after the due date
    LateExtended,         ///< of these: the late right was extended
    WithdrawnLate,        ///< of these: withdrawn after the due date
    Extended,             ///< of the received: those extended so far
    ExtensionNotices,
    ExtensionLateNotices, ///< without effect
    OverdueAtEnd,
    SuspendedAtEnd,
    OpenAtEnd,
    DiscardedWaits, ///< questions, not requests: asked late or without a reason
    RefusedInFull,
    RefusedInPart,
    RefusedAfterOneMonth,
    CompliedInPart,
    NoData,
    NotIdentified,
    Withdrawn,
    Transferred,
    AnsweredAgain,     ///< complements after a reopening; the first answer keeps its month and its verdict
    AnsweredAgainLate, ///< of these: after their own target
    RemindersJoined,   ///< asked again, not requests of their own
    IdentityAsked,
    IdentityCopyAsked, ///< of those asked
    RecipientsToInform,
    RestrictionsInForce,
    IdentityCopiesHeld,    ///< copies, not requests; of closed requests too
    IdentityCopiesOverdue, ///< requests that keep one past its last day
};
template <>
struct Keys<Indicator>
{
    static constexpr std::array table{Key{Indicator::Received, "received"},
                                      Key{Indicator::Answered, "answered"},
                                      Key{Indicator::OnTime, "on_time"},
                                      Key{Indicator::WithinOneMonth, "within_one_month"},
                                      Key{Indicator::WithinExtendedPeriod, "within_extended_period"},
                                      Key{Indicator::Late, "late"},
                                      Key{Indicator::LateExtended, "late_extended"},
                                      Key{Indicator::WithdrawnLate, "withdrawn_late"},
                                      Key{Indicator::Extended, "extended"},
                                      Key{Indicator::ExtensionNotices, "extension_notices"},
                                      Key{Indicator::ExtensionLateNotices, "extension_late_notices"},
                                      Key{Indicator::OverdueAtEnd, "overdue"},
                                      Key{Indicator::SuspendedAtEnd, "suspended"},
                                      Key{Indicator::OpenAtEnd, "open"},
                                      Key{Indicator::DiscardedWaits, "discarded_waits"},
                                      Key{Indicator::RefusedInFull, "refused_in_full"},
                                      Key{Indicator::RefusedInPart, "refused_in_part"},
                                      Key{Indicator::RefusedAfterOneMonth, "refused_after_one_month"},
                                      Key{Indicator::CompliedInPart, "complied_in_part"},
                                      Key{Indicator::NoData, "no_data"},
                                      Key{Indicator::NotIdentified, "not_identified"},
                                      Key{Indicator::Withdrawn, "withdrawn"},
                                      Key{Indicator::Transferred, "transferred"},
                                      Key{Indicator::AnsweredAgain, "answered_again"},
                                      Key{Indicator::AnsweredAgainLate, "answered_again_late"},
                                      Key{Indicator::RemindersJoined, "reminders_joined"},
                                      Key{Indicator::IdentityAsked, "identity_asked"},
                                      Key{Indicator::IdentityCopyAsked, "identity_copy_asked"},
                                      Key{Indicator::RecipientsToInform, "recipients_to_inform"},
                                      Key{Indicator::RestrictionsInForce, "restrictions_in_force"},
                                      Key{Indicator::IdentityCopiesHeld, "identity_copies_held"},
                                      Key{Indicator::IdentityCopiesOverdue, "identity_copies_overdue"}};
};
[[nodiscard]] Text nameOf(Indicator indicator); ///< "Overdue at the end of the month"

/// One figure with the requests behind it; purged requests are counted and have no number.
struct Figure
{
    int count = 0;
    std::optional<int> of; ///< a rate is told with its denominator
    QList<RequestNumber> requests;
    friend bool operator==(const Figure &, const Figure &) = default;
};

/// Nearest rank: the ceil(p × n)-th smallest value. Absent when nothing was answered.
struct Percentiles
{
    std::optional<int> median;
    std::optional<int> p90;
    std::optional<int> maximum;
    friend bool operator==(const Percentiles &, const Percentiles &) = default;
};
[[nodiscard]] Percentiles percentilesOf(QList<int> values);

/// Calendar days from receipt to answer.
struct DaysToAnswer
{
    Percentiles days;
    Percentiles net; ///< without the days that moved the due date
    QList<RequestNumber> requests;
    friend bool operator==(const DaysToAnswer &, const DaysToAnswer &) = default;
};

/// Days that passed before somebody had the request; `requests`: those that lost any.
struct DaysLost
{
    Percentiles days;
    QList<RequestNumber> requests;
    friend bool operator==(const DaysLost &, const DaysLost &) = default;
};

/// Rights, not requests: one letter can exercise several.
struct RightFigures
{
    Right right = Right::Access;
    Figure received, granted, partial, refused, noData;
    friend bool operator==(const RightFigures &, const RightFigures &) = default;
};

/// The answers of one month, each judged on its own due date.
struct MonthAnswers
{
    Month month;
    int onTime = 0;
    int late = 0;
    friend bool operator==(const MonthAnswers &, const MonthAnswers &) = default;
};

/// An answer, or a withdrawal, after the due date.
struct LateRequest
{
    RequestNumber request;
    int days = 0;
    friend bool operator==(const LateRequest &, const LateRequest &) = default;
};

/// What the month looked like, over the rows of one population.
struct Indicators
{
    QMap<Indicator, Figure> figures; ///< every indicator
    DaysToAnswer daysToAnswer;
    QList<LateRequest> late;                ///< those not purged, the latest first
    DaysLost toOfficer;                     ///< of those received: until they reached the officer
    DaysLost toForward;                     ///< of those transferred: until they were forwarded
    QMap<QString, Figure> refusedByGround;  ///< of the answered: G14 …, once for each ground of a refusal
    std::optional<int> oldestNotIdentified; ///< NotIdentified: days from receipt to closing, the longest
    std::optional<int> oldestNotice;        ///< RecipientsToInform: days since the earliest of the answers
    std::optional<QDate> nextReview;        ///< RestrictionsInForce: the first of their reviews, of those not purged
    friend bool operator==(const Indicators &, const Indicators &) = default;
};

/// Statute: requests with at least one right under Art. 15–22, or with none identified yet. PolicyPromise: the other
/// ones (Art. 7(3) GDPR, Art. 85 LIL). Joined reminders (counted apart) and letters that were no request are in
/// neither.
[[nodiscard]] bool isInPopulation(const KpiFact &fact, ClockBasis population);

/// `facts` may end at their last event; `today` tells how far the month has gone. Pure.
[[nodiscard]] Indicators indicatorsOf(const QList<KpiFact> &facts, ClockBasis population, Month month, QDate today);
/// The rights of requests received and answered in the month, those that occur.
[[nodiscard]] QList<RightFigures> figuresByRight(const QList<KpiFact> &facts, Month month);
/// Twelve months up to and with `last`, oldest first; requests under Art. 15–22.
[[nodiscard]] QList<MonthAnswers> answersPerMonth(const QList<KpiFact> &facts, Month last);

} // namespace article12
