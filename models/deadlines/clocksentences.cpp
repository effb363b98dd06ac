// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlines/clocksentences.h"

namespace article12::sentences {

namespace {

Text weekday(QDate day)
{
    static constexpr std::array names{
        QT_TRANSLATE_NOOP("Domain", "a Monday"),    QT_TRANSLATE_NOOP("Domain", "a Tuesday"),
        QT_TRANSLATE_NOOP("Domain", "a Wednesday"), QT_TRANSLATE_NOOP("Domain", "a Thursday"),
        QT_TRANSLATE_NOOP("Domain", "a Friday"),    QT_TRANSLATE_NOOP("Domain", "a Saturday"),
        QT_TRANSLATE_NOOP("Domain", "a Sunday")};
    return Text(names[std::size_t(day.dayOfWeek() - 1)]);
}

Text discarded(const WaitReading &reading, const ClockPolicy &policy)
{
    const TextArgument subject = asArgument(question(*reading.wait));
    switch (*reading.discarded) {
    case WaitDiscard::Policy:
        return Text(QT_TRANSLATE_NOOP("Domain", "%1 does not stop the clock under this policy."), {subject});
    case WaitDiscard::Late:
        return Text(QT_TRANSLATE_NOOP("Domain", "%1 does not stop the clock: it came more than %2 days after %3 and no "
                                                "reason for that is written."),
                    {subject, qint64(policy.promptDays), DayAndMonth{reading.promptFrom}});
    case WaitDiscard::Unjustified:
        break;
    }
    switch (reading.wait->kind) {
    case WaitKind::Identity:
        return Text(QT_TRANSLATE_NOOP("Domain", "%1 does not stop the clock: no doubt about the identity is recorded."),
                    {subject});
    case WaitKind::Clarification:
        return Text(QT_TRANSLATE_NOOP("Domain", "%1 does not stop the clock: only a request for access to a large "
                                                "quantity of data allows that."),
                    {subject});
    case WaitKind::Fee:
        return Text(QT_TRANSLATE_NOOP("Domain", "%1 does not stop the clock: no reason for a fee is recorded."),
                    {subject});
    }
    Q_UNREACHABLE();
}

} // namespace

Text question(const Wait &wait)
{
    const DayAndMonth asked{wait.askedOn};
    switch (wait.kind) {
    case WaitKind::Clarification:
        return Text(QT_TRANSLATE_NOOP("Domain", "The clarification question of %1"), {asked});
    case WaitKind::Fee:
        return Text(QT_TRANSLATE_NOOP("Domain", "The fee notice of %1"), {asked});
    case WaitKind::Identity:
        return Text(QT_TRANSLATE_NOOP("Domain", "The identity question of %1"), {asked});
    }
    Q_UNREACHABLE();
}

Text kindOfDay(QDate day, const HolidayCalendar &calendar)
{
    const QList<Holiday> holidays = calendar.holidaysOn(day);
    if (holidays.isEmpty() || day.dayOfWeek() >= Qt::Saturday)
        return weekday(day);
    if (holidays.first().isSubstitute)
        return Text(QT_TRANSLATE_NOOP("Domain", "a day off in lieu (%1)"), {calendar.holidayName(day)});
    return Text(QT_TRANSLATE_NOOP("Domain", "a public holiday (%1)"), {calendar.holidayName(day)});
}

Text monthsEnd(QDate from, int months, QDate end)
{
    const auto sentence = [months] {
        switch (months) {
        case periodMonths:
            return QT_TRANSLATE_NOOP("Domain", "One month from %1 ends on %2");
        case extensionMonths:
            return QT_TRANSLATE_NOOP("Domain", "Two months from %1 end on %2");
        default:
            return QT_TRANSLATE_NOOP("Domain", "Three months from %1 end on %2");
        }
    };
    const Text ends(sentence(), {DayAndMonth{from}, DayAndMonth{end}});
    if (from.day() == end.day())
        return ends;
    return Text(QT_TRANSLATE_NOOP("Domain", "%1, the last day of that month"), {asArgument(ends)});
}

Text stopped(const Stretch &stretch, int days)
{
    const bool isOne = days == 1;
    if (!stretch.reading) {
        return Text(isOne
                        ? QT_TRANSLATE_NOOP("Domain", "Several questions stopped the clock from %1 to %2, for one day")
                        : QT_TRANSLATE_NOOP("Domain", "Several questions stopped the clock from %1 to %2, for %3 days"),
                    {DayAndMonth{stretch.from}, DayAndMonth{stretch.to}, qint64(days)});
    }
    const TextArgument subject = asArgument(question(*stretch.reading->wait));
    if (stretch.reading->isCapped) {
        return Text(isOne ? QT_TRANSLATE_NOOP("Domain", "%1 stopped the clock for one day, the most that counts")
                          : QT_TRANSLATE_NOOP("Domain", "%1 stopped the clock for %2 days, the most that count"),
                    {subject, qint64(days)});
    }
    return Text(isOne ? QT_TRANSLATE_NOOP("Domain", "%1, answered on %2, stopped the clock for one day")
                      : QT_TRANSLATE_NOOP("Domain", "%1, answered on %2, stopped the clock for %3 days"),
                {subject, DayAndMonth{stretch.to}, qint64(days)});
}

Text stoppedForGood(const Stretch &stretch)
{
    if (!stretch.reading) {
        return Text(QT_TRANSLATE_NOOP("Domain",
                                      "Questions are not answered yet: the clock stands still since %1 and no "
                                      "date can be given."),
                    {DayAndMonth{stretch.from}});
    }
    return Text(QT_TRANSLATE_NOOP("Domain", "%1 is not answered yet: the clock stands still and no date can be given."),
                {asArgument(question(*stretch.reading->wait))});
}

Text judged(const WaitReading &reading, const ClockPolicy &policy)
{
    if (reading.discarded)
        return discarded(reading, policy);
    const TextArgument subject = asArgument(question(*reading.wait));
    if (policy.promptDays == 0)
        return Text(QT_TRANSLATE_NOOP("Domain", "%1 counts: the reason for it is recorded."), {subject});
    if (reading.promptFrom.daysTo(reading.wait->askedOn) > policy.promptDays)
        return Text(QT_TRANSLATE_NOOP("Domain", "%1 counts: it came late, but the reason for that is written."),
                    {subject});
    return Text(QT_TRANSLATE_NOOP("Domain", "%1 counts: it came within %2 days of %3."),
                {subject, qint64(policy.promptDays), DayAndMonth{reading.promptFrom}});
}

Text extensionFault(ExtensionStatus status, const std::optional<ExtensionNotice> &notice, std::optional<QDate> cutoff)
{
    switch (status) {
    case ExtensionStatus::None:
    case ExtensionStatus::Valid:
        return {};
    case ExtensionStatus::NoReason:
        return Text(QT_TRANSLATE_NOOP("Domain", "The extension notified on %1 gives no reasons and does not count."),
                    {DayAndMonth{notice->notifiedOn}});
    case ExtensionStatus::Late:
        return Text(QT_TRANSLATE_NOOP("Domain", "The extension notified on %1 came after %2, the last day for it, and "
                                                "does not count."),
                    {DayAndMonth{notice->notifiedOn}, DayAndMonth{*cutoff}});
    }
    Q_UNREACHABLE();
}

} // namespace article12::sentences
