// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/easter.h"

#include <QTest>

using namespace article12;

class TestEaster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void western_data()
    {
        QTest::addColumn<QDate>("sunday");
        // The earliest and the latest possible day, and the years in which the lunar month is shortened.
        QTest::newRow("1818 earliest") << QDate(1818, 3, 22);
        QTest::newRow("1943 latest") << QDate(1943, 4, 25);
        QTest::newRow("1954 shortened") << QDate(1954, 4, 18);
        QTest::newRow("1981 shortened") << QDate(1981, 4, 19);
        QTest::newRow("2000") << QDate(2000, 4, 23);
        QTest::newRow("2018") << QDate(2018, 4, 1);
        QTest::newRow("2024") << QDate(2024, 3, 31);
        QTest::newRow("2026") << QDate(2026, 4, 5);
        QTest::newRow("2038 latest again") << QDate(2038, 4, 25);
    }
    void western()
    {
        QFETCH(QDate, sunday);
        QCOMPARE(westernEaster(sunday.year()), sunday);
    }

    void orthodox_data()
    {
        QTest::addColumn<QDate>("sunday");
        QTest::newRow("2018") << QDate(2018, 4, 8);
        QTest::newRow("2021") << QDate(2021, 5, 2);
        QTest::newRow("2024") << QDate(2024, 5, 5);
        QTest::newRow("2025 together with the West") << QDate(2025, 4, 20);
        QTest::newRow("2026") << QDate(2026, 4, 12);
        QTest::newRow("2027") << QDate(2027, 5, 2);
    }
    void orthodox()
    {
        QFETCH(QDate, sunday);
        QCOMPARE(orthodoxEaster(sunday.year()), sunday);
    }

    void isAlwaysASundayInItsSeason()
    {
        for (int year = 1583; year < 2300; ++year) {
            QCOMPARE(westernEaster(year).dayOfWeek(), int(Qt::Sunday));
            QVERIFY(westernEaster(year) >= QDate(year, 3, 22) && westernEaster(year) <= QDate(year, 4, 25));
            QCOMPARE(orthodoxEaster(year).dayOfWeek(), int(Qt::Sunday));
        }
    }
};

QTEST_GUILESS_MAIN(TestEaster)
#include "tst_easter.moc"
