// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/lettertext.h"
#include "letters/writeletter.h"
#include "requests/guards.h"
#include "support/letterfiles.h"
#include "support/stepfacts.h"

#include <QTest>

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 3, 2);

/// Decided with a ground, everything documented.
DecideItem onGround(ItemNumber item, Decision what, const QString &ground)
{
    DecideItem facts = decision(item, what);
    facts.ground = ground;
    facts.documented = documentsOf(ground);
    return facts;
}

RecordFact point(ItemNumber item, const QString &fact, const QJsonValue &value) { return {item, fact, value}; }

} // namespace

/// letters.md L01, L04–L07, L09, L19 over requests decided and carried out through the steps themselves.
class TestAnswerLetters : public QObject
{
    Q_OBJECT

    const OrganisationProfile m_profile = shippedProfile();

    [[nodiscard]] Letter written(LetterType type, const Request &request, QDate on = monday,
                                 const QString &language = u"en"_s) const
    {
        return *writeLetter(type, request, {m_profile, letterTemplates(), rulebook(), language, on});
    }
    [[nodiscard]] QString body(LetterType type, const Request &request, QDate on = monday) const
    {
        return plainTextOf(written(type, request, on).bodyHtml).replace(QChar(0xA0), u' ');
    }
    static QStringList absent(const Letter &letter)
    {
        QStringList keys;
        for (const MandatoryElement &element : letter.elements) {
            if (!element.present)
                keys << element.key;
        }
        return keys;
    }

private Q_SLOTS:
    void eachRightIsAnsweredInFull_data()
    {
        QTest::addColumn<Right>("right");
        QTest::addColumn<QString>("language");
        for (const auto &key : Keys<Right>::table) {
            for (const QString &language : letterTemplates().languages()) {
                if (letterTemplates().find(answerLetterFor(key.value), language))
                    QTest::addRow("%s %s", key.word, qPrintable(language)) << key.value << language;
            }
        }
    }
    void eachRightIsAnsweredInFull()
    {
        QFETCH(Right, right);
        QFETCH(QString, language);
        CaseFile file(monday);
        QVERIFY(file.take(rights({right})));
        decideFully(file, {1}, Decision::Granted);
        const Letter letter = written(answerLetterFor(right), file.request(), monday, language);
        QCOMPARE(letter.openNames, QStringList());
        QCOMPARE(absent(letter), QStringList());
        QVERIFY2(!letter.bodyHtml.contains(u"[…]"_s), qPrintable(letter.bodyHtml));
        const Checklist &checklist = *rulebook().checklists.find(right);
        for (const PointStatus &status : evaluate(checklist, file.request().items.first())) {
            const bool isCarriedOut = status.point->fact.startsWith(u"systems_"_s) && status.value.isArray() &&
                                      status.point->stage == PointStage::BeforeAnswer;
            if (isCarriedOut) // where and since when
                QVERIFY2(plainTextOf(letter.bodyHtml).contains(status.value[0][u"name"].toString()),
                         qPrintable(status.point->fact));
        }
    }

    void aSupplementaryStatementIsQuoted()
    {
        CaseFile file(monday);
        QVERIFY(file.take(rights({Right::Rectification})));
        completePoints(file, {1}, PointStage::BeforeDecision);
        QVERIFY(file.take(point({1}, u"proposed"_s, u"five of five"_s)));
        QVERIFY(file.take(point({1}, u"verification"_s, u"add_statement"_s)));
        QVERIFY(file.take(decision({1}, Decision::Granted)));
        QVERIFY(file.take(point({1}, u"supplementary_statement"_s, u"I contest this mark."_s)));
        const QString text = body(LetterType::L06, file.request());
        QVERIFY2(text.contains(u"“I contest this mark.”"_s), qPrintable(text));
        QVERIFY(!text.contains(u"five of five"_s));
        QCOMPARE(absent(written(LetterType::L06, file.request())), QStringList());
    }

