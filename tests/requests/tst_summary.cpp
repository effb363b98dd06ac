// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/standing.h"
#include "support/casefile.h"

using namespace article12;
using namespace Qt::StringLiterals;

namespace {

RequestSummary row(State state, std::optional<QDate> due)
{
    RequestSummary summary;
    summary.number = {1};
    summary.state = state;
    summary.receivedOn = QDate(2026, 11, 1);
    summary.deadline.start = summary.receivedOn;
    summary.deadline.originalDue = due;
    summary.deadline.effectiveDue = due;
    return summary;
}

const QDate today(2026, 11, 24);

} // namespace

class TestSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pillSaysWhatIsLeft_data()
    {
        QTest::addColumn<RequestSummary>("summary");
        QTest::addColumn<QString>("pill");
        QTest::addColumn<int>("urgency");
        QTest::newRow("late") << row(State::Work, QDate(2026, 11, 20)) << u"4 day(s) late"_s << int(Urgency::Overdue);
        QTest::newRow("today") << row(State::New, today) << u"today"_s << int(Urgency::Today);
        QTest::newRow("a week") << row(State::Work, QDate(2026, 12, 1)) << u"7 day(s) left"_s << int(Urgency::Soon);
        QTest::newRow("more") << row(State::Work, QDate(2026, 12, 9)) << u"15 day(s) left"_s << int(Urgency::Running);
        QTest::newRow("answered") << row(State::Done, QDate(2026, 11, 20)) << u"answered"_s << int(Urgency::FollowUp);
        QTest::newRow("closed") << row(State::Closed, QDate(2026, 11, 20)) << u"closed"_s << int(Urgency::Closed);
        RequestSummary ended = row(State::Closed, QDate(2026, 11, 20));
        ended.closedOn = QDate(2026, 11, 22);
        QTest::newRow("closed on a day") << ended << u"closed 22\u00a0Nov\u00a02026"_s << int(Urgency::Closed);

        RequestSummary stopped = row(State::Wait, {});
        stopped.deadline.stops = {ClockStop{QDate(2026, 11, 6), {}, 29}};
        QTest::newRow("suspended") << stopped << u"suspended, 29 left"_s << int(Urgency::Suspended);

        RequestSummary marketing = row(State::New, QDate(2026, 12, 23));
        marketing.target = InternalTarget{Right::ObjectionMarketing, QDate(2026, 11, 26)};
        QTest::newRow("marketing stop") << marketing << u"stop in 2 day(s)"_s << int(Urgency::Soon);
        marketing.target->due = QDate(2026, 11, 23);
        QTest::newRow("stop late although the month is not")
            << marketing << u"stop 1 day(s) late"_s << int(Urgency::Overdue);
    }
    void pillSaysWhatIsLeft()
    {
        QFETCH(RequestSummary, summary);
        QFETCH(QString, pill);
        QFETCH(int, urgency);
        QCOMPARE(Wording(QLocale::c()).say(pillOf(summary, today)), pill);
        QCOMPARE(int(standingOf(summary, today).urgency), urgency);
    }

    void orderIsByUrgency()
    {
        RequestSummary stopped = row(State::Wait, {});
        stopped.deadline.stops = {ClockStop{QDate(2026, 11, 6), {}, 2}};
        const QList<RequestSummary> ordered{row(State::Work, QDate(2026, 11, 20)),
                                            row(State::Work, QDate(2026, 11, 23)),
                                            row(State::Work, today),
                                            row(State::Work, QDate(2026, 12, 9)),
                                            stopped,
                                            row(State::Done, QDate(2026, 11, 1)),
                                            row(State::Closed, QDate(2026, 11, 1))};
        for (qsizetype i = 0; i + 1 < ordered.size(); ++i) {
            QVERIFY2(isMoreUrgent(ordered[i], ordered[i + 1], today), qPrintable(QString::number(i)));
            QVERIFY(!isMoreUrgent(ordered[i + 1], ordered[i], today));
        }
    }

    void everyRequestHasItsPlaceInTheNavigation()
    {
        QVERIFY(belongsTo(QueueView::AllOpen, row(State::Done, {}), today));
        QVERIFY(!belongsTo(QueueView::AllOpen, row(State::Closed, {}), today));
        QVERIFY(belongsTo(QueueView::Closed, row(State::Closed, {}), today));
        QVERIFY(belongsTo(QueueView::Overdue, row(State::Work, QDate(2026, 11, 20)), today));
        QVERIFY(!belongsTo(QueueView::Overdue, row(State::Done, QDate(2026, 11, 20)), today));
        QVERIFY(belongsTo(QueueView::DueSoon, row(State::New, today), today));
        QVERIFY(belongsTo(QueueView::WaitingForPerson, row(State::Wait, {}), today));
        QVERIFY(belongsTo(QueueView::ToDoNow, row(State::New, QDate(2026, 12, 9)), today));
    }

    /// Story 5: unsubscribe on 10 November, 11 November is a holiday: stop target 16 November.
    void marketingStopHasItsOwnTarget()
    {
        test::CaseFile file(QDate(2026, 11, 10), {Right::ObjectionMarketing});
        const RequestSummary summary = summaryOf(file.request(), test::rulebook());
        QVERIFY(summary.target);
        QCOMPARE(summary.target->due, QDate(2026, 11, 16));
        QCOMPARE(summary.deadline.effectiveDue, QDate(2026, 12, 10));
        QCOMPARE(summary.next.kind, NextStepKind::IdentifyRights);
        QCOMPARE(summary.rights, QList<Right>{Right::ObjectionMarketing});
    }

    void nextStepFollowsTheCase()
    {
        test::CaseFile file(QDate(2026, 3, 2));
        Qualify facts;
        facts.rights = {Right::Access};
        facts.role = RequesterRole::Self;
        QVERIFY(file.take(facts));
        QCOMPARE(summaryOf(file.request(), test::rulebook()).next.kind, NextStepKind::CompletePoints);
        test::completePoints(file, {1}, PointStage::BeforeDecision);
        QCOMPARE(summaryOf(file.request(), test::rulebook()).next.kind, NextStepKind::DecideItem);
        DecideItem decision;
        decision.item = {1};
        decision.decision = Decision::Granted;
        QVERIFY(file.take(decision));
        test::completePoints(file, {1}, PointStage::BeforeAnswer);
        QCOMPARE(summaryOf(file.request(), test::rulebook()).next.kind, NextStepKind::SendAnswer);
    }

    void theRowSurvivesTheRoundTrip()
    {
        test::CaseFile file(QDate(2026, 11, 10), {Right::ObjectionMarketing, Right::Access});
        const RequestSummary summary = summaryOf(file.request(), test::rulebook());
        RequestSummary read;
        QVERIFY(fromJson(QJsonValue(objectOf(summary)), read));
        QCOMPARE(read, summary);
    }
};

Q_DECLARE_METATYPE(article12::RequestSummary)
QTEST_GUILESS_MAIN(TestSummary)
#include "tst_summary.moc"
