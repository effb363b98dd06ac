// SPDX-License-Identifier: GPL-3.0-or-later
#include "basics/canonicaljson.h"
#include "reporting/kpifact.h"
#include "support/factrow.h"
#include "support/stepfacts.h"

#include <QRegularExpression>
#include <QTest>

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

namespace {

QTimeZone paris() { return QTimeZone("Europe/Paris"); }
KpiFact factOf(const CaseFile &file) { return kpiFactOf({1}, file.history(), paris()); }

QDate day(const char *iso) { return *dateFromIso(QString::fromLatin1(iso)); }

Qualify qualify(const QList<Right> &rights)
{
    Qualify facts;
    facts.rights = rights;
    facts.role = RequesterRole::Self;
    return facts;
}

AskIdentity askIdentity(QDate sentOn)
{
    AskIdentity facts;
    facts.doubt = u"the name differs from the account"_s;
    facts.lighterMeans = {u"login"_s};
    facts.sentOn = sentOn;
    return facts;
}

SendAnswer answer(QDate sentOn)
{
    SendAnswer facts;
    facts.sentOn = sentOn;
    facts.secureChannel = true;
    facts.contentChecked = true;
    return facts;
}

Extend extend(QDate sentOn)
{
    Extend facts;
    facts.sentOn = sentOn;
    facts.complexity = true;
    facts.reasons = u"eleven systems"_s;
    return facts;
}

/// Received, qualified and decided on access on the same day.
CaseFile decidedCase(QDate receivedOn)
{
    CaseFile file(receivedOn);
    (void)file.take(qualify({Right::Access}));
    completePoints(file, {1}, PointStage::BeforeDecision);
    DecideItem decide;
    decide.item = {1};
    decide.decision = Decision::Granted;
    (void)file.take(decide);
    completePoints(file, {1}, PointStage::BeforeAnswer);
    return file;
}

#define TAKE(file, command)                                                                                            \
    do {                                                                                                               \
        const auto taken = (file).take(command);                                                                       \
        QVERIFY2(taken, qPrintable(missingKeys(taken).join(u", "_s)));                                                 \
    } while (false)

} // namespace

