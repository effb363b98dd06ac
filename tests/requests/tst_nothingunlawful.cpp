// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/casefile.h"
#include "support/stepfacts.h"

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 3, 2);

Qualify byAgent(const QList<Right> &list)
{
    Qualify facts = rights(list);
    facts.role = RequesterRole::Agent;
    facts.mandate = MandateState::Asked;
    return facts;
}

RefuseAll refusal(const QString &ground)
{
    auto facts = answered<RefuseAll>(monday);
    facts.burden = u"shown"_s;
    facts.ground = ground;
    if (!ground.isEmpty())
        facts.documented = documentsOf(ground);
    return facts;
}

DecideItem refused(ItemNumber item, const QString &ground)
{
    DecideItem facts = decision(item, Decision::Refused);
    facts.ground = ground;
    facts.documented = documentsOf(ground);
    return facts;
}

ReplyReceived insufficientProof(QDate day)
{
    ReplyReceived facts;
    facts.kind = WaitKind::Identity;
    facts.receivedOn = day;
    facts.result = IdentityResult::Insufficient;
    facts.method = u"the code was wrong"_s;
    facts.checkedBy = u"Nadia"_s;
    return facts;
}

/// The identity is asked for the access only; the restriction is granted and answered beside it.
Result<void> answerTheRestrictionBesideAQuestion(CaseFile &file)
{
    if (const auto taken = file.take(rights({Right::Access, Right::Restriction})); !taken)
        return taken;
    AskIdentity question = identityQuestion(monday);
    question.items = {{1}};
    if (const auto taken = file.take(question); !taken)
        return taken;
    decideFully(file, {2}, Decision::Granted);
    SendPart part = answered<SendPart>(monday);
    part.items = {{2}};
    return file.take(part);
}

Sequence eventOf(const CaseFile &file, const QString &kind)
{
    Sequence found;
    for (const RecordedEvent &event : file.history()) {
        if (kindOf(event.event) == kind)
            found = event.seq;
    }
    return found;
}

CorrectFact correction(const CaseFile &file, const QString &kind, const QString &key, const QJsonValue &value)
{
    CorrectFact facts;
    facts.eventSeq = eventOf(file, kind);
    facts.key = key;
    facts.value = value;
    facts.reason = u"wrong"_s;
    return facts;
}

} // namespace

