// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/calendarfile.h"

#include <libical/ical.h>

namespace article12 {

namespace {

icaltimetype icalDay(QDate day)
{
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

icalcomponent *eventOf(const CalendarEntry &entry, icaltimetype stamp, const Wording &wording)
{
    icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const auto add = [event](icalproperty *property) { icalcomponent_add_property(event, property); };
    add(icalproperty_new_uid(entry.uid.toUtf8().constData()));
    add(icalproperty_new_dtstamp(stamp));
    add(icalproperty_new_dtstart(icalDay(entry.day)));
    add(icalproperty_new_dtend(icalDay(entry.day.addDays(1))));
    add(icalproperty_new_summary(wording.say(entry.title).toUtf8().constData()));
    add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    return event;
}

} // namespace

QByteArray calendarFile(const QList<CalendarEntry> &entries, const QDateTime &stamp, const Wording &wording)
{
    const std::unique_ptr<icalcomponent, void (*)(icalcomponent *)> calendar(
        icalcomponent_new(ICAL_VCALENDAR_COMPONENT), icalcomponent_free);
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Article 12//Deadlines//EN"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    const icaltimetype now =
        icaltime_from_timet_with_zone(stamp.toSecsSinceEpoch(), 0, icaltimezone_get_utc_timezone());
    for (const CalendarEntry &entry : entries)
        icalcomponent_add_component(calendar.get(), eventOf(entry, now, wording));
    const std::unique_ptr<char, void (*)(void *)> text(icalcomponent_as_ical_string_r(calendar.get()), free);
    return QByteArray(text.get());
}

} // namespace article12
