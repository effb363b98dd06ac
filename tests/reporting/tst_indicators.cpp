// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/indicators.h"
#include "support/factrow.h"

#include <QTest>

using namespace article12;
using namespace article12::test;

namespace {

const QDate today(2026, 5, 20);
const Month march{2026, 3};

int countOf(Indicator indicator, const QList<KpiFact> &facts, ClockBasis population = ClockBasis::Statute)
{
    return indicatorsOf(facts, population, march, today).figures[indicator].count;
}

} // namespace

class TestIndicators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsInMarch_data()
    {
        QTest::addColumn<KpiFact>("fact");
        QTest::addColumn<Indicator>("indicator");
        QTest::addColumn<int>("count");
        const auto row = [](const char *rule, Indicator indicator, int count, const KpiFact &fact) {
            QTest::addRow("%s", rule) << fact << indicator << count;
        };
        const auto extended = [](KpiFact &fact) { fact.extensionValid = true; };
        const auto usedExtension = [](KpiFact &fact) { fact.extensionValid = fact.extensionUsed = true; };
        const auto lateExtended = [](KpiFact &fact) {
            fact.daysLate = 2;
            fact.lateExtended = true;
        };
        const auto twoDaysLate = [](KpiFact &fact) { fact.daysLate = 2; };
        const auto noticeInMarch = [](KpiFact &fact) { fact.extensionNotice = march; };
        const auto lateNotice = [](KpiFact &fact) { fact.extensionLateNotice = true; };

        row("received counts in the month of receipt", Indicator::Received, 1, aFact("2026-03"));
        row("received in another month", Indicator::Received, 0, aFact("2026-02"));
        row("a merged reminder is not a request", Indicator::Received, 0,
            aFact("2026-03").closed("2026-03", Outcome::Merged));
        row("a letter that is no request", Indicator::Received, 0,
            aFact("2026-03").closed("2026-03", Outcome::NotARequest));
        row("no right identified yet: counted", Indicator::Received, 1,
            aFact("2026-03").with([](KpiFact &fact) { fact.items.clear(); }));
        row("only a withdrawn consent: not Art. 15-22", Indicator::Received, 0,
            aFact("2026-03", Right::ConsentWithdrawal));
        row("consent withdrawn and access: Art. 15-22", Indicator::Received, 1,
            aFact("2026-03", Right::ConsentWithdrawal).alsoAsked(Right::Access));

        row("answered counts in the month of the answer", Indicator::Answered, 1,
            aFact("2026-02").answered("2026-03", 28));
        row("no data is an answer", Indicator::Answered, 1, aFact("2026-03").answered("2026-03", 5, Outcome::NoData));
        row("a withdrawal is no answer", Indicator::Answered, 0,
            aFact("2026-03").closed("2026-03", Outcome::Withdrawn));
        row("a transfer is no answer", Indicator::Answered, 0,
            aFact("2026-03").closed("2026-03", Outcome::Transferred));
        row("transferred has its own line", Indicator::Transferred, 1,
            aFact("2026-03").closed("2026-03", Outcome::Transferred));

        row("not late: on time", Indicator::OnTime, 1, aFact("2026-03").answered("2026-03", 27));
        row("late is not on time", Indicator::OnTime, 0, aFact("2026-02").answered("2026-03", 33).with(twoDaysLate));
        row("late", Indicator::Late, 1, aFact("2026-02").answered("2026-03", 33).with(twoDaysLate));
        row("withdrawn after the due date counts as late", Indicator::Late, 1,
            aFact("2026-02").closed("2026-03", Outcome::Withdrawn).with(twoDaysLate));
        row("withdrawn after the due date is flagged", Indicator::WithdrawnLate, 1,
            aFact("2026-02").closed("2026-03", Outcome::Withdrawn).with(twoDaysLate));
        row("withdrawn before the due date is not late", Indicator::Late, 0,
            aFact("2026-02").closed("2026-03", Outcome::Withdrawn));

        row("extended but not needed: within one month", Indicator::WithinOneMonth, 1,
            aFact("2026-02").answered("2026-03", 27).with(extended));
        row("answered in the extension: not within one month", Indicator::WithinOneMonth, 0,
            aFact("2026-01").answered("2026-03", 61).with(usedExtension));
        row("answered in the extension", Indicator::WithinExtendedPeriod, 1,
            aFact("2026-01").answered("2026-03", 61).with(usedExtension));
        row("late although extended: neither", Indicator::WithinExtendedPeriod, 0,
            aFact("2025-12").answered("2026-03", 95).with(usedExtension).with(twoDaysLate));
        row("late although extended: a fault of its own", Indicator::LateExtended, 1,
            aFact("2025-12").answered("2026-03", 95).with(usedExtension).with(lateExtended));
        row("late beside an extended right", Indicator::LateExtended, 0,
            aFact("2025-12").answered("2026-03", 95).with(usedExtension).with(twoDaysLate));

        row("extended: of the requests received, so far", Indicator::Extended, 1, aFact("2026-03").with(extended));
        row("extended in March, received in February: not of March's", Indicator::Extended, 0,
            aFact("2026-02").with(extended).with(noticeInMarch));
        row("valid notice sent in March", Indicator::ExtensionNotices, 1,
            aFact("2026-02").with(extended).with(noticeInMarch));
        row("late notice is not an extension", Indicator::ExtensionNotices, 0,
            aFact("2026-02").with(lateNotice).with(noticeInMarch));
        row("late notice sent in March", Indicator::ExtensionLateNotices, 1,
            aFact("2026-02").with(lateNotice).with(noticeInMarch));

        row("overdue at the end", Indicator::OverdueAtEnd, 1, aFact("2026-02").monthEnds("WO"));
        row("overdue is open", Indicator::OpenAtEnd, 1, aFact("2026-02").monthEnds("WO"));
        row("suspended is not overdue", Indicator::OverdueAtEnd, 0, aFact("2026-02").monthEnds("OS"));
        row("suspended at the end", Indicator::SuspendedAtEnd, 1, aFact("2026-02").monthEnds("WS"));
        row("new is open", Indicator::OpenAtEnd, 1, aFact("2026-03").monthEnds("N"));
        row("done is not open", Indicator::OpenAtEnd, 0, aFact("2026-02").monthEnds("WD"));
        row("closed within the month is not open", Indicator::OpenAtEnd, 0, aFact("2026-02").monthEnds("W"));
        row("received in April is not open in March", Indicator::OpenAtEnd, 0, aFact("2026-04").monthEnds("N"));

        row("all items refused", Indicator::RefusedInFull, 1,
            aFact("2026-03").answered("2026-03", 9, Outcome::Refused).decided(Decision::Refused));
        row("an item left aside does not soften a refusal", Indicator::RefusedInFull, 1,
            aFact("2026-03")
                .answered("2026-03", 9, Outcome::Refused)
                .decided(Decision::Refused)
                .alsoAsked(Right::Erasure, Decision::Withdrawn));
        row("an item added after a reopening does not soften a refusal", Indicator::RefusedInFull, 1,
            aFact("2026-03")
                .answered("2026-03", 9, Outcome::Refused)
                .decided(Decision::Refused)
                .alsoAsked(Right::Erasure, Decision::Pending));
        row("refused beside granted: in part", Indicator::RefusedInPart, 1,
            aFact("2026-03")
                .answered("2026-03", 9, Outcome::PartlyGranted)
                .alsoAsked(Right::Erasure, Decision::Refused));
        row("no data is not a refusal", Indicator::RefusedInFull, 0,
            aFact("2026-03").answered("2026-03", 9, Outcome::NoData));
        row("partial is counted apart", Indicator::CompliedInPart, 1,
            aFact("2026-03").answered("2026-03", 9, Outcome::PartlyGranted).decided(Decision::Partial));
        row("partial is not a refusal", Indicator::RefusedInPart, 0,
            aFact("2026-03").answered("2026-03", 9, Outcome::PartlyGranted).decided(Decision::Partial));

        row("identity asked in March", Indicator::IdentityAsked, 1,
            aFact("2026-02").with([](KpiFact &fact) { fact.identityAsked = {march}; }));
        row("a reminder is counted as one", Indicator::RemindersJoined, 1,
            aFact("2026-03").closed("2026-04", Outcome::Merged));
        row("a reminder of another month", Indicator::RemindersJoined, 0,
            aFact("2026-02").closed("2026-03", Outcome::Merged));
        row("a request is no reminder", Indicator::RemindersJoined, 0, aFact("2026-03"));
        row("answered again after a reopening", Indicator::AnsweredAgain, 1,
            aFact("2026-01").answered("2026-01", 20).with([](KpiFact &fact) { fact.secondAnswers = {march}; }));
        row("the first answer keeps its month", Indicator::Answered, 0,
            aFact("2026-01").answered("2026-01", 20).with([](KpiFact &fact) { fact.secondAnswers = {march}; }));
        row("the second answer has its own target", Indicator::AnsweredAgainLate, 1,
            aFact("2026-01").answered("2026-01", 20).with([](KpiFact &fact) {
                fact.secondAnswers = fact.lateSecondAnswers = {march};
            }));
        row("late against its own target is not late", Indicator::Late, 0,
            aFact("2026-01").answered("2026-01", 20).with([](KpiFact &fact) {
                fact.secondAnswers = fact.lateSecondAnswers = {march};
            }));
        row("each discarded question counts", Indicator::DiscardedWaits, 2, aFact("2026-02").with([](KpiFact &fact) {
            fact.discardedIn = {march, march, {2026, 4}};
        }));
        row("notice pending at the end", Indicator::RecipientsToInform, 1,
            aFact("2026-02").monthEnds("WD").with([](KpiFact &fact) { fact.noticesPending = QStringLiteral("01"); }));
        row("notice pending a month earlier", Indicator::RecipientsToInform, 0,
            aFact("2026-02").monthEnds("DD").with([](KpiFact &fact) { fact.noticesPending = QStringLiteral("10"); }));
        const auto twoCopies = [](KpiFact &fact) {
            fact.identityCopies = {2, 2};
            fact.identityCopyOverdue = {false, true};
        };
        row("each identity copy held at the end", Indicator::IdentityCopiesHeld, 2,
            aFact("2026-02").monthEnds("WW").with(twoCopies));
        row("of a closed request too", Indicator::IdentityCopiesHeld, 2,
            aFact("2026-02").closed("2026-02", Outcome::Withdrawn).with(twoCopies));
        row("destroyed within the month", Indicator::IdentityCopiesHeld, 0,
            aFact("2026-01").closed("2026-01", Outcome::Withdrawn).with(twoCopies));
        row("past the hard stop: the request", Indicator::IdentityCopiesOverdue, 1,
            aFact("2026-02").monthEnds("WW").with(twoCopies));
        row("not yet past the hard stop", Indicator::IdentityCopiesOverdue, 0,
            aFact("2026-03").monthEnds("W").with(twoCopies));
    }
    void countsInMarch()
    {
        QFETCH(KpiFact, fact);
        QFETCH(Indicator, indicator);
        QTEST(countOf(indicator, {fact}), "count");
    }

    void daysAreLostBeforeTheOfficerHasIt()
    {
        const auto reached = [](int days) { return [days](KpiFact &fact) { fact.daysLost = days; }; };
        const QList<KpiFact> facts{
            aFact("2026-03").number(1).with(reached(0)), aFact("2026-03").number(2).with(reached(9)),
            aFact("2026-03").number(3), aFact("2026-02").number(4).with(reached(30)),
            aFact("2026-02").number(5).closed("2026-03", Outcome::Transferred).with([](KpiFact &fact) {
                fact.forwardDays = 6;
            })};
        const Indicators month = indicatorsOf(facts, ClockBasis::Statute, march, today);
        QCOMPARE(month.toOfficer, (DaysLost{{0, 9, 9}, {{2}}}));
        QCOMPARE(month.toForward, (DaysLost{{6, 6, 6}, {{5}}}));
    }

    void theOldestNoticeAndTheNextReviewAreTold()
    {
        const auto pending = [](const QList<int> &ages) {
            return [ages](KpiFact &fact) {
                fact.noticesPending = QStringLiteral("11");
                fact.noticeAges = ages;
            };
        };
        const auto restricted = [](QDate review) {
            return [review](KpiFact &fact) {
                fact.restrictionInForce = QStringLiteral("11");
                fact.open = OpenCase();
                fact.open->state = State::Done;
                fact.open->nextReview = review;
            };
        };
        const QList<KpiFact> facts{aFact("2026-02").monthEnds("DD").with(pending({3, 34})),
                                   aFact("2026-02").monthEnds("DD").with(pending({0, 12})),
                                   aFact("2026-02").monthEnds("DD").with(restricted(QDate(2026, 9, 1))),
                                   aFact("2026-02").monthEnds("DD").with(restricted(QDate(2026, 6, 1)))};
        const Indicators month = indicatorsOf(facts, ClockBasis::Statute, march, today);
        QCOMPARE(month.oldestNotice, 34);
        QCOMPARE(month.nextReview, QDate(2026, 6, 1));
        QVERIFY(!indicatorsOf({}, ClockBasis::Statute, march, today).oldestNotice);
    }

    /// indicators.md: refusals split by ground, the not identified with their age.
    void groundsOfRefusalsAndTheAgeOfTheNotIdentifiedAreTold()
    {
        const auto refusedOn = [](const QString &ground) {
            return [ground](KpiFact &fact) {
                fact.items.last().decision = Decision::Refused;
                fact.items.last().ground = ground;
            };
        };
        const auto g14 = refusedOn(QStringLiteral("G14"));
        const QList<KpiFact> facts{
            aFact("2026-03")
                .number(1)
                .answered("2026-03", 9, Outcome::Refused)
                .with(g14)
                .alsoAsked(Right::Erasure)
                .with(g14),
            aFact("2026-03").number(2).answered("2026-03", 9, Outcome::Refused).with(refusedOn(QStringLiteral("G09"))),
            aFact("2026-02").number(3).answered("2026-02", 9, Outcome::Refused).with(g14),
            aFact("2026-01").number(4).answered("2026-03", 79, Outcome::NotIdentified),
            aFact("2026-01").number(5).answered("2026-03", 61, Outcome::NotIdentified)};
        const Indicators month = indicatorsOf(facts, ClockBasis::Statute, march, today);
        QCOMPARE(month.refusedByGround, (QMap<QString, Figure>{{QStringLiteral("G09"), {1, {}, {{2}}}},
                                                               {QStringLiteral("G14"), {1, {}, {{1}}}}}));
        QCOMPARE(month.oldestNotIdentified, 79);
    }

    void ratesNameTheirWhole()
    {
        const QList<KpiFact> facts{
            aFact("2026-03").number(1).answered("2026-03", 10),
            aFact("2026-02").number(2).answered("2026-03", 33).with([](KpiFact &fact) { fact.daysLate = 3; }),
            aFact("2026-03").number(3)};
        const Indicators month = indicatorsOf(facts, ClockBasis::Statute, march, today);
        QCOMPARE(month.figures[Indicator::OnTime], (Figure{1, 2, {RequestNumber{1}}}));
        QCOMPARE(month.figures[Indicator::Late], (Figure{1, {}, {RequestNumber{2}}}));
        QCOMPARE(month.figures[Indicator::Extended], (Figure{0, 2, {}}));
        QCOMPARE(month.figures[Indicator::Received].requests, (QList<RequestNumber>{{1}, {3}}));
    }

    void purgedRowsCountWithoutANumber()
    {
        const auto month = indicatorsOf({aFact("2026-03").number(0)}, ClockBasis::Statute, march, today);
        QCOMPARE(month.figures[Indicator::Received], (Figure{1, {}, {}}));
    }

    void ownPromisesAreALineOfTheirOwn()
    {
        const QList<KpiFact> facts{aFact("2026-03", Right::ConsentWithdrawal).answered("2026-03", 0),
                                   aFact("2026-03", Right::Erasure)};
        QCOMPARE(countOf(Indicator::Received, facts), 1);
        QCOMPARE(countOf(Indicator::Received, facts, ClockBasis::PolicyPromise), 1);
        QCOMPARE(countOf(Indicator::Answered, facts, ClockBasis::PolicyPromise), 1);
    }

    void percentilesAreNearestRank_data()
    {
        QTest::addColumn<QList<int>>("values");
        QTest::addColumn<QList<int>>("expected");
        QTest::addRow("nothing answered") << QList<int>{} << QList<int>{};
        QTest::addRow("one") << QList<int>{7} << QList<int>{7, 7, 7};
        QTest::addRow("even count: the lower middle") << QList<int>{40, 10, 30, 20} << QList<int>{20, 40, 40};
        QTest::addRow("ten: the ninth") << QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10} << QList<int>{5, 9, 10};
        QTest::addRow("eleven: ceil(9.9) is the tenth")
            << QList<int>{11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1} << QList<int>{6, 10, 11};
    }
    void percentilesAreNearestRank()
    {
        QFETCH(QList<int>, values);
        const Percentiles found = percentilesOf(values);
        QList<int> said;
        for (const auto &value : {found.median, found.p90, found.maximum}) {
            if (value)
                said << *value;
        }
        QTEST(said, "expected");
    }

    void daysWithoutSuspendedOnesAreASecondColumn()
    {
        const KpiFact fact = aFact("2026-02").answered("2026-03", 37).with([](KpiFact &row) { row.suspendedDays = 7; });
        const DaysToAnswer days = indicatorsOf({fact}, ClockBasis::Statute, march, today).daysToAnswer;
        QCOMPARE(days.days.median, 37);
        QCOMPARE(days.net.median, 30);
        QCOMPARE(days.requests, QList<RequestNumber>{{1}});
    }

    void severalRightsInOneLetterCountOnceEachByRight()
    {
        const KpiFact fact = aFact("2026-03").answered("2026-03", 9).alsoAsked(Right::Erasure, Decision::NoData);
        const QList<RightFigures> rows = figuresByRight({fact, fact}, march);
        QCOMPARE(rows.size(), 2);
        const Figure both{2, {}, {{1}, {1}}};
        QCOMPARE(rows[0], (RightFigures{Right::Access, both, both, {}, {}, {}}));
        QCOMPARE(rows[1], (RightFigures{Right::Erasure, both, {}, {}, {}, both}));
        QCOMPARE(countOf(Indicator::Received, {fact, fact}), 2);
    }

    void rightsOfRemindersAndOfWithdrawalsAreNotAnswers()
    {
        const QList<RightFigures> rows =
            figuresByRight({aFact("2026-03").closed("2026-03", Outcome::Merged),
                            aFact("2026-03", Right::Erasure).closed("2026-03", Outcome::Withdrawn)},
                           march);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0], (RightFigures{Right::Erasure, {1, {}, {{1}}}, {}, {}, {}, {}}));
    }

    void answersOfTwelveMonths_data()
    {
        QTest::addColumn<KpiFact>("fact");
        QTest::addColumn<int>("place"); // -1: in none of the months
        QTest::addColumn<bool>("late");
        const auto late = [](KpiFact &fact) { fact.daysLate = 1; };
        QTest::addRow("in the month itself") << KpiFact(aFact("2026-02").answered("2026-03", 20)) << 11 << false;
        QTest::addRow("the first of the twelve") << KpiFact(aFact("2025-04").answered("2025-04", 20)) << 0 << false;
        QTest::addRow("a year before") << KpiFact(aFact("2025-03").answered("2025-03", 20)) << -1 << false;
        QTest::addRow("later") << KpiFact(aFact("2026-03").answered("2026-04", 20)) << -1 << false;
        QTest::addRow("late") << KpiFact(aFact("2025-12").answered("2026-01", 40).with(late)) << 9 << true;
        QTest::addRow("withdrawn late is no answer")
            << KpiFact(aFact("2025-12").closed("2026-01", Outcome::Withdrawn).with(late)) << -1 << true;
        QTest::addRow("our own promise") << KpiFact(aFact("2026-03", Right::ConsentWithdrawal).answered("2026-03", 1))
                                         << -1 << false;
        QTest::addRow("no answer yet") << KpiFact(aFact("2026-03")) << -1 << false;
    }
    void answersOfTwelveMonths()
    {
        QFETCH(KpiFact, fact);
        QFETCH(int, place);
        QFETCH(bool, late);
        const QList<MonthAnswers> months = answersPerMonth({fact}, march);
        QCOMPARE(months.size(), 12);
        for (int i = 0; i < months.size(); ++i) {
            QCOMPARE(months[i].month, Month::of(QDate(2025, 4, 1).addMonths(i)));
            QCOMPARE(months[i].onTime, i == place && !late ? 1 : 0);
            QCOMPARE(months[i].late, i == place && late ? 1 : 0);
        }
    }

    void theLatestIsNamedFirst()
    {
        const auto days = [](int late) { return [late](KpiFact &fact) { fact.daysLate = late; }; };
        const QList<KpiFact> facts{aFact("2026-02").number(1).answered("2026-03", 33).with(days(2)),
                                   aFact("2026-02").number(2).answered("2026-03", 50).with(days(19)),
                                   aFact("2026-02").number(0).answered("2026-03", 60).with(days(30)),
                                   aFact("2026-03").number(4).answered("2026-03", 5)};
        QCOMPARE(indicatorsOf(facts, ClockBasis::Statute, march, today).late,
                 (QList<LateRequest>{{{2}, 19}, {{1}, 2}}));
    }

    void everyMonthOfALongLifeIsLookedAt_data()
    {
        QTest::addColumn<Month>("month");
        QTest::addColumn<int>("open");
        QTest::addColumn<int>("done");
        QTest::addRow("before receipt") << Month{2026, 1} << 0 << 0;
        QTest::addRow("month of receipt") << Month{2026, 2} << 1 << 0;
        QTest::addRow("between") << Month{2026, 3} << 1 << 0;
        QTest::addRow("answered, duties left") << Month{2026, 4} << 0 << 1;
        QTest::addRow("closed within the month") << Month{2026, 5} << 0 << 0;
        QTest::addRow("after closing") << Month{2026, 6} << 0 << 0;
    }
    void everyMonthOfALongLifeIsLookedAt()
    {
        const KpiFact fact = aFact("2026-02")
                                 .answered("2026-04", 60)
                                 .closed("2026-05", Outcome::Granted)
                                 .monthEnds("WWD")
                                 .with([](KpiFact &row) { row.noticesPending = QStringLiteral("001"); });
        QFETCH(Month, month);
        const auto figures = indicatorsOf({fact}, ClockBasis::Statute, month, QDate(2026, 9, 1)).figures;
        QTEST(figures[Indicator::OpenAtEnd].count, "open");
        QTEST(figures[Indicator::RecipientsToInform].count, "done");
        const Month ofTheAnswer{2026, 4};
        QCOMPARE(figures[Indicator::Answered].count, month == ofTheAnswer ? 1 : 0);
    }
};

QTEST_APPLESS_MAIN(TestIndicators)
#include "tst_indicators.moc"
