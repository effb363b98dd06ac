// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/csv.h"
#include "support/programrun.h"

#include <QRegularExpression>

using namespace article12;
using namespace Qt::StringLiterals;

/// `due`: the clock without a register.
class CliDueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneMonthAndThree_data();
    void oneMonthAndThree();
    void tableEqualsTheVectors_data();
    void tableEqualsTheVectors();
    void casesEqualTheVectors();
    void tableWithoutNamesInAnyOrder();
    void badLinesAreNamedAndTheOthersComputed();
    void answersEachLineAsItComes();
    void badCasesAreNamedAndTheOthersComputed_data();
    void badCasesAreNamedAndTheOthersComputed();
    void settingsOfACase_data();
    void settingsOfACase();
    void badDaysAreNamedAndTheOthersComputed();
    void explainsTheRoll();
    void wrongInputIsNamed_data();
    void wrongInputIsNamed();

private:
    ProgramRun m_program;
};

void CliDueTest::oneMonthAndThree_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("out");
    QTest::newRow("EDPB example 33") << QStringList{u"2026-08-31"_s} << u"2026-08-31\t2026-09-30\t2026-11-30\n"_s;
    QTest::newRow("clipped, rolled") << QStringList{u"2026-01-31"_s} << u"2026-01-31\t2026-03-02\t2026-04-30\n"_s;
    QTest::newRow("today") << QStringList{u"--today"_s, u"2026-03-02"_s} << u"2026-03-02\t2026-04-02\t2026-06-02\n"_s;
    QTest::newRow("another calendar") << QStringList{u"2026-10-23"_s, u"--region"_s, u"-"_s}
                                      << u"2026-10-23\t2026-11-23\t2027-01-25\n"_s;
    QTest::newRow("strict") << QStringList{u"2026-01-31"_s, u"--policy"_s, u"STRICT"_s}
                            << u"2026-01-31\t2026-02-28\t2026-04-28\n"_s;
}

void CliDueTest::oneMonthAndThree()
{
    QFETCH(QStringList, words);
    const Run answer = m_program.run(QStringList{u"due"_s} + words);
    QCOMPARE(answer.err, QString());
    QTEST(answer.out, "out");
}

void CliDueTest::tableEqualsTheVectors_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("all regions") << u"due_dates.csv"_s << QStringList();
    QTest::newRow("arithmetic") << u"due_dates_arithmetic.csv"_s << QStringList();
    QTest::newRow("municipal") << u"due_dates_municipal.csv"_s << QStringList{u"--municipal"_s, u"all"_s};
}

void CliDueTest::tableEqualsTheVectors()
{
    QFETCH(QString, file);
    QFETCH(QStringList, words);
    QFile vectors(QStringLiteral(ARTICLE12_SHARED_DIR "/vectors/") + file);
    QVERIFY(vectors.open(QIODevice::ReadOnly));
    const QString expected = QString::fromUtf8(vectors.readAll());
    QByteArray input = "region,start\r\n";
    const QStringList lines = expected.split(u"\r\n"_s, Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1))
        input += line.section(u',', 0, 1).toUtf8() + "\r\n";
    const Run answer = m_program.run(QStringList{u"due"_s, u"--csv"_s, u"-"_s} + words, input);
    QCOMPARE(answer.err, QString());
    const QStringList got = answer.out.split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(got.size(), lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i)
        QCOMPARE(got[i], lines[i]);
}

void CliDueTest::casesEqualTheVectors()
{
    const QString path = QStringLiteral(ARTICLE12_SHARED_DIR "/vectors/clock_examples.csv");
    const Run answer = m_program.run({u"clock"_s, u"--csv"_s, path});
    QCOMPARE(answer.status, 1); // two of the cases are impossible
    const QList<CsvRow> expected = readCsv(path);
    m_program.write(u"answer.csv"_s, answer.out.toUtf8());
    const QList<CsvRow> got = readCsv(m_program.path(u"answer.csv"_s));
    QCOMPARE(got.size(), expected.size());
    qsizetype errors = 0;
    for (qsizetype row = 0; row < expected.size(); ++row) {
        for (auto cell = expected[row].begin(); cell != expected[row].end(); ++cell) {
            if (cell.key() != u"case_id" && cell.key() != u"strict_due" && !cell.key().startsWith(u"exp_"))
                continue;
            QVERIFY2(got[row].contains(cell.key()), qPrintable(cell.key()));
            QVERIFY2(got[row][cell.key()] == *cell,
                     qPrintable(u"%1 %2: %3 instead of %4"_s.arg(expected[row][u"case_id"_s], cell.key(),
                                                                 got[row][cell.key()], *cell)));
        }
        errors += expected[row][u"exp_error"_s].isEmpty() ? 0 : 1;
    }
    QCOMPARE(answer.errorLines().size(), errors + 1);
    QVERIFY(!answer.out.contains(u'\r'));
}

