// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/request.h"

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
    static constexpr std::tuple list{given("right", &ItemFact::right, ""), given("decision", &ItemFact::decision, ""),
                                     given("ground", &ItemFact::ground, "")};
};

/// All that a report needs of one request and nothing that names it: no day, no text, no reference (retention.md 6.3).
struct KpiFact
{
    RequestNumber
        request; ///< live rows only, to open the request behind a figure; 0 in purged rows; not part of the row
    Month received;
    std::optional<Month> answered;
    std::optional<Month> closed;
    QList<ItemFact> items;
    std::optional<Outcome> outcome;
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
    bool extensionLateNotice = false;
    bool refusalAfterOneMonth = false;
    bool idCopyAsked = false;
    bool reopened = false;
    bool complaint = false;
    int discardedWaits = 0;
    int mergedReminders = 0;
    int recipientsNotified = 0;
    int recipientsWaived = 0;
    std::optional<Month> extensionNotice;
    QList<Month> identityAsked;
    QList<Month> reminded;
    /// One letter a month end from the month of receipt on: N new, W work, S stopped, O overdue, D done; ends at
    /// closing. The stored part ends with the last event; extendedTo() adds the month ends since then.
    QString monthEnds;
    QString noticesPending;     ///< one character a month end: '1' an Art. 19 notice was pending, else '0'
    QString restrictionInForce; ///< likewise
    QString identityCopyOnFile; ///< likewise

    // What extendedTo() needs to tell the months after the last event; not stored in purged rows.
    std::optional<Deadline> openDeadline;
    friend bool operator==(const KpiFact &, const KpiFact &) = default;
};

/// The fact row of a request from its events, complete up to the month before `lastEventOn`'s. Pure.
[[nodiscard]] KpiFact kpiFactOf(RequestNumber number, const QList<RecordedEvent> &history, const QTimeZone &zone);
/// The same row with one letter for each month end that has passed on `today`.
[[nodiscard]] KpiFact extendedTo(KpiFact fact, QDate today);

[[nodiscard]] QJsonObject jsonOf(const KpiFact &fact);
Result<KpiFact> kpiFactFromJson(const QJsonObject &json);

} // namespace article12
