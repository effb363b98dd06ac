// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/factplace.h"
#include "support/casefile.h"

using namespace article12;
using namespace Qt::StringLiterals;

namespace {

constexpr ItemNumber first{1};
constexpr ItemNumber second{2};

Qualify rights(QList<Right> list)
{
    Qualify facts;
    facts.rights = std::move(list);
    facts.role = RequesterRole::Self;
    return facts;
}

AskIdentity identityQuestion(QDate sentOn)
{
    AskIdentity facts;
    facts.sentOn = sentOn;
    facts.doubt = u"the name differs from the account"_s;
    facts.lighterMeans = {u"login"_s, u"code to the known address"_s};
    return facts;
}

ReplyReceived identityReply(QDate on, IdentityResult result = IdentityResult::Confirmed)
{
    ReplyReceived facts;
    facts.receivedOn = on;
    facts.result = result;
    facts.method = u"login"_s;
    facts.checkedBy = u"Nadia"_s;
    return facts;
}

Extend extension(QDate sentOn)
{
    Extend facts;
    facts.sentOn = sentOn;
    facts.complexity = true;
    facts.reasons = u"eleven systems, two of them archived on tape"_s;
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

DecideItem decision(ItemNumber item, Decision what)
{
    DecideItem facts;
    facts.item = item;
    facts.decision = what;
    return facts;
}

std::optional<QDate> dueOf(const test::CaseFile &file, ItemNumber item = first)
{
    const RightItem *found = findItem(file.request(), item);
    return found ? found->deadline.effectiveDue : std::nullopt;
}

} // namespace

class TestDecide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void T01_needsADayAndAFile()
    {
        const test::CaseFile file(QDate(2026, 3, 2));
        QCOMPARE(test::missingKeys(decide(Request{}, RegisterRequest{}, file.context())),
                 (QStringList{u"received_on"_s, u"files"_s}));
        QVERIFY(file.registration());
        QCOMPARE(file.request().reference, u"2026-0001"_s);
        QCOMPARE(file.request().state, State::New);
        QCOMPARE(governingDeadline(file.request())->effectiveDue, QDate(2026, 4, 2));
    }

    void T01_refusesTheFuture()
    {
        test::CaseFile file(QDate(2026, 3, 2));
        RegisterRequest facts = file.request().received;
        facts.receivedOn = QDate(2026, 3, 3);
        const auto events = decide(Request{}, facts, file.context());
        QVERIFY(!events);
        QCOMPARE(events.failure().where, u"received_on"_s);
    }

    void T02_asksForTheMandateOfWhoActsForAnother()
    {
        test::CaseFile file(QDate(2026, 3, 2));
        Qualify facts = rights({Right::Access});
        facts.role = RequesterRole::Lawyer;
        QCOMPARE(test::missingKeys(file.decided(facts)), QStringList{u"mandate"_s});
        facts.mandate = MandateState::Asked;
        QVERIFY(file.take(facts));
        QCOMPARE(file.request().state, State::Work);
        QCOMPARE(file.request().replyChannel, Channel::Email);
        QVERIFY(test::missingKeys(file.decided(answer(QDate(2026, 3, 2)))).contains(u"mandate"_s));
    }

    void T04_needsDoubtAndLighterMeansBeforeACopy()
    {
        test::CaseFile file(QDate(2026, 3, 2));
        QVERIFY(file.take(rights({Right::Access})));
        AskIdentity facts;
        facts.idCopyAsked = true;
        QCOMPARE(test::missingKeys(file.decided(facts)),
                 (QStringList{u"doubt"_s, u"lighter_means"_s, u"id_copy_reason"_s, u"masking_told"_s,
                              u"destruction_told"_s, u"sent_on"_s}));
    }

    /// A1: nobody proves who they are to unsubscribe or to withdraw a consent.
    void T04_isClosedForMarketingStopAndConsent()
    {
        test::CaseFile file(QDate(2026, 3, 2));
        QVERIFY(file.take(rights({Right::ObjectionMarketing, Right::ConsentWithdrawal})));
        QCOMPARE(test::missingKeys(file.decided(identityQuestion(QDate(2026, 3, 2)))), QStringList{u"items"_s});
    }

