// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/storyrun.h"

using namespace article12;
using namespace Qt::StringLiterals;

/// The stories of an officer's year, each on a register of its own, by `do` alone.
class CliStoriesTest : public QObject, private StoryRun
{
    Q_OBJECT

private Q_SLOTS:
    void weekendMail();
    void identityDoubtBesideAMarketingObjection();
    void employeeInDisputeByALawyer();
    void unsubscribe();
    void unsubscribeInOneStep();
    void erasureWithAccounts();
    void theAuthority();
    void aReminderJoinsTheFirstRequest();
    void everyStepTellsItsFacts();
};

/// Story 1.
void CliStoriesTest::weekendMail()
{
    const QString monday = u"2026-02-16"_s;
    begin(u"2026-02-14"_s, monday);
    take(monday, u"qualify"_s,
         {{u"rights"_s, QJsonArray{u"ACC"_s, u"ERA"_s}},
          {u"asked"_s, QJsonArray{u"une copie"_s, u"ancien compte"_s}},
          {u"copy_first"_s, true}});
    due(monday, u"2026-03-16"_s);
    QCOMPARE(show(monday)[u"clock"_s][u"on_today"_s][u"days_left"_s].toInt(), 28);
    QCOMPARE(item(monday)[u"deadline"_s][u"cutoff"_s].toString(), u"2026-03-16"_s);
    QCOMPARE(item(monday)[u"deadline"_s][u"extended_due"_s].toString(), u"2026-05-15"_s);
    complete(monday, u"ERA"_s, u"before_decision"_s, {{u"exceptions_tested"_s, exceptions({})}});
    refused(monday, u"decide_item"_s, {{u"item"_s, u"ERA"_s}, {u"decision"_s, u"granted"_s}}, u"copy is sent first"_s);
    complete(monday, u"ACC"_s, u"before_decision"_s);
    decide(monday, u"ACC"_s, u"granted"_s);
    complete(monday, u"ACC"_s, u"before_answer"_s);
    take(u"2026-02-20"_s, u"send_part"_s, answer(u"2026-02-20"_s));
    decide(u"2026-02-20"_s, u"ERA"_s, u"granted"_s);
    QCOMPARE(item(u"2026-02-20"_s)[u"answered_on"_s].toString(), u"2026-02-20"_s);
    ends(u"weekend-mail"_s, u"2026-02-20"_s);
}

/// Story 3.
void CliStoriesTest::identityDoubtBesideAMarketingObjection()
{
    begin(u"2026-07-02"_s, u"2026-07-02"_s);
    take(u"2026-07-02"_s, u"qualify"_s, {{u"rights"_s, QJsonArray{u"ACC"_s, u"OBJ_DM"_s}}});
    take(u"2026-07-06"_s, u"ask_identity"_s,
         letter(u"2026-07-06"_s, {{u"doubt"_s, u"the name differs"_s},
                                  {u"lighter_means"_s, QJsonArray{u"login"_s}},
                                  {u"id_copy_asked"_s, true},
                                  {u"id_copy_reason"_s, u"no account"_s},
                                  {u"masking_told"_s, true},
                                  {u"destruction_told"_s, true}}));
    const QString monday = u"2026-07-06"_s;
    QCOMPARE(item(monday)[u"deadline"_s][u"stops"_s][0][u"days_left"_s].toInt(), 27);
    const QJsonArray rows =
        m_program->run({u"list"_s, u"r.a12"_s, u"--view"_s, u"open"_s, u"--json"_s, u"--today"_s, monday}).array();
    QCOMPARE(rows[0][u"target"_s][u"due"_s].toString(), u"2026-07-07"_s);

    complete(u"2026-07-07"_s, u"OBJ_DM"_s, u"before_decision"_s);
    decide(u"2026-07-07"_s, u"OBJ_DM"_s, u"granted"_s);
    complete(u"2026-07-07"_s, u"OBJ_DM"_s, u"before_answer"_s);
    take(u"2026-07-07"_s, u"send_part"_s, answer(u"2026-07-07"_s));
    QCOMPARE(show(u"2026-07-07"_s)[u"state"_s].toString(), u"WAIT"_s);

    const QByteArray planted = "PASSPORT-7731-MARTIN";
    m_program->write(u"passeport.jpg"_s, planted);
    take(u"2026-07-23"_s, u"reply_received"_s,
         {{u"kind"_s, u"identity"_s},
          {u"received_on"_s, u"2026-07-23"_s},
          {u"result"_s, u"confirmed"_s},
          {u"method"_s, u"copy compared"_s},
          {u"checked_by"_s, u"Nadia"_s},
          {u"files"_s, QJsonArray{u"passeport.jpg"_s}}});
    due(u"2026-07-23"_s, u"2026-08-19"_s);
    QCOMPARE(item(u"2026-07-23"_s)[u"deadline"_s][u"extended_due"_s].toString(), u"2026-10-19"_s);
    QVERIFY(m_program->content(u"r.a12"_s).contains(planted));
    take(u"2026-07-23"_s, u"id_copy_destroyed"_s, {{u"destroyed_on"_s, u"2026-07-23"_s}});
    QVERIFY(!m_program->content(u"r.a12"_s).contains(planted));
    run({u"backup"_s, u"r.a12"_s, u"saved.a12"_s, u"--today"_s, u"2026-07-24"_s});
    QVERIFY(!m_program->content(u"saved.a12"_s).contains(planted));
    ends(u"identity-doubt"_s, u"2026-07-24"_s);
}

