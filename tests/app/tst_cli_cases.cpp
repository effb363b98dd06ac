// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/storyrun.h"

using namespace article12;
using namespace Qt::StringLiterals;

/// More of an officer's year by `do` alone: story 2, and the cases that end otherwise than with "granted".
class CliCasesTest : public QObject, private StoryRun
{
    Q_OBJECT

private Q_SLOTS:
    void lateArrivals();
    void accessWithIdentityDoubtAndExtension();
    void rectificationByALawyer();
    void withdrawalOfAConsent();
    void heirsWithProof();
    void notOurs();
    void silenceOnTheIdentity();
    void refusalByTwoPeople();
    void erasureOfEverything();
};

/// Story 2.
void CliCasesTest::lateArrivals()
{
    begin(u"2026-03-31"_s, u"2026-04-09"_s);
    m_program->write(u"sales.txt"_s, "Bonjour, je souhaite une copie de mes données.\n");
    add(u"sales.txt"_s, u"2026-04-08"_s, u"2026-04-20"_s);
    const QString second = u"2026-0002"_s;
    const auto take = [&](const QString &today, const QString &which, const QString &step, const QJsonObject &facts) {
        const Run done = m_program->perform(today, which, step, facts);
        QVERIFY2(done.status == 0, qPrintable(step + u'\n' + done.err));
    };
    for (const QString &which : {reference, second})
        take(u"2026-04-20"_s, which, u"qualify"_s, {{u"rights"_s, QJsonArray{u"ACC"_s}}});
    const auto deadline = [&](const QString &which, const char *key) {
        return show(u"2026-04-20"_s, which)[u"items"_s][0][u"deadline"_s][QLatin1StringView(key)].toString();
    };
    QCOMPARE(deadline(reference, "effective_due"), u"2026-04-30"_s);
    QCOMPARE(deadline(reference, "extended_due"), u"2026-06-30"_s);
    QCOMPARE(deadline(second, "effective_due"), u"2026-05-11"_s);
    QCOMPARE(deadline(second, "extended_due"), u"2026-07-08"_s);
    QCOMPARE(show(u"2026-04-20"_s, second)[u"clock"_s][u"on_today"_s][u"days_left"_s].toInt(), 21);
    QCOMPARE(figures(u"2026-03"_s, u"2026-05-02"_s)[u"received"_s][u"count"_s].toInt(), 1);
    QCOMPARE(figures(u"2026-04"_s, u"2026-05-02"_s)[u"received"_s][u"count"_s].toInt(), 1);
    ends(u"late-arrivals"_s, u"2026-04-20"_s);
}

void CliCasesTest::accessWithIdentityDoubtAndExtension()
{
    begin(u"2026-03-02"_s, u"2026-03-02"_s);
    take(u"2026-03-03"_s, u"qualify"_s, {{u"rights"_s, QJsonArray{u"ACC"_s}}});
    refused(u"2026-03-04"_s, u"ask_identity"_s, letter(u"2026-03-04"_s), u"doubt"_s);
    take(u"2026-03-04"_s, u"ask_identity"_s,
         letter(u"2026-03-04"_s,
                {{u"doubt"_s, u"The name differs from the account."_s}, {u"lighter_means"_s, QJsonArray{u"login"_s}}}));
    refused(u"2026-03-05"_s, u"decide_item"_s, {{u"item"_s, u"ACC"_s}, {u"decision"_s, u"granted"_s}}, u"reply"_s);
    take(u"2026-03-10"_s, u"reply_received"_s,
         {{u"kind"_s, u"identity"_s},
          {u"received_on"_s, u"2026-03-10"_s},
          {u"result"_s, u"confirmed"_s},
          {u"method"_s, u"code to the known address"_s},
          {u"checked_by"_s, u"Nadia"_s}});
    due(u"2026-03-10"_s, u"2026-04-08"_s);
    take(u"2026-03-25"_s, u"extend"_s,
         letter(u"2026-03-25"_s, {{u"complexity"_s, true}, {u"reasons"_s, u"The data are in twelve systems."_s}}));
    const QString extended = item(u"2026-03-25"_s)[u"deadline"_s][u"effective_due"_s].toString();
    QVERIFY2(extended > u"2026-06-01"_s, qPrintable(extended));
    refused(u"2026-03-26"_s, u"extend"_s, letter(u"2026-03-26"_s, {{u"complexity"_s, true}, {u"reasons"_s, u"x"_s}}),
            u"extended"_s);
    complete(u"2026-05-20"_s, u"ACC"_s, u"before_decision"_s);
    decide(u"2026-05-20"_s, u"ACC"_s, u"granted"_s);
    complete(u"2026-05-20"_s, u"ACC"_s, u"before_answer"_s);
    take(u"2026-05-20"_s, u"send_answer"_s, answer(u"2026-05-20"_s));
    const QJsonObject may = figures(u"2026-05"_s, u"2026-06-01"_s);
    QCOMPARE(may[u"on_time"_s][u"count"_s].toInt(), 1);
    QCOMPARE(may[u"within_one_month"_s][u"count"_s].toInt(), 0);
    ends(u"access-identity-extension"_s, u"2026-05-20"_s);
}

