// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/stepproposal.h"

#include "requests/decide.h"
#include "support/builders.h"
#include "support/rules.h"

#include <QTest>

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

/// What the forms start with: facts their steps know, and days by our own terms.
class TestStepProposal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProposedFactIsOneOfTheStep_data()
    {
        QTest::addColumn<Step>("step");
        for (const auto &key : Keys<Step>::table)
            QTest::newRow(key.word) << key.value;
    }
    void everyProposedFactIsOneOfTheStep()
    {
        QFETCH(Step, step);
        Request request;
        request.role = RequesterRole::Lawyer;
        const QList<FactHelp> known = factsOf(step);
        const QStringList proposed =
            proposedFacts(request, step, {rulebook().targets, m_today, u"Claire Dubois"_s, u"CNIL"_s}).keys();
        for (const QString &key : proposed) {
            const bool isKnown =
                std::any_of(known.begin(), known.end(), [&key](const FactHelp &fact) { return fact.key == key; });
            QVERIFY2(isKnown, qPrintable(key));
        }
    }
    void whoChecksAndWhoAsksAreKnown()
    {
        const ProposalBasis basis{rulebook().targets, m_today, u"Claire Dubois"_s, u"CNIL"_s};
        for (const Step step : {Step::ReplyReceived, Step::CheckStanding, Step::Reopen})
            QCOMPARE(proposedFacts({}, step, basis).value(u"checked_by"_s).toString(), u"Claire Dubois"_s);
        QCOMPARE(proposedFacts({}, Step::ReceiveComplaint, basis).value(u"authority"_s).toString(), u"CNIL"_s);
    }
    /// The clock runs on while proof of standing is asked.
    void standingIsWantedBeforeTheAnswerIsDue_data()
    {
        QTest::addColumn<int>("dueIn"); // days
        QTest::addColumn<int>("wantedIn");
        const int usual = rulebook().targets.standingDays;
        QTest::newRow("late enough") << usual + 1 << usual;
        QTest::newRow("before that") << usual << usual - 1;
        QTest::newRow("tomorrow") << 1 << usual; // no day is left
        QTest::newRow("late already") << -3 << usual;
    }
    void standingIsWantedBeforeTheAnswerIsDue()
    {
        QFETCH(int, dueIn);
        QFETCH(int, wantedIn);
        Request request;
        ClockTrack track;
        track.deadline.effectiveDue = m_today.addDays(dueIn);
        request.clock.tracks = {track};
        QCOMPARE(
            proposedFacts(request, Step::AskStanding, {rulebook().targets, m_today}).value(u"answer_by"_s).toString(),
            isoDate(m_today.addDays(wantedIn)));
    }
    void daysFollowOurTerms_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QDate>("day");
        QTest::newRow("fee") << Step::AnnounceFee << u"pay_by"_s << m_today.addDays(30);
        QTest::newRow("lifting") << Step::AnnounceLifting << u"planned_on"_s << m_today.addDays(31);
        QTest::newRow("standing") << Step::AskStanding << u"answer_by"_s << m_today.addDays(32);
        QTest::newRow("colleague") << Step::AskColleague << u"due_on"_s << m_today.addDays(33);
        QTest::newRow("letter sent today") << Step::Extend << u"sent_on"_s << m_today;
    }
    void daysFollowOurTerms()
    {
        QFETCH(Step, step);
        QFETCH(QString, key);
        QFETCH(QDate, day);
        Targets targets = rulebook().targets;
        targets.feeDays = 30;
        targets.liftingDays = 31;
        targets.standingDays = 32;
        targets.colleagueDays = 33;
        QCOMPARE(proposedFacts({}, step, {targets, m_today}).value(key).toString(), isoDate(day));
    }

private:
    const QDate m_today{2026, 11, 24};
};

QTEST_APPLESS_MAIN(TestStepProposal)
#include "tst_stepproposal.moc"
