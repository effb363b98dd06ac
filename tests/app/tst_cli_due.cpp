// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/csv.h"
#include "support/programrun.h"

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
    QCOMPARE(answer.err, QString());
    QFile vectors(path);
    QVERIFY(vectors.open(QIODevice::ReadOnly));
    const QList<QStringList> expected = csvRecords(vectors.readAll());
    const QList<QStringList> got = csvRecords(answer.out.toUtf8());
    QCOMPARE(got.size(), expected.size());
    for (qsizetype row = 1; row < expected.size(); ++row) {
        const auto wanted = [&](const QString &column) { return expected[row][expected[0].indexOf(column)]; };
        for (qsizetype i = 0; i < got[0].size(); ++i) {
            const QString column = got[0][i];
            const QString named = wanted(u"case_id"_s) + u' ' + column + u": "_s + got[row][i];
            if (column == u"exp_error")
                QVERIFY2(got[row][i].isEmpty() == wanted(column).isEmpty(), qPrintable(named));
            else if (wanted(u"exp_error"_s).isEmpty() && (i < 8 || !wanted(column).isEmpty()))
                QVERIFY2(got[row][i] == wanted(column), qPrintable(named));
        }
    }
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
    QTest::newRow("no such day") << QStringList{u"2026-02-30"_s} << 2 << u"2026-02-30"_s;
    QTest::newRow("unknown policy") << QStringList{u"2026-02-03"_s, u"--policy"_s, u"XX"_s} << 2 << u"--policy"_s;
    QTest::newRow("unknown region") << QStringList{u"2026-02-03"_s, u"--region"_s, u"XX"_s} << 1 << u"XX"_s;
    QTest::newRow("outside the calendar") << QStringList{u"1850-02-03"_s} << 1 << u"1850"_s;
    QTest::newRow("value missing") << QStringList{u"--region"_s} << 2 << u"--region"_s;
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