    /// Story 3: identity doubt beside a marketing objection.
    void T04_T07_stopTheClockOfTheItemsTheyCover()
    {
        test::CaseFile file(QDate(2026, 7, 2));
        QVERIFY(file.take(rights({Right::Access, Right::ObjectionMarketing})));
        file.on(QDate(2026, 7, 6));
        QVERIFY(file.take(identityQuestion(QDate(2026, 7, 6))));
        QCOMPARE(file.request().state, State::Wait);
        QCOMPARE(daysLeft(findItem(file.request(), first)->deadline, QDate(2026, 7, 6)), 27);
        QCOMPARE(dueOf(file, second), QDate(2026, 8, 3));
        QCOMPARE(file.request().letters.last().type, LetterType::L02);

        file.on(QDate(2026, 7, 23));
        QVERIFY(file.take(identityReply(QDate(2026, 7, 23))));
        QCOMPARE(file.request().state, State::Work);
        QCOMPARE(dueOf(file), QDate(2026, 8, 19));
        QCOMPARE(findItem(file.request(), first)->deadline.extendedDue, QDate(2026, 10, 19));
    }

    void T04_askedLateWithoutReasonDoesNotCount()
    {
        test::CaseFile file(QDate(2026, 7, 2));
        QVERIFY(file.take(rights({Right::Access})));
        file.on(QDate(2026, 7, 20));
        QVERIFY(file.take(identityQuestion(QDate(2026, 7, 20))));
        file.on(QDate(2026, 7, 23));
        QVERIFY(file.take(identityReply(QDate(2026, 7, 23))));
        QCOMPARE(dueOf(file), QDate(2026, 8, 3));
        const auto *asked = std::get_if<IdentityAsked>(&file.history().at(file.history().size() - 3).event);
        QVERIFY(asked);
        QCOMPARE(asked->counts, false);
        QCOMPARE(asked->whyNot, u"late"_s);
    }

    void T07_insufficientKeepsTheQuestionOpen()
    {
        test::CaseFile file(QDate(2026, 7, 2));
        QVERIFY(file.take(rights({Right::Access})));
        QVERIFY(file.take(identityQuestion(QDate(2026, 7, 2))));
        file.on(QDate(2026, 7, 5));
        QVERIFY(file.take(identityReply(QDate(2026, 7, 5), IdentityResult::Insufficient)));
        QCOMPARE(file.request().state, State::Wait);
        QCOMPARE(file.request().identity, IdentityResult::Insufficient);
        QCOMPARE(decidedWhere(file.decided(identityReply(QDate(2026, 7, 1)))), u"received_on"_s);
    }

    void T07_beforeQualificationLeadsBackToNew()
    {
        test::CaseFile file(QDate(2026, 7, 2));
        QVERIFY(file.take(identityQuestion(QDate(2026, 7, 2))));
        QCOMPARE(file.request().state, State::Wait);
        QCOMPARE(test::missingKeys(file.decided(rights({Right::Access}))), QStringList{u"state"_s});
        QVERIFY(file.take(identityReply(QDate(2026, 7, 2))));
        QCOMPARE(file.request().state, State::New);
    }

    void T05_T09_countOnlyForAccessToALargeQuantity()
    {
        test::CaseFile file(QDate(2026, 3, 2));
        QVERIFY(file.take(rights({Right::Access, Right::Erasure})));
        AskClarification facts;
        facts.sentOn = QDate(2026, 3, 4);
        facts.unclear = u"which years"_s;
        facts.largeQuantity = true;
        file.on(QDate(2026, 3, 4));
        QCOMPARE(test::missingKeys(file.decided(facts)), QStringList{u"quantity"_s});
        facts.quantity = u"41,000 messages"_s;
        QVERIFY(file.take(facts));
        QVERIFY(isCoveredByOpenQuestion(file.request(), first));
        QVERIFY(!isCoveredByOpenQuestion(file.request(), second));
        QCOMPARE(dueOf(file, second), QDate(2026, 4, 2));

        file.on(QDate(2026, 4, 3));
        Resume resume;
        resume.resumedOn = QDate(2026, 4, 3);
        QVERIFY(file.take(resume));
        QCOMPARE(file.request().state, State::Work);
        QCOMPARE(std::get<ClockResumed>(file.history().last().event).by, u"cap"_s);
        QCOMPARE(dueOf(file), QDate(2026, 5, 4)); // 2 Apr + 30 days is a Saturday
    }

