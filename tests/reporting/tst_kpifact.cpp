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
KpiFact factOf(const CaseFile &file) { return kpiFactOf({1}, file.history(), paris(), rulebook().targets); }

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

/// Erasure refused, sent on `sentOn`.
CaseFile refusedCase(QDate receivedOn, QDate sentOn, const QString &policy = {})
{
    CaseFile file(receivedOn, {}, policy);
    (void)file.take(qualify({Right::Erasure}));
    completePoints(file, {1}, PointStage::BeforeDecision);
    DecideItem refusal = decision({1}, Decision::Refused);
    refusal.ground = u"G17"_s;
    refusal.documented = documentsOf(u"G17"_s);
    (void)file.take(refusal);
    completePoints(file, {1}, PointStage::BeforeAnswer);
    (void)file.on(sentOn).take(answer(sentOn));
    return file;
}

/// Asks, reminds a month later, closes.
void closeWithoutIdentity(CaseFile &file, QDate askedOn, QDate closedOn)
{
    (void)file.on(askedOn).take(askIdentity(askedOn));
    Remind reminder = sent<Remind>(askedOn.addMonths(1));
    reminder.stillMissing = u"the code"_s;
    (void)file.on(reminder.sentOn).take(reminder);
    CloseWithoutIdentity closing = sent<CloseWithoutIdentity>(closedOn);
    closing.reason = u"the account name is shared"_s;
    (void)file.on(closedOn).take(closing);
}

Withdraw withdrawal(QDate statedOn)
{
    Withdraw facts;
    facts.statedOn = statedOn;
    facts.statement = u"leave it"_s;
    facts.freely = true;
    facts.noLetterReason = u"said at the counter"_s;
    return facts;
}

