// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendarcheck.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

Failure wrong(const Text &what, const QString &field) { return {Failure::Code::InvalidInput, what, {}, field, {}}; }

Result<void> checkDay(const CalendarChange &change, const HolidayCalendar &calendar, const CalendarChanges &changes)
{
    if (!change.day.isValid())
        return wrong(Text(QT_TRANSLATE_NOOP("Domain", "Name the day.")), u"day"_s);
    if (!calendar.covers(change.day)) {
        return wrong(Text(QT_TRANSLATE_NOOP("Domain", "%1 is outside the years of the calendar, %2 to %3."),
                          {change.day, QString::number(calendar.firstYear()), QString::number(calendar.lastYear())}),
                     u"day"_s);
    }
    const bool isHoliday = !calendar.holidaysOn(change.day).isEmpty();
    switch (change.edit) {
    case CalendarEdit::Add:
        if (isHoliday) {
            return wrong(Text(QT_TRANSLATE_NOOP("Domain", "%1 is a holiday already: %2."),
                              {change.day, calendar.holidayName(change.day)}),
                         u"day"_s);
        }
        if (change.name.trimmed().isEmpty())
            return wrong(Text(QT_TRANSLATE_NOOP("Domain", "Give the holiday a name.")), u"name"_s);
        return {};
    case CalendarEdit::Strike:
        if (!isHoliday)
            return wrong(Text(QT_TRANSLATE_NOOP("Domain", "%1 is no holiday."), {change.day}), u"day"_s);
        return {};
    case CalendarEdit::Restore:
        if (!changes.find(change.region, change.day))
            return wrong(Text(QT_TRANSLATE_NOOP("Domain", "%1 is as shipped."), {change.day}), u"day"_s);
        return {};
    case CalendarEdit::Municipal:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<void> checkCalendarChange(const CalendarChange &change, const HolidayRules &rules,
                                 const CalendarChanges &changes)
{
    if (change.edit == CalendarEdit::Municipal) {
        const auto known = rules.calendar(u"-"_s, change.municipal);
        if (!known)
            return known.failure();
    } else {
        const auto calendar = rules.calendar(change.region);
        if (!calendar)
            return calendar.failure();
        if (const auto checked = checkDay(change, *calendar, changes); !checked)
            return checked;
    }
    if (change.reason.trimmed().isEmpty())
        return wrong(Text(QT_TRANSLATE_NOOP("Domain", "Say why.")), u"reason"_s);
    return {};
}

} // namespace article12
