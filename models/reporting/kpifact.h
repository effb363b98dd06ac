// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/request.h"
#include "requests/rulebook.h"

#include <QTimeZone>

namespace article12 {

/// A civil month, "2026-03".
struct Month
{
    int year = 0;
    int month = 0;
    [[nodiscard]] static Month of(QDate day) { return {day.year(), day.month()}; }
    [[nodiscard]] QDate firstDay() const { return QDate(year, month, 1); }
    [[nodiscard]] QDate lastDay() const { return firstDay().addMonths(1).addDays(-1); }
    [[nodiscard]] Month next() const { return of(firstDay().addMonths(1)); }
    [[nodiscard]] Month previous() const { return of(firstDay().addMonths(-1)); }
    friend auto operator<=>(const Month &, const Month &) = default;
};

inline QJsonValue toJson(Month month) { return month.firstDay().toString(QStringLiteral("yyyy-MM")); }
bool fromJson(const QJsonValue &json, Month &month);

/// A kind of item and what became of it.
struct ItemFact
{
    Right right = Right::Access;
    Decision decision = Decision::Pending;
    QString ground; ///< G01 …, empty: none
    friend bool operator==(const ItemFact &, const ItemFact &) = default;
};
template <>
struct FieldsOf<ItemFact>
{
    static constexpr FieldList list{given("right", &ItemFact::right), given("decision", &ItemFact::decision),
                                    given("ground", &ItemFact::ground)};
};

/// Where a request stands after its last event: from it the later month ends are told.
struct OpenCase
{
    State state = State::New;
    QList<Deadline> deadlines; ///< of the items not answered yet
    bool noticePending = false;
    bool restrictionInForce = false;
    int identityCopies = 0;
    std::optional<QDate> identityCopyLastDay; ///< the oldest copy must be gone by then
    std::optional<QDate> noticeSince;         ///< the answer after which recipients are still to be told
    std::optional<QDate> nextReview;          ///< the first review of a restriction in force
    friend bool operator==(const OpenCase &, const OpenCase &) = default;
};
template <>
struct FieldsOf<OpenCase>
{
    static constexpr FieldList list{given("state", &OpenCase::state),
                                    given("deadlines", &OpenCase::deadlines),
                                    given("notice_pending", &OpenCase::noticePending),
                                    given("restriction", &OpenCase::restrictionInForce),
                                    given("identity_copies", &OpenCase::identityCopies),
                                    given("identity_copy_last_day", &OpenCase::identityCopyLastDay),
                                    given("notice_since", &OpenCase::noticeSince),
                                    given("next_review", &OpenCase::nextReview)};
};

/// All that a report needs of one request and nothing that names it: no day, no text, no reference (retention.md 6.3).
struct KpiFact
{
    RequestNumber
        request; ///< live rows only, to open the request behind a figure; 0 in purged rows; not part of the row
    Month received;
    std::optional<Month> answered;
    std::optional<Month> closed;
    QList<ItemFact> items;          ///< as the first answer decided them; one added later is pending
    std::optional<Outcome> outcome; ///< of the first answer; a reopening leaves it
    PersonCategory personCategory = PersonCategory::Unknown;
    Channel channel = Channel::Email;
    QString country;
    QString policy;
    QString rulesVersion;
    std::optional<int> daysToAnswer;
    int suspendedDays = 0;
    int daysLate = 0; ///< of the answer, or of a withdrawal after the due date
    bool extensionValid = false;
    bool extensionUsed = false; ///< valid, and answered after the original due date
    bool lateExtended = false;  ///< a right whose extension was valid is late
    bool extensionLateNotice = false;
    bool refusalAfterOneMonth = false;
    bool idCopyAsked = false;
    bool reopened = false;
    bool complaint = false;
    int discardedWaits = 0;
    QList<Month> discardedIn; ///< months of those questions, one for each
    int mergedReminders = 0;
    int recipientsNotified = 0;
    int recipientsWaived = 0;
    std::optional<Month> extensionNotice;
    QList<Month> identityAsked;
    QList<Month> reminded;
    QList<Month> secondAnswers;     ///< complements sent after a reopening
    int secondAnswersLate = 0;      ///< of them, after their own target
    QList<Month> lateSecondAnswers; ///< months of those
    std::optional<int> forwardDays; ///< transferred: days from receipt to forwarding
    std::optional<int> daysLost;    ///< from receipt until it reached the officer
    /// One letter a month end from the month of receipt on: N new, W work, S stopped, O overdue, D done; ends at
    /// closing. The stored part ends with the last event; extendedTo() adds the month ends since then.
    QString monthEnds;
    QString noticesPending;     ///< one character a month end: '1' an Art. 19 notice was pending, else '0'
    QString restrictionInForce; ///< likewise
    QList<int> noticeAges;      ///< by month end, days since the answer while a notice was pending; may be shorter
    /// Copies on file by month end from the month of receipt on, after the closing too.
    QList<int> identityCopies;
    QList<bool> identityCopyOverdue; ///< likewise, whether the oldest was past its last day

