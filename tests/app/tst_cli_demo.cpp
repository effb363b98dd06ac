// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/casefacts.h"
#include "support/programrun.h"

using namespace article12;
using namespace Qt::StringLiterals;

/// `demo`: the example register holds every situation and is the same every time.
class CliDemoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyViewHasRequests_data();
    void everyViewHasRequests();
    void statesAndOutcomesArePresent();
    void holdsTodayAndTwoYears();
    void everyMonthOfTheChartHasAnswers();
    void everyFlagIsThere_data();
    void everyFlagIsThere();
    void addressesAreInvented();
    void registerIsSound();
    void sameSeedSameRegister();
    void anyNumberWorks_data();
    void anyNumberWorks();

private:
    [[nodiscard]] QJsonArray list(const QString &file, const QString &view) const
    {
        return m_program.run({u"list"_s, file, u"--view"_s, view, u"--json"_s, u"--today"_s, u"2026-11-24"_s}).array();
    }
    ProgramRun m_program;
};

void CliDemoTest::initTestCase()
{
    const Run made = m_program.run({u"demo"_s, u"d.a12"_s, u"--today"_s, u"2026-11-24"_s});
    QCOMPARE(made.err, QString());
    QCOMPARE(made.status, 0);
}

void CliDemoTest::everyViewHasRequests_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<int>("atLeast");
    QTest::newRow("to do now") << u"todo"_s << 8;
    QTest::newRow("overdue") << u"overdue"_s << 2;
    QTest::newRow("due within 7 days") << u"due_7"_s << 4;
    QTest::newRow("waiting for colleagues") << u"waiting_colleagues"_s << 1;
    QTest::newRow("waiting for the person") << u"waiting_person"_s << 2;
    QTest::newRow("follow-up") << u"follow_up"_s << 2;
    QTest::newRow("closed") << u"closed"_s << 15;
}

void CliDemoTest::everyViewHasRequests()
{
    QFETCH(QString, view);
    QFETCH(int, atLeast);
    QVERIFY2(list(u"d.a12"_s, view).size() >= atLeast, qPrintable(QString::number(list(u"d.a12"_s, view).size())));
}

void CliDemoTest::statesAndOutcomesArePresent()
{
    QSet<QString> words;
    for (const QString &view : {u"open"_s, u"follow_up"_s, u"closed"_s}) {
        const QJsonArray rows = list(u"d.a12"_s, view);
        for (const QJsonValue &row : rows) {
            words << row[u"state"_s].toString() << row[u"outcome"_s].toString()
                  << row[u"on_today"_s][u"state"_s].toString() << row[u"deadline"_s][u"extension"_s].toString();
        }
    }
    QStringList wanted{u"suspended"_s, u"overdue"_s, u"running"_s, u"valid"_s};
    wanted << allKeys<State>() << allKeys<Outcome>();
    for (const QString &word : std::as_const(wanted))
        QVERIFY2(words.contains(word), qPrintable(word));
}

void CliDemoTest::holdsTodayAndTwoYears()
{
    const QJsonArray closed = list(u"d.a12"_s, u"closed"_s);
    QSet<QString> openOnes; // with those only to be followed up; an authority's letter is a row of its own
    const QJsonArray openRows = list(u"d.a12"_s, u"open"_s);
    for (const QJsonValue &row : openRows)
        openOnes << row[u"reference"_s].toString();
    const auto open = int(openOnes.size());
    QCOMPARE(closed.size() + open, 240);
    QString oldest = u"2026-11-24"_s;
    int aroundToday = open;
    for (const QJsonValue &row : closed) {
        const QString day = row[u"received_on"_s].toString();
        oldest = std::min(oldest, day);
        aroundToday += day > u"2026-09-10"_s;
    }
    QVERIFY2(oldest < u"2024-12-31"_s, qPrintable(oldest));
    QVERIFY2(aroundToday >= 40, qPrintable(QString::number(aroundToday)));
}

void CliDemoTest::everyMonthOfTheChartHasAnswers()
{
    const QJsonObject report =
        m_program.run({u"report"_s, u"d.a12"_s, u"2026-10"_s, u"--json"_s, u"-"_s, u"--today"_s, u"2026-11-24"_s})
            .json();
    const QJsonArray months = report[u"months"_s].toArray();
    QCOMPARE(months.size(), 12);
    int late = 0;
    for (const QJsonValue &month : months) {
        QVERIFY2(month[u"on_time"_s].toInt() > 0, qPrintable(month[u"month"_s].toString()));
        late += month[u"late"_s].toInt();
    }
    QVERIFY(late > 0);
    QVERIFY(report[u"received"_s][u"count"_s].toInt() > 4);
}

void CliDemoTest::everyFlagIsThere_data()
{
    QTest::addColumn<QString>("key");
    for (const auto &key : {"recipients_to_inform", "identity_copies_held", "suspended", "overdue", "open"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void CliDemoTest::everyFlagIsThere()
{
    QFETCH(QString, key);
    const QJsonObject report =
        m_program.run({u"report"_s, u"d.a12"_s, u"2026-11"_s, u"--json"_s, u"-"_s, u"--today"_s, u"2026-11-24"_s})
            .json();
    QVERIFY2(report[key][u"count"_s].toInt() > 0, qPrintable(key));
}

void CliDemoTest::addressesAreInvented()
{
    const QRegularExpression invented(u"@example\\.(org|net|com)$"_s);
    for (const QString &view : {u"open"_s, u"follow_up"_s, u"closed"_s}) {
        const QJsonArray rows = list(u"d.a12"_s, view);
        for (const QJsonValue &row : rows) {
            const QString address = row[u"email"_s].toString();
            QVERIFY2(address.isEmpty() || invented.match(address).hasMatch(), qPrintable(address));
        }
    }
}

void CliDemoTest::registerIsSound()
{
    const Run checked = m_program.run({u"verify"_s, u"d.a12"_s});
    QCOMPARE(checked.err, QString());
    QCOMPARE(checked.status, 0);
}

void CliDemoTest::sameSeedSameRegister()
{
    QCOMPARE(m_program.run({u"demo"_s, u"e.a12"_s, u"--today"_s, u"2026-11-24"_s}).status, 0);
    QCOMPARE(list(u"e.a12"_s, u"open"_s), list(u"d.a12"_s, u"open"_s));
    QCOMPARE(m_program.run({u"demo"_s, u"f.a12"_s, u"--today"_s, u"2026-11-24"_s, u"--seed"_s, u"5"_s}).status, 0);
    QVERIFY(list(u"f.a12"_s, u"closed"_s) != list(u"d.a12"_s, u"closed"_s));
}

void CliDemoTest::anyNumberWorks_data()
{
    QTest::addColumn<QString>("count");
    QTest::addColumn<QString>("today");
    QTest::newRow("none") << u"0"_s << u"2026-11-24"_s;
    QTest::newRow("one, on a Sunday") << u"1"_s << u"2026-11-22"_s;
    QTest::newRow("300, after a leap day") << u"300"_s << u"2028-03-01"_s;
    QTest::newRow("40, on New Year's Day") << u"40"_s << u"2027-01-01"_s;
}

void CliDemoTest::anyNumberWorks()
{
    QFETCH(QString, count);
    QFETCH(QString, today);
    const QString file = u"n%1-%2.a12"_s.arg(count, today);
    const Run made = m_program.run({u"demo"_s, file, u"--requests"_s, count, u"--today"_s, today});
    QCOMPARE(made.err, QString());
    QCOMPARE(made.status, 0);
}

QTEST_GUILESS_MAIN(CliDemoTest)
#include "tst_cli_demo.moc"