/// Story 4.
void CliStoriesTest::employeeInDisputeByALawyer()
{
    begin(u"2026-05-29"_s, u"2026-05-29"_s);
    take(u"2026-05-29"_s, u"qualify"_s,
         {{u"rights"_s, QJsonArray{u"ACC"_s}},
          {u"role"_s, u"lawyer"_s},
          {u"mandate"_s, u"asked"_s},
          {u"person_category"_s, u"employee"_s}});
    take(u"2026-06-01"_s, u"ask_standing"_s,
         letter(u"2026-06-01"_s,
                {{u"proof"_s, u"mandate"_s}, {u"missing"_s, u"a mandate"_s}, {u"answer_by"_s, u"2026-06-12"_s}}));
    take(u"2026-06-05"_s, u"standing_checked"_s,
         {{u"received_on"_s, u"2026-06-05"_s},
          {u"result"_s, u"confirmed"_s},
          {u"method"_s, u"mandate of 3 June"_s},
          {u"checked_by"_s, u"Nadia"_s}});
    for (const QString &who : {u"HR"_s, u"IT"_s}) {
        take(u"2026-06-02"_s, u"ask_colleague"_s,
             {{u"who"_s, who},
              {u"what"_s, u"personnel file"_s},
              {u"asked_on"_s, u"2026-06-02"_s},
              {u"due_on"_s, u"2026-06-12"_s}});
    }
    take(u"2026-06-15"_s, u"remind_colleague"_s, {{u"inquiry"_s, 2}, {u"reminded_on"_s, u"2026-06-15"_s}});
    const Run waiting =
        m_program->run({u"list"_s, u"r.a12"_s, u"--view"_s, u"waiting_colleagues"_s, u"--today"_s, u"2026-06-15"_s});
    QVERIFY2(waiting.out.contains(reference), qPrintable(waiting.out + waiting.err));
    due(u"2026-06-15"_s, u"2026-06-29"_s);
    take(u"2026-06-24"_s, u"extend"_s,
         letter(u"2026-06-24"_s, {{u"complexity"_s, true}, {u"reasons"_s, u"ten years of messages"_s}}));
    due(u"2026-06-24"_s, u"2026-08-31"_s);
    for (const int inquiry : {1, 2}) {
        take(u"2026-06-26"_s, u"colleague_answered"_s,
             {{u"inquiry"_s, inquiry}, {u"delivered_on"_s, u"2026-06-26"_s}, {u"result"_s, u"found"_s}});
    }
    complete(u"2026-08-20"_s, u"ACC"_s, u"before_decision"_s,
             {{u"redactions"_s, QJsonArray{QJsonObject{{u"what"_s, u"names"_s}, {u"reason"_s, u"colleagues"_s}}}}});
    refused(u"2026-08-20"_s, u"decide_item"_s,
            {{u"item"_s, u"ACC"_s}, {u"decision"_s, u"refused"_s}, {u"ground"_s, u"G06"_s}}, u"G06 is no ground"_s);
    decide(u"2026-08-20"_s, u"ACC"_s, u"partial"_s,
           {{u"ground"_s, u"G06"_s},
            {u"documented"_s, QJsonObject{{u"whose_right"_s, u"colleagues"_s},
                                          {u"why_not_redaction"_s, u"every line tells"_s},
                                          {u"given_instead"_s, u"a summary"_s}}}});
    complete(u"2026-08-28"_s, u"ACC"_s, u"before_answer"_s);
    take(u"2026-08-28"_s, u"send_answer"_s, answer(u"2026-08-28"_s));
    const QJsonObject august = figures(u"2026-08"_s, u"2026-09-01"_s);
    QCOMPARE(august[u"on_time"_s][u"count"_s].toInt(), 1);
    QCOMPARE(august[u"days_to_answer"_s][u"median"_s].toInt(), 91);
    QVERIFY(!item(u"2026-08-28"_s).contains(u"late_refusal"_s));
    ends(u"employee-lawyer"_s, u"2026-08-28"_s);
}

