// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/holidaycalendar.h"

#include <QStringList>

namespace article12 {

using namespace Qt::StringLiterals;

struct HolidayCalendar::Days
{
    QDate first;
    QDate last;
    QList<Holiday> holidays;     ///< in order of days
    std::vector<bool> isHoliday; ///< indexed by days since `first`
};

namespace {

bool isWeekend(QDate day) { return day.toJulianDay() % 7 >= 5; }

bool isEarlier(const Holiday &left, const Holiday &right) { return left.day < right.day; }

} // namespace

HolidayCalendar::HolidayCalendar(QString region, QString version, int firstYear, int lastYear,
                                 const QList<Holiday> &holidays)
    : m_region(std::move(region))
    , m_version(std::move(version))
{
    if (firstYear == 0)
        return;
    auto days = std::make_shared<Days>();
    days->first = QDate(firstYear, 1, 1);
    days->last = QDate(lastYear, 12, 31);
    days->isHoliday.resize(std::size_t(days->first.daysTo(days->last) + 1));
    for (const Holiday &holiday : holidays) {
        if (holiday.day < days->first || holiday.day > days->last)
            continue;
        days->holidays << holiday;
        days->isHoliday[std::size_t(days->first.daysTo(holiday.day))] = true;
    }
    std::stable_sort(days->holidays.begin(), days->holidays.end(), isEarlier);
    m_days = std::move(days);
}

int HolidayCalendar::firstYear() const { return m_days ? m_days->first.year() : 0; }

int HolidayCalendar::lastYear() const { return m_days ? m_days->last.year() : 0; }

bool HolidayCalendar::covers(QDate day) const
{
    return day.isValid() && (!m_days || (day >= m_days->first && day <= m_days->last));
}

bool HolidayCalendar::isWorkingDay(QDate day) const
{
    return !isWeekend(day) && !(m_days && m_days->isHoliday[std::size_t(m_days->first.daysTo(day))]);
}

std::optional<QDate> HolidayCalendar::workingDayFrom(QDate day) const
{
    for (; covers(day); day = day.addDays(1)) {
        if (isWorkingDay(day))
            return day;
    }
    return {};
}

std::optional<QDate> HolidayCalendar::workingDaysAfter(QDate day, int count) const
{
    std::optional<QDate> reached = day;
    for (; reached && count > 0; --count)
        reached = workingDayFrom(reached->addDays(1));
    return reached;
}

QList<Holiday> HolidayCalendar::holidaysOn(QDate day) const
{
    if (!m_days)
        return {};
    const auto [from, to] =
        std::equal_range(m_days->holidays.begin(), m_days->holidays.end(), Holiday{day, {}, false}, isEarlier);
    return {from, to};
}

QString HolidayCalendar::holidayName(QDate day) const
{
    QStringList names;
    const QList<Holiday> holidays = holidaysOn(day);
    for (const Holiday &holiday : holidays)
        names << holiday.name;
    return names.join(u", "_s);
}

QList<Holiday> HolidayCalendar::holidaysOf(int year) const
{
    QList<Holiday> found;
    if (!m_days)
        return found;
    const auto isOfYear = [year](const Holiday &holiday) { return holiday.day.year() == year; };
    std::copy_if(m_days->holidays.begin(), m_days->holidays.end(), std::back_inserter(found), isOfYear);
    return found;
}

} // namespace article12
