// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlines/deadlinecalculator.h"
#include "support/rules.h"

#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

/// What the officer reads about a date, word for word.
class TestExplanation : public QObject
{
    Q_OBJECT

    const HolidayRules &m_rules = test::rulebook().holidays;
    const ClockPolicies &m_policies = test::rulebook().policies;
    const Wording m_english = Wording(QLocale(QLocale::English, QLocale::UnitedStates)).withThisYear(2026);

    QString said(const Text &text) const { return m_english.say(text).replace(QChar(0xA0), u' '); }

    DeadlineExplanation explained(const ClockInput &input, const QString &policy, const QString &region) const
    {
        const auto explanation = explainDeadline(input, *m_policies.find(policy), *m_rules.calendar(region));
        return explanation ? *explanation : DeadlineExplanation();
    }

    static Wait asked(WaitKind kind, QDate askedOn, std::optional<QDate> answeredOn = {})
    {
        return {kind, askedOn, answeredOn, true, false};
    }

private Q_SLOTS:
    void summary_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("region");
        QTest::addColumn<ClockInput>("input");
        QTest::addColumn<QString>("summary");
        const auto row = [](const char *name, const char *policy, const char *region, const ClockInput &input,
                            const QString &summary) {
            QTest::newRow(name) << QString::fromLatin1(policy) << QString::fromLatin1(region) << input << summary;
        };
        const Wait identity = asked(WaitKind::Identity, {2026, 11, 6}, QDate(2026, 11, 13));
        row("a plain month", "EU", "FR", {{2026, 11, 2}, {}, {}, {}},
            u"One month from 2 Nov ends on 2 Dec, a Wednesday."_s);
        row("identity question answered", "EU", "FR", {{2026, 11, 2}, {identity}, {}, {}},
            u"One month from 2 Nov ends on 2 Dec. The identity question of 6 Nov, answered on 13 Nov, stopped the "
            u"clock "
            "for 7 days: 9 Dec, a Wednesday."_s);
        row("the strict track adds nothing", "STRICT", "FR", {{2026, 11, 2}, {identity}, {}, {}},
            u"One month from 2 Nov ends on 2 Dec, a Wednesday."_s);
        row("clipped and on a Saturday", "EU", "FR", {{2026, 1, 31}, {}, {}, {}},
            u"One month from 31 Jan ends on 28 Feb, the last day of that month, a Saturday. The next working day is "
            "2 Mar, a Monday."_s);
        row("on a holiday", "EU", "FR", {{2026, 4, 1}, {}, {}, {}},
            u"One month from 1 Apr ends on 1 May, a public holiday (Fête du travail). The next working day is 4 May, a "
            "Monday."_s);
        row("on a day off in lieu", "UK", "GB", {{2026, 11, 28}, {}, {}, {}},
            u"One month from 28 Nov ends on 28 Dec, a day off in lieu (Boxing Day). The next working day is 29 Dec, a "
            "Tuesday."_s);
        row("pushed onto a holiday", "EU", "FR",
            {{2026, 4, 10}, {asked(WaitKind::Identity, {2026, 4, 13}, QDate(2026, 4, 17))}, {}, {}},
            u"One month from 10 Apr ends on 10 May. The identity question of 13 Apr, answered on 17 Apr, stopped the "
            "clock for 4 days: 14 May, a public holiday (Ascension). The next working day is 15 May, a Friday."_s);
        row("stopped for one day", "EU", "FR",
            {{2026, 6, 1}, {asked(WaitKind::Identity, {2026, 6, 3}, QDate(2026, 6, 4))}, {}, {}},
            u"One month from 1 Jun ends on 1 Jul. The identity question of 3 Jun, answered on 4 Jun, stopped the clock "
            "for one day: 2 Jul, a Thursday."_s);
        row("answered the same day", "EU", "FR",
            {{2026, 6, 1}, {asked(WaitKind::Identity, {2026, 6, 3}, QDate(2026, 6, 3))}, {}, {}},
            u"One month from 1 Jun ends on 1 Jul, a Wednesday."_s);
        row("two questions in one stop", "EU", "FR",
            {{2026, 9, 1},
             {asked(WaitKind::Identity, {2026, 9, 3}, QDate(2026, 9, 30)),
              asked(WaitKind::Clarification, {2026, 9, 5}, QDate(2026, 9, 10))},
             {},
             {}},
            u"One month from 1 Sep ends on 1 Oct. Several questions stopped the clock from 3 Sep to 30 Sep, for 27 "
            u"days: "
            "28 Oct, a Wednesday."_s);
        row("two stops", "EU", "FR",
            {{2026, 9, 1},
             {asked(WaitKind::Identity, {2026, 9, 3}, QDate(2026, 9, 10)),
              asked(WaitKind::Clarification, {2026, 9, 10}, QDate(2026, 9, 15))},
             {},
             {}},
            u"One month from 1 Sep ends on 1 Oct. The identity question of 3 Sep, answered on 10 Sep, stopped the "
            u"clock "
            "for 7 days. The clarification question of 10 Sep, answered on 15 Sep, stopped the clock for 5 days: "
            "13 Oct, a Tuesday."_s);
        row("clarification at its cap", "EU", "FR",
            {{2026, 9, 1}, {asked(WaitKind::Clarification, {2026, 9, 4})}, {}, {}},
            u"One month from 1 Sep ends on 1 Oct. The clarification question of 4 Sep stopped the clock for 30 days, "
            u"the "
            "most that count: 31 Oct, a Saturday. The next working day is 2 Nov, a Monday."_s);
        row("still waiting", "EU", "FR", {{2026, 6, 1}, {asked(WaitKind::Identity, {2026, 6, 3})}, {}, {}},
            u"One month from 1 Jun ends on 1 Jul. The identity question of 3 Jun is not answered yet: the clock stands "
            "still and no date can be given."_s);
        row("not started", "SITE", "FR", {{2026, 6, 1}, {asked(WaitKind::Identity, {2026, 6, 3})}, {}, {}},
            u"The identity question of 3 Jun is not answered yet: the clock has not started."_s);
        row("started by the answer", "SITE", "FR",
            {{2026, 6, 1}, {asked(WaitKind::Identity, {2026, 6, 3}, QDate(2026, 6, 10))}, {}, {}},
            u"The identity question of 3 Jun was answered on 10 Jun: the clock starts on 10 Jun. One month from 10 Jun "
            "ends on 10 Jul, a Friday."_s);
        row("extended", "EU", "FR", {{2026, 6, 1}, {}, ExtensionNotice{{2026, 6, 25}, true}, {}},
            u"The period was extended on 25 Jun. Three months from 1 Jun end on 1 Sep, a Tuesday."_s);
        row("extended too late", "EU", "FR", {{2026, 6, 1}, {}, ExtensionNotice{{2026, 7, 2}, true}, {}},
            u"One month from 1 Jun ends on 1 Jul, a Wednesday. The extension notified on 2 Jul came after 1 Jul, the "
            u"last "
            "day for it, and does not count."_s);
        row("extended without reasons", "EU", "FR", {{2026, 6, 1}, {}, ExtensionNotice{{2026, 6, 25}, false}, {}},
            u"One month from 1 Jun ends on 1 Jul, a Wednesday. The extension notified on 25 Jun gives no reasons and "
            "does not count."_s);
    }
    void summary()
    {
        QFETCH(QString, policy);
        QFETCH(QString, region);
        QFETCH(ClockInput, input);
        QFETCH(QString, summary);
        QStringList words;
        for (const Text &text : explained(input, policy, region).summary)
            words << said(text);
        QCOMPARE(words.join(u' '), summary);
    }

    void derivationNamesEachStepAndItsSource()
    {
        Wait late = asked(WaitKind::Identity, {2026, 4, 20}, QDate(2026, 4, 22));
        const Wait counted = asked(WaitKind::Clarification, {2026, 3, 30}, QDate(2026, 3, 31));
        const DeadlineExplanation explanation = explained({{2026, 3, 30}, {late, counted}, {}, {}}, u"EU"_s, u"FR"_s);
        QStringList lines;
        for (const ClockStep &step : explanation.steps)
            lines << u"%1 [%2]"_s.arg(said(step.text), step.source);
        const QString months = u"GDPR Art. 12(3); Reg. 1182/71 Art. 3(2)(c)"_s;
        const QStringList expected{
            u"The request came in on Mon 30 Mar. [GDPR Art. 12(3); EDPB Guidelines 01/2022 § 159]"_s,
            u"Mon 30 Mar does not count: the period begins on Tue 31 Mar. [Reg. 1182/71 Art. 3(1)]"_s,
            u"The clarification question of 30 Mar counts: it came within 7 days of 30 Mar. [GDPR recital 63; EDPB "
            "Guidelines 01/2022 § 159]"_s,
            u"The identity question of 20 Apr does not stop the clock: it came more than 7 days after 31 Mar and no "
            "reason for that is written. [EDPB Guidelines 01/2022 § 159; the number of days is our own convention]"_s,
            u"One month from 30 Mar ends on 30 Apr. [%1]"_s.arg(months),
            u"The clarification question of 30 Mar, answered on 31 Mar, stopped the clock for one day: the period now "
            "ends on Fri 1 May. [Reg. 1182/71 Art. 3(1)]"_s,
            u"1 May is a public holiday (Fête du travail). [Reg. 1182/71 Art. 3(4)]"_s,
            u"2 May is a Saturday. [Reg. 1182/71 Art. 3(4)]"_s,
            u"3 May is a Sunday. [Reg. 1182/71 Art. 3(4)]"_s,
            u"The period ends with the next working day, Mon 4 May. [Reg. 1182/71 Art. 3(4)]"_s,
            u"An extension can be notified until Mon 4 May. [%1]"_s.arg(months),
            u"If it is extended in time, the period ends on Wed 1 Jul. [%1]"_s.arg(months)};
        QCOMPARE(lines, expected);
    }

    void refusesWhatComputingRefuses()
    {
        const ClockInput input{{2026, 6, 10}, {asked(WaitKind::Identity, {2026, 6, 3})}, {}, {}};
        const auto explanation = explainDeadline(input, ClockPolicy(), HolidayCalendar());
        QVERIFY(!explanation);
        QCOMPARE(said(explanation.failure().what), u"A question to the person is dated before the request came in."_s);
    }
};

QTEST_GUILESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
