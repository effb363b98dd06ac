// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/datemove.h"
#include "requests/history.h"
#include "support/casefile.h"

#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

/// Recalculation after a calendar or a policy changed (clock.md K20): listed, taken over one by one, never by itself.
class TestDateMove : public QObject
{
    Q_OBJECT

    static Rulebook rulesWith(const CalendarChange &change)
    {
        CalendarChanges changes;
        changes.take(change);
        Rulebook rules = test::rulebook();
        rules.holidays = rules.holidays.withChanges(changes);
        return rules;
    }
    static CalendarChange added(QDate day, const QString &region = u"FR"_s)
    {
        return {CalendarEdit::Add, region, day, u"Jour du test"_s, {}, u"decree"_s};
    }
    static Result<QList<Event>> moved(const test::CaseFile &file, const Rulebook &rules, const QString &reason)
    {
        MoveDates facts;
        facts.reason = reason;
        return decide(file.request(), facts,
                      DecisionContext{file.today(), rules, file.profile, file.history(), RequestNumber{1}});
    }

private Q_SLOTS:
    void listsWhatWouldMove_data()
    {
        QTest::addColumn<CalendarChange>("change");
        QTest::addColumn<std::optional<QDate>>("to");
        QTest::newRow("the due day becomes a holiday") << added(QDate(2026, 7, 1)) << std::optional(QDate(2026, 7, 2));
        QTest::newRow("another day does") << added(QDate(2026, 7, 3)) << std::optional<QDate>();
        QTest::newRow("in another region") << added(QDate(2026, 7, 1), u"DE"_s) << std::optional<QDate>();
    }
    void listsWhatWouldMove()
    {
        QFETCH(CalendarChange, change);
        QFETCH(std::optional<QDate>, to);
        const test::CaseFile file(QDate(2026, 6, 1));
        const auto move = dateMoveOf(file.request(), rulesWith(change), file.profile);
        QVERIFY(move);
        QCOMPARE(move->has_value(), to.has_value());
        if (!to)
            return;
        QCOMPARE((*move)->from, QDate(2026, 7, 1));
        QCOMPARE((*move)->to, to);
        QStringList why;
        for (const Text &text : (*move)->why)
            why << Wording(QLocale::c()).say(text);
        QVERIFY2(why.first().contains(u"2026.1+1"_s), qPrintable(why.join(u'\n')));
        QVERIFY2(why.join(u' ').contains(u"Jour du test"_s), qPrintable(why.join(u'\n')));
    }

    void aChangedProfileMovesNothingByItself()
    {
        test::CaseFile file(QDate(2026, 1, 31));
        QCOMPARE(governingDeadline(file.request())->effectiveDue, QDate(2026, 3, 2));
        file.profile.policy = u"STRICT"_s;
        file.profile.region = u"DE"_s;
        Qualify rights;
        rights.rights = {Right::Access};
        rights.asked = {u"everything"_s};
        rights.language = u"fr"_s;
        rights.replyChannel = Channel::Email;
        rights.replyAddress = u"a@example.org"_s;
        rights.role = RequesterRole::Self;
        QVERIFY(file.take(rights));
        QCOMPARE(governingDeadline(file.request())->effectiveDue, QDate(2026, 3, 2));
        QCOMPARE(file.request().clock.policy, u"EU"_s);
        QCOMPARE(file.request().clock.region, u"FR"_s);
        QVERIFY(!*dateMoveOf(file.request(), test::rulebook(), file.profile));
    }

    void anotherPolicyIsTakenOverWhenTheOfficerSaysSo()
    {
        test::CaseFile file(QDate(2026, 1, 31));
        const auto move = dateMoveOf(file.request(), test::rulebook(), file.profile, u"STRICT"_s);
        QVERIFY(move && *move);
        QCOMPARE((*move)->from, QDate(2026, 3, 2));
        QCOMPARE((*move)->to, QDate(2026, 2, 28));
        QVERIFY(Wording(QLocale::c()).say((*move)->why.first()).contains(u"STRICT"_s));

        MoveDates facts;
        facts.policy = u"NONE"_s;
        facts.reason = u"new policy"_s;
        QCOMPARE(test::missingKeys(file.take(facts)), QStringList{u"policy"_s});
        facts.policy = u"STRICT"_s;
        QVERIFY(file.take(facts));
        QCOMPARE(governingDeadline(file.request())->effectiveDue, QDate(2026, 2, 28));
        QCOMPARE(file.request().clock.policy, u"STRICT"_s);
        QVERIFY(!*dateMoveOf(file.request(), test::rulebook(), file.profile));
        QVERIFY(!*dateMoveOf(file.request(), test::rulebook(), file.profile, u"STRICT"_s));
    }

    void takesTheDatesOverAsAnEvent()
    {
        test::CaseFile file(QDate(2026, 6, 1));
        const Rulebook rules = rulesWith(added(QDate(2026, 7, 1)));
        const auto events = moved(file, rules, u"new holiday"_s);
        QVERIFY(events);
        QCOMPARE(events->size(), 1);
        const RecordedEvent recorded{
            {9}, QDateTime(QDate(2026, 6, 2), QTime(9, 0), Qt::UTC), {u"tester"_s}, events->first()};
        const Request after = apply(file.request(), recorded, RequestNumber{1});
        QCOMPARE(governingDeadline(after)->effectiveDue, QDate(2026, 7, 2));
        QCOMPARE(after.clock.calendarVersion, u"2026.1+1"_s);
        QCOMPARE(after.state, file.request().state);
        QVERIFY(Wording(QLocale::c())
                    .say(describe(recorded, {after, {recorded}, test::rulebook()}))
                    .contains(u"new holiday"_s));
        QVERIFY(!*dateMoveOf(after, rules, file.profile));
        const auto again = eventFromFacts(kindOf(recorded.event), 1, factsOf(recorded.event));
        QVERIFY(again);
        QCOMPARE(factsOf(*again), factsOf(recorded.event));
    }

    void isRefusedWhereNothingMoves()
    {
        const test::CaseFile file(QDate(2026, 6, 1));
        QCOMPARE(test::missingKeys(moved(file, test::rulebook(), u"why not"_s)), QStringList{u"dates"_s});
        QCOMPARE(test::missingKeys(moved(file, rulesWith(added(QDate(2026, 7, 1))), {})), QStringList{u"reason"_s});
    }

    void anAnsweredRequestNeverMoves()
    {
        const test::CaseFile file(QDate(2026, 6, 1));
        const Rulebook rules = rulesWith(added(QDate(2026, 7, 1)));
        Request request = file.request();
        for (const State state : {State::Done, State::Closed}) {
            request.state = state;
            QVERIFY(!*dateMoveOf(request, rules, file.profile));
            MoveDates facts;
            facts.reason = u"why"_s;
            QVERIFY(!decide(request, facts, DecisionContext{file.today(), rules, file.profile}));
        }
    }

    void isOfferedOnlyWhereItMovesSomething()
    {
        const test::CaseFile file(QDate(2026, 6, 1));
        const auto isOffered = [&](const Rulebook &rules) {
            const auto offers = offersFor(file.request(), DecisionContext{file.today(), rules, file.profile});
            return std::any_of(offers.begin(), offers.end(),
                               [](const StepOffer &offer) { return offer.step == Step::MoveDates; });
        };
        QVERIFY(!isOffered(test::rulebook()));
        QVERIFY(isOffered(rulesWith(added(QDate(2026, 7, 1)))));
    }
};

QTEST_GUILESS_MAIN(TestDateMove)
#include "tst_datemove.moc"