/// Story 5.
void CliStoriesTest::unsubscribe()
{
    begin(u"2026-11-10"_s, u"2026-11-12"_s);
    const QString today = u"2026-11-12"_s;
    take(today, u"qualify"_s, {{u"rights"_s, QJsonArray{u"OBJ_DM"_s}}});
    due(today, u"2026-12-10"_s);
    const auto targetOn = [this](const QString &day) {
        return m_program->run({u"list"_s, u"r.a12"_s, u"--view"_s, u"open"_s, u"--today"_s, day}).out;
    };
    QVERIFY2(targetOn(u"2026-11-17"_s).contains(u"stop 1 day late"_s), qPrintable(targetOn(u"2026-11-17"_s)));
    refused(today, u"decide_item"_s, {{u"item"_s, u"OBJ_DM"_s}, {u"decision"_s, u"refused"_s}, {u"ground"_s, u"G03"_s}},
            u"G03 is no ground"_s);
    complete(today, u"OBJ_DM"_s, u"before_decision"_s);
    decide(today, u"OBJ_DM"_s, u"granted"_s);
    complete(today, u"OBJ_DM"_s, u"before_answer"_s);
    take(today, u"send_answer"_s, answer(today));
    take(today, u"delivery"_s, {{u"on"_s, today}, {u"arrived"_s, true}});
    take(today, u"close"_s, {});
    QCOMPARE(show(today)[u"state"_s].toString(), u"CLOSED"_s);
    QCOMPARE(figures(u"2026-11"_s, u"2026-12-01"_s)[u"days_to_answer"_s][u"median"_s].toInt(), 2);
    ends(u"unsubscribe"_s, u"2026-11-12"_s);
}

