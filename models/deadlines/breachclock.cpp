// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlines/breachclock.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsPerMinute = 60;
constexpr qint64 secondsPerHour = 3600;

/// The end of the hour in which the instant lies, on the clock of the wall.
QDateTime endOfHour(const QDateTime &instant)
{
    const QTime time = instant.time();
    const qint64 into = time.minute() * secondsPerMinute + time.second();
    return instant.addMSecs(-time.msec()).addSecs(secondsPerHour - into);
}

} // namespace

BreachClock breachClockOf(const QDateTime &awareAt, const QTimeZone &zone)
{
    const QDateTime aware = awareAt.toTimeZone(zone);
    return {aware, aware.addSecs(breachHours * secondsPerHour), endOfHour(aware).addSecs(breachHours * secondsPerHour)};
}

int hoursLeft(const BreachClock &clock, const QDateTime &now)
{
    const qint64 seconds = now.secsTo(clock.careful);
    return int(seconds >= 0 ? seconds / secondsPerHour : -((-seconds + secondsPerHour - 1) / secondsPerHour));
}

QList<BreachStep> stepsOf(const BreachClock &clock)
{
    QList<BreachStep> steps{{Text(QT_TRANSLATE_NOOP("Domain", "You became aware of the breach.")), clock.awareAt,
                             QString::fromUtf8(QT_TRANSLATE_NOOP("Rules", "GDPR Art. 33(1)"))},
                            {Text(QT_TRANSLATE_NOOP("Domain", "72 hours later: notify the authority by then.")),
                             clock.careful, QString::fromUtf8(QT_TRANSLATE_NOOP("Rules", "GDPR Art. 33(1)"))}};
    if (clock.careful.date().dayOfWeek() >= Qt::Saturday) {
        steps << BreachStep{Text(QT_TRANSLATE_NOOP("Domain", "A period in hours also ends on a weekend or a holiday.")),
                            clock.careful, QString::fromUtf8(QT_TRANSLATE_NOOP("Rules", "Reg. 1182/71 Art. 3(4)"))};
    }
    if (clock.awareAt.offsetFromUtc() != clock.careful.offsetFromUtc()) {
        steps << BreachStep{Text(QT_TRANSLATE_NOOP("Domain", "The clocks change in between: 72 real hours count, so "
                                                             "the time of day differs.")),
                            clock.careful,
                            {}};
    }
    steps << BreachStep{Text(QT_TRANSLATE_NOOP("Domain", "By the letter of the rule the hour in which you became "
                                                         "aware does not count, and the 72 full hours end here. The "
                                                         "hour above is the careful one.")),
                        clock.legal, QString::fromUtf8(QT_TRANSLATE_NOOP("Rules", "Reg. 1182/71 Art. 3(1)"))};
    steps << BreachStep{Text(QT_TRANSLATE_NOOP("Domain", "When the risk to the person is high, tell the person without "
                                                         "undue delay.")),
                        {},
                        QString::fromUtf8(QT_TRANSLATE_NOOP("Rules", "GDPR Art. 34(1)"))};
    return steps;
}

} // namespace article12