/// Ways around a guard of states.md that must not exist, and lawful ways that must.
class TestNothingUnlawful : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void T14_asksForStandingRightByRight()
    {
        CaseFile file(monday);
        QVERIFY(file.take(byAgent({Right::Access, Right::Erasure})));
        QVERIFY(missingKeys(file.decided(refusal(u"G03"_s))).contains(u"mandate"_s));
        QVERIFY(file.take(refused({1}, u"G31"_s)));
        QVERIFY(missingKeys(file.decided(refusal(u"G03"_s))).contains(u"mandate"_s));
        QVERIFY(!missingKeys(file.decided(refusal(u"G31"_s))).contains(u"mandate"_s));
        QVERIFY(file.take(refused({2}, u"G31"_s)));
        QVERIFY(file.take(refusal({})));
    }

    void T14_waitsForTheReplyAsTheDecisionDoes()
    {
        CaseFile file(monday);
        QVERIFY(file.take(rights({Right::Access})));
        auto question = sent<AskClarification>(monday);
        question.unclear = u"which contract"_s;
        QVERIFY(file.take(question));
        QCOMPARE(missingKeys(file.decided(refusal(u"G03"_s))), QStringList{u"question"_s});
        QCOMPARE(missingKeys(file.decided(refusal(u"G02"_s))), QStringList{u"question"_s});
    }

    void T14_isSentAsSafelyAndCompletelyAsAnAnswer()
    {
        CaseFile file(monday);
        QVERIFY(file.take(rights({Right::Access})));
        RefuseAll facts = refusal(u"G03"_s);
        facts.secureChannel = false;
        facts.contentChecked = false;
        QCOMPARE(missingKeys(file.decided(facts)), (QStringList{u"secure_channel"_s, u"content_checked"_s}));
    }

    void T02_saysWhoAsks()
    {
        const CaseFile file(monday);
        Request bySomebody = file.request();
        bySomebody.role = RequesterRole::Unknown;
        Qualify facts = rights({Right::Access});
        facts.role.reset();
        QCOMPARE(missingKeys(decide(bySomebody, facts, file.context())), QStringList{u"role"_s});
        facts.role = RequesterRole::Unknown; // may be said
        facts.mandate = MandateState::Asked;
        QVERIFY(decide(bySomebody, facts, file.context()));
    }

    void aLetterGoesTheWayOfTheAnswer_data()
    {
        QTest::addColumn<Channel>("answer");
        QTest::addColumn<bool>("known");
        QTest::newRow("by e-mail") << Channel::Email << true;
        QTest::newRow("by post") << Channel::Post << true;
        QTest::newRow("handed over") << Channel::OnSite << true;
        QTest::newRow("nobody is written to by telephone") << Channel::Phone << false;
    }
    void aLetterGoesTheWayOfTheAnswer()
    {
        QFETCH(Channel, answer);
        QFETCH(bool, known);
        CaseFile file(monday);
        Qualify facts = rights({Right::Access});
        facts.replyChannel = answer;
        QVERIFY(file.take(facts));
        AskIdentity question = identityQuestion(monday);
        QCOMPARE(missingKeys(file.decided(question)), known ? QStringList() : QStringList{u"channel"_s});
        question.channel = Channel::Post;
        QVERIFY(file.take(question));
        QCOMPARE(file.request().letters.last().channel, Channel::Post);
    }

    void T15_isALetterOnItsOwn()
    {
        CaseFile file(monday);
        QVERIFY(file.take(rights({Right::Erasure})));
        decideFully(file, {1}, Decision::Granted);
        const QList<RecipientNotice> pending = pendingNotices(file.request());
        QVERIFY(!pending.isEmpty());
        NotifyRecipient facts;
        facts.item = {1};
        facts.recipient = pending.first().recipient;
        facts.sentOn = monday;
        facts.content = u"erased"_s;
        QCOMPARE(missingKeys(file.decided(facts)), QStringList{u"channel"_s});
        facts.channel = Channel::Post;
        QVERIFY(file.take(facts));
        const SentLetter letter = file.request().letters.last();
        QCOMPARE(letter.type, LetterType::L12);
        QCOMPARE(letter.channel, Channel::Post);
        QCOMPARE(letter.what, facts.recipient);
    }

    void T25_T29_sayWhichAndWithWhom()
    {
        CaseFile file(monday);
        ReceiveComplaint complaint;
        complaint.body = ComplaintBody::Authority;
        complaint.authority = u"CNIL"_s;
        complaint.receivedOn = monday;
        complaint.answerBy = monday.addDays(22);
        QCOMPARE(missingKeys(file.decided(complaint)), QStringList{u"case_reference"_s});
        AddNote note;
        note.on = monday;
        note.text = u"rang"_s;
        QCOMPARE(missingKeys(file.decided(note)), QStringList{u"with"_s});
    }

    /// Art. 7(3): whatever day the officer read it.
    void aConsentEndsTheDayItsWithdrawalCameIn()
    {
        CaseFile file(monday);
        QVERIFY(file.on(monday.addDays(2)).take(rights({Right::ConsentWithdrawal})));
        const PointValue known = file.request().items.first().points.value(u"effective_on"_s);
        QCOMPARE(known.value, QJsonValue(u"2026-03-02"_s));
        QVERIFY(known.toConfirm);
        RecordFact later{{1}, u"effective_on"_s, u"2026-03-04"_s};
        QCOMPARE(missingKeys(file.decided(later)), QStringList{u"failure:value"_s});
        AddItem another;
        another.right = Right::ConsentWithdrawal;
        QVERIFY(file.take(another));
        later.item = {2}; // asked later, effective later
        QVERIFY(file.take(later));
        later.value = u"2026-03-05"_s;
        QCOMPARE(missingKeys(file.decided(later)), QStringList{u"failure:value"_s});
    }

    /// Art. 15(2): a recipient in a third country.
    void safeguardsAreToldWhereDataLeaveTheUnion()
    {
        CaseFile file(monday);
        QVERIFY(file.take(rights({Right::Access})));
        completePoints(file, {1}, PointStage::BeforeDecision);
        const auto recipients = [](const QString &country) {
            return RecordFact{
                {1}, u"recipients"_s, QJsonArray{QJsonObject{{u"name"_s, u"Mailjet"_s}, {u"country"_s, country}}}};
        };
        QVERIFY(file.take(RecordFact{{1}, u"transfer_safeguards"_s, u""_s}));
        QVERIFY(file.take(recipients(u"United States"_s)));
        QVERIFY(missingKeys(file.decided(decision({1}, Decision::Granted))).contains(u"transfer_safeguards"_s));
        QVERIFY(file.take(RecordFact{{1}, u"transfer_safeguards"_s, u"standard contractual clauses"_s}));
        QVERIFY(file.take(decision({1}, Decision::Granted)));
    }

    /// G04: EDPB § 185, one year or more is never excessive.
    void aRequestAfterAYearIsNotExcessive()
    {
        CaseFile file(monday);
        QVERIFY(file.take(rights({Right::Access})));
        DecideItem facts = refused({1}, u"G04"_s);
        const auto lastOn = [&facts](const QString &day) {
            QJsonObject documented = facts.documented.toObject();
            documented.insert(u"last_on"_s, day);
            facts.documented = documented;
        };
        lastOn(u"2025-03-02"_s);
        QCOMPARE(missingKeys(file.decided(facts)), QStringList{u"documented.last_on"_s});
        lastOn(u"2025-03-03"_s);
        QVERIFY(file.take(facts));
    }

    /// G28: Art. 89(3), nothing but archives limits portability and Art. 19.
    void onlyAnArchiveLimitsPortability()
    {
        CaseFile file(monday);
        QVERIFY(file.take(rights({Right::Access, Right::Portability})));
        DecideItem facts = refused({1}, u"G28"_s);
        facts.documented = QJsonObject{{u"purpose"_s, u"a cohort study"_s}, {u"impairment"_s, u"its sample"_s}};
        QVERIFY(!missingKeys(file.decided(facts)).contains(u"documented.archive"_s));
        facts.item = {2};
        QVERIFY(missingKeys(file.decided(facts)).contains(u"documented.archive"_s));
    }

    void T04_notForMarketingAlone()
    {
        CaseFile file(monday, {Right::ObjectionMarketing});
        QVERIFY(missingKeys(file.decided(identityQuestion(monday))).contains(u"items"_s));
    }

    void T04_alsoWhenTheDecisionStands()
    {
        CaseFile file(monday);
        QVERIFY(file.take(rights({Right::Restriction})));
        decideFully(file, {1}, Decision::Granted);
        QVERIFY(file.take(identityQuestion(monday)));
        QCOMPARE(file.request().state, State::Wait);
    }

    void T10_coversADecidedRightThatIsNotAnswered()
    {
        CaseFile file(monday);
        QVERIFY(file.take(rights({Right::Erasure})));
        decideFully(file, {1}, Decision::Granted);
        auto facts = sent<Extend>(monday);
        facts.complexity = true;
        facts.reasons = u"twelve systems"_s;
        QVERIFY(file.take(facts));
        QCOMPARE(findItem(file.request(), {1})->deadline.extension, ExtensionStatus::Valid);
    }

    void T12_asksForIdentityOnlyWhereItWasAsked()
    {
        CaseFile file(monday);
        QVERIFY(answerTheRestrictionBesideAQuestion(file));
    }

    void T13_marketingEndsAfterADoubtAboutAnotherRight()
    {
        CaseFile file(monday);
        QVERIFY(file.take(rights({Right::Access, Right::ObjectionMarketing})));
        QVERIFY(file.take(identityQuestion(monday)));
        QVERIFY(file.take(insufficientProof(monday)));
        Withdraw withdrawal;
        withdrawal.items = {{1}};
        withdrawal.statedOn = monday;
        withdrawal.statement = u"never mind"_s;
        withdrawal.freely = true;
        QVERIFY(file.take(withdrawal));
        decideFully(file, {2}, Decision::Granted);
        QVERIFY(file.take(answered<SendAnswer>(monday)));
    }

    void T13_isAnsweredByAnswers()
    {
        CaseFile file(monday);
        QVERIFY(file.take(rights({Right::Restriction})));
        decideFully(file, {1}, Decision::Granted);
        SendAnswer answer = answered<SendAnswer>(monday);
        answer.letters = {LetterType::L01};
        QCOMPARE(missingKeys(file.decided(answer)), QStringList{u"letters"_s});
    }

    void T13_afterTheReceiptOfARequestMadeOnSite()
    {
        RegisterRequest received;
        received.receivedOn = monday;
        received.channel = Channel::OnSite;
        CaseFile file(received);
        QVERIFY(file.take(rights({Right::AutomatedDecision})));
        decideFully(file, {1}, Decision::Granted);
        QVERIFY(file.decided(answered<SendAnswer>(monday)));
        file.on(monday.addDays(1));
        const SendAnswer later = answered<SendAnswer>(monday.addDays(1));
        QCOMPARE(missingKeys(file.decided(later)), QStringList{u"letter_sent"_s});
        auto receipt = sent<SendLetter>(monday);
        receipt.letter = LetterType::L01;
        QVERIFY(file.take(receipt));
        QVERIFY(file.take(later));
    }

    void addItem_isNoWayAroundT02()
    {
        CaseFile file(monday);
        auto question = sent<AskClarification>(monday);
        question.unclear = u"what is wanted"_s;
        QVERIFY(file.take(question));
        AddItem facts;
        facts.right = Right::Access;
        QCOMPARE(missingKeys(file.decided(facts)), QStringList{u"qualify"_s});
    }

    void T21_notOursStillStopsMarketing()
    {
        CaseFile file(monday);
        QVERIFY(file.take(rights({Right::ObjectionMarketing})));
        auto facts = sent<Transfer>(monday);
        facts.noneOurs = true;
        facts.toWhom = u"Publicis"_s;
        facts.reason = u"their newsletter"_s;
        facts.forwardedOn = monday;
        QCOMPARE(missingKeys(file.decided(facts)), (QStringList{u"address"_s, u"list_entry_on"_s}));
        completePoints(file, {1}, PointStage::BeforeDecision);
        completePoints(file, {1}, PointStage::BeforeAnswer);
        QVERIFY(file.take(facts));
    }

    void T22_leavesNoDutyBehind()
    {
        CaseFile file(monday);
        QVERIFY(answerTheRestrictionBesideAQuestion(file));
        auto reminder = sent<Remind>(monday);
        reminder.kind = WaitKind::Identity;
        reminder.stillMissing = u"the code"_s;
        QVERIFY(file.take(reminder));
        file.on(QDate(2026, 5, 4));
        auto facts = sent<CloseWithoutIdentity>(QDate(2026, 5, 4));
        facts.reason = u"nobody answered"_s;
        QVERIFY(missingKeys(file.decided(facts)).contains(u"restriction"_s));
    }

    void T19_whatWasSentAgainAfterAReturnCounts()
    {
        CaseFile file(monday);
        QVERIFY(file.take(rights({Right::AutomatedDecision})));
        decideFully(file, {1}, Decision::Granted);
        QVERIFY(file.take(answered<SendAnswer>(monday)));
        RecordDelivery returned;
        returned.on = monday.addDays(4);
        returned.arrived = false;
        file.on(monday.addDays(5));
        QVERIFY(file.take(returned));
        auto again = sent<SendLetter>(monday.addDays(5));
        again.letter = LetterType::L13;
        QVERIFY(file.take(again));
        QCOMPARE(missingKeys(file.decided(Close{})), QStringList{u"delivery"_s});
        QVERIFY(file.on(monday.addDays(20)).take(Close{}));
    }

    void T23_notBeforeTheTerm()
    {
        CaseFile file(monday);
        QVERIFY(file.take(rights({Right::Access})));
        auto fee = sent<AnnounceFee>(monday);
        fee.basis = FeeBasis::FurtherCopy;
        fee.amount = u"12 EUR"_s;
        fee.calculation = u"paper and post"_s;
        fee.payBy = monday.addDays(10);
        fee.withdrawalOffered = true;
        QVERIFY(file.take(fee));
        FeeUnpaid unpaid;
        unpaid.on = monday.addDays(3);
        file.on(monday.addDays(11));
        QCOMPARE(missingKeys(file.decided(unpaid)), QStringList{u"on"_s});
        unpaid.on = monday.addDays(11);
        QVERIFY(file.take(unpaid));
    }

    void T24_aRefusalForIdentityCanBeCompleted()
    {
        CaseFile file(monday);
        QVERIFY(file.take(rights({Right::Access})));
        QVERIFY(file.take(identityQuestion(monday)));
        QVERIFY(file.take(insufficientProof(monday)));
        QVERIFY(file.take(refusal(u"G02"_s)));
        Reopen facts;
        facts.reason = ReopenReason::ReturnedMail;
        facts.facts = u"came back"_s;
        QVERIFY(file.take(facts));
        SendAnswer again = answered<SendAnswer>(monday);
        again.letters = {LetterType::L16};
        QVERIFY(file.take(again));
        QCOMPARE(file.request().state, State::Done);
    }

    void T26_meetsTheGuardOfTheStep_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("missing");
        QTest::newRow("no doubt") << u"IDENTITY_ASKED"_s << u"doubt"_s << QJsonValue(u""_s) << u"doubt"_s;
        QTest::newRow("no right") << u"QUALIFIED"_s << u"rights"_s << QJsonValue(QJsonArray()) << u"rights"_s;
        QTest::newRow("a decision needs its ground")
            << u"ITEM_DECIDED"_s << u"decision"_s << QJsonValue(u"refused"_s) << u"ground"_s;
        QTest::newRow("withdrawn is no decision")
            << u"ITEM_DECIDED"_s << u"decision"_s << QJsonValue(u"withdrawn"_s) << u"failure:decision"_s;
        QTest::newRow("unsafe") << u"ANSWER_SENT"_s << u"secure_channel"_s << QJsonValue(false) << u"secure_channel"_s;
        QTest::newRow("the future") << u"ANSWER_SENT"_s << u"sent_on"_s << QJsonValue(u"2030-01-01"_s)
                                    << u"failure:sent_on"_s;
    }
    void T26_meetsTheGuardOfTheStep()
    {
        QFETCH(QString, kind);
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QString, missing);
        CaseFile file(monday);
        QVERIFY(file.take(rights({Right::Restriction})));
        QVERIFY(file.take(identityQuestion(monday)));
        ReplyReceived reply = insufficientProof(monday);
        reply.result = IdentityResult::Confirmed;
        QVERIFY(file.take(reply));
        decideFully(file, {1}, Decision::Granted);
        QVERIFY(file.take(answered<SendAnswer>(monday)));
        QCOMPARE(missingKeys(file.decided(correction(file, kind, key, value))), QStringList{missing});
    }

    void T26_aCorrectedDecisionChangesTheOutcome()
    {
        CaseFile file(monday);
        QVERIFY(file.take(rights({Right::Access})));
        decideFully(file, {1}, Decision::Granted);
        QVERIFY(file.take(answered<SendAnswer>(monday)));
        QVERIFY(file.take(correction(file, u"ITEM_DECIDED"_s, u"ground"_s, u"G03"_s)));
        QVERIFY(file.take(correction(file, u"ITEM_DECIDED"_s, u"documented"_s, documentsOf(u"G03"_s))));
        QVERIFY(file.take(correction(file, u"ITEM_DECIDED"_s, u"decision"_s, u"refused"_s)));
        QCOMPARE(file.request().outcome, Outcome::Refused);
    }

    void approval_waitsForTheReplyToo()
    {
        CaseFile file(monday);
        file.profile.fourEyes = true;
        QVERIFY(file.take(rights({Right::Access})));
        QVERIFY(file.take(refused({1}, u"G03"_s)));
        QVERIFY(file.take(identityQuestion(monday)));
        file.actor = u"second"_s;
        ApproveItem facts;
        facts.item = {1};
        facts.approved = true;
        QCOMPARE(missingKeys(file.decided(facts)), QStringList{u"question"_s});
    }
};

QTEST_GUILESS_MAIN(TestNothingUnlawful)
#include "tst_nothingunlawful.moc"
