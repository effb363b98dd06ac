// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/guards.h"
#include "support/casefile.h"
#include "support/stepfacts.h"

#include <QTest>

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

namespace {

const QDate received(2026, 11, 10);

QString kindsOf(const QList<Event> &events)
{
    QStringList kinds;
    for (const Event &event : events)
        kinds << kindOf(event);
    return kinds.join(u' ');
}

QString factOf(const Request &request, ItemNumber item, const QString &fact)
{
    const RightItem *found = findItem(request, item);
    return found ? found->points.value(fact).value.toString() : QString();
}

StopMarketing stop()
{
    StopMarketing facts;
    facts.channels = {MarketingChannel::Email, MarketingChannel::TextMessage};
    facts.email = u"chloe.martin@example.org"_s;
    facts.phone = u"06 12 34 56 78"_s;
    facts.stoppedOn = received.addDays(1);
    facts.told = {u"Mailjet"_s};
    facts.sentOn = received.addDays(1);
    facts.what = u"confirmation"_s;
    return facts;
}

} // namespace

/// states.md 3.4 (OBJ_DM), 3.6: the suppression list and the marketing stop in one step.
class TestMarketingStop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneStepDoesEverything()
    {
        CaseFile file(received, {Right::ObjectionMarketing});
        file.on(received.addDays(1));
        StopMarketing facts = stop();
        facts.deliveryProof = u"read receipt"_s;
        const auto events = file.decided(facts);
        QVERIFY(events);
        QCOMPARE(kindsOf(*events),
                 u"QUALIFIED FACT_RECORDED FACT_RECORDED ADDRESS_SUPPRESSED FACT_RECORDED FACT_RECORDED ITEM_DECIDED "
                 "LETTER_SENT ANSWER_SENT DELIVERY_RECORDED CLOSED"_s);
        QVERIFY(file.take(facts));
        const Request &request = file.request();
        QCOMPARE(request.state, State::Closed);
        QCOMPARE(request.outcome, Outcome::Granted);
        QCOMPARE(request.answeredOn, received.addDays(1));
        QCOMPARE(request.letters.last().type, LetterType::L07);
        QCOMPARE(factOf(request, {1}, u"list_entry_on"_s), u"2026-11-11"_s);
        QCOMPARE(factOf(request, {1}, u"address"_s), u"chloe.martin@example.org; 06 12 34 56 78"_s);
        QCOMPARE(findItem(request, {1})->points.value(u"channels"_s).value.toArray().size(), 2);
    }

    /// The point and the list speak of the same channels, in the same words.
    void thePointKnowsEveryChannel()
    {
        const Checklist &checklist = *rulebook().checklists.find(Right::ObjectionMarketing);
        const PointColumn &column = checklist.points.first().columns.first();
        QCOMPARE(column.key, u"channel"_s);
        QCOMPARE(column.choices, allKeys<MarketingChannel>());
        for (const auto &key : Keys<MarketingChannel>::table) {
            QCOMPARE(column.labels[QLatin1StringView(key.word)].toString(),
                     Wording(QLocale::c()).say(nameOf(key.value)));
        }
    }

    /// What the organisation profile filled in for the decision "no data" is not in the way.
    void systemsFromTheProfileNeedNoSearch()
    {
        CaseFile file(received, {Right::ObjectionMarketing});
        file.profile.systems = {u"CRM"_s, u"Mailjet"_s};
        file.on(received.addDays(1));
        QVERIFY(file.take(stop()));
        QCOMPARE(file.request().state, State::Done);
    }

    /// Without a proof of delivery it waits for a bounce, as every answer does (T19).
    void withoutProofItStaysInFollowUp()
    {
        CaseFile file(received, {Right::ObjectionMarketing});
        file.on(received.addDays(1));
        QVERIFY(file.take(stop()));
        QCOMPARE(file.request().state, State::Done);
        const MissingList duties = openDuties(file.request(), rulebook(), file.today());
        QCOMPARE(duties.size(), 1);
        QCOMPARE(duties.first().key, u"delivery"_s);
    }

    /// 3.6: the stop is answered by itself; the access stays open, also while a question is open.
    void T12_otherRightsStayOpen()
    {
        CaseFile file(received, {Right::Access, Right::ObjectionMarketing});
        file.on(received.addDays(1));
        QCOMPARE(missingKeys(file.decided(stop())), QStringList{u"qualify"_s});
        QVERIFY(file.take(rights({Right::Access, Right::ObjectionMarketing})));
        QVERIFY(file.take(identityQuestion(file.today())));
        QVERIFY(file.take(stop()));
        QCOMPARE(file.request().state, State::Wait);
        QCOMPARE(findItem(file.request(), {2})->answeredOn, file.today());
        QVERIFY(!findItem(file.request(), {1})->answeredOn);
        QCOMPARE(missingKeys(file.decided(stop())), QStringList{u"item"_s});
    }

    void eachChannelNeedsItsAddress_data()
    {
        QTest::addColumn<MarketingChannel>("channel");
        QTest::addColumn<QString>("missing");
        QTest::newRow("e-mail") << MarketingChannel::Email << u"email"_s;
        QTest::newRow("telephone") << MarketingChannel::Phone << u"phone"_s;
        QTest::newRow("text messages") << MarketingChannel::TextMessage << u"phone"_s;
        QTest::newRow("calling machine") << MarketingChannel::CallingMachine << u"phone"_s;
        QTest::newRow("post") << MarketingChannel::Post << u"postal_address"_s;
        QTest::newRow("profiling") << MarketingChannel::Profiling << u"email"_s;
    }
    void eachChannelNeedsItsAddress()
    {
        QFETCH(const MarketingChannel, channel);
        CaseFile file(received, {Right::ObjectionMarketing});
        file.on(received.addDays(1));
        StopMarketing facts = stop();
        facts.channels = {channel};
        facts.email.clear();
        facts.phone.clear();
        QTEST(missingKeys(file.decided(facts)).join(u' '), "missing");
    }

    void whatTheStepNeeds()
    {
        CaseFile file(received, {Right::ObjectionMarketing});
        QCOMPARE(missingKeys(file.decided(StopMarketing{})),
                 (QStringList{u"channels"_s, u"stopped_on"_s, u"sent_on"_s}));
        file.on(received.addDays(1));
        StopMarketing early = stop();
        early.stoppedOn = received.addDays(-1);
        QVERIFY(!file.decided(early));
    }

    /// The point and the list cannot disagree: only the step records the entry.
    void thePointIsRecordedByTheStepOnly()
    {
        CaseFile file(received);
        QVERIFY(file.take(rights({Right::ObjectionMarketing, Right::Erasure, Right::Access})));
        QCOMPARE(missingKeys(file.decided(RecordFact{{1}, u"list_entry_on"_s, u"2026-11-10"_s})),
                 QStringList{u"failure:fact"_s});
        QCOMPARE(missingKeys(file.decided(RecordFact{{2}, u"kept_on_list"_s, true})), QStringList{u"failure:fact"_s});
        QVERIFY(file.take(RecordFact{{2}, u"kept_on_list"_s, false}));
        Suppress entry;
        entry.channels = {MarketingChannel::Email};
        entry.email = u"chloe.martin@example.org"_s;
        entry.on = received;
        for (const int item : {1, 2}) {
            entry.item = {item};
            QVERIFY(file.take(entry));
        }
        QCOMPARE(factOf(file.request(), {1}, u"list_entry_on"_s), u"2026-11-10"_s);
        QCOMPARE(findItem(file.request(), {2})->points.value(u"kept_on_list"_s).value, QJsonValue(true));
        entry.item = {3};
        QCOMPARE(missingKeys(file.decided(entry)), QStringList{u"item"_s});
    }
};

QTEST_APPLESS_MAIN(TestMarketingStop)
#include "tst_marketingstop.moc"