void CliCasesTest::rectificationByALawyer()
{
    begin(u"2026-03-02"_s, u"2026-03-02"_s);
    refused(u"2026-03-03"_s, u"qualify"_s, {{u"rights"_s, QJsonArray{u"REC"_s}}, {u"role"_s, u"lawyer"_s}},
            u"authority to act"_s);
    take(u"2026-03-03"_s, u"qualify"_s,
         {{u"rights"_s, QJsonArray{u"REC"_s}}, {u"role"_s, u"lawyer"_s}, {u"mandate"_s, u"asked"_s}});
    complete(u"2026-03-10"_s, u"REC"_s, u"before_decision"_s);
    decide(u"2026-03-10"_s, u"REC"_s, u"granted"_s);
    complete(u"2026-03-11"_s, u"REC"_s, u"before_answer"_s);
    refused(u"2026-03-11"_s, u"send_answer"_s, answer(u"2026-03-11"_s), u"authority to act"_s);
    take(u"2026-03-12"_s, u"standing_checked"_s,
         {{u"received_on"_s, u"2026-03-12"_s},
          {u"result"_s, u"confirmed"_s},
          {u"method"_s, u"mandate of 9 March, covers request and answer"_s},
          {u"checked_by"_s, u"Nadia"_s}});
    take(u"2026-03-13"_s, u"send_answer"_s, answer(u"2026-03-13"_s));
    refused(u"2026-04-02"_s, u"close"_s, {}, u"inform A"_s);
    take(u"2026-03-16"_s, u"notify_recipient"_s,
         {{u"item"_s, u"REC"_s}, {u"recipient"_s, u"A"_s}, {u"sent_on"_s, u"2026-03-16"_s}, {u"content"_s, u"new"_s}});
    refused(u"2026-03-16"_s, u"waive_notice"_s,
            {{u"item"_s, u"REC"_s}, {u"recipient"_s, u"B"_s}, {u"reason"_s, u"impossible"_s}}, u"facts"_s);
    take(u"2026-03-16"_s, u"waive_notice"_s,
         {{u"item"_s, u"REC"_s},
          {u"recipient"_s, u"B"_s},
          {u"reason"_s, u"impossible"_s},
          {u"facts"_s, u"dissolved in 2024"_s}});
    take(u"2026-03-17"_s, u"delivery"_s, {{u"on"_s, u"2026-03-17"_s}, {u"arrived"_s, true}});
    take(u"2026-03-17"_s, u"close"_s, {});
    ends(u"rectification-lawyer"_s, u"2026-03-17"_s);
}

/// The same day for the stop (Art. 7(3)), no identity question.
void CliCasesTest::withdrawalOfAConsent()
{
    begin(u"2026-03-02"_s, u"2026-03-02"_s);
    take(u"2026-03-02"_s, u"qualify"_s, {{u"rights"_s, QJsonArray{u"WDC"_s}}});
    refused(u"2026-03-02"_s, u"ask_identity"_s,
            letter(u"2026-03-02"_s, {{u"doubt"_s, u"x"_s}, {u"lighter_means"_s, QJsonArray{u"login"_s}}}),
            u"no open right allows it"_s);
    complete(u"2026-03-02"_s, u"WDC"_s, u"before_decision"_s,
             {{u"consents"_s, QJsonArray{QJsonObject{{u"purpose"_s, u"photos"_s}, {u"version"_s, u"2025"_s}}}},
              {u"other_basis"_s, false}});
    decide(u"2026-03-02"_s, u"WDC"_s, u"granted"_s);
    complete(u"2026-03-02"_s, u"WDC"_s, u"before_answer"_s);
    take(u"2026-03-03"_s, u"send_answer"_s, answer(u"2026-03-03"_s));
    take(u"2026-03-04"_s, u"delivery"_s, {{u"on"_s, u"2026-03-04"_s}, {u"arrived"_s, true}});
    take(u"2026-03-04"_s, u"close"_s, {});
    QCOMPARE(show(u"2026-03-04"_s)[u"outcome"_s].toString(), u"granted"_s);
    ends(u"consent-withdrawn"_s, u"2026-03-04"_s);
}