void CliDueTest::tableWithoutNamesInAnyOrder()
{
    const QString head = u"region,start,due_1_month,due_3_months,rolled_over_1,rolled_over_3\r\n"_s;
    const QString line = u"FR,2026-01-31,2026-03-02,2026-04-30,1,0\r\n"_s;
    for (const QByteArray input :
         {"FR,2026-01-31", "region,start\nFR,2026-01-31\n", "start,region\r\n2026-01-31,FR\r\n",
          "\xEF\xBB\xBFregion,note,start\n\nFR,\"a, b\nc\",2026-01-31\n"}) {
        const Run answer = m_program.run({u"due"_s, u"--csv"_s, u"-"_s}, input);
        QCOMPARE(answer.err, QString());
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.out, head + line);
    }
}

void CliDueTest::badLinesAreNamedAndTheOthersComputed()
{
    const Run answer =
        m_program.run({u"due"_s, u"--csv"_s, u"-"_s}, "region,start\nFR,2026-02-30\nXX,2026-01-31\n"
                                                      "FR,2041-01-31\nFR,2017-01-31\nFR\n-,2041-01-31\n");
    QCOMPARE(answer.status, 1);
    const QStringList lines = answer.errorLines();
    QCOMPARE(lines.size(), 6);
    const QStringList named{u"2026-02-30"_s, u"XX"_s, u"2041"_s, u"2017"_s, u"number of cells"_s};
    for (qsizetype i = 0; i < named.size(); ++i)
        QVERIFY2(lines[i].contains(named[i]) && lines[i].contains(u"-:%1"_s.arg(i + 2)), qPrintable(lines[i]));
    QVERIFY2(lines.last().contains(u"5 of 6"_s), qPrintable(lines.last()));
    QCOMPARE(
        answer.out.split(u"\r\n"_s).mid(1),
        (QStringList{u"FR,2026-02-30,,,,"_s, u"XX,2026-01-31,,,,"_s, u"FR,2041-01-31,,,,"_s, u"FR,2017-01-31,,,,"_s,
                     u"FR,,,,,"_s, u"-,2041-01-31,2041-02-28,2041-04-30,0,0"_s, QString()}));
}

