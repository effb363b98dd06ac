// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rules.h"

#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

/// A register's own days over the shipped calendar.
class TestCalendarChanges : public QObject
{
    Q_OBJECT

    const HolidayRules &m_shipped = test::rulebook().holidays;

    static CalendarChange change(CalendarEdit edit, const QString &region, QDate day)
    {
        return {edit, region, day, u"Fête du lieu"_s, {}, u"because"_s};
    }
    HolidayCalendar calendar(const QString &region, const QList<CalendarChange> &made) const
    {
        CalendarChanges changes;
        for (const CalendarChange &one : made)
            changes.take(one);
        return *m_shipped.withChanges(changes).calendar(region);
    }

private Q_SLOTS:
    void addsAndStrikes_data()
    {
        QTest::addColumn<QList<CalendarChange>>("changes");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("holiday");
        const QDate monday(2026, 9, 7);
        const QDate bastille(2026, 7, 14);
        const auto row = [](const char *name, const QList<CalendarChange> &changes, const char *region, QDate day,
                            const QString &holiday) {
            QTest::newRow(name) << changes << QString::fromLatin1(region) << day << holiday;
        };
        const QString own = u"Fête du lieu"_s;
        row("none", {}, "FR", bastille, u"Fête nationale"_s);
        row("added", {change(CalendarEdit::Add, u"FR"_s, monday)}, "FR", monday, own);
        row("added to the parent", {change(CalendarEdit::Add, u"FR"_s, monday)}, "FR-67", monday, own);
        row("added to the child", {change(CalendarEdit::Add, u"FR-67"_s, monday)}, "FR", monday, {});
        row("added to an alias", {change(CalendarEdit::Add, u"GB"_s, monday)}, "GB-ENG", monday, own);
        row("seen by an alias", {change(CalendarEdit::Add, u"GB-ENG"_s, monday)}, "GB", monday, own);
        row("elsewhere", {change(CalendarEdit::Add, u"DE"_s, monday)}, "FR", monday, {});
        row("no holidays at all", {change(CalendarEdit::Add, u"FR"_s, monday)}, "-", monday, {});
        row("struck", {change(CalendarEdit::Strike, u"FR"_s, bastille)}, "FR", bastille, {});
        row("struck and restored",
            {change(CalendarEdit::Strike, u"FR"_s, bastille), change(CalendarEdit::Restore, u"FR"_s, bastille)}, "FR",
            bastille, u"Fête nationale"_s);
        row("added and struck",
            {change(CalendarEdit::Add, u"FR"_s, monday), change(CalendarEdit::Strike, u"FR"_s, monday)}, "FR", monday,
            {});
    }
    void addsAndStrikes()
    {
        QFETCH(QList<CalendarChange>, changes);
        QFETCH(QString, region);
        QFETCH(QDate, day);
        QFETCH(QString, holiday);
        const HolidayCalendar changed = calendar(region, changes);
        QCOMPARE(changed.holidayName(day), holiday);
        QCOMPARE(changed.isWorkingDay(day), holiday.isEmpty());
    }

    void namesItsVersion()
    {
        const QList<CalendarChange> two{change(CalendarEdit::Add, u"FR"_s, QDate(2026, 9, 7)),
                                        change(CalendarEdit::Restore, u"FR"_s, QDate(2026, 9, 7))};
        QCOMPARE(calendar(u"FR"_s, {}).version(), m_shipped.version());
        QCOMPARE(calendar(u"FR"_s, two).version(), m_shipped.version() + u"+2"_s);
    }

    void switchesMunicipalDays()
    {
        const QDate goodFriday(2026, 4, 3);
        CalendarChange on;
        on.edit = CalendarEdit::Municipal;
        on.municipal = {u"good-friday"_s};
        CalendarChange off = on;
        off.municipal.clear();
        QVERIFY(calendar(u"FR-67"_s, {}).isWorkingDay(goodFriday));
        QVERIFY(!calendar(u"FR-67"_s, {on}).isWorkingDay(goodFriday));
        QVERIFY(calendar(u"FR"_s, {on}).isWorkingDay(goodFriday));
        QVERIFY(calendar(u"FR-67"_s, {on, off}).isWorkingDay(goodFriday));
    }
};

QTEST_GUILESS_MAIN(TestCalendarChanges)
#include "tst_calendarchanges.moc"