void CliCasesTest::heirsWithProof()
{
    begin(u"2026-03-02"_s, u"2026-03-02"_s);
    take(u"2026-03-03"_s, u"qualify"_s,
         {{u"rights"_s, QJsonArray{u"PMH"_s}}, {u"role"_s, u"heir"_s}, {u"mandate"_s, u"asked"_s}});
    take(u"2026-03-03"_s, u"ask_standing"_s,
         letter(u"2026-03-03"_s,
                {{u"proof"_s, u"heir"_s}, {u"missing"_s, u"proof of the heir"_s}, {u"answer_by"_s, u"2026-03-17"_s}}));
    take(u"2026-03-12"_s, u"standing_checked"_s,
         {{u"received_on"_s, u"2026-03-12"_s},
          {u"result"_s, u"confirmed"_s},
          {u"method"_s, u"acte de notoriété"_s},
          {u"checked_by"_s, u"Nadia"_s}});
    const QJsonArray points = item(u"2026-03-12"_s)[u"points"_s].toArray();
    QVERIFY(!points.isEmpty());
    complete(u"2026-03-12"_s, u"PMH"_s, u"before_decision"_s,
             {{u"heir_proof"_s, u"acte_de_notoriete"_s}, {u"purpose"_s, u"succession"_s}});
    decide(u"2026-03-12"_s, u"PMH"_s, u"granted"_s);
    complete(u"2026-03-12"_s, u"PMH"_s, u"before_answer"_s);
    take(u"2026-03-13"_s, u"send_answer"_s, answer(u"2026-03-13"_s));
    QCOMPARE(show(u"2026-03-13"_s)[u"state"_s].toString(), u"DONE"_s);
    ends(u"heirs"_s, u"2026-03-13"_s);
}

void CliCasesTest::notOurs()
{
    begin(u"2026-03-02"_s, u"2026-03-02"_s);
    refused(u"2026-03-03"_s, u"transfer"_s, letter(u"2026-03-03"_s, {{u"to_whom"_s, u"Facturo SARL"_s}}),
            u"none of the data"_s);
    take(u"2026-03-03"_s, u"transfer"_s,
         letter(u"2026-03-03"_s, {{u"none_ours"_s, true},
                                  {u"to_whom"_s, u"Facturo SARL"_s},
                                  {u"reason"_s, u"we are its processor"_s},
                                  {u"forwarded_on"_s, u"2026-03-03"_s}}));
    QCOMPARE(show(u"2026-03-03"_s)[u"outcome"_s].toString(), u"transferred"_s);
    ends(u"not-ours"_s, u"2026-03-03"_s);
}

/// T22 after a reminder and two months; the proof that comes later reopens it, and the clock goes on (T24).
void CliCasesTest::silenceOnTheIdentity()
{
    begin(u"2026-03-02"_s, u"2026-03-02"_s);
    take(u"2026-03-02"_s, u"qualify"_s, {{u"rights"_s, QJsonArray{u"ACC"_s}}});
    take(u"2026-03-03"_s, u"ask_identity"_s,
         letter(u"2026-03-03"_s, {{u"doubt"_s, u"another name"_s}, {u"lighter_means"_s, QJsonArray{u"login"_s}}}));
    const QJsonObject closing = letter(u"2026-05-04"_s, {{u"reason"_s, u"no answer to the identity question"_s}});
    refused(u"2026-05-04"_s, u"close_no_identity"_s, closing, u"remind"_s);
    take(u"2026-04-01"_s, u"remind"_s,
         letter(u"2026-04-01"_s, {{u"kind"_s, u"identity"_s}, {u"still_missing"_s, u"the code"_s}}));
    refused(u"2026-04-20"_s, u"close_no_identity"_s, letter(u"2026-04-20"_s, {{u"reason"_s, u"no answer"_s}}),
            u"wait until"_s);
    take(u"2026-05-04"_s, u"close_no_identity"_s, closing);
    QCOMPARE(show(u"2026-05-04"_s)[u"outcome"_s].toString(), u"not_identified"_s);
    take(u"2026-05-20"_s, u"reopen"_s,
         {{u"reason"_s, u"identity_proved"_s},
          {u"facts"_s, u"the code came back"_s},
          {u"element_on"_s, u"2026-05-20"_s},
          {u"method"_s, u"code"_s},
          {u"checked_by"_s, u"Nadia"_s}});
    QCOMPARE(show(u"2026-05-20"_s)[u"state"_s].toString(), u"WORK"_s);
    const QString dueNow = item(u"2026-05-20"_s)[u"deadline"_s][u"effective_due"_s].toString();
    QVERIFY2(dueNow > u"2026-06-15"_s, qPrintable(dueNow));
    ends(u"silence"_s, u"2026-05-20"_s);
}

