// SPDX-License-Identifier: GPL-3.0-or-later
#include "basics/strictdate.h"
#include "deadlines/deadlinecalculator.h"
#include "support/csv.h"
#include "support/rules.h"

#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

/// Due dates of the shared tables: one test row for each table and region.
class TestDueDates : public QObject
{
    Q_OBJECT

    const HolidayRules &m_rules = test::rulebook().holidays;

    static QStringList calculated(const CsvRow &row, const HolidayCalendar &calendar)
    {
        const QDate start = *dateFromIso(row[u"start"_s]);
        const auto deadline = computeDeadline({start, {}, {}, {}}, ClockPolicy(), calendar);
        if (!deadline)
            return {};
        const auto rolled = [start](int months, QDate due) { return due == start.addMonths(months) ? u"0"_s : u"1"_s; };
        return {isoDate(*deadline->originalDue), isoDate(*deadline->extendedDue), rolled(1, *deadline->originalDue),
                rolled(3, *deadline->extendedDue)};
    }

private Q_SLOTS:
    void agreeWithTheTables_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QStringList>("municipal");
        QTest::addColumn<QList<CsvRow>>("rows");
        const auto addTable = [](const char *table, qsizetype size, const QStringList &municipal) {
            const QList<CsvRow> all =
                readCsv(u"%1/vectors/%2.csv"_s.arg(QStringLiteral(ARTICLE12_SHARED_DIR), QLatin1StringView(table)));
            QCOMPARE(all.size(), size);
            QMap<QString, QList<CsvRow>> byRegion;
            for (const CsvRow &row : all)
                byRegion[row[u"region"_s]] << row;
            for (auto rows = byRegion.begin(); rows != byRegion.end(); ++rows)
                QTest::addRow("%s %s", table, qPrintable(rows.key())) << rows.key() << municipal << rows.value();
        };
        addTable("due_dates", 3060, {});
        addTable("due_dates_arithmetic", 262, {});
        addTable("due_dates_municipal", 174, {u"all"_s});
    }
    void agreeWithTheTables()
    {
        QFETCH(QString, region);
        QFETCH(QStringList, municipal);
        QFETCH(QList<CsvRow>, rows);
        const auto calendar = m_rules.calendar(region, municipal);
        QVERIFY(calendar.hasValue());
        for (const CsvRow &row : rows) {
            const QStringList expected{row[u"due_1_month"_s], row[u"due_3_months"_s], row[u"rolled_over_1"_s],
                                       row[u"rolled_over_3"_s]};
            const QStringList actual = calculated(row, *calendar);
            QVERIFY2(actual == expected, qPrintable(u"%1 from %2: %3 instead of %4"_s.arg(
                                             region, row[u"start"_s], actual.join(u' '), expected.join(u' '))));
        }
    }
};

QTEST_GUILESS_MAIN(TestDueDates)
#include "tst_duedates.moc"