    void whatIsRefusedOrOpenIsNotSaidToBeDone_data()
    {
        QTest::addColumn<bool>("refused");
        QTest::newRow("refused") << true;
        QTest::newRow("not decided") << false;
    }
    void whatIsRefusedOrOpenIsNotSaidToBeDone()
    {
        QFETCH(bool, refused);
        CaseFile file(monday);
        QVERIFY(file.take(rights({Right::Erasure, Right::Rectification})));
        decideFully(file, {1}, Decision::Granted);
        if (refused) {
            completePoints(file, {2}, PointStage::BeforeDecision);
            QVERIFY(file.take(onGround({2}, Decision::Refused, u"G18"_s)));
        }
        const QString text = body(LetterType::L06, file.request());
        QVERIFY(text.contains(u"erased your data"_s));
        QVERIFY2(!text.contains(u"Rectification"_s), qPrintable(text));
        QCOMPARE(text.contains(u"part of what you asked"_s), refused);
        // alone it can be looked at before it is decided
        CaseFile draft(monday);
        QVERIFY(draft.take(rights({Right::Rectification})));
        QVERIFY(body(LetterType::L06, draft.request()).contains(u"Rectification"_s));
    }

    void whatWasAnsweredBeforeIsNotToldAgain()
    {
        CaseFile file(monday);
        QVERIFY(file.take(rights({Right::Erasure, Right::Restriction})));
        decideFully(file, {1}, Decision::Granted);
        SendPart part = answered<SendPart>(monday);
        part.items = {{1}};
        QVERIFY(file.take(part));
        decideFully(file, {2}, Decision::Granted);
        const QString text = body(LetterType::L06, file.request());
        QVERIFY(text.contains(u"Restriction"_s));
        QVERIFY2(!text.contains(u"erased your data"_s), qPrintable(text));
    }

    void aPartialErasureTellsWhatIsKeptUntilWhen()
    {
        CaseFile file(monday);
        QVERIFY(file.take(rights({Right::Erasure})));
        completePoints(file, {1}, PointStage::BeforeDecision);
        DecideItem partly = onGround({1}, Decision::Partial, u"G14"_s);
        partly.documented = QJsonObject{{u"text"_s, u"Commercial Code L123-22"_s},
                                        {u"data_kept"_s, u"the invoices"_s},
                                        {u"until"_s, u"2031-12-31"_s}};
        QVERIFY(file.take(partly));
        completePoints(file, {1}, PointStage::BeforeAnswer);
        const QString text = body(LetterType::L06, file.request());
        QVERIFY2(text.contains(u"the invoices, until 31 December 2031"_s), qPrintable(text));
        QVERIFY(text.contains(u"part of what you asked"_s));
    }

    void recipientsAreNamedOrToldByCategoryOrDenied()
    {
        CaseFile file(monday);
        QVERIFY(file.take(rights({Right::Access})));
        decideFully(file, {1}, Decision::Granted);
        QVERIFY(file.take(point({1}, u"recipients_by_category"_s, u""_s)));
        QVERIFY(file.take(point({1}, u"recipients"_s, QJsonArray())));
        QVERIFY(body(LetterType::L05, file.request()).contains(u"disclosed your data to no recipient"_s));
        QVERIFY(file.take(point({1}, u"recipients_by_category"_s, u"hosting firms, not named yet"_s)));
        const QString text = body(LetterType::L05, file.request());
        QVERIFY(text.contains(u"By category: hosting firms, not named yet"_s));
        QVERIFY(!text.contains(u"no recipient"_s));
    }