    /// Story 4: sent on 24 June in time, on 30 June without effect.
    void T10_afterTheCutoffMovesNothing()
    {
        for (const bool inTime : {true, false}) {
            test::CaseFile file(QDate(2026, 5, 29));
            QVERIFY(file.take(rights({Right::Access})));
            const QDate sent = inTime ? QDate(2026, 6, 24) : QDate(2026, 6, 30);
            file.on(sent);
            QVERIFY(file.take(extension(sent)));
            QCOMPARE(dueOf(file), inTime ? QDate(2026, 8, 31) : QDate(2026, 6, 29));
            QCOMPARE(kindOf(file.history().last().event), inTime ? u"EXTENDED"_s : u"EXTENSION_LATE_NOTICE"_s);
            QCOMPARE(file.request().letters.last().type, LetterType::L04);
            QCOMPARE(test::missingKeys(file.decided(extension(sent))).first(), u"extended"_s);
        }
    }

    /// clock.md 1.3 judges the notice by the days on which things were asked, not by those on which they were written
    /// down (K9, K17): asked after the period it has no effect, asked within it the cut-off was later all the time.
    void T10_aLateNoticeIsJudgedByTheDayOfTheQuestion_data()
    {
        QTest::addColumn<QDate>("asked");
        QTest::addColumn<std::optional<QDate>>("replied");
        QTest::addColumn<ExtensionStatus>("status");
        QTest::addColumn<QDate>("due");
        using Day = std::optional<QDate>;
        QTest::newRow("asked on the day of the notice")
            << QDate(2026, 6, 30) << Day() << ExtensionStatus::Late << QDate(2026, 6, 29);
        QTest::newRow("asked after it") << QDate(2026, 7, 1) << Day(QDate(2026, 7, 20)) << ExtensionStatus::Late
                                        << QDate(2026, 6, 29);
        QTest::newRow("asked within the month, found and written down afterwards")
            << QDate(2026, 6, 20) << Day(QDate(2026, 6, 25)) << ExtensionStatus::Valid << QDate(2026, 9, 3);
    }
    void T10_aLateNoticeIsJudgedByTheDayOfTheQuestion()
    {
        QFETCH(QDate, asked);
        QFETCH(std::optional<QDate>, replied);
        test::CaseFile file(QDate(2026, 5, 29));
        QVERIFY(file.take(rights({Right::Access})));
        file.on(QDate(2026, 6, 30));
        QVERIFY(file.take(extension(QDate(2026, 6, 30))));
        QCOMPARE(dueOf(file), QDate(2026, 6, 29));
        AskIdentity question = identityQuestion(asked);
        question.lateReason = u"the account was renamed"_s;
        QVERIFY(file.on(QDate(2026, 7, 20)).take(question));
        if (replied)
            QVERIFY(file.take(identityReply(*replied)));
        QTEST(findItem(file.request(), first)->deadline.extension, "status");
        QTEST(*dueOf(file), "due");
    }

    /// states.md 3.6: each right has its own date, so the notice may be in time for one and late for the other.
    void T10_inTimeForOneRightExtendsThatOne()
    {
        test::CaseFile file(QDate(2026, 5, 29));
        QVERIFY(file.take(rights({Right::Access, Right::Portability})));
        AskIdentity question = identityQuestion(QDate(2026, 6, 1));
        question.items = {first};
        QVERIFY(file.on(QDate(2026, 6, 1)).take(question));
        QVERIFY(file.on(QDate(2026, 6, 11)).take(identityReply(QDate(2026, 6, 11))));
        QVERIFY(file.on(QDate(2026, 7, 1)).take(extension(QDate(2026, 7, 1))));
        QCOMPARE(kindOf(file.history().last().event), u"EXTENDED"_s);
        QCOMPARE(dueOf(file, first), QDate(2026, 9, 8)); // 29 August + 10 days
        QCOMPARE(findItem(file.request(), second)->deadline.extension, ExtensionStatus::Late);
        QCOMPARE(dueOf(file, second), QDate(2026, 6, 29));
    }

    void T10_needsReasonsAndARightUnderTheGdpr()
    {
        test::CaseFile file(QDate(2026, 5, 29));
        QVERIFY(file.take(rights({Right::ConsentWithdrawal})));
        QVERIFY(test::missingKeys(file.decided(extension(QDate(2026, 5, 29)))).contains(u"items"_s));
        test::CaseFile other(QDate(2026, 5, 29));
        QVERIFY(other.take(rights({Right::Access})));
        QCOMPARE(test::missingKeys(other.decided(Extend{})),
                 (QStringList{u"complexity"_s, u"reasons"_s, u"sent_on"_s}));
    }

