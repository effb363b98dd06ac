// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/text.h"

#include <QDateTime>
#include <QTimeZone>

namespace article12 {

/// Art. 33(1): a period in hours, never rolled over a weekend or a holiday (Reg. 1182/71 Art. 3(4)).
constexpr int breachHours = 72;

/// The 72 hours in which a personal data breach is notified to the authority (Art. 33(1)), for instance after an answer
/// went to the wrong person. Instants in the zone of the establishment.
struct BreachClock
{
    QDateTime awareAt;
    QDateTime careful; ///< 72 hours after the instant itself: what the officer works to
    QDateTime legal;   ///< end of the 72nd full hour: the hour of the event does not count
    friend bool operator==(const BreachClock &, const BreachClock &) = default;
};

/// Hours are real hours, also across the change of summer time. `awareAt` must be valid.
[[nodiscard]] BreachClock breachClockOf(const QDateTime &awareAt, const QTimeZone &zone);
/// Whole hours until the careful instant; negative once it is past.
[[nodiscard]] int hoursLeft(const BreachClock &clock, const QDateTime &now);

/// One line of the derivation: what, when, and the rule it rests on.
struct BreachStep
{
    Text text;
    QDateTime at;
    QString source;
    friend bool operator==(const BreachStep &, const BreachStep &) = default;
};
[[nodiscard]] QList<BreachStep> stepsOf(const BreachClock &clock);

} // namespace article12