/// Story 5 by the quick path of states.md 3.6, and what the suppression list says afterwards.
void CliStoriesTest::unsubscribeInOneStep()
{
    begin(u"2026-11-10"_s, u"2026-11-12"_s);
    const QString today = u"2026-11-12"_s;
    const auto checked = [this](const QString &address, const QByteArray &input = {}) {
        return m_program->run({u"suppression"_s, u"r.a12"_s, u"--check"_s, address}, input);
    };
    QCOMPARE(checked(u"chloe.martin@example.org"_s).status, 0);
    QJsonObject facts{{u"channels"_s, QJsonArray{u"email"_s, u"sms"_s}},
                      {u"email"_s, u"chloe.martin@example.org"_s},
                      {u"stopped_on"_s, today},
                      {u"told"_s, QJsonArray{u"Mailjet"_s}},
                      {u"sent_on"_s, today},
                      {u"channel"_s, u"post"_s},
                      {u"what"_s, u"confirmation"_s},
                      {u"delivery_proof"_s, u"handed over"_s}};
    refused(today, u"stop_marketing"_s, facts, u"the telephone number"_s);
    facts.insert(u"phone"_s, u"not a number"_s);
    checkFailed(m_program->perform(today, reference, u"stop_marketing"_s, facts), 1, u"telephone number"_s);
    QCOMPARE(show(today)[u"state"_s].toString(), u"NEW"_s);
    facts.insert(u"phone"_s, u"06 12 34 56 78"_s);
    take(today, u"stop_marketing"_s, facts);
    QCOMPARE(show(today)[u"state"_s].toString(), u"CLOSED"_s);
    QCOMPARE(show(today)[u"outcome"_s].toString(), u"granted"_s);
    const Run onList = checked(u"-"_s, "paul@example.org\nCHLOE.MARTIN@example.org\n+33 6 12 34 56 78\n");
    QCOMPARE(onList.status, 3);
    QCOMPARE(onList.out.count(u'\n'), 2);
    QVERIFY2(onList.out.contains(u"2026-11-12\t2029-11-12\t2026-0001"_s), qPrintable(onList.out));
    run({u"suppression"_s, u"r.a12"_s, u"--csv"_s, u"list.csv"_s});
    const QByteArray csv = m_program->content(u"list.csv"_s);
    QVERIFY2(csv.startsWith("channel,sha256,since,review_on"), csv.constData());
    QVERIFY(!csv.contains("chloe"));
    QCOMPARE(figures(u"2026-11"_s, u"2026-12-01"_s)[u"days_to_answer"_s][u"median"_s].toInt(), 2);
    ends(u"unsubscribe-in-one-step"_s, u"2026-11-12"_s);
}

/// Story 6.
void CliStoriesTest::erasureWithAccounts()
{
    begin(u"2026-09-01"_s, u"2026-09-01"_s);
    take(u"2026-09-01"_s, u"qualify"_s, {{u"rights"_s, QJsonArray{u"ERA"_s}}});
    due(u"2026-09-01"_s, u"2026-10-01"_s);
    complete(u"2026-09-03"_s, u"ERA"_s, u"before_decision"_s, {{u"exceptions_tested"_s, exceptions(u"b"_s)}});
    refused(u"2026-09-03"_s, u"decide_item"_s, {{u"item"_s, u"ERA"_s}, {u"decision"_s, u"granted"_s}},
            u"cannot be granted"_s);
    decide(u"2026-09-03"_s, u"ERA"_s, u"partial"_s,
           {{u"ground"_s, u"G14"_s},
            {u"documented"_s, QJsonObject{{u"text"_s, u"Code de commerce L123-22"_s},
                                          {u"data_kept"_s, u"invoices of 2021"_s},
                                          {u"until"_s, u"2031-12-31"_s}}}});
    refused(u"2026-09-10"_s, u"send_answer"_s, answer(u"2026-09-10"_s), u"Systems erased"_s);
    take(u"2026-09-15"_s, u"record_fact"_s,
         {{u"item"_s, u"ERA"_s},
          {u"fact"_s, u"systems_erased"_s},
          {u"value"_s,
           QJsonArray{QJsonObject{
               {u"name"_s, u"Orbelis"_s}, {u"instructed_on"_s, u"2026-09-03"_s}, {u"done_on"_s, u"2026-09-15"_s}}}}});
    complete(u"2026-09-15"_s, u"ERA"_s, u"before_answer"_s);
    take(u"2026-09-22"_s, u"send_answer"_s, answer(u"2026-09-22"_s));
    const auto notify = [this](const QString &who, const QString &day) {
        take(day, u"notify_recipient"_s,
             {{u"item"_s, u"ERA"_s}, {u"recipient"_s, who}, {u"sent_on"_s, day}, {u"content"_s, u"erase"_s}});
    };
    const QJsonArray told = show(u"2026-09-22"_s)[u"recipients"_s].toArray();
    QVERIFY(told.size() >= 2);
    for (qsizetype i = 1; i < told.size(); ++i)
        notify(told[i][u"recipient"_s].toString(), u"2026-09-22"_s);
    take(u"2026-09-25"_s, u"delivery"_s, {{u"on"_s, u"2026-09-25"_s}, {u"arrived"_s, true}});
    refused(u"2026-09-30"_s, u"close"_s, {}, u"inform"_s);
    notify(told[0][u"recipient"_s].toString(), u"2026-10-02"_s);
    take(u"2026-10-02"_s, u"close"_s, {});
    QCOMPARE(show(u"2026-10-02"_s)[u"outcome"_s].toString(), u"partly_granted"_s);
    QCOMPARE(figures(u"2026-09"_s, u"2026-11-01"_s)[u"recipients_to_inform"_s][u"count"_s].toInt(), 1);
    QCOMPARE(figures(u"2026-10"_s, u"2026-11-01"_s)[u"recipients_to_inform"_s][u"count"_s].toInt(), 0);
    QCOMPARE(figures(u"2026-09"_s, u"2026-11-01"_s)[u"days_to_answer"_s][u"median"_s].toInt(), 21);
    ends(u"erasure-accounts"_s, u"2026-10-02"_s);
}

