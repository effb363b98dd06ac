// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/result.h"
#include "calendar/holidaycalendar.h"
#include "deadlines/deadline.h"

namespace article12 {

/// Facts that cannot be; no date can be computed from them.
enum class ClockFault { AskedBeforeReceipt, AnsweredBeforeAsked, ExtensionBeforeReceipt };
template <>
struct Keys<ClockFault>
{
    static constexpr std::array table{Key{ClockFault::AskedBeforeReceipt, "asked before receipt"},
                                      Key{ClockFault::AnsweredBeforeAsked, "answered before asked"},
                                      Key{ClockFault::ExtensionBeforeReceipt, "extension before receipt"}};
};
/// The first fault, in the order of the enum.
[[nodiscard]] std::optional<ClockFault> faultOf(const ClockInput &input);
[[nodiscard]] Failure failureOf(ClockFault fault);
[[nodiscard]] Failure outsideCalendar(QDate day, const HolidayCalendar &calendar);

/// The algorithm of clock.md 1.3. Pure; no allocation for a request without waits.
/// Fails with InvalidInput: a ClockFault, or a due date (also an extended one) outside the calendar.
Result<Deadline> computeDeadline(const ClockInput &input, const ClockPolicy &policy, const HolidayCalendar &calendar);

/// One step of a derivation: what happened, to which date it led, and the rule it rests on ("Reg. 1182/71 Art. 3(4)").
struct ClockStep
{
    Text text;
    std::optional<QDate> date;
    QString source;
    friend bool operator==(const ClockStep &, const ClockStep &) = default;
};

/// The same dates with their reasons: `summary` is one or two sentences, `steps` the whole derivation.
struct DeadlineExplanation
{
    Deadline deadline;
    QList<Text> summary;
    QList<ClockStep> steps;
};
Result<DeadlineExplanation> explainDeadline(const ClockInput &input, const ClockPolicy &policy,
                                            const HolidayCalendar &calendar);

} // namespace article12
