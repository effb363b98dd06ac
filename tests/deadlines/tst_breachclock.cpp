// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlines/breachclock.h"

#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

/// The 72 hours of Art. 33(1) (clock.md 1.10).
class TestBreachClock : public QObject
{
    Q_OBJECT

    static QDateTime at(const QString &words, const QTimeZone &zone)
    {
        const QDateTime local = QDateTime::fromString(words, u"yyyy-MM-dd HH:mm:ss"_s);
        return QDateTime(local.date(), local.time(), zone);
    }

private Q_SLOTS:
    void endsAfterSeventyTwoHours_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("aware");
        QTest::addColumn<QString>("careful");
        QTest::addColumn<QString>("legal");
        const auto row = [](const char *name, const char *zone, const char *aware, const char *careful,
                            const char *legal) {
            QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(aware)
                                << QString::fromLatin1(careful) << QString::fromLatin1(legal);
        };
        row("over a weekend", "Europe/Paris", "2026-06-05 15:20:00", "2026-06-08 15:20:00", "2026-06-08 16:00:00");
        row("on the hour", "Europe/Paris", "2026-06-05 15:00:00", "2026-06-08 15:00:00", "2026-06-08 16:00:00");
        row("last second of an hour", "Europe/Paris", "2026-06-05 15:59:59", "2026-06-08 15:59:59",
            "2026-06-08 16:00:00");
        row("ends on a holiday", "Europe/Paris", "2026-04-28 09:30:00", "2026-05-01 09:30:00", "2026-05-01 10:00:00");
        row("before midnight", "Europe/Paris", "2026-06-05 23:40:00", "2026-06-08 23:40:00", "2026-06-09 00:00:00");
        row("clocks go forward", "Europe/Paris", "2026-03-27 15:20:00", "2026-03-30 16:20:00", "2026-03-30 17:00:00");
        row("clocks go back", "Europe/Paris", "2026-10-23 15:20:00", "2026-10-26 14:20:00", "2026-10-26 15:00:00");
        row("half an hour off UTC", "Asia/Kolkata", "2026-06-05 15:20:00", "2026-06-08 15:20:00",
            "2026-06-08 16:00:00");
        row("clocks move by half an hour", "Australia/Lord_Howe", "2026-04-03 15:20:00", "2026-04-06 14:50:00",
            "2026-04-06 15:30:00");
    }
    void endsAfterSeventyTwoHours()
    {
        QFETCH(QString, zone);
        QFETCH(QString, aware);
        QFETCH(QString, careful);
        QFETCH(QString, legal);
        const QTimeZone place(zone.toLatin1());
        const BreachClock clock = breachClockOf(at(aware, place).toUTC(), place);
        QCOMPARE(clock.awareAt.toString(u"yyyy-MM-dd HH:mm:ss"_s), aware);
        QCOMPARE(clock.careful.toString(u"yyyy-MM-dd HH:mm:ss"_s), careful);
        QCOMPARE(clock.legal.toString(u"yyyy-MM-dd HH:mm:ss"_s), legal);
        QCOMPARE(clock.awareAt.secsTo(clock.careful), qint64(breachHours) * 3600);
    }

    void legalEndIsWithinTheHourAfterTheCarefulOne()
    {
        const QTimeZone paris("Europe/Paris");
        for (int minutes = 0; minutes < 60 * 24 * 370; minutes += 17) {
            const QDateTime aware = at(u"2026-01-01 00:00:00"_s, paris).addSecs(qint64(minutes) * 60 + minutes % 60);
            const BreachClock clock = breachClockOf(aware, paris);
            const qint64 later = clock.careful.secsTo(clock.legal);
            QVERIFY2(later > 0 && later <= 3600, qPrintable(aware.toString(Qt::ISODate)));
            QVERIFY(clock.legal.time().second() == 0);
        }
    }

    void hoursLeftAreWholeHours_data()
    {
        QTest::addColumn<qint64>("secondsAfterAware");
        QTest::addColumn<int>("left");
        QTest::newRow("at once") << qint64(0) << 72;
        QTest::newRow("a second later") << qint64(1) << 71;
        QTest::newRow("the last hour") << qint64(72 * 3600 - 1) << 0;
        QTest::newRow("to the second") << qint64(72 * 3600) << 0;
        QTest::newRow("past") << qint64(72 * 3600 + 1) << -1;
    }
    void hoursLeftAreWholeHours()
    {
        QFETCH(qint64, secondsAfterAware);
        QFETCH(int, left);
        const QTimeZone paris("Europe/Paris");
        const BreachClock clock = breachClockOf(at(u"2026-03-27 15:20:00"_s, paris), paris);
        QCOMPARE(hoursLeft(clock, clock.awareAt.addSecs(secondsAfterAware)), left);
    }

    void isExplained()
    {
        const QTimeZone paris("Europe/Paris");
        const Wording english((QLocale(QLocale::English)));
        const auto told = [&](const char *aware) {
            QStringList lines;
            for (const BreachStep &step : stepsOf(breachClockOf(at(QString::fromLatin1(aware), paris), paris)))
                lines << english.say(step.text) + u'|' + step.at.toString(u"dd HH:mm"_s) + u'|' + step.source;
            return lines;
        };
        const QStringList plain = told("2026-06-05 15:20:00");
        QCOMPARE(plain.size(), 4);
        QVERIFY(plain[1].contains(u"08 15:20|GDPR Art. 33(1)"_s));
        QVERIFY(plain[2].contains(u"08 16:00"_s));
        QVERIFY(told("2026-06-04 15:20:00").join(u'\n').contains(u"weekend"_s));
        QVERIFY(told("2026-03-27 15:20:00").join(u'\n').contains(u"72 real hours"_s));
        QVERIFY(!plain.join(u'\n').contains(u"72 real hours"_s));
    }
};

QTEST_GUILESS_MAIN(TestBreachClock)
#include "tst_breachclock.moc"