/// Story 7.
void CliStoriesTest::theAuthority()
{
    begin(u"2026-06-15"_s, u"2026-06-15"_s);
    take(u"2026-06-15"_s, u"qualify"_s, {{u"rights"_s, QJsonArray{u"ACC"_s}}});
    due(u"2026-06-15"_s, u"2026-07-15"_s);
    complete(u"2026-07-08"_s, u"ACC"_s, u"before_decision"_s);
    decide(u"2026-07-08"_s, u"ACC"_s, u"granted"_s);
    complete(u"2026-07-08"_s, u"ACC"_s, u"before_answer"_s);
    m_program->write(u"copy.pdf"_s, "%PDF-1.4 the copy sent in July");
    QJsonObject sent = answer(u"2026-07-10"_s);
    sent.insert(u"files"_s, QJsonArray{u"copy.pdf"_s});
    take(u"2026-07-10"_s, u"send_answer"_s, sent);
    take(u"2026-07-13"_s, u"delivery"_s, {{u"on"_s, u"2026-07-13"_s}, {u"arrived"_s, true}});
    take(u"2026-07-20"_s, u"package_purge_date"_s, {{u"on"_s, u"2026-10-10"_s}});
    complete(u"2026-07-20"_s, u"ACC"_s, u"before_closing"_s);
    take(u"2026-07-20"_s, u"close"_s, {});

    take(u"2026-10-08"_s, u"complaint_received"_s,
         {{u"body"_s, u"authority"_s},
          {u"authority"_s, u"CNIL"_s},
          {u"received_on"_s, u"2026-10-08"_s},
          {u"answer_by"_s, u"2026-10-30"_s}});
    const QString rows =
        m_program->run({u"list"_s, u"r.a12"_s, u"--view"_s, u"todo"_s, u"--today"_s, u"2026-10-08"_s}).out;
    QVERIFY2(rows.contains(u"CNIL: 22 days left"_s), qPrintable(rows));
    const QJsonObject held = show(u"2026-10-08"_s);
    QVERIFY(held.contains(u"legal_hold_until"_s));
    const QJsonArray files = held[u"files"_s].toArray();
    QVERIFY(std::any_of(files.begin(), files.end(),
                        [](const QJsonValue &file) { return file[u"name"_s].toString() == u"copy.pdf"; }));

    take(u"2026-10-12"_s, u"reopen"_s, {{u"reason"_s, u"complaint"_s}, {u"facts"_s, u"the logs were missing"_s}});
    QJsonObject complement = answer(u"2026-10-20"_s);
    complement.insert(u"letters"_s, QJsonArray{u"L05"_s});
    take(u"2026-10-20"_s, u"send_answer"_s, complement);
    const QJsonObject after = show(u"2026-10-20"_s);
    QCOMPARE(after[u"answered_on"_s].toString(), u"2026-07-10"_s);
    QCOMPARE(after[u"reopenings"_s][0][u"complement_on"_s].toString(), u"2026-10-20"_s);
    take(u"2026-10-20"_s, u"complaint_answered"_s, {{u"sent_on"_s, u"2026-10-20"_s}, {u"what"_s, u"observations"_s}});
    const QJsonObject july = figures(u"2026-07"_s, u"2026-11-01"_s);
    QCOMPARE(july[u"on_time"_s][u"count"_s].toInt(), 1);
    QCOMPARE(july[u"on_time"_s][u"of"_s].toInt(), 1);
    const QString all =
        m_program->run({u"list"_s, u"r.a12"_s, u"--view"_s, u"open"_s, u"--today"_s, u"2026-10-20"_s}).out;
    QVERIFY2(!all.contains(u"late"_s), qPrintable(all));
    ends(u"the-authority"_s, u"2026-10-20"_s);
}