    /// Live rows only; absent once closed with no copy left, so that a purged row holds no day.
    std::optional<OpenCase> open;
    friend bool operator==(const KpiFact &, const KpiFact &) = default;
};

template <>
struct FieldsOf<KpiFact>
{
    using T = KpiFact;
    static constexpr FieldList list{given("received", &T::received),
                                    given("answered", &T::answered),
                                    given("closed", &T::closed),
                                    given("items", &T::items),
                                    given("outcome", &T::outcome),
                                    given("person_category", &T::personCategory),
                                    given("channel", &T::channel),
                                    given("country", &T::country),
                                    given("policy", &T::policy),
                                    given("rules", &T::rulesVersion),
                                    given("days_to_answer", &T::daysToAnswer),
                                    given("suspended_days", &T::suspendedDays),
                                    given("days_late", &T::daysLate),
                                    given("extension_valid", &T::extensionValid),
                                    given("extension_used", &T::extensionUsed),
                                    given("late_extended", &T::lateExtended),
                                    given("extension_late_notice", &T::extensionLateNotice),
                                    given("refusal_after_one_month", &T::refusalAfterOneMonth),
                                    given("id_copy_asked", &T::idCopyAsked),
                                    given("reopened", &T::reopened),
                                    given("complaint", &T::complaint),
                                    given("discarded_waits", &T::discardedWaits),
                                    given("discarded_in", &T::discardedIn),
                                    given("merged_reminders", &T::mergedReminders),
                                    given("recipients_notified", &T::recipientsNotified),
                                    given("recipients_waived", &T::recipientsWaived),
                                    given("extension_notice", &T::extensionNotice),
                                    given("identity_asked", &T::identityAsked),
                                    given("reminded", &T::reminded),
                                    given("second_answers", &T::secondAnswers),
                                    given("second_answers_late", &T::secondAnswersLate),
                                    given("late_second_answers", &T::lateSecondAnswers),
                                    given("forward_days", &T::forwardDays),
                                    given("days_lost", &T::daysLost),
                                    given("month_ends", &T::monthEnds),
                                    given("notices_pending", &T::noticesPending),
                                    given("restriction_in_force", &T::restrictionInForce),
                                    given("notice_ages", &T::noticeAges),
                                    given("identity_copies", &T::identityCopies),
                                    given("identity_copy_overdue", &T::identityCopyOverdue),
                                    given("open", &T::open)};
};

/// The fact row of a request from its events: one letter for each month end before the last of them was recorded. Every
/// fact counts from its own civil day, however late it was recorded; what tells none, at the latest from the day of
/// what was built on it. `targets` says how long a copy of an identity document may be kept. Pure.
[[nodiscard]] KpiFact kpiFactOf(RequestNumber number, const QList<RecordedEvent> &history, const QTimeZone &zone,
                                const Targets &targets);
/// The same row with one letter for each month end that has passed on `today`.
[[nodiscard]] KpiFact extendedTo(KpiFact fact, QDate today);

/// How a request stood at the end of a month; in the month that is running, how it stands on `today`.
struct MonthEndStanding
{
    char letter = 'N';
    bool noticePending = false;
    bool restrictionInForce = false;
    int noticeAge = 0;                    ///< days since the answer, while noticePending
    std::optional<QDate> nextReview = {}; ///< as known now; nothing in a purged row
};
/// Nothing: not received yet, or closed. `fact` must be extended to `today`.
[[nodiscard]] std::optional<MonthEndStanding> standingIn(const KpiFact &fact, Month month, QDate today);

/// Copies of identity documents on file at the end of a month, of a closed request too; likewise on `today`.
struct CopiesHeld
{
    int count = 0;
    bool isOverdue = false; ///< the oldest was past its last day
};
[[nodiscard]] CopiesHeld copiesHeldIn(const KpiFact &fact, Month month, QDate today);

[[nodiscard]] QJsonObject jsonOf(const KpiFact &fact);
Result<KpiFact> kpiFactFromJson(const QJsonObject &json);

} // namespace article12
