// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/calendarfile.h"

#include <QTest>

#include <libical/ical.h>

using namespace article12;
using namespace Qt::StringLiterals;

/// The calendar file as a calendar program reads it.
class TestCalendarFile : public QObject
{
    Q_OBJECT

    static QList<CalendarEntry> entries(int count)
    {
        QList<CalendarEntry> made;
        for (int i = 1; i <= count; ++i) {
            made << CalendarEntry{u"abc-%1-due@article12"_s.arg(i), QDate(2026, 12, 1).addDays(i),
                                  Text("%1: answer due", {u"2026-000%1; a, b"_s.arg(i)})};
        }
        return made;
    }

private Q_SLOTS:
    void isReadBack()
    {
        const QDateTime stamp(QDate(2026, 11, 24), QTime(8, 30), Qt::UTC);
        const QByteArray bytes = calendarFile(entries(3), stamp, Wording(QLocale::c()));
        const std::unique_ptr<icalcomponent, void (*)(icalcomponent *)> calendar(
            icalparser_parse_string(bytes.constData()), icalcomponent_free);
        QVERIFY(calendar);
        QCOMPARE(icalcomponent_isa(calendar.get()), ICAL_VCALENDAR_COMPONENT);
        QCOMPARE(icalcomponent_count_errors(calendar.get()), 0);
        QVERIFY(icalrestriction_check(calendar.get()));
        int events = 0;
        for (icalcomponent *event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT); event;
             event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT)) {
            ++events;
            const icaltimetype from = icalcomponent_get_dtstart(event);
            const icaltimetype to = icalcomponent_get_dtend(event);
            QVERIFY(from.is_date);
            QCOMPARE(QDate(from.year, from.month, from.day), QDate(2026, 12, 1).addDays(events));
            QCOMPARE(QDate(to.year, to.month, to.day), QDate(2026, 12, 2).addDays(events));
            QCOMPARE(QString::fromUtf8(icalcomponent_get_uid(event)), u"abc-%1-due@article12"_s.arg(events));
            QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(event)),
                     u"2026-000%1; a, b: answer due"_s.arg(events));
            const icaltimetype made = icalcomponent_get_dtstamp(event);
            QCOMPARE(icaltime_as_timet(made), stamp.toSecsSinceEpoch());
        }
        QCOMPARE(events, 3);
    }

    void isTheSameEachTime()
    {
        const QDateTime stamp(QDate(2026, 11, 24), QTime(8, 30), Qt::UTC);
        QCOMPARE(calendarFile(entries(2), stamp, Wording(QLocale::c())),
                 calendarFile(entries(2), stamp, Wording(QLocale::c())));
    }

    void linesEndAndBreakAsTheStandardSays()
    {
        QList<CalendarEntry> made = entries(1);
        made[0].title = Text("%1", {u"é"_s.repeated(100)});
        const QByteArray bytes = calendarFile(made, QDateTime::fromSecsSinceEpoch(0, Qt::UTC), Wording(QLocale::c()));
        QVERIFY(bytes.startsWith("BEGIN:VCALENDAR\r\n") && bytes.endsWith("END:VCALENDAR\r\n"));
        for (const QByteArray &line : bytes.split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData());
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
        }
    }

    void emptyIsACalendarToo()
    {
        const QByteArray bytes = calendarFile({}, QDateTime::fromSecsSinceEpoch(0, Qt::UTC), Wording(QLocale::c()));
        QVERIFY(bytes.contains("END:VCALENDAR"));
        QVERIFY(!bytes.contains("VEVENT"));
    }
};

QTEST_GUILESS_MAIN(TestCalendarFile)
#include "tst_calendarfile.moc"