/// R14: the reminder is closed, the first request keeps its day and knows of it.
void CliStoriesTest::aReminderJoinsTheFirstRequest()
{
    begin(u"2026-03-02"_s, u"2026-03-02"_s);
    m_program->write(u"again.txt"_s, "Bonjour, je relance ma demande.\n");
    add(u"again.txt"_s, u"2026-03-20"_s, u"2026-03-20"_s);
    const QJsonObject merge{{u"as"_s, u"merged"_s},
                            {u"into"_s, reference},
                            {u"reason"_s, u"asks where the answer is"_s},
                            {u"no_letter_reason"_s, u"answered with the first request"_s}};
    const Run wrong =
        m_program->run({u"do"_s, u"r.a12"_s, reference, u"reclassify"_s, u"-"_s, u"--today"_s, u"2026-03-20"_s},
                       QJsonDocument(QJsonObject{{u"as"_s, u"merged"_s},
                                                 {u"into"_s, u"2026-0002"_s},
                                                 {u"reason"_s, u"x"_s},
                                                 {u"no_letter_reason"_s, u"x"_s}})
                           .toJson());
    checkFailed(wrong, 1, u"later"_s);
    const Run done =
        m_program->run({u"do"_s, u"r.a12"_s, u"2026-0002"_s, u"reclassify"_s, u"-"_s, u"--today"_s, u"2026-03-20"_s},
                       QJsonDocument(merge).toJson());
    QCOMPARE(done.err, QString());
    QCOMPARE(show(u"2026-03-20"_s, u"2026-0002"_s)[u"outcome"_s].toString(), u"merged"_s);
    const QJsonObject first = show(u"2026-03-20"_s);
    QCOMPARE(first[u"reminders"_s].toArray(), QJsonArray{2});
    QCOMPARE(first[u"received"_s][u"received_on"_s].toString(), u"2026-03-02"_s);
    ends(u"reminder"_s, u"2026-03-20"_s);
}

void CliStoriesTest::everyStepTellsItsFacts()
{
    m_program.emplace();
    const QStringList steps =
        m_program->run({u"do"_s, u"--help"_s}).out.section(u"STEP:"_s, 1).trimmed().split(u", "_s);
    QVERIFY(steps.size() > 40);
    for (const QString &step : steps) {
        const Run help = m_program->run({u"do"_s, u"--help"_s, step});
        QVERIFY2(help.status == 0 && help.out.contains(step + u':'), qPrintable(step + help.err));
    }
}

QTEST_GUILESS_MAIN(CliStoriesTest)
#include "tst_cli_stories.moc"