    void anAgentReadsWhomTheLetterConcerns()
    {
        RegisterRequest received;
        received.receivedOn = monday;
        received.surname = u"Durand"_s;
        received.email = u"durand@law.example.org"_s;
        received.onBehalfOf = u"Chloé Martin"_s;
        CaseFile file(received);
        Qualify facts = rights({Right::Access});
        facts.role = RequesterRole::Lawyer;
        facts.mandate = MandateState::Seen;
        QVERIFY(file.take(facts));
        completePoints(file, {1}, PointStage::BeforeDecision);
        QVERIFY(file.take(point({1}, u"data_processed"_s, false)));
        QVERIFY(file.take(point({1}, u"systems_searched"_s,
                                QJsonArray{QJsonObject{{u"name"_s, u"CRM"_s},
                                                       {u"searched_on"_s, u"2026-03-02"_s},
                                                       {u"by"_s, u"Nadia"_s},
                                                       {u"result"_s, u"nothing_found"_s}}})));
        QVERIFY(file.take(decision({1}, Decision::NoData)));
        const QString text = body(LetterType::L19, file.request());
        QVERIFY2(text.contains(u"Your request concerns Chloé Martin"_s), qPrintable(text));
        QVERIFY(text.contains(u"your name"_s));
        QVERIFY(!text.contains(u"your e-mail address"_s)); // it is the agent's
    }

    void aMissingFactIsSeenAsAGap()
    {
        CaseFile file(monday);
        QVERIFY(file.take(rights({Right::Portability, Right::Access})));
        const Letter portability = written(LetterType::L09, file.request());
        const QString text = plainTextOf(portability.bodyHtml);
        QVERIFY2(text.contains(u"the controller you chose: […]"_s), qPrintable(text));
        QVERIFY(absent(portability).contains(u"transmission"_s));
        const QString access = plainTextOf(written(LetterType::L05, file.request()).bodyHtml);
        QVERIFY2(access.contains(u"[…] It explains codes"_s), qPrintable(access));
    }

    void noDataBesideAnAnswerDeniesNothing()
    {
        CaseFile file(monday);
        QVERIFY(file.take(rights({Right::Access, Right::Rectification})));
        decideFully(file, {1}, Decision::Granted);
        completePoints(file, {2}, PointStage::BeforeDecision);
        const DecideItem none = decision({2}, Decision::NoData);
        QVERIFY(missingKeys(file.decided(none)).contains(u"systems_searched"_s)); // a system holds data
        QVERIFY(file.take(point({2}, u"systems_searched"_s,
                                QJsonArray{QJsonObject{{u"name"_s, u"CRM"_s},
                                                       {u"searched_on"_s, u"2026-03-02"_s},
                                                       {u"by"_s, u"Nadia"_s},
                                                       {u"result"_s, u"nothing_found"_s}}})));
        QVERIFY(file.take(none));
        const Letter letter = written(LetterType::L19, file.request());
        QCOMPARE(letter.subject, u"No data for a part of your request"_s);
        QVERIFY(!plainTextOf(letter.bodyHtml).contains(u"no data about you"_s));
    }

    void theAcknowledgementWhileTheClockStands()
    {
        CaseFile file(monday);
        QVERIFY(file.take(rights({Right::Access})));
        QVERIFY(file.take(identityQuestion(monday)));
        const Letter letter = written(LetterType::L01, file.request());
        QCOMPARE(letter.openNames, QStringList());
        QVERIFY(plainTextOf(letter.bodyHtml).contains(u"suspended until you have replied"_s));
        QCOMPARE(absent(letter), QStringList());
    }

    void noExtensionIsAnnouncedWhereNoneIsPossible()
    {
        CaseFile file(monday);
        QVERIFY(file.take(rights({Right::ConsentWithdrawal})));
        QVERIFY(!body(LetterType::L01, file.request()).contains(u"complex"_s));
        CaseFile access(monday);
        QVERIFY(access.take(rights({Right::Access})));
        QVERIFY(body(LetterType::L01, access.request()).contains(u"complex"_s));
    }

    void aLateExtensionNoticeMovesNoDate()
    {
        CaseFile file(monday);
        QVERIFY(file.take(rights({Right::Access})));
        const QDate cutoff = *file.request().items.first().deadline.cutoff;
        QVERIFY(!body(LetterType::L04, file.request(), cutoff).contains(u"comes late"_s));
        const QString late = body(LetterType::L04, file.request(), cutoff.addDays(1));
        QVERIFY2(late.contains(u"This notice comes late: the period, until 2 April 2026, does not change"_s),
                 qPrintable(late));
    }
};

QTEST_GUILESS_MAIN(TestAnswerLetters)
#include "tst_answerletters.moc"
