// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/text.h"
#include "deadlines/clockpolicy.h"

#include <QDate>

#include <optional>

namespace article12 {

/// A question to the person (or a fee announced) that may stop the clock. Days are civil days in the policy's zone.
struct Wait
{
    WaitKind kind = WaitKind::Identity;
    QDate askedOn;
    std::optional<QDate> answeredOn; ///< nothing: not answered yet
    bool justified = false;     ///< doubt recorded (12(6)); access request and large quantity recorded (recital 63)
    bool hasLateReason = false; ///< a written reason why the question came after the prompt days

    friend bool operator==(const Wait &, const Wait &) = default;
};

/// The notice of Art. 12(3) as sent. `hasReasons`: complexity and/or number ticked and a text written.
struct ExtensionNotice
{
    QDate notifiedOn;
    bool hasReasons = false;
    friend bool operator==(const ExtensionNotice &, const ExtensionNotice &) = default;
};

/// Everything the clock of one item depends on (clock.md 1.2).
struct ClockInput
{
    QDate receivedOn;
    QList<Wait> waits;
    std::optional<ExtensionNotice> extension;
    std::optional<QDate> answeredOn;
};

enum class ExtensionStatus { None, NoReason, Late, Valid };
template <>
struct Keys<ExtensionStatus>
{
    static constexpr std::array table{Key{ExtensionStatus::None, "none"}, Key{ExtensionStatus::NoReason, "no_reason"},
                                      Key{ExtensionStatus::Late, "late"}, Key{ExtensionStatus::Valid, "valid"}};
};

enum class ClockState { NotStarted, Suspended, Overdue, Running };
template <>
struct Keys<ClockState>
{
    static constexpr std::array table{Key{ClockState::NotStarted, "not_started"},
                                      Key{ClockState::Suspended, "suspended"}, Key{ClockState::Overdue, "overdue"},
                                      Key{ClockState::Running, "running"}};
};

/// A stretch in which the clock stands still: from ≤ day < to. `daysLeft`: what was left of the un-rolled period when
/// it began.
struct ClockStop
{
    QDate from;
    std::optional<QDate> to; ///< nothing: still open
    int daysLeft = 0;
    friend bool operator==(const ClockStop &, const ClockStop &) = default;
};

/// The dates of one item under one policy; a date that does not exist (yet) is absent.
struct Deadline
{
    std::optional<QDate> start;       ///< day of receipt, or of the complete request (RESTART); absent: not started
    std::optional<QDate> originalDue; ///< one month from the start, waits added, rolled
    std::optional<QDate> cutoff;      ///< last day on which an extension may be notified
    std::optional<QDate> extendedDue;
    std::optional<QDate> effectiveDue; ///< extendedDue after a valid extension, else originalDue
    ExtensionStatus extension = ExtensionStatus::None;
    int suspendedDays = 0;  ///< days that moved originalDue
    QList<ClockStop> stops; ///< stops counted for effectiveDue, in order

    friend bool operator==(const Deadline &, const Deadline &) = default;
};

/// Where a deadline stands on a day: pure functions of stored dates, so that old results are never recomputed (K20).
[[nodiscard]] bool isStopped(const Deadline &deadline, QDate day);
/// For a request not answered yet.
[[nodiscard]] bool isOverdue(const Deadline &deadline, QDate today);
[[nodiscard]] ClockState clockState(const Deadline &deadline, QDate today);
/// Days to effectiveDue: 0 on the day, negative when late, frozen while stopped; nothing when not started.
[[nodiscard]] std::optional<int> daysLeft(const Deadline &deadline, QDate today);

} // namespace article12
