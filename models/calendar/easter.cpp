// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/easter.h"

#include <QCalendar>

namespace article12 {

namespace {

QDate sundayAfter(QDate day) { return day.addDays(7 - day.dayOfWeek() % 7); }

} // namespace

// The Paschal full moon falls at most 29 days after 21 March; Easter is the Sunday after it.
QDate westernEaster(int year)
{
    const int golden = year % 19;
    const int century = year / 100;
    const int droppedLeapDays = century - century / 4;
    const int moonDrift = (8 * century + 13) / 25;
    int age = (19 * golden + droppedLeapDays - moonDrift + 15) % 30;
    // The lunar month of 29 days: never a 29, and a 28 only once in the nineteen years.
    if (age == 29 || (age == 28 && golden > 10))
        --age;
    return sundayAfter(QDate(year, 3, 21).addDays(age));
}

QDate orthodoxEaster(int year)
{
    const int age = (19 * (year % 19) + 15) % 30;
    return sundayAfter(QDate(year, 3, 21, QCalendar(QCalendar::System::Julian)).addDays(age));
}

} // namespace article12