CorrectFact corrected(const CaseFile &file, const QString &kind, const QString &key, const QString &value)
{
    CorrectFact facts;
    for (const RecordedEvent &event : file.history()) {
        if (kindOf(event.event) == kind)
            facts.eventSeq = event.seq;
    }
    facts.key = key;
    facts.value = value;
    facts.reason = u"the stamp says so"_s;
    return facts;
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
        const Targets targets = rulebook().targets;
        QCOMPARE(kpiFactOf({1}, history, paris(), targets).monthEnds, u"N"_s);
        QCOMPARE(kpiFactOf({1}, history, QTimeZone("UTC"), targets).monthEnds, QString());
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
        QCOMPARE(fact.lateExtended, fact.daysLate > 0);
    }

    /// indicators.md: late_extended is a fault of the extended right, not of the one beside it.
    void onlyAnExtendedRightIsLateAlthoughExtended()
    {
        CaseFile file(day("2026-06-15"));
        TAKE(file, qualify({Right::Access, Right::Rectification}));
        Extend notice = extend(day("2026-07-10"));
        notice.items = {{1}};
        TAKE(file.on(day("2026-07-10")), notice);
        decideFully(file.on(day("2026-07-20")), {2}, Decision::Granted);
        TAKE(file, answered<SendPart>(day("2026-07-20"))); // due on 15 July
        decideFully(file.on(day("2026-08-20")), {1}, Decision::Granted);
        TAKE(file, answer(day("2026-08-20")));
        QCOMPARE(factOf(file).daysLate, 5);
        QVERIFY(factOf(file).extensionUsed && !factOf(file).lateExtended);
    }

    /// indicators.md, "not identified": late like any answer when the wait was discarded and eff has passed.
    void closedWithoutIdentity_data()
    {
        QTest::addColumn<bool>("identified");
        QTest::addColumn<QDate>("askedOn");
        QTest::addColumn<int>("daysLate");
        QTest::addColumn<int>("suspendedDays");
        QTest::addRow("the clock stood still") << true << day("2026-03-04") << 0 << 77;
        QTest::addRow("asked late without a reason") << true << day("2026-03-16") << 48 << 0;
        QTest::addRow("no right identified, in time") << false << day("2026-03-04") << 0 << 77;
        QTest::addRow("no right identified, late") << false << day("2026-03-16") << 48 << 0;
    }
    void closedWithoutIdentity()
    {
        QFETCH(bool, identified);
        QFETCH(QDate, askedOn);
        CaseFile file(day("2026-03-02"));
        if (identified)
            TAKE(file, qualify({Right::Access}));
        closeWithoutIdentity(file, askedOn, day("2026-05-20"));
        const KpiFact fact = factOf(file);
        QCOMPARE(fact.outcome, Outcome::NotIdentified);
        QCOMPARE(fact.daysToAnswer, 79);
        QTEST(fact.daysLate, "daysLate");
        QTEST(fact.suspendedDays, "suspendedDays");
    }

    /// states.md T24: closed without identity, no answer had been given; the one after the proof is the first.
    void theAnswerAfterAProofIsTheFirst()
    {
        CaseFile file(day("2026-03-02"));
        TAKE(file, qualify({Right::Access}));
        closeWithoutIdentity(file, day("2026-03-04"), day("2026-05-20"));
        Reopen again;
        again.reason = ReopenReason::IdentityProved;
        again.facts = u"the code came"_s;
        again.elementOn = day("2026-07-06");
        again.method = u"code"_s;
        again.checkedBy = u"Nadia"_s;
        TAKE(file.on(day("2026-07-06")), again);
        QVERIFY(!factOf(file).answered && !factOf(file).outcome);
        decideFully(file.on(day("2026-07-20")), {1}, Decision::Granted);
        TAKE(file, answer(day("2026-07-20")));
        const KpiFact fact = factOf(file);
        QCOMPARE(fact.answered, monthOf("2026-07"));
        QCOMPARE(fact.daysLate, 0);
        QCOMPARE(fact.secondAnswers, QList<Month>());
    }

    /// indicators.md, "reopened": the first answer keeps its month and its verdict.
    void aReopeningLeavesTheFirstAnswer()
    {
        CaseFile file = refusedCase(day("2026-06-15"), day("2026-07-10"));
        const KpiFact before = factOf(file);
        QCOMPARE(before.items, (QList<ItemFact>{{Right::Erasure, Decision::Refused, u"G17"_s}}));
        Reopen again;
        again.reason = ReopenReason::ErrorFound;
        again.facts = u"the obligation had ended"_s;
        again.items = {{1}};
        TAKE(file.on(day("2026-10-05")), again);
        QCOMPARE(factOf(file).items, before.items);
        AddItem more;
        more.right = Right::Access;
        more.asked = u"and a copy"_s;
        TAKE(file, more);
        TAKE(file, decision({1}, Decision::Granted));
        completePoints(file, {1}, PointStage::BeforeAnswer);
        decideFully(file, {2}, Decision::Granted);
        SendAnswer complement = answer(day("2026-10-20"));
        complement.letters = {LetterType::L06};
        TAKE(file.on(day("2026-10-20")), complement);
        const KpiFact fact = factOf(file);
        QCOMPARE(fact.answered, monthOf("2026-07"));
        QCOMPARE(fact.outcome, Outcome::Refused);
        QCOMPARE(fact.daysLate, 0);
        QCOMPARE(fact.items, (before.items + QList<ItemFact>{{Right::Access, Decision::Pending, {}}}));
        QCOMPARE(fact.secondAnswers, QList<Month>{monthOf("2026-10")});
        const auto standing = standingIn(extendedTo(fact, day("2026-11-02")), monthOf("2026-10"), day("2026-11-02"));
        QVERIFY(standing && standing->noticePending);
        QCOMPARE(standing->noticeAge, 11); // since the complement of 20 October
    }

    /// indicators.md, "Art. 19 pending": of requests that are DONE.
    void recipientsAreOwedOnceTheAnswerIsOut()
    {
        CaseFile file(day("2026-03-12"));
        TAKE(file, qualify({Right::Erasure}));
        decideFully(file, {1}, Decision::Granted);
        QVERIFY(!pendingNotices(file.request()).isEmpty());
        TAKE(file.on(day("2026-04-08")), answer(day("2026-04-08")));
        QCOMPARE(extendedTo(factOf(file), day("2026-05-04")).noticesPending, u"01"_s);
    }

    /// indicators.md, "identity copies held": copies, whatever has become of the request.
    void copiesOfAClosedRequestAreStillHeld()
    {
        CaseFile file(day("2026-05-04"));
        TAKE(file, qualify({Right::Access}));
        TAKE(file, askIdentity(day("2026-05-04")));
        ReplyReceived reply;
        reply.receivedOn = day("2026-05-11");
        reply.result = IdentityResult::Insufficient;
        reply.method = u"copy"_s;
        reply.checkedBy = u"Nadia"_s;
        reply.files = {FileRef{u"c1"_s, u"front.pdf"_s, u"application/pdf"_s, 10, FileKind::IdentityCopy},
                       FileRef{u"c2"_s, u"back.pdf"_s, u"application/pdf"_s, 10, FileKind::IdentityCopy}};
        TAKE(file.on(day("2026-05-11")), reply);
        TAKE(file.on(day("2026-05-20")), withdrawal(day("2026-05-20")));
        KpiFact fact = extendedTo(factOf(file), day("2026-07-02"));
        QCOMPARE(fact.monthEnds, QString());
        QCOMPARE(fact.identityCopies, (QList<int>{2, 2}));
        QCOMPARE(fact.identityCopyOverdue, (QList<bool>{false, true})); // to be gone by 10 June
        QCOMPARE(copiesHeldIn(fact, monthOf("2026-07"), day("2026-07-02")).count, 2);
        QVERIFY(!standingIn(fact, monthOf("2026-07"), day("2026-07-02")));

        for (const QString &copy : {u"c1"_s, u"c2"_s})
            TAKE(file.on(day("2026-07-02")), (DestroyIdentityCopy{copy, day("2026-07-02")}));
        fact = extendedTo(factOf(file), day("2026-09-01"));
        QCOMPARE(fact.identityCopies, (QList<int>{2, 2}));
        QVERIFY(!fact.open);
        QCOMPARE(copiesHeldIn(fact, monthOf("2026-07"), day("2026-09-01")).count, 0);
    }

    /// states.md 3.6: the clock of a request is that of the rights a question covers.
    void aRightNoQuestionCoversLeavesItSuspended()
    {
        CaseFile file(day("2026-10-26"));
        TAKE(file, qualify({Right::Access, Right::ObjectionMarketing}));
        TAKE(file.on(day("2026-10-28")), askIdentity(day("2026-10-28")));
        QCOMPARE(extendedTo(factOf(file), day("2026-11-02")).monthEnds, u"S"_s);
    }

    /// indicators.md: a late registration restates the month.
    void whatWasDecidedWasIdentifiedBefore()
    {
        CaseFile file(day("2026-10-06"));
        TAKE(file.on(day("2026-11-04")), qualify({Right::Restriction}));
        completePoints(file, {1}, PointStage::BeforeDecision);
        DecideItem facts = decision({1}, Decision::Granted);
        facts.decidedOn = day("2026-10-29");
        TAKE(file, facts);
        completePoints(file, {1}, PointStage::BeforeAnswer);
        TAKE(file, answer(day("2026-10-30")));
        const KpiFact fact = factOf(file);
        QCOMPARE(fact.monthEnds, u"D"_s);
        QCOMPARE(fact.restrictionInForce, u"1"_s);
    }

    /// T26 restates what an event had told: a refusal is after the first month by the dates as they are now.
    void aCorrectionRestatesALateRefusal_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("late");
        QTest::addRow("received earlier") << u"EU"_s << u"REGISTERED"_s << u"received_on"_s << u"2026-06-01"_s << true;
        QTest::addRow("sent later") << u"EU"_s << u"ANSWER_SENT"_s << u"sent_on"_s << u"2026-07-20"_s << true;
        QTest::addRow("still in the month") << u"EU"_s << u"ANSWER_SENT"_s << u"sent_on"_s << u"2026-07-14"_s << false;
        QTest::addRow("not marked in the UK")
            << u"UK"_s << u"ANSWER_SENT"_s << u"sent_on"_s << u"2026-07-20"_s << false;
    }
    void aCorrectionRestatesALateRefusal()
    {
        QFETCH(QString, policy);
        QFETCH(QString, kind);
        QFETCH(QString, key);
        QFETCH(QString, value);
        CaseFile file = refusedCase(day("2026-06-15"), day("2026-07-10"), policy);
        QVERIFY(!factOf(file).refusalAfterOneMonth);
        TAKE(file.on(day("2026-10-01")), corrected(file, kind, key, value));
        QTEST(factOf(file).refusalAfterOneMonth, "late");
        TAKE(file, corrected(file, kind, key, key == u"sent_on" ? u"2026-07-10"_s : u"2026-06-15"_s));
        QVERIFY(!factOf(file).refusalAfterOneMonth);
    }

    void aCorrectionRestatesADiscardedQuestion_data()
    {
        QTest::addColumn<QDate>("receivedOn");
        QTest::addColumn<QString>("now");
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::addRow("late after all") << day("2026-10-08") << u"2026-10-01"_s << 0 << 1;
        QTest::addRow("in time after all") << day("2026-10-01") << u"2026-10-08"_s << 1 << 0;
    }
    void aCorrectionRestatesADiscardedQuestion()
    {
        QFETCH(QDate, receivedOn);
        QFETCH(QString, now);
        CaseFile file(receivedOn);
        TAKE(file, qualify({Right::Access}));
        TAKE(file.on(day("2026-10-12")), askIdentity(day("2026-10-12")));
        QTEST(factOf(file).discardedWaits, "before");
        TAKE(file.on(day("2026-11-20")), corrected(file, u"REGISTERED"_s, u"received_on"_s, now));
        QTEST(factOf(file).discardedWaits, "after");
        QTEST(int(factOf(file).discardedIn.count(monthOf("2026-10"))), "after");
    }

    void withdrawalAfterTheDueDateTellsItsDays_data()
    {
        QTest::addColumn<bool>("identified");
        QTest::addColumn<QString>("monthEnds");
        QTest::addRow("its right identified") << true << u"W"_s;
        QTest::addRow("new") << false << u"N"_s;
    }
    void withdrawalAfterTheDueDateTellsItsDays()
    {
        QFETCH(bool, identified);
        CaseFile file(day("2026-03-02"));
        if (identified)
            TAKE(file, qualify({Right::Access}));
        TAKE(file.on(day("2026-04-10")), withdrawal(day("2026-04-10")));
        const KpiFact fact = factOf(file);
        QCOMPARE(fact.closed, monthOf("2026-04"));
        QCOMPARE(fact.outcome, Outcome::Withdrawn);
        QCOMPARE(fact.daysLate, 8);
        QVERIFY(!fact.open);
        QTEST(extendedTo(fact, day("2026-12-01")).monthEnds, "monthEnds"); // closed in April: one month end
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
        QCOMPARE(kpiFactOf({1}, history, paris(), rulebook().targets).daysLost, 9);
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
        TAKE(file.on(day("2026-03-10")), withdrawal(day("2026-03-10")));
        const QString row = QString::fromUtf8(*canonicalJson(jsonOf(factOf(file))));
        QVERIFY2(!row.contains(QRegularExpression(u"\\d{4}-\\d{2}-\\d{2}"_s)), qPrintable(row));
        QVERIFY(!row.contains(u"Martin"_s) && !row.contains(file.request().reference) && !row.contains(u"leave"_s));
    }
};

QTEST_APPLESS_MAIN(TestKpiFact)
#include "tst_kpifact.moc"