    void T11_namesThePointsMissing()
    {
        test::CaseFile file(QDate(2026, 3, 2));
        QVERIFY(file.take(rights({Right::Erasure, Right::Restriction})));
        const QStringList missing = test::missingKeys(file.decided(decision(first, Decision::Granted)));
        QVERIFY(missing.size() > 2);
        QVERIFY(test::missingKeys(file.decided(decision(second, Decision::Granted))).contains(u"case"_s));
        test::completePoints(file, first, PointStage::BeforeDecision);
        QCOMPARE(test::missingKeys(file.decided(decision(first, Decision::Refused))), QStringList{u"ground"_s});
        QCOMPARE(decidedWhere(file.decided(decision(first, Decision::Withdrawn))), u"decision"_s);
        QVERIFY(file.take(decision(first, Decision::Granted)));
        QCOMPARE(test::missingKeys(file.decided(decision(first, Decision::Granted))).first(), u"decided"_s);
    }

    void T13_ordinaryPathToTheClose()
    {
        test::CaseFile file(QDate(2026, 3, 2));
        QVERIFY(file.take(rights({Right::Access, Right::Portability})));
        const auto early = file.decided(answer(QDate(2026, 3, 2)));
        QCOMPARE(test::missingKeys(early), QStringList{u"decide_item"_s});
        QCOMPARE(Wording(QLocale::c()).say(early.failure().missing.first().text),
                 u"decide on access and portability"_s);
        for (const ItemNumber item : {first, second}) {
            test::completePoints(file, item, PointStage::BeforeDecision);
            QVERIFY(file.take(decision(item, Decision::Granted)));
            test::completePoints(file, item, PointStage::BeforeAnswer);
        }
        file.on(QDate(2026, 3, 30));
        QCOMPARE(test::missingKeys(file.decided(SendAnswer{})),
                 (QStringList{u"sent_on"_s, u"secure_channel"_s, u"content_checked"_s}));
        SendAnswer byPost = answer(QDate(2026, 3, 30));
        byPost.channel = Channel::Post;
        QCOMPARE(test::missingKeys(file.decided(byPost)), QStringList{u"channel_reason"_s});
        QVERIFY(file.take(answer(QDate(2026, 3, 30))));
        QCOMPARE(file.request().state, State::Done);
        QCOMPARE(file.request().outcome, Outcome::Granted);
        QCOMPARE(file.request().letters.size(), 2);
        QVERIFY(test::missingKeys(file.decided(Close{})).contains(u"package_purge_date"_s));

        SetPackagePurgeDate purge;
        purge.on = QDate(2027, 3, 30);
        QVERIFY(file.take(purge));
        for (const ItemNumber item : {first, second})
            test::completePoints(file, item, PointStage::BeforeClosing);
        QCOMPARE(test::missingKeys(file.decided(Close{})), QStringList{u"delivery"_s});
        file.on(QDate(2026, 4, 14));
        QVERIFY(file.take(Close{}));
        QCOMPARE(file.request().state, State::Closed);
    }

    void T15_T16_T19_everyRecipientIsToldOrWaived()
    {
        test::CaseFile file(QDate(2026, 9, 1));
        QVERIFY(file.take(rights({Right::Erasure})));
        test::completePoints(file, first, PointStage::BeforeDecision);
        QVERIFY(file.take(decision(first, Decision::Granted)));
        test::completePoints(file, first, PointStage::BeforeAnswer);
        file.on(QDate(2026, 9, 22));
        QVERIFY(file.take(answer(QDate(2026, 9, 22))));
        const QList<RecipientNotice> pending = pendingNotices(file.request());
        QVERIFY(!pending.isEmpty());
        QVERIFY(test::missingKeys(file.decided(Close{})).contains(u"notify_recipient"_s));
        for (const RecipientNotice &notice : pending) {
            NotifyRecipient told;
            told.item = notice.item;
            told.recipient = notice.recipient;
            told.sentOn = QDate(2026, 9, 22);
            told.channel = Channel::Email;
            told.content = u"erased on 3 September"_s;
            QVERIFY(file.take(told));
        }
        QVERIFY(!test::missingKeys(file.decided(Close{})).contains(u"notify_recipient"_s));
    }

