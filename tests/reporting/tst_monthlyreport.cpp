// SPDX-License-Identifier: GPL-3.0-or-later
#include "basics/canonicaljson.h"
#include "reporting/monthlyreport.h"
#include "support/factrow.h"
#include "support/golden.h"
#include "support/rules.h"

#include <QJsonDocument>
#include <QTest>

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 3);

/// October 2026: answers in the extension, late, withdrawn, suspended, and a consent withdrawn.
QList<KpiFact> october()
{
    return {
        aFact("2026-10").number(1).answered("2026-10", 16),
        aFact("2026-09").number(2).answered("2026-10", 28).alsoAsked(Right::Erasure, Decision::NoData).monthEnds("W"),
        aFact("2026-08").number(3).answered("2026-10", 58).monthEnds("WW").with([](KpiFact &fact) {
            fact.extensionValid = fact.extensionUsed = true;
            fact.extensionNotice = monthOf("2026-09");
        }),
        aFact("2026-09").number(4).answered("2026-10", 33).monthEnds("W").with([](KpiFact &fact) {
            fact.daysLate = 2;
            fact.suspendedDays = 3;
        }),
        aFact("2026-10").number(5).closed("2026-10", Outcome::Withdrawn),
        aFact("2026-10", Right::Portability).number(6).monthEnds("S"),
        aFact("2026-09", Right::Erasure).number(7).monthEnds("WO"),
        aFact("2026-10", Right::ConsentWithdrawal).number(8).answered("2026-10", 0)};
}

MonthlyReport reportOf(const QList<KpiFact> &facts, Month month = {2026, 10})
{
    return *monthlyReport(facts, month, today, QTimeZone("Europe/Paris"));
}

const ReportRow &rowOf(const MonthlyReport &report, const QString &key)
{
    for (const QList<ReportRow> *rows : {&report.rows, &report.furtherRows}) {
        const auto found =
            std::find_if(rows->begin(), rows->end(), [&key](const ReportRow &row) { return row.key == key; });
        if (found != rows->end())
            return *found;
    }
    qFatal("no row %s", qPrintable(key));
}

} // namespace

class TestMonthlyReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresForMachines()
    {
        compareWithGolden(QJsonDocument(jsonOf(reportOf(october()))).toJson(), u"report/october.json"_s);
        compareWithGolden(QJsonDocument(jsonOf(reportOf({}))).toJson(), u"report/empty.json"_s);
    }

    void purgingChangesNoFigure()
    {
        QList<KpiFact> purged = october();
        for (KpiFact &fact : purged)
            fact.request = {};
        std::reverse(purged.begin(), purged.end());
        QCOMPARE(*canonicalJson(jsonOf(reportOf(purged))), *canonicalJson(jsonOf(reportOf(october()))));
        QVERIFY(rowOf(reportOf(purged), u"late"_s).requests.isEmpty());
    }

    void lines_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("note");
        QTest::addRow("the same as in September needs no note") << u"received"_s << u"3"_s << QString();
        QTest::addRow("more than before") << u"answered"_s << u"4"_s << u"+4"_s;
        QTest::addRow("less than before") << u"extension_notices"_s << u"0"_s << u"−1"_s;
        QTest::addRow("a rate tells both numbers") << u"on_time"_s << u"3 of 4"_s << u"75 %"_s;
        QTest::addRow("a rate of nothing is a dash") << u"identity_copy_asked"_s << u"—"_s << QString();
        QTest::addRow("days to answer") << u"days_to_answer"_s << u"28 / 58 / 58"_s << QString();
        QTest::addRow("refusals in one line") << u"refused"_s << u"0 / 0"_s << QString();
        QTest::addRow("days without suspended ones") << u"days_to_answer_net"_s << u"28 / 58 / 58"_s << QString();
    }
    void lines()
    {
        QFETCH(QString, key);
        const MonthlyReport report = reportOf(october());
        const ReportRow &row = rowOf(report, key);
        const Wording english{QLocale(QLocale::English)};
        QTEST(english.say(row.value), "value");
        QTEST(english.say(row.note), "note");
    }

    void whatIsBesideTheNumber()
    {
        const QList<KpiFact> facts{aFact("2026-10").number(1).monthEnds("D").with([](KpiFact &fact) {
                                       fact.noticesPending = fact.restrictionInForce = u"1"_s;
                                       fact.noticeAges = {12};
                                       fact.open = OpenCase();
                                       fact.open->state = State::Done;
                                       fact.open->nextReview = QDate(2026, 12, 1);
                                   }),
                                   aFact("2026-10").number(2).with([](KpiFact &fact) { fact.daysLost = 4; })};
        const MonthlyReport report = reportOf(facts);
        const Wording english(QLocale(QLocale::English), nullptr, Wording::DateStyle::Long);
        const auto plain = [&english](const Text &text) { return english.say(text).replace(QChar(0xA0), u' '); };
        QCOMPARE(plain(rowOf(report, u"recipients_to_inform"_s).note), u"the oldest for 12 day(s)"_s);
        QCOMPARE(plain(rowOf(report, u"restrictions_in_force"_s).note), u"next review on 1 December 2026"_s);
        QCOMPARE(plain(rowOf(report, u"days_lost"_s).value), u"4 / 4 / 4"_s);
        QCOMPARE(rowOf(report, u"days_lost"_s).requests, QList<RequestNumber>{{2}});
        QCOMPARE(plain(rowOf(report, u"forward_days"_s).value), u"—"_s);
        const QJsonObject json = jsonOf(report);
        QCOMPARE(json[u"recipients_to_inform"_s][u"oldest_days"_s].toInt(), 12);
        QCOMPARE(json[u"restrictions_in_force"_s][u"next_review"_s].toString(), u"2026-12-01"_s);
        QCOMPARE(json[u"days_lost"_s][u"max"_s].toInt(), 4);
        const QList<FigureLine> lines = figureLinesOf(report);
        const auto review = std::find_if(lines.begin(), lines.end(), [](const FigureLine &line) {
            return line.table == u"requests" && line.key == u"restrictions_in_force.next_review";
        });
        QVERIFY(review != lines.end());
        QCOMPARE(review->day, QDate(2026, 12, 1));
    }

    /// indicators.md: refused by ground, not identified with the age since receipt.
    void groundsAndAgesAreToldInEveryForm()
    {
        const QList<KpiFact> facts{aFact("2026-10").answered("2026-10", 9, Outcome::Refused).with([](KpiFact &fact) {
                                       fact.items = {{Right::Erasure, Decision::Refused, u"G14"_s}};
                                   }),
                                   aFact("2026-08").answered("2026-10", 79, Outcome::NotIdentified)};
        MonthlyReport report = reportOf(facts);
        const Wording english{QLocale(QLocale::English)};
        nameGrounds(report, rulebook().grounds);
        QCOMPARE(english.say(rowOf(report, u"refused"_s).note), u"Legal obligation or public task: 1"_s);
        QCOMPARE(english.say(rowOf(report, u"not_identified"_s).note), u"79 day(s) after receipt at most"_s);
        const QJsonObject json = jsonOf(report);
        QCOMPARE(json[u"refused_by_ground"_s][u"G14"_s].toInt(), 1);
        QCOMPARE(json[u"not_identified"_s][u"oldest_days"_s].toInt(), 79);
        QMap<QString, std::optional<int>> counts;
        for (const FigureLine &line : figureLinesOf(report))
            counts.insert(line.table + u'/' + line.key, line.count);
        QCOMPARE(counts.value(u"requests/refused.G14"_s), 1);
        QCOMPARE(counts.value(u"requests/not_identified.oldest_days"_s), 79);
    }

    void percentNeverHidesOneThatIsMissing()
    {
        QList<KpiFact> facts;
        for (int i = 1; i <= 300; ++i)
            facts << aFact("2026-10").number(i).answered("2026-10", 10);
        facts.first().daysLate = 1;
        const Wording english{QLocale(QLocale::English)};
        QCOMPARE(english.say(rowOf(reportOf(facts), u"on_time"_s).note), u"99 %"_s);
        facts.first().daysLate = 0;
        QCOMPARE(english.say(rowOf(reportOf(facts), u"on_time"_s).note), u"100 %"_s);
    }

    /// The end of a month that is not over is today.
    void theMonthInProgressIsMeasuredToday()
    {
        const Wording english{QLocale(QLocale::English)};
        const auto label = [&](Month month, const char *key) {
            return english.say(rowOf(reportOf({}, month), QString::fromLatin1(key)).label);
        };
        QCOMPARE(label({2026, 10}, "overdue"), u"Overdue at the end of the month"_s);
        QCOMPARE(label({2026, 11}, "overdue"), u"Overdue as of today"_s);
        QCOMPARE(label({2026, 11}, "suspended"), u"Suspended as of today"_s);
        QCOMPARE(label({2026, 11}, "open"), u"Not answered as of today"_s);
        const QString sentence = english.say(summaryOf(reportOf({}, {2026, 11})).last());
        QVERIFY2(sentence.contains(u"open today"_s), qPrintable(sentence));
    }

    void figuresOpenTheirRequests()
    {
        const MonthlyReport report = reportOf(october());
        QCOMPARE(rowOf(report, u"late"_s).requests, QList<RequestNumber>{{4}});
        QCOMPARE(rowOf(report, u"overdue"_s).requests, QList<RequestNumber>{{7}});
        QCOMPARE(rowOf(report, u"suspended"_s).requests, QList<RequestNumber>{{6}});
    }

    void everyIndicatorIsInOneOfTheTables()
    {
        QStringList keys;
        const MonthlyReport report = reportOf(october());
        for (const ReportRow &row : report.rows + report.furtherRows)
            keys << row.key;
        for (const auto &key : Keys<Indicator>::table) {
            const QString word = QString::fromLatin1(key.word);
            QCOMPARE(keys.count(word), word.startsWith(u"refused_in"_s) ? 0 : 1);
        }
        QCOMPARE(keys.count(u"refused"_s), 1);
        QCOMPARE(report.rows.size(), 13);
    }

    void lateOnesAreNamed_data()
    {
        QTest::addColumn<QList<int>>("days");
        QTest::addColumn<QString>("note");
        QTest::addRow("none: the difference stays") << QList<int>{} << QString();
        QTest::addRow("one") << QList<int>{1} << u"ref 1, 1 day(s)"_s;
        QTest::addRow("two, the latest first") << QList<int>{2, 5} << u"ref 2, 5 day(s); ref 1, 2 day(s)"_s;
        QTest::addRow("more than three") << QList<int>{4, 3, 2, 1}
                                         << u"ref 1, 4 day(s); ref 2, 3 day(s); ref 3, 2 day(s); …"_s;
    }
    void lateOnesAreNamed()
    {
        QFETCH(QList<int>, days);
        QList<KpiFact> facts;
        for (int i = 0; i < days.size(); ++i) {
            facts << aFact("2026-09").number(i + 1).answered("2026-10", 40).with([&](KpiFact &fact) {
                fact.daysLate = days[i];
            });
        }
        MonthlyReport report = reportOf(facts);
        nameLate(report, [](RequestNumber number) { return u"ref %1"_s.arg(number.value); });
        const Wording english{QLocale(QLocale::English)}; // without the plural forms of its translation
        QTEST(english.say(rowOf(report, u"late"_s).note), "note");
    }

    void sumsUpInSentences()
    {
        QStringList words;
        const Wording english{QLocale(QLocale::English)};
        for (const Text &sentence : summaryOf(reportOf(october())))
            words << english.say(sentence);
        QCOMPARE(words.size(), 4);
        QVERIFY2(words[1].contains(u"3 on time (75 %)"_s), qPrintable(words[1]));
        QCOMPARE(words[2], u"Half of the answers took 28 days or fewer; the longest took 58."_s);
        QVERIFY2(words[3].contains(u"1 overdue and 1 suspended"_s), qPrintable(words[3]));
        QCOMPARE(english.say(summaryOf(reportOf({}))[1]), u"No answer was sent."_s);
    }

    void emptyMonthIsKnownAsSuch()
    {
        QVERIFY(reportOf({}).isEmpty());
        QVERIFY(!reportOf(october()).isEmpty());
        QVERIFY(!reportOf({aFact("2026-10", Right::ConsentWithdrawal)}).isEmpty());
        QVERIFY(reportOf({aFact("2026-11")}).isEmpty());
    }

    void linesForMachinesHoldEveryFigureOnce()
    {
        const MonthlyReport report = reportOf(october());
        QSet<QString> seen;
        for (const FigureLine &line : figureLinesOf(report)) {
            const QString place = line.table + u'/' + line.key;
            QVERIFY2(!seen.contains(place), qPrintable(place));
            seen << place;
        }
        for (const auto &place : {u"requests/on_time"_s, u"requests/days_to_answer.p90"_s, u"rights/ERA.no_data"_s,
                                  u"months/2026-10.late"_s, u"months/2025-11.on_time"_s, u"own_promises/received"_s})
            QVERIFY2(seen.contains(place), qPrintable(place));
    }

    void ownPromisesAppearOnlyWhenThereAreSome()
    {
        QVERIFY(!reportOf(october()).promisedRows.isEmpty());
        QVERIFY(reportOf({aFact("2026-10")}).promisedRows.isEmpty());
    }

    void saysWhenItWasMeasured()
    {
        const Wording english = Wording(QLocale(QLocale::English)).withDateStyle(Wording::DateStyle::Long);
        const auto said = [&english](Month month) {
            return english.say(reportOf({}, month).measured).replace(QChar(0x00A0), u' ');
        };
        QCOMPARE(said({2026, 10}),
                 u"Measured at the end of 31 October 2026, Europe/Paris. A later correction changes these figures."_s);
        QCOMPARE(said({2026, 11}), u"Measured on 3 November 2026, Europe/Paris. The month is not over."_s);
        QCOMPARE(nameOf(Month{2026, 10}, Wording(QLocale(QLocale::French))), u"octobre 2026"_s);
        QCOMPARE(monthlyReport({}, Month{2026, 12}, today, QTimeZone::utc()).failure().code,
                 Failure::Code::InvalidInput);
    }
};

QTEST_APPLESS_MAIN(TestMonthlyReport)
#include "tst_monthlyreport.moc"
