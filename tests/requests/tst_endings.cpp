// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/standing.h"
#include "support/casefile.h"
#include "support/stepfacts.h"

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

/// T03, T06, T12, T14, T17, T18, T20 to T25, T27, T28 and the second person: what states.md asks and what follows.
class TestEndings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void T03_anAnsweredRightIsNoReminder()
    {
        CaseFile file(QDate(2026, 3, 2));
        auto facts = sent<Reclassify>(QDate(2026, 3, 2));
        QCOMPARE(missingKeys(file.decided(facts)), (QStringList{u"as"_s, u"reason"_s}));
        facts.as = ReclassifiedAs::Merged;
        facts.reason = u"asks where the answer is"_s;
        facts.into = file.request().number;
        QCOMPARE(missingKeys(file.decided(facts)), QStringList{u"into"_s});
        facts.into = {7};
        QVERIFY(file.take(facts));
        QCOMPARE(file.request().state, State::Closed);
        QCOMPARE(file.request().outcome, Outcome::Merged);
        QCOMPARE(file.request().mergedInto.value, 7);
        QCOMPARE(file.request().letters.last().type, LetterType::L18);
    }

    void T03_sayingNothingNeedsAReason()
    {
        CaseFile file(QDate(2026, 3, 2));
        Reclassify facts;
        facts.as = ReclassifiedAs::NotARequest;
        facts.reason = u"an order form"_s;
        QCOMPARE(missingKeys(file.decided(facts)), QStringList{u"sent_on"_s});
        facts.noLetterReason = u"no address"_s;
        QVERIFY(file.take(facts));
        QCOMPARE(file.request().outcome, Outcome::NotARequest);
        QVERIFY(file.request().letters.isEmpty());
    }

    /// Story 1: the copy first, then the erasure.
    void T12_theErasureWaitsForTheCopy()
    {
        CaseFile file(QDate(2026, 2, 14));
        file.on(QDate(2026, 2, 16));
        Qualify facts = rights({Right::Access, Right::Erasure});
        facts.copyFirst = true;
        QVERIFY(file.take(facts));
        completePoints(file, {2}, PointStage::BeforeDecision);
        QCOMPARE(missingKeys(file.decided(decision({2}, Decision::Granted))), QStringList{u"copy_first"_s});
        decideFully(file, {1}, Decision::Granted);
        const SendPart part = answered<SendPart>(QDate(2026, 2, 20));
        file.on(QDate(2026, 2, 20));
        QVERIFY(file.take(part));
        QCOMPARE(file.request().state, State::Work);
        QCOMPARE(findItem(file.request(), {1})->answeredOn, QDate(2026, 2, 20));
        QVERIFY(!file.request().answeredOn);
        QVERIFY(file.take(decision({2}, Decision::Granted)));
        completePoints(file, {2}, PointStage::BeforeAnswer);
        QVERIFY(missingKeys(file.decided(part)).contains(u"send_answer"_s));
        QVERIFY(file.take(answered<SendAnswer>(QDate(2026, 2, 20))));
        QCOMPARE(file.request().letters.last().type, LetterType::L06);
        QCOMPARE(file.request().state, State::Done);
    }

    /// 3.6: beside an identity question the marketing objection is answered alone.
    void T12_answersWhatNoQuestionCovers()
    {
        CaseFile file(QDate(2026, 7, 2));
        QVERIFY(file.take(rights({Right::Access, Right::ObjectionMarketing})));
        QVERIFY(file.take(identityQuestion(QDate(2026, 7, 2))));
        decideFully(file, {2}, Decision::Granted);
        QVERIFY(file.take(answered<SendPart>(QDate(2026, 7, 2))));
        QCOMPARE(file.request().state, State::Wait);
        QCOMPARE(file.request().letters.last().type, LetterType::L07);
        QVERIFY(missingKeys(file.decided(decision({1}, Decision::Granted))).contains(u"question"_s));
    }

    void T14_refusesFromWaitWhenIdentityIsTheGround()
    {
        CaseFile file(QDate(2026, 3, 2));
        QVERIFY(file.take(rights({Right::Access, Right::Erasure})));
        QVERIFY(file.take(identityQuestion(QDate(2026, 3, 2))));
        auto facts = answered<RefuseAll>(QDate(2026, 3, 2));
        facts.burden = u"two questions, no answer"_s;
        facts.ground = u"G03"_s;
        facts.documented = documentsOf(u"G03"_s);
        QVERIFY(missingKeys(file.decided(facts)).contains(u"identity"_s));
        facts.ground = u"G02"_s;
        QVERIFY(missingKeys(file.decided(facts)).contains(u"documented.doubt"_s));
        facts.documented = documentsOf(u"G02"_s);
        QVERIFY(file.take(facts));
        QCOMPARE(file.request().state, State::Done);
        QCOMPARE(file.request().outcome, Outcome::Refused);
        QCOMPARE(file.request().letters.last().type, LetterType::L16);
        QCOMPARE(findItem(file.request(), {2})->ground, u"G02"_s);
    }

    void T14_neverOnMarketingOrConsent_data()
    {
        QTest::addColumn<QString>("ground");
        QTest::addColumn<bool>("allowed");
        for (const RefusalGround &ground : rulebook().grounds.all())
            QTest::addRow("%s", qPrintable(ground.id)) << ground.id << (ground.id == u"G01" || ground.id == u"G31");
    }
    void T14_neverOnMarketingOrConsent()
    {
        QFETCH(QString, ground);
        QFETCH(bool, allowed);
        for (const Right right : {Right::ObjectionMarketing, Right::ConsentWithdrawal}) {
            CaseFile file(QDate(2026, 3, 2));
            QVERIFY(file.take(rights({right})));
            completePoints(file, {1}, PointStage::BeforeDecision);
            for (const Decision refused : {Decision::Refused, Decision::Partial}) {
                DecideItem facts = decision({1}, refused);
                facts.ground = ground;
                facts.documented = documentsOf(ground);
                QCOMPARE(file.decided(facts).hasValue(), allowed && refused == Decision::Refused);
            }
        }
    }

    /// R6: the copy goes at the check, 30 days after it came at the latest.
    void R6_anIdentityCopyHasADayOfItsOwn()
    {
        CaseFile file(QDate(2026, 3, 2));
        QVERIFY(file.take(rights({Right::Access})));
        QVERIFY(!identityCopyDueBy(file.request(), 30));
        QVERIFY(file.take(identityQuestion(QDate(2026, 3, 2))));
        file.on(QDate(2026, 3, 6));
        Attach copy;
        copy.files = {FileRef{u"cd"_s, u"card.jpg"_s, u"image/jpeg"_s, 10, FileKind::IdentityCopy}};
        QVERIFY(file.take(copy));
        QCOMPARE(identityCopyDueBy(file.request(), 30), QDate(2026, 4, 5));
        file.on(QDate(2026, 3, 9));
        ReplyReceived reply;
        reply.kind = WaitKind::Identity;
        reply.receivedOn = QDate(2026, 3, 6);
        reply.result = IdentityResult::Confirmed;
        reply.method = u"card"_s;
        reply.checkedBy = u"Nadia"_s;
        QVERIFY(file.take(reply));
        QCOMPARE(identityCopyDueBy(file.request(), 30), file.request().identityCheckedOn);
        const QList<StepOffer> offers = offersFor(file.request(), file.context());
        QVERIFY(std::any_of(offers.begin(), offers.end(), [](const StepOffer &offer) {
            return offer.step == Step::DestroyIdentityCopy && !offer.remark.isEmpty();
        }));
        DestroyIdentityCopy destroyed;
        destroyed.destroyedOn = file.today();
        QVERIFY(file.take(destroyed));
        QVERIFY(!identityCopyDueBy(file.request(), 30));
    }

    /// "Even then the contact detail goes on the opt-out list."
    void T11_refusedMarketingStillNeedsTheListEntry()
    {
        CaseFile file(QDate(2026, 3, 2));
        QVERIFY(file.take(rights({Right::ObjectionMarketing})));
        DecideItem facts = decision({1}, Decision::Refused);
        facts.ground = u"G01"_s;
        facts.documented = documentsOf(u"G01"_s);
        QCOMPARE(missingKeys(file.decided(facts)), QStringList{u"address"_s});
        QVERIFY(file.take(RecordFact{{1}, u"address"_s, u"chloe@example.org"_s}));
        QVERIFY(file.take(facts));
        QCOMPARE(missingKeys(file.decided(answered<SendAnswer>(QDate(2026, 3, 2)))), QStringList{u"list_entry_on"_s});
    }

    void T11_anExceptionBlocksFullErasureOnly()
    {
        CaseFile file(QDate(2026, 9, 1));
        QVERIFY(file.take(rights({Right::Erasure})));
        completePoints(file, {1}, PointStage::BeforeDecision);
        QJsonArray tested = findItem(file.request(), {1})->points.value(u"exceptions_tested"_s).value.toArray();
        QCOMPARE(tested.size(), 5);
        QJsonArray four = tested;
        four.removeLast();
        QVERIFY(file.take(RecordFact{{1}, u"exceptions_tested"_s, four}));
        QCOMPARE(missingKeys(file.decided(decision({1}, Decision::Granted))), QStringList{u"exceptions_tested"_s});
        QJsonObject accounts = tested.at(1).toObject();
        accounts.insert(u"applies"_s, true);
        tested[1] = accounts;
        QVERIFY(file.take(RecordFact{{1}, u"exceptions_tested"_s, tested}));
        QCOMPARE(missingKeys(file.decided(decision({1}, Decision::Granted))), QStringList{u"exceptions_tested"_s});
        DecideItem part = decision({1}, Decision::Partial);
        part.ground = u"G14"_s;
        QCOMPARE(missingKeys(file.decided(part)),
                 (QStringList{u"documented.text"_s, u"documented.data_kept"_s, u"documented.until"_s}));
        part.documented = QJsonObject{{u"text"_s, u"Code de commerce L123-22"_s},
                                      {u"data_kept"_s, u"invoices of 2021"_s},
                                      {u"until"_s, u"soon"_s}};
        QCOMPARE(missingKeys(file.decided(part)), QStringList{u"failure:documented"_s});
        part.documented = documentsOf(u"G14"_s);
        QVERIFY(file.take(part));
        completePoints(file, {1}, PointStage::BeforeAnswer);
        QVERIFY(file.take(answered<SendAnswer>(QDate(2026, 9, 1))));
        QCOMPARE(file.request().outcome, Outcome::PartlyGranted);
        QVERIFY(std::any_of(file.request().letters.begin(), file.request().letters.end(),
                            [](const SentLetter &letter) { return letter.type == LetterType::L10; }));
    }

    /// Art. 12(4): a refusal after the month is marked even when extended; a partial answer is not.
    void refusalAfterOneMonth_data()
    {
        QTest::addColumn<Decision>("what");
        QTest::addColumn<QString>("policy");
        QTest::addColumn<bool>("flagged");
        QTest::addRow("refused") << Decision::Refused << u"EU"_s << true;
        QTest::addRow("partial") << Decision::Partial << u"EU"_s << false;
        QTest::addRow("refused, UK") << Decision::Refused << u"UK"_s << false;
    }
    void refusalAfterOneMonth()
    {
        QFETCH(Decision, what);
        QFETCH(QString, policy);
        QFETCH(bool, flagged);
        CaseFile file(QDate(2026, 5, 29), {}, policy);
        QVERIFY(file.take(rights({Right::Erasure})));
        Extend extension = sent<Extend>(QDate(2026, 6, 24));
        extension.complexity = true;
        extension.reasons = u"twelve systems"_s;
        QVERIFY(file.on(QDate(2026, 6, 24)).take(extension));
        completePoints(file, {1}, PointStage::BeforeDecision);
        DecideItem facts = decision({1}, what);
        facts.ground = u"G17"_s;
        facts.documented = documentsOf(u"G17"_s);
        QVERIFY(file.take(facts));
        completePoints(file, {1}, PointStage::BeforeAnswer);
        QVERIFY(file.on(QDate(2026, 8, 28)).take(answered<SendAnswer>(QDate(2026, 8, 28))));
        QCOMPARE(findItem(file.request(), {1})->isLateRefusal, flagged);
    }

    void T17_T18_liftingIsToldFirst()
    {
        CaseFile file(QDate(2026, 3, 2));
        QVERIFY(file.take(rights({Right::Restriction})));
        decideFully(file, {1}, Decision::Granted);
        QVERIFY(file.take(answered<SendAnswer>(QDate(2026, 3, 2))));
        QVERIFY(missingKeys(file.decided(Close{})).contains(u"restriction"_s));
        LiftRestriction lift;
        lift.item = {1};
        lift.liftedOn = QDate(2026, 3, 9);
        file.on(QDate(2026, 3, 10));
        QVERIFY(missingKeys(file.decided(lift)).contains(u"announce_lifting"_s));
        AnnounceLifting letter = sent<AnnounceLifting>(QDate(2026, 3, 10));
        letter.item = {1};
        letter.reason = u"the data are verified"_s;
        letter.plannedOn = QDate(2026, 3, 9);
        QCOMPARE(missingKeys(file.decided(letter)), QStringList{u"planned_on"_s});
        letter.plannedOn = QDate(2026, 3, 17);
        QVERIFY(file.take(letter));
        QCOMPARE(missingKeys(file.decided(lift)), QStringList{u"failure:lifted_on"_s});
        lift.liftedOn = QDate(2026, 3, 10);
        QVERIFY(file.take(lift));
        QVERIFY(!missingKeys(file.decided(Close{})).contains(u"restriction"_s));
    }

    /// The other right was answered in part: nothing is left, and that was the answer.
    void T20_whatIsLeftAfterAPart()
    {
        CaseFile file(QDate(2026, 4, 1));
        QVERIFY(file.take(rights({Right::Restriction, Right::Access})));
        decideFully(file, {1}, Decision::Granted);
        QVERIFY(file.take(answered<SendPart>(QDate(2026, 4, 1))));
        Withdraw rest;
        rest.statedOn = QDate(2026, 4, 10);
        rest.statement = u"no copy needed"_s;
        rest.freely = true;
        rest.noLetterReason = u"said on the telephone"_s;
        rest.items = {{2}};
        QVERIFY(file.on(QDate(2026, 4, 10)).take(rest));
        QCOMPARE(file.request().state, State::Done);
        QCOMPARE(file.request().answeredOn, QDate(2026, 4, 1));
        QCOMPARE(file.request().outcome, Outcome::Granted);
        QVERIFY(!file.request().closedOn);
    }

    void T21_somebodyElseIsController()
    {
        CaseFile file(QDate(2026, 3, 2));
        QCOMPARE(missingKeys(file.decided(Transfer{})),
                 (QStringList{u"none_ours"_s, u"to_whom"_s, u"reason"_s, u"forwarded_on"_s, u"sent_on"_s, u"what"_s}));
        auto facts = sent<Transfer>(QDate(2026, 3, 4));
        facts.noneOurs = true;
        facts.toWhom = u"Orbelis"_s;
        facts.reason = u"we host for them"_s;
        facts.forwardedOn = QDate(2026, 3, 3);
        QVERIFY(file.on(QDate(2026, 3, 4)).take(facts));
        QCOMPARE(file.request().outcome, Outcome::Transferred);
        QCOMPARE(file.request().letters.last().type, LetterType::L15);
    }

    /// T22: a reminder and two months; reopened, the clock goes on from the day the proof arrived.
    void T22_T24_silenceAndTheLateProof()
    {
        CaseFile file(QDate(2026, 3, 2));
        QVERIFY(file.take(rights({Right::Access})));
        QVERIFY(file.take(identityQuestion(QDate(2026, 3, 2))));
        auto facts = sent<CloseWithoutIdentity>(QDate(2026, 5, 4));
        facts.reason = u"the account name is shared"_s;
        QVERIFY(missingKeys(file.decided(facts)).contains(u"remind"_s));
        Remind reminder = sent<Remind>(QDate(2026, 4, 1));
        reminder.stillMissing = u"the code"_s;
        QVERIFY(file.on(QDate(2026, 4, 1)).take(reminder));
        QVERIFY(missingKeys(file.on(QDate(2026, 5, 1)).decided(facts)).contains(u"identity_silence"_s));
        QVERIFY(file.on(QDate(2026, 5, 4)).take(facts));
        QCOMPARE(file.request().outcome, Outcome::NotIdentified);

        Reopen again;
        again.reason = ReopenReason::IdentityProved;
        again.facts = u"the code came"_s;
        again.elementOn = QDate(2026, 6, 1);
        QCOMPARE(missingKeys(file.on(QDate(2026, 6, 2)).decided(again)), (QStringList{u"method"_s, u"checked_by"_s}));
        again.method = u"code"_s;
        again.checkedBy = u"Nadia"_s;
        QVERIFY(file.take(again));
        QCOMPARE(file.request().state, State::Work);
        QVERIFY(!file.request().answeredOn);
        // Asked on the day of receipt: the whole month is left on 1 June, the days of the wait are added to 2 April.
        QCOMPARE(findItem(file.request(), {1})->deadline.effectiveDue, QDate(2026, 7, 2));
    }

    void T06_T23_anUnpaidFeeIsNoWithdrawal()
    {
        CaseFile file(QDate(2026, 3, 2));
        QVERIFY(file.take(rights({Right::Access, Right::ConsentWithdrawal})));
        AnnounceFee fee = sent<AnnounceFee>(QDate(2026, 3, 3));
        QCOMPARE(missingKeys(file.decided(fee)),
                 (QStringList{u"basis"_s, u"amount"_s, u"calculation"_s, u"pay_by"_s, u"withdrawal_offered"_s}));
        fee.basis = FeeBasis::Excessive;
        QVERIFY(missingKeys(file.decided(fee)).contains(u"demonstration"_s));
        fee.basis = FeeBasis::FurtherCopy;
        fee.amount = u"12.50 EUR"_s;
        fee.calculation = u"print and post"_s;
        fee.payBy = QDate(2026, 3, 17);
        fee.withdrawalOffered = true;
        QVERIFY(file.on(QDate(2026, 3, 3)).take(fee));
        QCOMPARE(file.request().state, State::Wait);
        QVERIFY(!isCoveredByOpenQuestion(file.request(), {2}));
        QCOMPARE(missingKeys(file.on(QDate(2026, 3, 17)).decided(FeeUnpaid{})), QStringList{u"pay_by"_s});
        QVERIFY(file.on(QDate(2026, 3, 18)).take(FeeUnpaid{}));
        QCOMPARE(file.request().state, State::Work);
        QCOMPARE(findItem(file.request(), {1})->decision, Decision::Pending);
    }

    /// Story 7: the first verdict stands, the complement has its own target, the authority its own deadline.
    void T24_T25_complaintAndReopening()
    {
        CaseFile file(QDate(2026, 6, 15));
        QVERIFY(file.take(rights({Right::Access})));
        decideFully(file, {1}, Decision::Granted);
        QVERIFY(file.on(QDate(2026, 7, 10)).take(answered<SendAnswer>(QDate(2026, 7, 10))));
        closeIt(file, QDate(2026, 7, 27));

        ReceiveComplaint complaint;
        complaint.body = ComplaintBody::Authority;
        complaint.authority = u"CNIL"_s;
        complaint.caseReference = u"26/1234"_s;
        complaint.receivedOn = QDate(2026, 10, 8);
        complaint.answerBy = QDate(2026, 10, 30);
        QVERIFY(file.on(QDate(2026, 10, 8)).take(complaint));
        QCOMPARE(file.request().state, State::Closed);
        const RequestSummary row = summaryOf(file.request(), rulebook());
        QVERIFY(row.legalHold);
        const QDate that(2026, 10, 8);
        QCOMPARE(standingOf(row, that).urgency, Urgency::Closed);
        QVERIFY(!belongsTo(QueueView::ToDoNow, row, that));
        QCOMPARE(letterRowsOf(row).size(), 1);
        const RequestSummary letter = letterRowsOf(row).first();
        QCOMPARE(letter.number, row.number);
        QCOMPARE(standingOf(letter, that).daysLeft, 22);
        QCOMPARE(Wording(QLocale::c()).say(pillOf(letter, that)), u"CNIL: 22 day(s) left"_s);
        QCOMPARE(letter.next.kind, NextStepKind::AnswerComplaint);
        for (const QueueView view : {QueueView::ToDoNow, QueueView::AllOpen})
            QVERIFY(belongsTo(view, letter, that));
        for (const QueueView view : {QueueView::Closed, QueueView::FollowUp, QueueView::WaitingForPerson})
            QVERIFY(!belongsTo(view, letter, that));
        QVERIFY(belongsTo(QueueView::DueSoon, letter, QDate(2026, 10, 23)));
        QVERIFY(belongsTo(QueueView::Overdue, letter, QDate(2026, 10, 31)));
        RemoveFile remove;
        remove.sha256 = u"ab"_s;
        remove.reason = u"tidy"_s;
        QCOMPARE(missingKeys(file.decided(remove)), QStringList{u"legal_hold"_s});

        Reopen again;
        again.reason = ReopenReason::Complaint;
        again.facts = u"the logs were missing"_s;
        QVERIFY(file.take(again));
        QCOMPARE(file.request().state, State::Work);
        QCOMPARE(file.request().reopenings.last().target, QDate(2026, 11, 9)); // 8 November is a Sunday
        const RequestSummary open = summaryOf(file.request(), rulebook());
        QVERIFY(!open.deadline.effectiveDue);
        QCOMPARE(open.target->kind, TargetKind::Complement);
        QCOMPARE(letterRowsOf(open).first().target->due, QDate(2026, 10, 30));
        SendAnswer complement = answered<SendAnswer>(QDate(2026, 10, 20));
        QCOMPARE(missingKeys(file.on(QDate(2026, 10, 20)).decided(complement)), QStringList{u"letters"_s});
        complement.letters = {LetterType::L05};
        QVERIFY(file.take(complement));
        QCOMPARE(file.request().answeredOn, QDate(2026, 7, 10));
        QCOMPARE(file.request().reopenings.last().complementOn, QDate(2026, 10, 20));
        QCOMPARE(findItem(file.request(), {1})->deadline.effectiveDue, QDate(2026, 7, 15));

        AnswerComplaint observations;
        observations.sentOn = QDate(2026, 10, 20);
        observations.what = u"observations and the complement"_s;
        QVERIFY(file.take(observations));
        QVERIFY(letterRowsOf(summaryOf(file.request(), rulebook())).isEmpty());
        EndComplaint end;
        end.endedOn = QDate(2026, 12, 1);
        end.outcome = u"closed without measure"_s;
        QVERIFY(file.on(QDate(2026, 12, 1)).take(end));
        QCOMPARE(legalHoldUntil(file.request()), QDate(2027, 12, 1));
    }

    void T27_theClockRunsOnWhileAProofIsAwaited()
    {
        CaseFile file(QDate(2026, 5, 29));
        Qualify facts = rights({Right::Access});
        facts.role = RequesterRole::Lawyer;
        facts.mandate = MandateState::Asked;
        QVERIFY(file.take(facts));
        AskStanding ask = sent<AskStanding>(QDate(2026, 6, 1));
        ask.proof = StandingProof::Mandate;
        ask.missing = u"a mandate that names this request"_s;
        ask.answerBy = QDate(2026, 6, 15);
        QVERIFY(file.on(QDate(2026, 6, 1)).take(ask));
        QCOMPARE(file.request().state, State::Work);
        QCOMPARE(file.request().letters.last().type, LetterType::L20);
        QVERIFY(missingKeys(file.decided(answered<SendAnswer>(QDate(2026, 6, 1)))).contains(u"mandate"_s));
        CheckStanding seen;
        seen.receivedOn = QDate(2026, 6, 5);
        seen.result = IdentityResult::Confirmed;
        seen.method = u"mandate of 2 June, request and answer"_s;
        seen.checkedBy = u"Nadia"_s;
        QVERIFY(file.on(QDate(2026, 6, 5)).take(seen));
        QCOMPARE(file.request().mandate, MandateState::Seen);
        QCOMPARE(findItem(file.request(), {1})->deadline.effectiveDue, QDate(2026, 6, 29));
    }

    void T28_colleaguesHaveTheirOwnDays()
    {
        CaseFile file(QDate(2026, 5, 29));
        AskColleague ask;
        ask.who = u"HR"_s;
        ask.what = u"personnel file"_s;
        ask.askedOn = QDate(2026, 6, 2);
        ask.dueOn = QDate(2026, 6, 12);
        QVERIFY(file.on(QDate(2026, 6, 2)).take(ask));
        ask.who = u"IT"_s;
        QVERIFY(file.take(ask));
        RequestSummary row = summaryOf(file.request(), rulebook());
        QCOMPARE(row.colleaguesAsked, 2);
        QVERIFY(belongsTo(QueueView::WaitingForColleagues, row, QDate(2026, 6, 2)));
        RemindColleague remind;
        remind.remindedOn = QDate(2026, 6, 15);
        QCOMPARE(missingKeys(file.on(QDate(2026, 6, 15)).decided(remind)), QStringList{u"inquiry"_s});
        remind.inquiry = {2};
        QVERIFY(file.take(remind));
        ColleagueAnswered delivered;
        delivered.inquiry = {1};
        delivered.deliveredOn = QDate(2026, 6, 15);
        delivered.result = InquiryResult::Found;
        QVERIFY(file.take(delivered));
        row = summaryOf(file.request(), rulebook());
        QCOMPARE(row.colleaguesAsked, 1);
        QCOMPARE(file.request().inquiries.last().reminders, 1);
        delivered.inquiry = {};
        QVERIFY(file.take(delivered));
        QVERIFY(!belongsTo(QueueView::WaitingForColleagues, summaryOf(file.request(), rulebook()), QDate(2026, 6, 15)));
    }

    void fourEyes_anotherPersonAgrees()
    {
        CaseFile file(QDate(2026, 3, 2));
        file.profile.fourEyes = true;
        QVERIFY(file.take(rights({Right::Rectification})));
        completePoints(file, {1}, PointStage::BeforeDecision);
        DecideItem refusal = decision({1}, Decision::Refused);
        refusal.ground = u"G18"_s;
        refusal.documented = documentsOf(u"G18"_s);
        QVERIFY(file.take(refusal));
        QCOMPARE(findItem(file.request(), {1})->decision, Decision::Pending);
        QCOMPARE(missingKeys(file.decided(refusal)), QStringList{u"proposal"_s});
        QCOMPARE(summaryOf(file.request(), rulebook()).next.kind, NextStepKind::ApproveItem);
        ApproveItem agreed;
        agreed.item = {1};
        agreed.approved = true;
        QCOMPARE(missingKeys(file.decided(agreed)), QStringList{u"actor"_s});
        file.actor = u"Karim"_s;
        agreed.approved = false;
        QCOMPARE(missingKeys(file.decided(agreed)), QStringList{u"reason"_s});
        agreed.reason = u"look at the payroll"_s;
        QVERIFY(file.take(agreed));
        QVERIFY(!findItem(file.request(), {1})->proposal);
        file.actor = u"tester"_s;
        QVERIFY(file.take(refusal));
        file.actor = u"Karim"_s;
        agreed.approved = true;
        QVERIFY(file.take(agreed));
        QCOMPARE(findItem(file.request(), {1})->decision, Decision::Refused);
        QCOMPARE(findItem(file.request(), {1})->ground, u"G18"_s);
    }

    void notOursIsLeftAsideAndThenPassedOn()
    {
        CaseFile file(QDate(2026, 3, 2));
        QVERIFY(file.take(rights({Right::Access})));
        DecideItem aside = decision({1}, Decision::NotApplicable);
        aside.ground = u"G14"_s;
        QCOMPARE(missingKeys(file.decided(aside)), QStringList{u"ground"_s});
        aside.ground = u"G29"_s;
        aside.documented = documentsOf(u"G29"_s);
        QVERIFY(file.take(aside));
        QVERIFY(missingKeys(file.decided(answered<SendAnswer>(QDate(2026, 3, 2)))).contains(u"reclassify"_s));
        QCOMPARE(summaryOf(file.request(), rulebook()).next.kind, NextStepKind::NothingToAnswer);
    }
};

QTEST_GUILESS_MAIN(TestEndings)
#include "tst_endings.moc"