    void T20_partAndWhole()
    {
        test::CaseFile file(QDate(2026, 4, 1));
        QVERIFY(file.take(rights({Right::Access, Right::ObjectionMarketing})));
        Withdraw part;
        part.statedOn = QDate(2026, 4, 1);
        part.statement = u"no copy needed"_s;
        part.freely = true;
        part.noLetterReason = u"said on the telephone"_s;
        part.items = {first};
        QVERIFY(file.take(part));
        QCOMPARE(file.request().state, State::Work);
        QCOMPARE(findItem(file.request(), first)->decision, Decision::Withdrawn);
        part.items = {second};
        QVERIFY(file.take(part));
        QCOMPARE(file.request().state, State::Closed);
        QCOMPARE(file.request().outcome, Outcome::Withdrawn);
    }

    void T26_recomputesTheDates()
    {
        test::CaseFile file(QDate(2026, 4, 10));
        QVERIFY(file.take(rights({Right::Access})));
        CorrectFact correction;
        correction.eventSeq = {1};
        correction.key = u"received_on"_s;
        correction.value = u"2026-01-16"_s;
        correction.reason = u"the registered letter was found"_s;
        QVERIFY(file.take(correction));
        QCOMPARE(dueOf(file), QDate(2026, 2, 16));
        QCOMPARE(std::get<Corrected>(file.history().last().event).old, QJsonValue(u"2026-04-10"_s));

        correction.value = u"2026-04-11"_s;
        QCOMPARE(decidedWhere(file.decided(correction)), u"received_on"_s);
        correction.value = 5;
        QCOMPARE(decidedWhere(file.decided(correction)), u"value"_s);
        correction.key = u"reference"_s;
        QCOMPARE(decidedWhere(file.decided(correction)), u"key"_s);
    }

    void ofAFileOnlyTheKindIsCorrected_data()
    {
        QTest::addColumn<FileRef>("file");
        QTest::addColumn<bool>("isTaken");
        const FileRef mail{u"ab"_s, u"request.eml"_s, u"message/rfc822"_s, 10, FileKind::Message};
        const auto row = [&mail](const char *name, auto member, const auto &value) {
            FileRef file = mail;
            file.*member = value;
            QTest::newRow(name) << file << (QLatin1StringView(name) == "kind"_L1);
        };
        row("kind", &FileRef::kind, FileKind::IdentityCopy);
        row("a letter sent", &FileRef::kind, FileKind::LetterSent);
        row("other bytes", &FileRef::sha256, u"cd"_s);
        row("another name", &FileRef::name, u"other.eml"_s);
        row("another size", &FileRef::size, qint64(11));
        row("another type", &FileRef::mediaType, u"text/plain"_s);
    }
    void ofAFileOnlyTheKindIsCorrected()
    {
        QFETCH(FileRef, file);
        QFETCH(bool, isTaken);
        test::CaseFile request(QDate(2026, 4, 10));
        CorrectFact correction{{1}, u"files"_s, toJson(QList<FileRef>{file}), u"read again"_s};
        const auto decided = request.decided(correction);
        QCOMPARE(decided.hasValue(), isTaken);
        QVERIFY(isTaken || decided.failure().where == u"value");
        correction.value = QJsonArray();
        QVERIFY(!request.decided(correction)); // nor does it go
        QVERIFY(request.take(RemoveFile{u"ab"_s, u"not about us"_s}));
        QVERIFY(!request.decided(CorrectFact{{1}, u"files"_s, toJson(QList<FileRef>{file}), u"read again"_s}));
    }

    /// "Copy destroyed on" of a reply takes every copy there was: a file made one later would go with it.
    void noCorrectionTakesAFileAway()
    {
        test::CaseFile request(QDate(2026, 4, 10));
        QVERIFY(request.take(rights({Right::Access})));
        QVERIFY(request.take(identityQuestion(QDate(2026, 4, 10))));
        ReplyReceived reply = identityReply(QDate(2026, 4, 10));
        reply.idCopyDestroyedOn = QDate(2026, 4, 10);
        const FileRef passport{u"cd"_s, u"passport.pdf"_s, u"application/pdf"_s, 10, FileKind::Message};
        reply.files = {passport};
        QVERIFY(request.take(reply));
        for (const auto kind : {FileKind::IdentityCopy, FileKind::Other}) {
            const auto corrections = kindCorrections(request.history(), u"cd"_s, kind, u"read again"_s);
            QCOMPARE(corrections.size(), 1);
            const auto decided = request.decided(corrections.first());
            QCOMPARE(decided.hasValue(), kind == FileKind::Other);
        }
    }

