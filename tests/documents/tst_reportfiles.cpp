// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/reportfiles.h"
#include "support/factrow.h"

#include <QJsonDocument>
#include <QTest>

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

namespace {

MonthlyReport march()
{
    const QList<KpiFact> facts{aFact("2026-03").answered("2026-03", 28), aFact("2026-03", Right::Erasure).number(2)};
    return *monthlyReport(facts, Month{2026, 3}, QDate(2026, 4, 2), QTimeZone("Europe/Paris"));
}

const ReportOrigin origin{u"H-LIMA SAS"_s, u"1A2B3C4D-214-ABCDE-FGHIJ-KLMNO-PABCD"_s};

const Wording &english()
{
    static const Wording wording{QLocale(QLocale::English)};
    return wording;
}

} // namespace

class TestReportFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreQuotedAndNeverRun_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QByteArray>("spreadsheet");
        QTest::addRow("words") << u"On time"_s << QByteArray("On time") << QByteArray("On time");
        QTest::addRow("comma") << u"a, b"_s << QByteArray("\"a, b\"") << QByteArray("a, b");
        QTest::addRow("semicolon") << u"a; b"_s << QByteArray("a; b") << QByteArray("\"a; b\"");
        QTest::addRow("quote") << u"the \"one\""_s << QByteArray("\"the \"\"one\"\"\"")
                               << QByteArray("\"the \"\"one\"\"\"");
        QTest::addRow("line break") << u"a\nb"_s << QByteArray("\"a\nb\"") << QByteArray("\"a\nb\"");
        QTest::addRow("formula") << u"=HYPERLINK(A1)"_s << QByteArray("'=HYPERLINK(A1)")
                                 << QByteArray("'=HYPERLINK(A1)");
        QTest::addRow("at sign") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)") << QByteArray("'@SUM(A1)");
        QTest::addRow("plus and words") << u"+cmd"_s << QByteArray("'+cmd") << QByteArray("'+cmd");
        QTest::addRow("negative number") << u"-3"_s << QByteArray("-3") << QByteArray("-3");
        QTest::addRow("nothing") << QString() << QByteArray() << QByteArray();
    }
    void cellsAreQuotedAndNeverRun()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, plain);
        QFETCH(QByteArray, spreadsheet);
        QCOMPARE(csvLine({cell, u"x"_s}, CsvStyle::Plain), plain + ",x\r\n");
        QCOMPARE(csvLine({cell, u"x"_s}, CsvStyle::Spreadsheet), spreadsheet + ";x\r\n");
    }

    void everyFigureIsALine()
    {
        const QByteArray csv = reportCsv(march(), english(), origin, CsvStyle::Plain);
        QVERIFY(csv.startsWith("table,key,label,count,of\r\nrequests,received,Received,2,\r\n"));
        for (const QByteArray line :
             {"requests,on_time,On time,1,1\r\n", "requests,overdue,Overdue at the end of the month,0,\r\n",
              "requests,days_to_answer.median,\"Days to answer, median\",28,1\r\n", "rights,ACC.granted,access,1,\r\n",
              "rights,ERA.received,erasure,1,\r\n", "own_promises,received,Received,0,\r\n",
              "own_promises,days_to_answer.median,\"Days to answer, median\",,0\r\n",
              "months,2026-03.on_time,On time,1,\r\n", "months,2025-04.late,Late,0,\r\n"})
            QVERIFY2(csv.contains(line), line.constData());
        for (const auto &key : Keys<Indicator>::table)
            QVERIFY2(csv.contains(QByteArray("requests,") + key.word + ','), key.word);
    }

    void spreadsheetsGetAByteOrderMark()
    {
        QVERIFY(reportCsv(march(), english(), origin, CsvStyle::Spreadsheet).startsWith("\xEF\xBB\xBFtable;key;"));
        QVERIFY(reportCsv(march(), english(), origin, CsvStyle::Plain).startsWith("table,key,"));
    }

    void codeOfTheJournalStandsInEveryForm()
    {
        QVERIFY(reportCsv(march(), english(), origin, CsvStyle::Plain)
                    .endsWith("report,journal_code,1A2B3C4D-214-ABCDE-FGHIJ-KLMNO-PABCD,,\r\n"));
        const QJsonObject json = QJsonDocument::fromJson(reportJson(march(), origin)).object();
        QCOMPARE(json[u"journal_code"_s].toString(), origin.journalCode);
        QCOMPARE(json[u"organisation"_s].toString(), u"H-LIMA SAS"_s);
        QCOMPARE(json[u"received"_s][u"count"_s].toInt(), 2);
    }

    void jsonEndsWithALineBreak() { QVERIFY(reportJson(march(), origin).endsWith("}\n")); }
};

QTEST_APPLESS_MAIN(TestReportFiles)
#include "tst_reportfiles.moc"
