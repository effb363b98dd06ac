// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/dateentry.h"

#include <QTest>
#include <QTranslator>

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
        const auto row = [](const QString &typed, QDate day) { QTest::newRow(qPrintable(typed)) << typed << day; };
        const QDate ninth(2026, 11, 9);
        for (const QString &typed :
             {u"2026-11-09"_s, u"2026/11/9"_s, u"20261109"_s, u"9.11.2026"_s, u"09/11/2026"_s, u"9-11-26"_s,
              u"09112026"_s, u"091126"_s, u"9.11."_s, u"9/11"_s, u"9 11"_s, u"9 Nov 2026"_s, u"9 nov"_s,
              u"Mon 9 Nov 2026"_s, u"November 9, 2026"_s, u"  9. 11. 2026 "_s, u"9\u00a0nov"_s, u"9th Nov 26"_s})
            row(typed, ninth);
        row(u"11/24/2026"_s, QDate(2026, 11, 24)); // the month first only where nothing else can be meant
        row(u"29.02.2024"_s, QDate(2024, 2, 29));
        row(u"28 Dec"_s, QDate(2026, 12, 28)); // the nearest year
        row(u"today"_s, QDate(2026, 11, 24));
        row(u"Yesterday"_s, QDate(2026, 11, 23));
        row(u"tomorrow"_s, QDate(2026, 11, 25));
    }
    void eachUsualOrderIsRead()
    {
        QFETCH(QString, typed);
        for (const QLocale::Language language : {QLocale::English, QLocale::French}) {
            const DateEntry entry = readDateEntry(typed, QDate(2026, 11, 24), QLocale(language));
            QVERIFY2(entry.day.has_value(), qPrintable(entry.problem));
            QTEST(*entry.day, "day");
            QVERIFY(entry.problem.isEmpty());
        }
    }
    void frenchWordsAreRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        const auto row = [](const QString &typed, QDate day) { QTest::newRow(qPrintable(typed)) << typed << day; };
        row(u"9 novembre"_s, QDate(2026, 11, 9));
        row(u"lun. 9 nov. 2026"_s, QDate(2026, 11, 9));
        row(u"1er mai 2026"_s, QDate(2026, 5, 1));
        row(u"2 févr. 2026"_s, QDate(2026, 2, 2));
        row(u"2 fevrier 2026"_s, QDate(2026, 2, 2));
        row(u"15 AOUT 26"_s, QDate(2026, 8, 15));
        row(u"3 sept. 2026"_s, QDate(2026, 9, 3));
    }
    void frenchWordsAreRead()
    {
        QFETCH(QString, typed);
        const DateEntry entry = readDateEntry(typed, QDate(2026, 11, 24), QLocale(QLocale::French));
        QVERIFY2(entry.day.has_value(), qPrintable(entry.problem));
        QTEST(*entry.day, "day");
    }
    void theDayIsNamedInTheLanguageOfTheWindow_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        QTest::newRow("aujourd'hui") << u"aujourd'hui"_s << QDate(2026, 11, 24);
        QTest::newRow("curly") << u"Aujourd’hui"_s << QDate(2026, 11, 24);
        QTest::newRow("hier") << u"hier"_s << QDate(2026, 11, 23);
        QTest::newRow("demain") << u"demain"_s << QDate(2026, 11, 25);
    }
    void theDayIsNamedInTheLanguageOfTheWindow()
    {
        QFETCH(QString, typed);
        QTranslator french;
        QVERIFY(french.load(u":/i18n/article12_fr.qm"_s));
        QCoreApplication::installTranslator(&french);
        const DateEntry entry = readDateEntry(typed, QDate(2026, 11, 24), QLocale(QLocale::French));
        QCoreApplication::removeTranslator(&french);
        QVERIFY2(entry.day.has_value(), qPrintable(entry.problem));
        QTEST(*entry.day, "day");
    }
    void januaryReadsDecemberAsTheLastOne()
    {
        const DateEntry entry = readDateEntry(u"28.12."_s, QDate(2027, 1, 4), QLocale(QLocale::English));
        QCOMPARE(entry.day, QDate(2026, 12, 28));
    }
    void anArrivalIsNeverToCome()
    {
        const QDate today(2026, 11, 24);
        const auto read = [&](const QString &typed) {
            return readDateEntry(typed, today, QLocale(QLocale::English), DaysMeant::Past).day;
        };
        QCOMPARE(read(u"1/2"_s), QDate(2026, 2, 1)); // the nearest would be in 2027
        QCOMPARE(read(u"24 Nov"_s), today);
        QCOMPARE(read(u"25 Nov"_s), QDate(2025, 11, 25));
        QCOMPARE(read(u"25.11.2026"_s), QDate(2026, 11, 25)); // said so: refused by whoever asks
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
        QTest::newRow("no such solid day") << u"20261399"_s << u"There is no month 26."_s;
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