    void aCorrectionChangesSomething()
    {
        test::CaseFile file(QDate(2026, 4, 10));
        QVERIFY(file.take(rights({Right::Access})));
        CorrectFact correction;
        correction.eventSeq = {1};
        correction.key = u"received_on"_s;
        correction.value = u"2026-04-10"_s;
        correction.reason = u"read again"_s;
        QCOMPARE(decidedWhere(file.decided(correction)), u"value"_s);
    }

    void onlyAnOptionalFactIsTakenAway()
    {
        QVERIFY(mayBeAbsent(u"REGISTERED"_s, u"reached_officer_on"_s));
        test::CaseFile file(QDate(2026, 4, 10));
        CorrectFact correction;
        correction.eventSeq = {1};
        correction.key = u"received_on"_s; // is never absent
        correction.value = QString();
        correction.reason = u"the clerk had it"_s;
        QCOMPARE(decidedWhere(file.decided(correction)), u"value"_s);
    }

    void pointsOfTheProfileAreToConfirm()
    {
        test::CaseFile file(QDate(2026, 3, 2));
        Processing clients;
        clients.purpose = u"customer service"_s;
        clients.categories = {u"orders"_s};
        clients.retention = u"5 years"_s;
        clients.source = u"given by the person"_s;
        clients.recipients = {u"Mediarithmics"_s};
        file.profile.processings = {clients};
        QVERIFY(file.take(rights({Right::Access})));
        const RightItem &item = file.request().items.first();
        QVERIFY(!item.points.isEmpty());
        for (const PointValue &point : item.points)
            QVERIFY(point.toConfirm);
        ConfirmFact confirm;
        confirm.item = first;
        confirm.fact = item.points.firstKey();
        QVERIFY(file.take(confirm));
        QVERIFY(!file.request().items.first().points.first().toConfirm);
    }

    void offersSayTheSameAsTheRefusal()
    {
        test::CaseFile file(QDate(2026, 3, 2));
        QVERIFY(file.take(rights({Right::Access})));
        bool seen = false;
        const QList<StepOffer> offers = offersFor(file.request(), file.context());
        for (const StepOffer &offer : offers) {
            if (offer.step != Step::SendAnswer)
                continue;
            seen = true;
            QVERIFY(!offer.isPossible());
            QCOMPARE(offer.missing.first(), file.decided(answer(QDate(2026, 3, 2))).failure().missing.first());
        }
        QVERIFY(seen);
    }

    void factsOfDoAreReadStrictly()
    {
        test::CaseFile file(QDate(2026, 3, 2));
        QVERIFY(file.take(rights({Right::Access, Right::Erasure, Right::Erasure})));
        const Request &request = file.request();
        const auto read =
            commandFromFacts(Step::DecideItem, {{u"item"_s, u"ACC"_s}, {u"decision"_s, u"granted"_s}}, request);
        QVERIFY(read);
        QCOMPARE(std::get<DecideItem>(*read).item, first);
        QVERIFY(!commandFromFacts(Step::DecideItem, {{u"item"_s, u"ERA"_s}}, request)); // two of them
        QCOMPARE(commandFromFacts(Step::DecideItem, {{u"itme"_s, 1}}, request).failure().code, Failure::Code::Usage);
        QCOMPARE(commandFromFacts(Step::Extend, {{u"covered"_s, QJsonArray{1}}}, request).failure().code,
                 Failure::Code::Usage);
        QCOMPARE(commandFromFacts(Step::Extend, {{u"sent_on"_s, u"2026-02-30"_s}}, request).failure().where,
                 u"sent_on"_s);
        QVERIFY(!factsOf(Step::Extend).isEmpty());
    }

private:
    template <typename T>
    static QString decidedWhere(const Result<T> &result)
    {
        return result ? QString() : result.failure().where;
    }
};

QTEST_GUILESS_MAIN(TestDecide)
#include "tst_decide.moc"