/// Four eyes: a refusal waits for somebody else.
void CliCasesTest::refusalByTwoPeople()
{
    begin(u"2026-03-02"_s, u"2026-03-02"_s);
    QJsonObject profile = QJsonDocument::fromJson([] {
                              QFile file(ProgramRun::profile());
                              return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
                          }())
                              .object();
    profile.insert(u"four_eyes"_s, true);
    m_program->write(u"four.json"_s, QJsonDocument(profile).toJson());
    run({u"new"_s, u"four.a12"_s, u"--profile"_s, u"four.json"_s, u"--today"_s, u"2026-03-02"_s});
    run({u"add"_s, u"four.a12"_s, u"letter.txt"_s, u"--channel"_s, u"post"_s, u"--received-on"_s, u"2026-03-02"_s,
         u"--rights"_s, u"rectification"_s, u"--today"_s, u"2026-03-02"_s});
    const auto does = [this](const QString &actor, const QString &step, const QJsonObject &facts) {
        return m_program->run(
            {u"do"_s, u"four.a12"_s, reference, step, u"-"_s, u"--today"_s, u"2026-03-10"_s, u"--actor"_s, actor},
            QJsonDocument(facts).toJson());
    };
    const QJsonArray points =
        m_program->run({u"show"_s, u"four.a12"_s, reference, u"--json"_s, u"--today"_s, u"2026-03-10"_s})
            .json()[u"items"_s][0][u"points"_s]
            .toArray();
    for (const QJsonValue &point : points) {
        if (point[u"stage"_s].toString() != u"before_decision")
            continue;
        const QJsonValue value = point[u"fact"_s].toString() == u"verification"
                                     ? QJsonValue(u"accurate"_s)
                                     : valueOf(point.toObject(), u"2026-03-10"_s);
        static_cast<void>(does(u"Nadia"_s, u"record_fact"_s,
                               {{u"item"_s, u"REC"_s}, {u"fact"_s, point[u"fact"_s]}, {u"value"_s, value}}));
    }
    const QJsonObject refusal{{u"item"_s, u"REC"_s},
                              {u"decision"_s, u"refused"_s},
                              {u"ground"_s, u"G01"_s},
                              {u"documented"_s, QJsonObject{{u"why_not_linked"_s, u"no file of this name"_s},
                                                            {u"information_invited"_s, u"letter of 3 March"_s}}}};
    const Run proposed = does(u"Nadia"_s, u"decide_item"_s, refusal);
    QVERIFY2(proposed.status == 0, qPrintable(proposed.err));
    checkFailed(does(u"Nadia"_s, u"approve_item"_s, {{u"item"_s, u"REC"_s}, {u"approved"_s, true}}), 3,
                u"somebody else"_s);
    const Run agreed = does(u"Karim"_s, u"approve_item"_s, {{u"item"_s, u"REC"_s}, {u"approved"_s, true}});
    QVERIFY2(agreed.status == 0, qPrintable(agreed.err));
    const QJsonObject shown =
        m_program->run({u"show"_s, u"four.a12"_s, reference, u"--json"_s, u"--today"_s, u"2026-03-10"_s}).json();
    QCOMPARE(shown[u"items"_s][0][u"decision"_s].toString(), u"refused"_s);
}

/// The whole of it erased, kept out of marketing, and nobody had the data.
void CliCasesTest::erasureOfEverything()
{
    begin(u"2026-03-02"_s, u"2026-03-02"_s);
    take(u"2026-03-02"_s, u"qualify"_s, {{u"rights"_s, QJsonArray{u"ERA"_s}}});
    complete(u"2026-03-05"_s, u"ERA"_s, u"before_decision"_s,
             {{u"exceptions_tested"_s, exceptions({})}, {u"recipients"_s, QJsonArray()}});
    decide(u"2026-03-05"_s, u"ERA"_s, u"granted"_s);
    refused(u"2026-03-05"_s, u"send_answer"_s, answer(u"2026-03-05"_s), u"Systems erased"_s);
    checkFailed(m_program->perform(u"2026-03-06"_s, reference, u"record_fact"_s,
                                   {{u"item"_s, u"ERA"_s}, {u"fact"_s, u"kept_on_list"_s}, {u"value"_s, true}}),
                1, u"suppression list"_s);
    take(u"2026-03-06"_s, u"suppress"_s,
         {{u"item"_s, u"ERA"_s},
          {u"channels"_s, QJsonArray{u"email"_s}},
          {u"email"_s, u"chloe.martin@example.org"_s},
          {u"on"_s, u"2026-03-06"_s}});
    complete(u"2026-03-06"_s, u"ERA"_s, u"before_answer"_s);
    take(u"2026-03-06"_s, u"send_answer"_s, answer(u"2026-03-06"_s));
    take(u"2026-03-23"_s, u"close"_s, {}); // no bounce in 15 days
    QCOMPARE(show(u"2026-03-23"_s)[u"outcome"_s].toString(), u"granted"_s);
    ends(u"erasure"_s, u"2026-03-23"_s);
}

QTEST_GUILESS_MAIN(CliCasesTest)
#include "tst_cli_cases.moc"
