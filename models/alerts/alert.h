// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/summary.h"

namespace article12 {

/// What an alert is about (clock.md 1.8).
enum class AlertKind {
    Due,             ///< the due date that counts
    SafeDate,        ///< one month, nothing added; shown paler
    Target,          ///< our own nearer target: marketing stop, consent withdrawn
    Cutoff,          ///< last day to notify an extension, for a complex request not extended yet
    OwnReminder,     ///< what the officer set for that day
    Clarification,   ///< nobody answered: remind
    IdentitySilence, ///< nobody answered: remind, later propose to close
    Recipients,      ///< our own term for telling the recipients (Art. 19)
    IdentityCopy,    ///< still on file
    Authority,       ///< a letter of an authority or court waits for our observations
};
template <>
struct Keys<AlertKind>
{
    static constexpr std::array table{Key{AlertKind::Due, "due"},
                                      Key{AlertKind::SafeDate, "safe_date"},
                                      Key{AlertKind::Target, "target"},
                                      Key{AlertKind::Cutoff, "cutoff"},
                                      Key{AlertKind::OwnReminder, "reminder"},
                                      Key{AlertKind::Clarification, "clarification"},
                                      Key{AlertKind::IdentitySilence, "identity_silence"},
                                      Key{AlertKind::Recipients, "recipients"},
                                      Key{AlertKind::IdentityCopy, "identity_copy"},
                                      Key{AlertKind::Authority, "authority"}};
};

struct Alert
{
    RequestNumber number;
    QString reference;
    AlertKind kind = AlertKind::Due;
    QDate about;                   ///< the date in view, or the day of the event behind it
    int days = 0;                  ///< from today to `about`: 0 today, negative: past
    QDate since;                   ///< first day on which it is told: the day its mark (T−7, +15 …) was reached
    bool asksForExtension = false; ///< Due: time to decide whether an extension will be needed
    bool asksToClose = false;      ///< IdentitySilence: closing can be proposed
    QString person;                ///< for the window only: never in a notification, a mail or a file
    QString who = {};              ///< Authority: "CNIL"
    QString what = {};             ///< OwnReminder: the officer's words, for the window only
    friend bool operator==(const Alert &, const Alert &) = default;

    /// Due today or past: told again every day.
    [[nodiscard]] bool isPressing() const;
    [[nodiscard]] bool isLate() const;
};

/// What stands on `today`, the most urgent first: of each subject the last mark reached. Nothing for a stopped clock,
/// nothing of the answer once it is sent.
[[nodiscard]] QList<Alert> alertsOn(const QList<RequestSummary> &rows, const Targets &targets, QDate today);
/// The order of urgency.
[[nodiscard]] QList<Alert> inOrder(QList<Alert> alerts);
/// Those not told by a digest on `lastDigest` or before, and the pressing ones. Without a day: all.
[[nodiscard]] QList<Alert> newSince(const QList<Alert> &alerts, std::optional<QDate> lastDigest);

/// "due on Wed 2 Dec, in 7 days": without reference, without a name.
[[nodiscard]] Text textOf(const Alert &alert);
/// The same with the officer's own words: for the window only.
[[nodiscard]] Text fullTextOf(const Alert &alert);

} // namespace article12
