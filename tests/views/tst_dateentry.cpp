// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/dateentry.h"

#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

class TestDateEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachUsualOrderIsRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        const QDate ninth(2026, 11, 9);
        for (const char *typed :
             {"2026-11-09", "9.11.2026", "09/11/2026", "9-11-26", "09112026", "9.11.", "9/11", "9 Nov 2026", "9 nov",
              "Mon 9 Nov 2026", "9 novembre", "lun. 9 nov. 2026", "November 9, 2026", "  9. 11. 2026 ", "9\u00a0nov"})
            QTest::addRow("%s", typed) << QString::fromUtf8(typed) << ninth;
        QTest::newRow("month first only where nothing else can be meant") << u"11/24/2026"_s << QDate(2026, 11, 24);
        QTest::newRow("leap day") << u"29.02.2024"_s << QDate(2024, 2, 29);
        QTest::newRow("the nearest year, last") << u"28 Dec"_s << QDate(2026, 12, 28);
        QTest::newRow("French first of the month") << u"1er mai 2026"_s << QDate(2026, 5, 1);
        QTest::newRow("French short month with a dot") << u"2 févr. 2026"_s << QDate(2026, 2, 2);
        QTest::newRow("today") << u"today"_s << QDate(2026, 11, 24);
    }
    void eachUsualOrderIsRead()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, day);
        const DateEntry entry = readDateEntry(typed, QDate(2026, 11, 24), QLocale(QLocale::French));
        QVERIFY2(entry.day.has_value(), qPrintable(entry.problem));
        QCOMPARE(*entry.day, day);
        QVERIFY(entry.problem.isEmpty());
    }
    void januaryReadsDecemberAsTheLastOne()
    {
        const DateEntry entry = readDateEntry(u"28.12."_s, QDate(2027, 1, 4), QLocale(QLocale::English));
        QCOMPARE(entry.day, QDate(2026, 12, 28));
    }
    void emptyIsNoDateAndNoProblem()
    {
        const DateEntry entry = readDateEntry(u"  "_s, QDate(2026, 11, 24), QLocale(QLocale::English));
        QVERIFY(!entry.day && entry.problem.isEmpty());
    }
    void aWrongDateIsRefusedWithTheReason_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no such day") << u"31/04/2026"_s << u"April 2026 has no day 31."_s;
        QTest::newRow("no leap year") << u"29.2.2026"_s << u"February 2026 has no day 29."_s;
        QTest::newRow("no such month") << u"13.13.2026"_s << u"There is no month 13."_s;
        QTest::newRow("year far away") << u"9.11.1885"_s << u"The year 1885 is out of range."_s;
        QTest::newRow("trailing text") << u"2026-11-09xyz"_s << u"This is not a date."_s;
        QTest::newRow("half typed") << u"9.1"_s << QString();
        QTest::newRow("month name of several") << u"9 ju"_s << u"This is not a date."_s;
        QTest::newRow("words") << u"next week"_s << u"This is not a date."_s;
    }
    void aWrongDateIsRefusedWithTheReason()
    {
        QFETCH(QString, typed);
        QFETCH(QString, reason);
        const DateEntry entry = readDateEntry(typed, QDate(2026, 11, 24), QLocale(QLocale::English));
        if (reason.isEmpty()) {
            QCOMPARE(entry.day, QDate(2027, 1, 9));
            return;
        }
        QVERIFY(!entry.day);
        QVERIFY2(entry.problem.startsWith(reason), qPrintable(entry.problem));
    }
};

QTEST_MAIN(TestDateEntry)
#include "tst_dateentry.moc"