/// The reader of a pipe may wait for an answer before it writes the next line.
void CliDueTest::answersEachLineAsItComes()
{
    QProcess process;
    m_program.start(process, {u"due"_s, u"--csv"_s, u"-"_s});
    process.write("region,start\n");
    QVERIFY(process.waitForStarted());
    QByteArray got;
    for (int line = 0; line < 3000; ++line) {
        process.write("FR," + QDate(2019, 1, 1).addDays(line).toString(Qt::ISODate).toUtf8() + '\n');
        while (got.count('\n') < line + 2) {
            QVERIFY(process.waitForReadyRead());
            got += process.readAllStandardOutput();
        }
    }
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

void CliDueTest::badCasesAreNamedAndTheOthersComputed_data()
{
    QTest::addColumn<QString>("cells"); // country,time_zone,policy,overrides,received_on,identity asked, answered,
                                        // wait_flags,extension_notified_on,as_of
    QTest::addColumn<QString>("named");
    QTest::newRow("no such day") << u"FR,Europe/Paris,EU,,2026-02-30,,,,,"_s << u"2026-02-30"_s;
    QTest::newRow("no day") << u"FR,Europe/Paris,EU,,,,,,,"_s << u"received_on"_s;
    QTest::newRow("answer on no such day")
        << u"FR,Europe/Paris,EU,,2026-06-01,2026-06-02,2026-06-31,,,"_s << u"2026-06-31"_s;
    QTest::newRow("asked before receipt")
        << u"FR,Europe/Paris,EU,,2026-06-01,2026-05-31,,,,"_s << u"asked before receipt"_s;
    QTest::newRow("answered before asked")
        << u"FR,Europe/Paris,EU,,2026-06-01,2026-06-03,2026-06-02,,,"_s << u"answered before asked"_s;
    QTest::newRow("answered, never asked")
        << u"FR,Europe/Paris,EU,,2026-06-01,,2026-06-02,,,"_s << u"answered before asked"_s;
    QTest::newRow("extension before receipt")
        << u"FR,Europe/Paris,EU,,2026-06-01,,,,2026-05-31,"_s << u"extension before receipt"_s;
    QTest::newRow("unknown region") << u"XX,Europe/Paris,EU,,2026-06-01,,,,,"_s << u"XX"_s;
    QTest::newRow("unknown zone") << u"FR,Europe/Nowhere,EU,,2026-06-01,,,,,"_s << u"Europe/Nowhere"_s;
    QTest::newRow("unknown policy") << u"FR,Europe/Paris,YY,,2026-06-01,,,,,"_s << u"YY"_s;
    QTest::newRow("unknown setting") << u"FR,Europe/Paris,EU,colour=red,2026-06-01,,,,,"_s << u"colour"_s;
    QTest::newRow("unknown value") << u"FR,Europe/Paris,EU,count=red,2026-06-01,,,,,"_s << u"red"_s;
    QTest::newRow("negative days") << u"FR,Europe/Paris,EU,prompt_days=-1,2026-06-01,,,,,"_s << u"-1"_s;
    QTest::newRow("unknown flag") << u"FR,Europe/Paris,EU,,2026-06-01,2026-06-05,,identity_1:lateness,,"_s
                                  << u"identity_1:lateness"_s;
    QTest::newRow("flag of no wait") << u"FR,Europe/Paris,EU,,2026-06-01,2026-06-05,,fee_9:unjustified,,"_s
                                     << u"fee_9:unjustified"_s;
    QTest::newRow("outside the calendar") << u"FR,Europe/Paris,EU,,2041-06-01,,,,,"_s << u"2040"_s;
    QTest::newRow("instant that is none") << u"FR,Europe/Paris,EU,,2026-06-01,,,,,2026-06-01T25:00"_s << u"T25:00"_s;
}

void CliDueTest::badCasesAreNamedAndTheOthersComputed()
{
    QFETCH(QString, cells);
    QFETCH(QString, named);
    const QString good = u"FR,Europe/Paris,EU,,2026-06-01,,,,,"_s;
    const QString input = u"case_id,country,time_zone,policy,overrides,received_on,identity_1_asked_on,"
                          "identity_1_answered_on,wait_flags,extension_notified_on,as_of\nA,"_s +
                          good + u"\nB,"_s + cells + u"\nC,"_s + good + u'\n';
    const Run answer = m_program.run({u"clock"_s, u"--csv"_s, u"-"_s}, input.toUtf8());
    QCOMPARE(answer.status, 1);
    const QStringList lines = answer.errorLines();
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].contains(u"-:3"_s), qPrintable(lines[0]));
    const QList<QStringList> got = csvRecords(answer.out.toUtf8());
    QCOMPARE(got.size(), 4);
    for (const qsizetype row : {qsizetype(1), qsizetype(3)})
        QCOMPARE(got[row].mid(1), (QStringList{u"2026-06-01"_s,
                                               u"0"_s,
                                               u"2026-07-01"_s,
                                               u"2026-07-01"_s,
                                               u"2026-09-01"_s,
                                               u"none"_s,
                                               u"2026-07-01"_s,
                                               {},
                                               {},
                                               {},
                                               {},
                                               {},
                                               u"2026-07-01"_s}));
    const QString error = got[2][12];
    QVERIFY2(error.contains(named), qPrintable(error));
    QStringList rest = got[2].mid(1);
    rest.removeAt(11);
    QVERIFY(rest.filter(QRegularExpression(u"."_s)).isEmpty());
}