class TestKpiFact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordinaryPath()
    {
        CaseFile file = decidedCase(day("2026-03-02"));
        TAKE(file.on(day("2026-03-30")), answer(day("2026-03-30")));
        const KpiFact fact = extendedTo(factOf(file), day("2026-05-01"));
        QCOMPARE(fact.received, monthOf("2026-03"));
        QCOMPARE(fact.answered, monthOf("2026-03"));
        QCOMPARE(fact.daysToAnswer, 28);
        QCOMPARE(fact.daysLate, 0);
        QCOMPARE(fact.outcome, Outcome::Granted);
        QCOMPARE(fact.items, (QList<ItemFact>{{Right::Access, Decision::Granted, {}}}));
        QCOMPARE(fact.monthEnds, u"DD"_s);
    }

    void storedMonthEndsStopAtTheLastEvent()
    {
        CaseFile file(day("2026-01-12"));
        TAKE(file.on(day("2026-03-03")), qualify({Right::Erasure}));
        QCOMPARE(factOf(file).monthEnds, u"NO"_s); // due on 12 February
        QCOMPARE(extendedTo(factOf(file), day("2026-03-31")).monthEnds, u"NO"_s);
        QCOMPARE(extendedTo(factOf(file), day("2026-04-01")).monthEnds, u"NOO"_s);
    }

    void dueOnTheLastDayIsOverdueAtItsEnd()
    {
        const CaseFile file(day("2026-03-31"));
        QCOMPARE(file.request().clock.tracks.first().deadline.effectiveDue, day("2026-04-30"));
        const KpiFact fact = extendedTo(factOf(file), day("2026-04-30"));
        QCOMPARE(fact.monthEnds, u"N"_s);
        QCOMPARE(standingIn(fact, monthOf("2026-04"), day("2026-04-30"))->letter, 'N'); // not over yet
        QCOMPARE(extendedTo(fact, day("2026-05-01")).monthEnds, u"NO"_s);
    }

    void answerCountsFromItsDayHoweverLateItIsRecorded()
    {
        CaseFile file = decidedCase(day("2026-03-02"));
        TAKE(file.on(day("2026-05-04")), answer(day("2026-03-31")));
        const KpiFact fact = factOf(file);
        QCOMPARE(fact.answered, monthOf("2026-03"));
        QCOMPARE(fact.monthEnds, u"DD"_s);
    }

    void recordedAtNightCountsInTheZoneOfTheRegister()
    {
        const CaseFile file(day("2026-03-31"));
        QList<RecordedEvent> history = file.history();
        RecordedEvent note = history.last();
        note.event = NoteAdded{{day("2026-03-31"), {}, u"called"_s}};
        note.at = QDateTime(day("2026-03-31"), QTime(22, 30), Qt::UTC); // 1 April, 0:30 in Paris
        history << note;
        QCOMPARE(kpiFactOf({1}, history, paris()).monthEnds, u"N"_s);
        QCOMPARE(kpiFactOf({1}, history, QTimeZone("UTC")).monthEnds, QString());
    }

    void stoppedClockIsSuspendedNotOverdue()
    {
        CaseFile file(day("2026-03-20"));
        TAKE(file, qualify({Right::Access}));
        TAKE(file.on(day("2026-03-23")), askIdentity(day("2026-03-23")));
        const KpiFact fact = extendedTo(factOf(file), day("2026-06-01"));
        QCOMPARE(fact.monthEnds, u"SSS"_s);
        QCOMPARE(fact.identityAsked, QList<Month>{monthOf("2026-03")});
        QCOMPARE(fact.discardedWaits, 0);
        QVERIFY(!fact.idCopyAsked);
    }

    void stoppedUpToTheLastDayIsSuspendedAtTheEnd()
    {
        CaseFile file(day("2026-03-25"));
        TAKE(file, qualify({Right::Access}));
        TAKE(file.on(day("2026-03-26")), askIdentity(day("2026-03-26")));
        ReplyReceived reply;
        reply.receivedOn = day("2026-04-01");
        reply.result = IdentityResult::Confirmed;
        reply.method = u"login"_s;
        reply.checkedBy = u"Nadia"_s;
        TAKE(file.on(day("2026-04-01")), reply);
        const KpiFact fact = extendedTo(factOf(file), day("2026-05-01"));
        QCOMPARE(fact.suspendedDays, 6);
        QCOMPARE(fact.monthEnds, u"SW"_s);
        QCOMPARE(standingIn(fact, monthOf("2026-03"), day("2026-05-01"))->letter, 'S');
    }

    void askedOnTheFirstWasNotSuspendedAtTheEnd()
    {
        CaseFile file(day("2026-03-25"));
        TAKE(file, qualify({Right::Access}));
        TAKE(file.on(day("2026-04-01")), askIdentity(day("2026-04-01")));
        QCOMPARE(factOf(file).monthEnds, u"W"_s);
        CorrectFact correction;
        correction.eventSeq = {1};
        correction.key = u"surname"_s;
        correction.value = u"Martine"_s;
        correction.reason = u"misread"_s;
        TAKE(file, correction);
        QCOMPARE(factOf(file).monthEnds, u"W"_s); // with all later dates known
    }

    void lateAnswerTellsItsDays()
    {
        CaseFile file = decidedCase(day("2026-03-02"));
        TAKE(file.on(day("2026-04-04")), answer(day("2026-04-04")));
        QCOMPARE(factOf(file).daysLate, 2);
        QVERIFY(!factOf(file).extensionUsed);
    }

    /// indicators.md: extended and extended late are never the same notice; a corrected sending day (T26) restates it.
    void anExtensionNoticeIsEitherInTimeOrLate()
    {
        CaseFile file(day("2026-03-02"));
        TAKE(file, qualify({Right::Access}));
        TAKE(file.on(day("2026-04-08")), extend(day("2026-04-08")));
        QVERIFY(factOf(file).extensionLateNotice && !factOf(file).extensionValid);

        CorrectFact correction;
        correction.eventSeq = file.history().last().seq;
        correction.key = u"sent_on"_s;
        correction.value = u"2026-03-30"_s;
        correction.reason = u"the posting slip says so"_s;
        TAKE(file, correction);
        QVERIFY(factOf(file).extensionValid && !factOf(file).extensionLateNotice);
        QCOMPARE(factOf(file).extensionNotice, monthOf("2026-03"));

        correction.value = u"2026-04-07"_s;
        TAKE(file, correction);
        QVERIFY(factOf(file).extensionLateNotice && !factOf(file).extensionValid);
    }

    void extensionCountsOnlyWhenNeeded_data()
    {
        QTest::addColumn<QDate>("answeredOn");
        QTest::addColumn<bool>("used");
        QTest::addColumn<int>("daysLate");
        QTest::addRow("within one month") << day("2026-04-02") << false << 0;
        QTest::addRow("in the extended period") << day("2026-05-20") << true << 0;
        QTest::addRow("after it") << day("2026-06-05") << true << 3;
    }
    void extensionCountsOnlyWhenNeeded()
    {
        QFETCH(QDate, answeredOn);
        CaseFile extended(day("2026-03-02"));
        TAKE(extended, qualify({Right::Access}));
        TAKE(extended.on(day("2026-03-20")), extend(day("2026-03-20")));
        completePoints(extended, {1}, PointStage::BeforeDecision);
        DecideItem decide;
        decide.item = {1};
        decide.decision = Decision::Granted;
        TAKE(extended, decide);
        completePoints(extended, {1}, PointStage::BeforeAnswer);
        TAKE(extended.on(answeredOn), answer(answeredOn));
        const KpiFact fact = factOf(extended);
        QVERIFY(fact.extensionValid);
        QCOMPARE(fact.extensionNotice, monthOf("2026-03"));
        QTEST(fact.extensionUsed, "used");
        QTEST(fact.daysLate, "daysLate");
    }

    void withdrawalAfterTheDueDateTellsItsDays()
    {
        CaseFile file(day("2026-03-02"));
        TAKE(file, qualify({Right::Access}));
        Withdraw withdraw;
        withdraw.statedOn = day("2026-04-10");
        withdraw.statement = u"leave it"_s;
        withdraw.freely = true;
        withdraw.noLetterReason = u"said at the counter"_s;
        TAKE(file.on(day("2026-04-10")), withdraw);
        const KpiFact fact = factOf(file);
        QCOMPARE(fact.closed, monthOf("2026-04"));
        QCOMPARE(fact.outcome, Outcome::Withdrawn);
        QCOMPARE(fact.daysLate, 8);
        QVERIFY(!fact.open);
        QCOMPARE(extendedTo(fact, day("2026-12-01")).monthEnds, u"W"_s); // closed in April: one month end
    }

    void recipientsNotYetInformedArePendingAtTheMonthEnd()
    {
        CaseFile file(day("2026-03-02"));
        TAKE(file, qualify({Right::Erasure}));
        decideFully(file, {1}, Decision::Granted);
        TAKE(file.on(day("2026-03-30")), answer(day("2026-03-30")));
        const QList<RecipientNotice> pending = pendingNotices(file.request());
        QVERIFY(!pending.isEmpty());
        for (const RecipientNotice &notice : pending) {
            NotifyRecipient notify;
            notify.item = notice.item;
            notify.recipient = notice.recipient;
            notify.sentOn = day("2026-04-02");
            notify.channel = Channel::Email;
            notify.content = u"erase too"_s;
            TAKE(file.on(day("2026-04-02")), notify);
        }
        const KpiFact fact = extendedTo(factOf(file), day("2026-05-01"));
        QCOMPARE(fact.noticesPending, u"10"_s);
        QCOMPARE(fact.noticeAges, QList<int>{1}); // answered on 30 March
        QCOMPARE(fact.recipientsNotified, int(pending.size()));
    }

    void aRestrictionInForceTellsItsReview()
    {
        CaseFile file(day("2026-03-02"));
        TAKE(file, qualify({Right::Restriction}));
        decideFully(file, {1}, Decision::Granted);
        RecordFact review;
        review.item = {1};
        review.fact = u"review_on"_s;
        review.value = u"2026-09-01"_s;
        TAKE(file, review);
        TAKE(file.on(day("2026-03-30")), answer(day("2026-03-30")));
        const KpiFact fact = extendedTo(factOf(file), day("2026-05-01"));
        const auto standing = standingIn(fact, monthOf("2026-04"), day("2026-05-01"));
        QVERIFY(standing && standing->restrictionInForce);
        QCOMPARE(standing->nextReview, day("2026-09-01"));
    }

    void daysUntilItReachedTheOfficer()
    {
        const CaseFile file(day("2026-03-02"));
        RegisterRequest facts;
        facts.receivedOn = day("2026-03-02");
        facts.reachedOfficerOn = day("2026-03-11");
        facts.surname = u"Martin"_s;
        facts.files = {FileRef{u"ab"_s, u"request.eml"_s, u"message/rfc822"_s, 10, FileKind::Message}};
        const CaseFile later(day("2026-03-11"));
        const auto events = decide(Request{}, facts, later.context());
        QVERIFY(events);
        QList<RecordedEvent> history;
        for (const Event &event : *events)
            history << RecordedEvent{
                {history.size() + 1}, QDateTime(day("2026-03-11"), QTime(9, 0), Qt::UTC), {}, event};
        QCOMPARE(kpiFactOf({1}, history, paris()).daysLost, 9);
        QVERIFY(!factOf(file).daysLost);
    }

    void survivesJson()
    {
        CaseFile file(day("2026-03-20"));
        TAKE(file, qualify({Right::Access, Right::ObjectionMarketing}));
        TAKE(file.on(day("2026-05-06")), askIdentity(day("2026-05-06")));
        const KpiFact fact = factOf(file);
        QCOMPARE(fact.discardedIn, QList<Month>{monthOf("2026-05")}); // asked late, without a reason
        const auto bytes = canonicalJson(jsonOf(fact));
        QVERIFY(bytes);
        auto read = kpiFactFromJson(*objectFromJson(*bytes, u"row"_s));
        QVERIFY(read);
        read->request = fact.request;
        QCOMPARE(*read, fact);
        QVERIFY(!kpiFactFromJson({{u"received"_s, u"2026-13"_s}}));
        QVERIFY(!kpiFactFromJson({{u"reference"_s, u"2026-0243"_s}}));
    }

    void closedRowHoldsNoDayNoNameNoReference()
    {
        CaseFile file(day("2026-03-02"));
        TAKE(file, qualify({Right::Access}));
        Withdraw withdraw;
        withdraw.statedOn = day("2026-03-10");
        withdraw.statement = u"leave it"_s;
        withdraw.freely = true;
        withdraw.noLetterReason = u"said at the counter"_s;
        TAKE(file.on(day("2026-03-10")), withdraw);
        const QString row = QString::fromUtf8(*canonicalJson(jsonOf(factOf(file))));
        QVERIFY2(!row.contains(QRegularExpression(u"\\d{4}-\\d{2}-\\d{2}"_s)), qPrintable(row));
        QVERIFY(!row.contains(u"Martin"_s) && !row.contains(file.request().reference) && !row.contains(u"leave"_s));
    }
};

QTEST_APPLESS_MAIN(TestKpiFact)
#include "tst_kpifact.moc"