void CliDueTest::settingsOfACase_data()
{
    QTest::addColumn<QString>("cells"); // as above
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const QString &cells, const QString &column, const QString &value) {
        QTest::newRow(name) << cells << column << value;
    };
    const QString late = u"EU,%1,2026-06-01,2026-06-20,2026-06-25,,,"_s;
    row("prompt days", u"FR,Europe/Paris,"_s + late.arg(u"prompt_days=19"_s), u"exp_suspended_days"_s, u"5"_s);
    row("no limit", u"FR,Europe/Paris,"_s + late.arg(u"prompt_days=0"_s), u"exp_suspended_days"_s, u"5"_s);
    row("one day short", u"FR,Europe/Paris,"_s + late.arg(u"prompt_days=18"_s), u"exp_suspended_days"_s, u"0"_s);
    row("two settings", u"FR,Europe/Paris,"_s + late.arg(u"prompt_days=0 count=inclusive"_s), u"exp_suspended_days"_s,
        u"6"_s);
    row("no roll", u"FR,Europe/Paris,EU,roll=false,2026-01-31,,,,,"_s, u"exp_original_due"_s, u"2026-02-28"_s);
    row("the usual where cells are empty", u",,,,2026-01-31,,,,,"_s, u"exp_original_due"_s, u"2026-03-02"_s);
    row("not started", u"FR,Europe/Paris,SITE,,2026-06-01,2026-06-03,,,,2026-06-10"_s, u"exp_clock_state"_s,
        u"not_started"_s);
    row("not started has no days", u"FR,Europe/Paris,SITE,,2026-06-01,2026-06-03,,,,"_s, u"exp_suspended_days"_s,
        QString());
    row("not started is open", u"FR,Europe/Paris,SITE,,2026-06-01,2026-06-03,,,,"_s, u"exp_start_on"_s, u"open"_s);
    row("open", u"FR,Europe/Paris,EU,,2026-06-01,2026-06-03,,,,"_s, u"exp_effective_due"_s, u"open"_s);
    row("a time of day of the zone", u"RE,Indian/Reunion,EU,,2026-06-01T23:30:00,,,,,"_s, u"exp_start_on"_s,
        u"2026-06-01"_s);
    row("an instant of another zone", u"RE,Indian/Reunion,EU,,2026-06-01T20:30:00Z,,,,,"_s, u"exp_start_on"_s,
        u"2026-06-02"_s);
    row("asked at an instant", u"FR,Europe/Paris,EU,,2026-06-01,2026-06-02T22:30:00Z,2026-06-10,,,"_s,
        u"exp_suspended_days"_s, u"7"_s);
}

void CliDueTest::settingsOfACase()
{
    QFETCH(QString, cells);
    QFETCH(QString, column);
    QFETCH(QString, value);
    const QString input = u"case_id,country,time_zone,policy,overrides,received_on,identity_1_asked_on,"
                          "identity_1_answered_on,wait_flags,extension_notified_on,as_of\nA,"_s +
                          cells;
    const Run answer = m_program.run({u"clock"_s, u"--csv"_s, u"-"_s}, input.toUtf8());
    QCOMPARE(answer.err, QString());
    const QList<QStringList> got = csvRecords(answer.out.toUtf8());
    QCOMPARE(got[1][got[0].indexOf(column)], value);
}

void CliDueTest::badDaysAreNamedAndTheOthersComputed()
{
    const Run answer = m_program.run({u"due"_s, u"2026-02-30"_s, u"2026-08-31"_s, u"1850-02-03"_s});
    QCOMPARE(answer.status, 1);
    QCOMPARE(answer.out, u"2026-08-31\t2026-09-30\t2026-11-30\n"_s);
    QCOMPARE(answer.errorLines().size(), 2);
    QVERIFY(answer.errorLines()[0].contains(u"2026-02-30"_s) && answer.errorLines()[1].contains(u"1850"_s));
}

void CliDueTest::explainsTheRoll()
{
    const Run answer = m_program.run({u"due"_s, u"2026-12-01"_s, u"--explain"_s});
    QVERIFY2(answer.out.contains(u"2027-01-04"_s) && answer.out.contains(u"Art. 3(4)"_s), qPrintable(answer.out));
}

void CliDueTest::wrongInputIsNamed_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("named");
    QTest::newRow("no such day") << QStringList{u"2026-02-30"_s} << 1 << u"2026-02-30"_s;
    QTest::newRow("unknown policy") << QStringList{u"2026-02-03"_s, u"--policy"_s, u"XX"_s} << 2 << u"--policy"_s;
    QTest::newRow("unknown region") << QStringList{u"2026-02-03"_s, u"--region"_s, u"XX"_s} << 1 << u"XX"_s;
    QTest::newRow("outside the calendar") << QStringList{u"1850-02-03"_s} << 1 << u"1850"_s;
    QTest::newRow("value missing") << QStringList{u"--region"_s} << 2 << u"--region"_s;
    QTest::newRow("a day beside a table") << QStringList{u"2026-02-03"_s, u"--csv"_s, u"-"_s} << 2 << u"--csv"_s;
    QTest::newRow("no file") << QStringList{u"--csv"_s, u"none.csv"_s} << 1 << u"none.csv"_s;
}

void CliDueTest::wrongInputIsNamed()
{
    QFETCH(QStringList, words);
    QFETCH(int, status);
    QFETCH(QString, named);
    const Run answer = m_program.run(QStringList{u"due"_s} + words);
    checkFailed(answer, status, named);
    QCOMPARE(answer.out, QString());
}

QTEST_GUILESS_MAIN(CliDueTest)
#include "tst_cli_due.moc"
