// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stories.h"

#include "support/golden.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

const QString reference = u"2026-0001"_s;

QJsonArray exceptions(const QString &applying)
{
    QJsonArray rows;
    for (const QString &exception : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
        rows << QJsonObject{{u"exception"_s, exception}, {u"applies"_s, exception == applying}};
    return rows;
}

QJsonObject letter(const QString &day, QJsonObject also = {})
{
    also.insert(u"sent_on"_s, day);
    also.insert(u"channel"_s, u"post"_s);
    also.insert(u"what"_s, u"letter"_s);
    return also;
}

QJsonObject answer(const QString &day)
{
    return letter(day, {{u"secure_channel"_s, true}, {u"content_checked"_s, true}});
}

} // namespace

QJsonValue Stories::valueOf(const QJsonObject &point, const QString &today)
{
    const QString fact = point[u"fact"_s].toString();
    const QHash<QString, QJsonValue> known{
        {u"exceptions_tested"_s, QJsonArray()},
        {u"ground"_s, u"a"_s},
        {u"case"_s, u"a"_s},
        {u"redactions"_s, QJsonArray{QJsonObject{{u"what"_s, u"a name"_s}, {u"reason"_s, u"somebody else"_s}}}},
        {u"format"_s, u"csv"_s},
        {u"copy_format"_s, u"pdf"_s},
        {u"verification"_s, u"correct_it"_s},
        {u"systems_searched"_s,
         QJsonArray{QJsonObject{
             {u"name"_s, u"CRM"_s}, {u"searched_on"_s, today}, {u"by"_s, u"Nadia"_s}, {u"result"_s, u"found"_s}}}},
        {u"processing_information"_s,
         QJsonArray{
             QJsonObject{{u"purpose"_s, u"contract"_s}, {u"categories"_s, u"name"_s}, {u"retention"_s, u"5 years"_s}}}},
        {u"systems_erased"_s,
         QJsonArray{QJsonObject{{u"name"_s, u"CRM"_s}, {u"done_on"_s, today}, {u"proof"_s, u"log"_s}}}},
        {u"recipients"_s, QJsonArray{QJsonObject{{u"name"_s, u"A"_s}}, QJsonObject{{u"name"_s, u"B"_s}}}},
        {u"channels"_s, QJsonArray{QJsonObject{{u"channel"_s, u"email"_s}, {u"stopped_on"_s, today}}}}};
    if (known.contains(fact))
        return known.value(fact);
    const QString shape = point[u"shape"_s].toString();
    if (shape == u"yes_no")
        return fact != u"made_public" && fact != u"from_minor" && fact != u"automated_decisions" &&
               fact != u"kept_on_list" && fact != u"restriction_meanwhile";
    if (shape == u"date")
        return today;
    if (shape == u"table")
        return QJsonArray{QJsonObject{{u"name"_s, u"CRM"_s}, {u"done_on"_s, today}}};
    return u"written"_s;
}

void Stories::begin(const QString &received, const QString &today, const QStringList &rights)
{
    m_teller.newRegister(today);
    m_teller.add(received, today, rights);
}

void Stories::take(const QString &today, const QString &step, const QJsonObject &facts)
{
    const StepAnswer answer = m_teller.perform(today, reference, step, facts);
    QVERIFY2(answer.done, qPrintable(step + u'\n' + answer.words));
}

void Stories::refused(const QString &today, const QString &step, const QJsonObject &facts, const QString &words)
{
    const StepAnswer answer = m_teller.perform(today, reference, step, facts);
    QVERIFY2(!answer.done, qPrintable(step));
    QVERIFY2(!answer.isOffered || answer.words.contains(words), qPrintable(answer.words));
}

QJsonObject Stories::show(const QString &today, const QString &which) const
{
    return m_teller.show(today, which.isEmpty() ? reference : which);
}

QJsonObject Stories::item(const QString &today, int index) const { return show(today)[u"items"_s][index].toObject(); }

void Stories::due(const QString &today, const QString &day)
{
    QCOMPARE(item(today)[u"deadline"_s][u"effective_due"_s].toString(), day);
}

/// Records each point of a right that is open at this stage.
void Stories::complete(const QString &today, const QString &right, const QString &stage, const QJsonObject &own)
{
    const QJsonArray items = show(today)[u"items"_s].toArray();
    for (const QJsonValue &one : items) {
        if (one[u"right"_s].toString() != right)
            continue;
        const QJsonArray points = one[u"points"_s].toArray();
        for (const QJsonValue &point : points) {
            const QString fact = point[u"fact"_s].toString();
            if (point[u"stage"_s].toString() != stage || point[u"standing"_s].toString() == u"complete")
                continue;
            if (fact == u"list_entry_on"_s) {
                take(today, u"suppress"_s,
                     {{u"item"_s, right},
                      {u"channels"_s, QJsonArray{u"email"_s}},
                      {u"email"_s, u"chloe.martin@example.org"_s},
                      {u"on"_s, today}});
                continue;
            }
            const QJsonValue value = own.contains(fact) ? own.value(fact) : valueOf(point.toObject(), today);
            take(today, u"record_fact"_s, {{u"item"_s, right}, {u"fact"_s, fact}, {u"value"_s, value}});
        }
    }
}

/// Every recipient, of what was done (Art. 19).
void Stories::tellRecipients(const QString &today, const QString &right)
{
    const QJsonArray recipients = show(today)[u"recipients"_s].toArray();
    for (const QJsonValue &recipient : recipients) {
        take(today, u"notify_recipient"_s,
             {{u"item"_s, right},
              {u"recipient"_s, recipient[u"recipient"_s]},
              {u"sent_on"_s, today},
              {u"channel"_s, u"email"_s},
              {u"content"_s, u"done"_s}});
    }
}

void Stories::decide(const QString &today, const QString &right, const QString &decision, QJsonObject also)
{
    also.insert(u"item"_s, right);
    also.insert(u"decision"_s, decision);
    take(today, u"decide_item"_s, also);
}

/// The register is sound, and its journal reads as in tests/data/stories/<name>.txt.
void Stories::ends(const QString &name, const QString &today)
{
    QCOMPARE(m_teller.fault(), QString());
    QString told;
    const QJsonArray history = show(today)[u"history"_s].toArray();
    for (const QJsonValue &event : history)
        told += event[u"at"_s].toString().left(10) + u"  "_s + event[u"text"_s].toString() + u'\n';
    test::compareWithGolden(told.toUtf8(), u"stories/"_s + name + u".txt"_s);
}

const QList<Stories::Story> &Stories::all()
{
    static const QList<Story> stories{
        {"weekend mail", &Stories::weekendMail},
        {"identity doubt beside a marketing objection", &Stories::identityDoubtBesideAMarketingObjection},
        {"employee in dispute by a lawyer", &Stories::employeeInDisputeByALawyer},
        {"unsubscribe", &Stories::unsubscribe},
        {"erasure with accounts", &Stories::erasureWithAccounts},
        {"the authority", &Stories::theAuthority},
        {"late arrivals", &Stories::lateArrivals},
        {"access with identity doubt and extension", &Stories::accessWithIdentityDoubtAndExtension},
        {"rectification by a lawyer", &Stories::rectificationByALawyer},
        {"withdrawal of a consent", &Stories::withdrawalOfAConsent},
        {"heirs with proof", &Stories::heirsWithProof},
        {"not ours", &Stories::notOurs},
        {"silence on the identity", &Stories::silenceOnTheIdentity},
        {"erasure of everything", &Stories::erasureOfEverything},
        {"unsubscribe in one step", &Stories::unsubscribeInOneStep},
        {"a reminder joins the first request", &Stories::aReminderJoinsTheFirstRequest},
        {"a restriction and its lifting", &Stories::aRestrictionAndItsLifting},
        {"a fee that is not paid", &Stories::aFeeThatIsNotPaid},
        {"refused as a whole", &Stories::refusedAsAWhole},
        {"which data are meant", &Stories::whichDataAreMeant},
        {"the small steps", &Stories::theSmallSteps}};
    return stories;
}

/// Story 1.
void Stories::weekendMail()
{
    const QString monday = u"2026-02-16"_s;
    begin(u"2026-02-14"_s, monday);
    take(monday, u"qualify"_s,
         {{u"rights"_s, QJsonArray{u"ACC"_s, u"ERA"_s}},
          {u"role"_s, u"self"_s},
          {u"asked"_s, QJsonArray{u"une copie"_s, u"ancien compte"_s}},
          {u"copy_first"_s, true}});
    due(monday, u"2026-03-16"_s);
    QCOMPARE(show(monday)[u"clock"_s][u"on_today"_s][u"days_left"_s].toInt(), 28);
    QCOMPARE(item(monday)[u"deadline"_s][u"cutoff"_s].toString(), u"2026-03-16"_s);
    QCOMPARE(item(monday)[u"deadline"_s][u"extended_due"_s].toString(), u"2026-05-15"_s);
    complete(monday, u"ERA"_s, u"before_decision"_s, {{u"exceptions_tested"_s, exceptions({})}});
    refused(monday, u"decide_item"_s, {{u"item"_s, u"ERA"_s}, {u"decision"_s, u"granted"_s}}, u"send the copy"_s);
    complete(monday, u"ACC"_s, u"before_decision"_s);
    decide(monday, u"ACC"_s, u"granted"_s);
    complete(monday, u"ACC"_s, u"before_answer"_s);
    take(u"2026-02-20"_s, u"send_part"_s, answer(u"2026-02-20"_s));
    decide(u"2026-02-20"_s, u"ERA"_s, u"granted"_s);
    QCOMPARE(item(u"2026-02-20"_s)[u"answered_on"_s].toString(), u"2026-02-20"_s);
    ends(u"weekend-mail"_s, u"2026-02-20"_s);
}

/// Story 3.
void Stories::identityDoubtBesideAMarketingObjection()
{
    begin(u"2026-07-02"_s, u"2026-07-02"_s);
    take(u"2026-07-02"_s, u"qualify"_s, {{u"rights"_s, QJsonArray{u"ACC"_s, u"OBJ_DM"_s}}, {u"role"_s, u"self"_s}});
    take(u"2026-07-06"_s, u"ask_identity"_s,
         letter(u"2026-07-06"_s, {{u"doubt"_s, u"the name differs"_s},
                                  {u"lighter_means"_s, QJsonArray{u"login"_s}},
                                  {u"id_copy_asked"_s, true},
                                  {u"id_copy_reason"_s, u"no account"_s},
                                  {u"masking_told"_s, true},
                                  {u"destruction_told"_s, true}}));
    const QString monday = u"2026-07-06"_s;
    QCOMPARE(item(monday)[u"deadline"_s][u"stops"_s][0][u"days_left"_s].toInt(), 27);
    const QString rows = m_teller.listed(monday, u"open"_s);
    QVERIFY2(rows.contains(u"stop in 1 day"_s), qPrintable(rows));

    complete(u"2026-07-07"_s, u"OBJ_DM"_s, u"before_decision"_s);
    decide(u"2026-07-07"_s, u"OBJ_DM"_s, u"granted"_s);
    complete(u"2026-07-07"_s, u"OBJ_DM"_s, u"before_answer"_s);
    take(u"2026-07-07"_s, u"send_part"_s, answer(u"2026-07-07"_s));
    QCOMPARE(show(u"2026-07-07"_s)[u"state"_s].toString(), u"WAIT"_s);

    const QByteArray planted = "PASSPORT-7731-MARTIN";
    m_teller.write(u"passeport.jpg"_s, planted);
    take(u"2026-07-23"_s, u"reply_received"_s,
         {{u"kind"_s, u"identity"_s},
          {u"received_on"_s, u"2026-07-23"_s},
          {u"result"_s, u"confirmed"_s},
          {u"method"_s, u"copy compared"_s},
          {u"checked_by"_s, u"Nadia"_s},
          {u"files"_s, QJsonArray{u"passeport.jpg"_s}}});
    due(u"2026-07-23"_s, u"2026-08-19"_s);
    QCOMPARE(item(u"2026-07-23"_s)[u"deadline"_s][u"extended_due"_s].toString(), u"2026-10-19"_s);
    QVERIFY(m_teller.content(u"r.a12"_s).contains(planted));
    take(u"2026-07-23"_s, u"id_copy_destroyed"_s, {{u"destroyed_on"_s, u"2026-07-23"_s}});
    QVERIFY(!m_teller.content(u"r.a12"_s).contains(planted));
    m_teller.backup(u"2026-07-24"_s, u"saved.a12"_s);
    QVERIFY(!m_teller.content(u"saved.a12"_s).contains(planted));
    ends(u"identity-doubt"_s, u"2026-07-24"_s);
}

/// Story 4.
void Stories::employeeInDisputeByALawyer()
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
    const QString waiting = m_teller.listed(u"2026-06-15"_s, u"waiting_colleagues"_s);
    QVERIFY2(waiting.contains(reference), qPrintable(waiting));
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
            {{u"item"_s, u"ACC"_s}, {u"decision"_s, u"refused"_s}, {u"ground"_s, u"G06"_s}}, u"G06 is no reason"_s);
    decide(u"2026-08-20"_s, u"ACC"_s, u"partial"_s,
           {{u"ground"_s, u"G06"_s},
            {u"documented"_s, QJsonObject{{u"whose_right"_s, u"colleagues"_s},
                                          {u"why_not_redaction"_s, u"every line tells"_s},
                                          {u"given_instead"_s, u"a summary"_s}}}});
    complete(u"2026-08-28"_s, u"ACC"_s, u"before_answer"_s);
    take(u"2026-08-28"_s, u"send_answer"_s, answer(u"2026-08-28"_s));
    QCOMPARE(m_teller.figure(u"2026-09-01"_s, u"2026-08"_s, u"on_time"_s), 1);
    QCOMPARE(m_teller.figure(u"2026-09-01"_s, u"2026-08"_s, u"days_to_answer"_s), 91);
    QVERIFY(!item(u"2026-08-28"_s).contains(u"late_refusal"_s));
    ends(u"employee-lawyer"_s, u"2026-08-28"_s);
}

/// Story 5.
void Stories::unsubscribe()
{
    begin(u"2026-11-10"_s, u"2026-11-12"_s);
    const QString today = u"2026-11-12"_s;
    take(today, u"qualify"_s, {{u"rights"_s, QJsonArray{u"OBJ_DM"_s}}, {u"role"_s, u"self"_s}});
    due(today, u"2026-12-10"_s);
    const QString untouched = m_teller.listed(u"2026-11-17"_s, u"open"_s);
    QVERIFY2(untouched.contains(u"stop 1 day late"_s), qPrintable(untouched));
    refused(today, u"decide_item"_s, {{u"item"_s, u"OBJ_DM"_s}, {u"decision"_s, u"refused"_s}, {u"ground"_s, u"G03"_s}},
            u"G03 is no reason"_s);
    complete(today, u"OBJ_DM"_s, u"before_decision"_s);
    decide(today, u"OBJ_DM"_s, u"granted"_s);
    complete(today, u"OBJ_DM"_s, u"before_answer"_s);
    take(today, u"send_answer"_s, answer(today));
    take(today, u"delivery"_s, {{u"on"_s, today}, {u"arrived"_s, true}});
    take(today, u"close"_s, {});
    QCOMPARE(show(today)[u"state"_s].toString(), u"CLOSED"_s);
    QCOMPARE(m_teller.figure(u"2026-12-01"_s, u"2026-11"_s, u"days_to_answer"_s), 2);
    ends(u"unsubscribe"_s, u"2026-11-12"_s);
}

/// Story 6.
void Stories::erasureWithAccounts()
{
    begin(u"2026-09-01"_s, u"2026-09-01"_s);
    take(u"2026-09-01"_s, u"qualify"_s, {{u"rights"_s, QJsonArray{u"ERA"_s}}, {u"role"_s, u"self"_s}});
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
          {u"value"_s, QJsonArray{QJsonObject{{u"name"_s, u"Orbelis"_s},
                                              {u"instructed_on"_s, u"2026-09-03"_s},
                                              {u"done_on"_s, u"2026-09-15"_s},
                                              {u"proof"_s, u"log of 15 September"_s}}}}});
    complete(u"2026-09-15"_s, u"ERA"_s, u"before_answer"_s);
    take(u"2026-09-22"_s, u"send_answer"_s, answer(u"2026-09-22"_s));
    const auto notify = [this](const QString &who, const QString &day) {
        take(day, u"notify_recipient"_s,
             {{u"item"_s, u"ERA"_s},
              {u"recipient"_s, who},
              {u"sent_on"_s, day},
              {u"channel"_s, u"email"_s},
              {u"content"_s, u"erase"_s}});
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
    QCOMPARE(m_teller.figure(u"2026-11-01"_s, u"2026-09"_s, u"recipients_to_inform"_s), 1);
    QCOMPARE(m_teller.figure(u"2026-11-01"_s, u"2026-10"_s, u"recipients_to_inform"_s), 0);
    QCOMPARE(m_teller.figure(u"2026-11-01"_s, u"2026-09"_s, u"days_to_answer"_s), 21);
    ends(u"erasure-accounts"_s, u"2026-10-02"_s);
}

/// Story 7.
void Stories::theAuthority()
{
    begin(u"2026-06-15"_s, u"2026-06-15"_s);
    take(u"2026-06-15"_s, u"qualify"_s, {{u"rights"_s, QJsonArray{u"ACC"_s}}, {u"role"_s, u"self"_s}});
    due(u"2026-06-15"_s, u"2026-07-15"_s);
    complete(u"2026-07-08"_s, u"ACC"_s, u"before_decision"_s);
    decide(u"2026-07-08"_s, u"ACC"_s, u"granted"_s);
    complete(u"2026-07-08"_s, u"ACC"_s, u"before_answer"_s);
    m_teller.write(u"copy.pdf"_s, "%PDF-1.4 the copy sent in July");
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
          {u"case_reference"_s, u"SAI-26-1234"_s},
          {u"received_on"_s, u"2026-10-08"_s},
          {u"answer_by"_s, u"2026-10-30"_s}});
    const QString rows = m_teller.listed(u"2026-10-08"_s, u"todo"_s);
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
    QCOMPARE(m_teller.figure(u"2026-11-01"_s, u"2026-07"_s, u"on_time"_s), 1);
    const QString all = m_teller.listed(u"2026-10-20"_s, u"open"_s);
    QVERIFY2(!all.contains(u"late"_s), qPrintable(all));
    ends(u"the-authority"_s, u"2026-10-20"_s);
}

/// Story 2.
void Stories::lateArrivals()
{
    begin(u"2026-03-31"_s, u"2026-04-09"_s);
    m_teller.add(u"2026-04-08"_s, u"2026-04-20"_s);
    const QString second = u"2026-0002"_s;
    const auto take = [&](const QString &today, const QString &which, const QString &step, const QJsonObject &facts) {
        const StepAnswer answer = m_teller.perform(today, which, step, facts);
        QVERIFY2(answer.done, qPrintable(step + u'\n' + answer.words));
    };
    for (const QString &which : {reference, second})
        take(u"2026-04-20"_s, which, u"qualify"_s, {{u"rights"_s, QJsonArray{u"ACC"_s}}, {u"role"_s, u"self"_s}});
    const auto deadline = [&](const QString &which, const char *key) {
        return show(u"2026-04-20"_s, which)[u"items"_s][0][u"deadline"_s][QLatin1StringView(key)].toString();
    };
    QCOMPARE(deadline(reference, "effective_due"), u"2026-04-30"_s);
    QCOMPARE(deadline(reference, "extended_due"), u"2026-06-30"_s);
    QCOMPARE(deadline(second, "effective_due"), u"2026-05-11"_s);
    QCOMPARE(deadline(second, "extended_due"), u"2026-07-08"_s);
    QCOMPARE(show(u"2026-04-20"_s, second)[u"clock"_s][u"on_today"_s][u"days_left"_s].toInt(), 21);
    QCOMPARE(m_teller.figure(u"2026-05-02"_s, u"2026-03"_s, u"received"_s), 1);
    QCOMPARE(m_teller.figure(u"2026-05-02"_s, u"2026-04"_s, u"received"_s), 1);
    ends(u"late-arrivals"_s, u"2026-04-20"_s);
}

void Stories::accessWithIdentityDoubtAndExtension()
{
    begin(u"2026-03-02"_s, u"2026-03-02"_s);
    take(u"2026-03-03"_s, u"qualify"_s, {{u"rights"_s, QJsonArray{u"ACC"_s}}, {u"role"_s, u"self"_s}});
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
    QCOMPARE(m_teller.figure(u"2026-06-01"_s, u"2026-05"_s, u"on_time"_s), 1);
    QCOMPARE(m_teller.figure(u"2026-06-01"_s, u"2026-05"_s, u"within_one_month"_s), 0);
    ends(u"access-identity-extension"_s, u"2026-05-20"_s);
}

void Stories::rectificationByALawyer()
{
    begin(u"2026-03-02"_s, u"2026-03-02"_s);
    refused(u"2026-03-03"_s, u"qualify"_s, {{u"rights"_s, QJsonArray{u"REC"_s}}, {u"role"_s, u"lawyer"_s}},
            u"uthority to act"_s);
    take(u"2026-03-03"_s, u"qualify"_s,
         {{u"rights"_s, QJsonArray{u"REC"_s}}, {u"role"_s, u"lawyer"_s}, {u"mandate"_s, u"asked"_s}});
    complete(u"2026-03-10"_s, u"REC"_s, u"before_decision"_s);
    decide(u"2026-03-10"_s, u"REC"_s, u"granted"_s);
    complete(u"2026-03-11"_s, u"REC"_s, u"before_answer"_s);
    refused(u"2026-03-11"_s, u"send_answer"_s, answer(u"2026-03-11"_s), u"uthority to act"_s);
    take(u"2026-03-12"_s, u"standing_checked"_s,
         {{u"received_on"_s, u"2026-03-12"_s},
          {u"result"_s, u"confirmed"_s},
          {u"method"_s, u"mandate of 9 March, covers request and answer"_s},
          {u"checked_by"_s, u"Nadia"_s}});
    take(u"2026-03-13"_s, u"send_answer"_s, answer(u"2026-03-13"_s));
    refused(u"2026-04-02"_s, u"close"_s, {}, u"inform A"_s);
    take(u"2026-03-16"_s, u"notify_recipient"_s,
         {{u"item"_s, u"REC"_s},
          {u"recipient"_s, u"A"_s},
          {u"sent_on"_s, u"2026-03-16"_s},
          {u"channel"_s, u"email"_s},
          {u"content"_s, u"new"_s}});
    refused(u"2026-03-16"_s, u"waive_notice"_s,
            {{u"item"_s, u"REC"_s}, {u"recipient"_s, u"B"_s}, {u"reason"_s, u"impossible"_s}}, u"acts behind it"_s);
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
void Stories::withdrawalOfAConsent()
{
    begin(u"2026-03-02"_s, u"2026-03-02"_s);
    take(u"2026-03-02"_s, u"qualify"_s, {{u"rights"_s, QJsonArray{u"WDC"_s}}, {u"role"_s, u"self"_s}});
    refused(u"2026-03-02"_s, u"ask_identity"_s,
            letter(u"2026-03-02"_s, {{u"doubt"_s, u"x"_s}, {u"lighter_means"_s, QJsonArray{u"login"_s}}}),
            u"an open right that allows it"_s);
    complete(u"2026-03-02"_s, u"WDC"_s, u"before_decision"_s,
             {{u"consents"_s,
               QJsonArray{QJsonObject{
                   {u"purpose"_s, u"photos"_s}, {u"version"_s, u"2025"_s}, {u"given_on"_s, u"2025-02-03"_s}}}},
              {u"other_basis"_s, false}});
    decide(u"2026-03-02"_s, u"WDC"_s, u"granted"_s);
    complete(u"2026-03-02"_s, u"WDC"_s, u"before_answer"_s);
    take(u"2026-03-03"_s, u"send_answer"_s, answer(u"2026-03-03"_s));
    take(u"2026-03-04"_s, u"delivery"_s, {{u"on"_s, u"2026-03-04"_s}, {u"arrived"_s, true}});
    take(u"2026-03-04"_s, u"close"_s, {});
    QCOMPARE(show(u"2026-03-04"_s)[u"outcome"_s].toString(), u"granted"_s);
    ends(u"consent-withdrawn"_s, u"2026-03-04"_s);
}

void Stories::heirsWithProof()
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

void Stories::notOurs()
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
void Stories::silenceOnTheIdentity()
{
    begin(u"2026-03-02"_s, u"2026-03-02"_s);
    take(u"2026-03-02"_s, u"qualify"_s, {{u"rights"_s, QJsonArray{u"ACC"_s}}, {u"role"_s, u"self"_s}});
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

/// The whole of it erased, kept out of marketing, and nobody had the data.
void Stories::erasureOfEverything()
{
    begin(u"2026-03-02"_s, u"2026-03-02"_s);
    take(u"2026-03-02"_s, u"qualify"_s, {{u"rights"_s, QJsonArray{u"ERA"_s}}, {u"role"_s, u"self"_s}});
    complete(u"2026-03-05"_s, u"ERA"_s, u"before_decision"_s,
             {{u"exceptions_tested"_s, exceptions({})}, {u"recipients"_s, QJsonArray()}});
    decide(u"2026-03-05"_s, u"ERA"_s, u"granted"_s);
    refused(u"2026-03-05"_s, u"send_answer"_s, answer(u"2026-03-05"_s), u"Systems erased"_s);
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

/// Story 5 by the quick path of states.md 3.6.
void Stories::unsubscribeInOneStep()
{
    begin(u"2026-11-10"_s, u"2026-11-12"_s, {u"OBJ_DM"_s});
    const QString today = u"2026-11-12"_s;
    QJsonObject facts{{u"channels"_s, QJsonArray{u"email"_s, u"sms"_s}},
                      {u"email"_s, u"chloe.martin@example.org"_s},
                      {u"stopped_on"_s, today},
                      {u"told"_s, QJsonArray{u"Mailjet"_s}},
                      {u"sent_on"_s, today},
                      {u"channel"_s, u"post"_s},
                      {u"what"_s, u"confirmation"_s},
                      {u"delivery_proof"_s, u"handed over"_s}};
    refused(today, u"stop_marketing"_s, facts, u"elephone"_s);
    facts.insert(u"phone"_s, u"not a number"_s);
    refused(today, u"stop_marketing"_s, facts, u"elephone"_s);
    QVERIFY(show(today)[u"state"_s].toString() != u"CLOSED"_s);
    facts.insert(u"phone"_s, u"06 12 34 56 78"_s);
    take(today, u"stop_marketing"_s, facts);
    QCOMPARE(show(today)[u"state"_s].toString(), u"CLOSED"_s);
    QCOMPARE(show(today)[u"outcome"_s].toString(), u"granted"_s);
    QCOMPARE(m_teller.figure(u"2026-12-01"_s, u"2026-11"_s, u"days_to_answer"_s), 2);
    ends(u"unsubscribe-in-one-step"_s, u"2026-11-12"_s);
}

/// R14: the reminder is closed, the first request keeps its day and knows of it.
void Stories::aReminderJoinsTheFirstRequest()
{
    begin(u"2026-03-02"_s, u"2026-03-02"_s);
    const QString today = u"2026-03-20"_s;
    const QString second = u"2026-0002"_s;
    m_teller.add(today, today);
    const auto merge = [&](const QString &which, const QString &into) {
        return m_teller.perform(today, which, u"reclassify"_s,
                                {{u"as"_s, u"merged"_s},
                                 {u"into"_s, into},
                                 {u"reason"_s, u"asks where the answer is"_s},
                                 {u"no_letter_reason"_s, u"answered with the first request"_s}});
    };
    const StepAnswer wrong = merge(reference, second);
    QVERIFY(!wrong.done);
    QVERIFY2(wrong.words.contains(u"later"_s), qPrintable(wrong.words));
    const StepAnswer merged = merge(second, reference);
    QVERIFY2(merged.done, qPrintable(merged.words));
    QCOMPARE(show(today, second)[u"outcome"_s].toString(), u"merged"_s);
    const QJsonObject first = show(today);
    QCOMPARE(first[u"reminders"_s].toArray(), QJsonArray{2});
    QCOMPARE(first[u"received"_s][u"received_on"_s].toString(), u"2026-03-02"_s);
    ends(u"reminder"_s, today);
}

/// Granted, in force, and lifted once the person was told (Art. 18(3)).
void Stories::aRestrictionAndItsLifting()
{
    const QString start = u"2026-03-02"_s;
    begin(start, start);
    take(start, u"qualify"_s, {{u"rights"_s, QJsonArray{u"RES"_s}}, {u"role"_s, u"self"_s}});
    complete(start, u"RES"_s, u"before_decision"_s);
    decide(start, u"RES"_s, u"granted"_s);
    complete(start, u"RES"_s, u"before_answer"_s);
    take(u"2026-03-06"_s, u"send_answer"_s, answer(u"2026-03-06"_s));
    take(u"2026-03-09"_s, u"delivery"_s, {{u"on"_s, u"2026-03-09"_s}, {u"arrived"_s, true}});
    refused(u"2026-03-09"_s, u"close"_s, {}, u"restriction"_s);
    refused(u"2026-04-10"_s, u"lift_restriction"_s, {{u"item"_s, u"RES"_s}, {u"lifted_on"_s, u"2026-04-10"_s}},
            u"tell the person"_s);
    take(u"2026-04-07"_s, u"announce_lifting"_s,
         letter(u"2026-04-07"_s, {{u"item"_s, u"RES"_s},
                                  {u"reason"_s, u"the accuracy was checked"_s},
                                  {u"planned_on"_s, u"2026-04-14"_s}}));
    take(u"2026-04-14"_s, u"lift_restriction"_s, {{u"item"_s, u"RES"_s}, {u"lifted_on"_s, u"2026-04-14"_s}});
    tellRecipients(u"2026-04-14"_s, u"RES"_s);
    take(u"2026-04-14"_s, u"close"_s, {});
    ends(u"restriction"_s, u"2026-04-14"_s);
}

/// A fee for a further copy, not paid within its term.
void Stories::aFeeThatIsNotPaid()
{
    const QString start = u"2026-03-02"_s;
    begin(start, start);
    take(start, u"qualify"_s, {{u"rights"_s, QJsonArray{u"ACC"_s}}, {u"role"_s, u"self"_s}});
    const QJsonObject fee = letter(u"2026-03-05"_s, {{u"basis"_s, u"further_copy"_s},
                                                     {u"amount"_s, u"12 €"_s},
                                                     {u"calculation"_s, u"paper and postage"_s},
                                                     {u"pay_by"_s, u"2026-03-20"_s},
                                                     {u"withdrawal_offered"_s, true}});
    take(u"2026-03-05"_s, u"announce_fee"_s, fee);
    QCOMPARE(show(u"2026-03-06"_s)[u"state"_s].toString(), u"WAIT"_s);
    refused(u"2026-03-10"_s, u"fee_unpaid"_s, {{u"on"_s, u"2026-03-10"_s}}, u"the term"_s);
    take(u"2026-03-23"_s, u"fee_unpaid"_s, {{u"on"_s, u"2026-03-23"_s}});
    ends(u"fee"_s, u"2026-03-23"_s);
}

/// Manifestly excessive: one ground and the demonstration the controller owes (Art. 12(5)).
void Stories::refusedAsAWhole()
{
    const QString start = u"2026-03-02"_s;
    begin(start, start);
    take(start, u"qualify"_s, {{u"rights"_s, QJsonArray{u"ACC"_s, u"POR"_s}}, {u"role"_s, u"self"_s}});
    QJsonObject facts = answer(u"2026-03-10"_s);
    facts.insert(u"ground"_s, u"G04"_s);
    refused(u"2026-03-10"_s, u"refuse_all"_s, facts, u"How often the data change"_s);
    facts.insert(u"documented"_s, QJsonObject{{u"earlier_requests"_s, u"written"_s},
                                              {u"change"_s, u"written"_s},
                                              {u"last_on"_s, u"2026-02-02"_s},
                                              {u"why_refused"_s, u"written"_s}});
    facts.insert(u"burden"_s, u"the same scope three times since January, nothing changed"_s);
    take(u"2026-03-10"_s, u"refuse_all"_s, facts);
    QCOMPARE(show(u"2026-03-10"_s)[u"outcome"_s].toString(), u"refused"_s);
    ends(u"refused"_s, u"2026-03-10"_s);
}

/// Only the question on a large quantity stops the clock (recital 63); without an answer the officer goes on.
void Stories::whichDataAreMeant()
{
    const QString start = u"2026-03-02"_s;
    begin(start, start);
    take(start, u"qualify"_s, {{u"rights"_s, QJsonArray{u"ACC"_s}}, {u"role"_s, u"self"_s}});
    take(u"2026-03-04"_s, u"ask_clarification"_s,
         letter(u"2026-03-04"_s, {{u"unclear"_s, u"which of nine systems"_s},
                                  {u"large_quantity"_s, true},
                                  {u"quantity"_s, u"40,000 messages"_s}}));
    QCOMPARE(show(u"2026-03-05"_s)[u"state"_s].toString(), u"WAIT"_s);
    take(u"2026-03-12"_s, u"reply_received"_s,
         {{u"kind"_s, u"clarification"_s}, {u"received_on"_s, u"2026-03-12"_s}, {u"text"_s, u"those of 2025"_s}});
    due(u"2026-03-12"_s, u"2026-04-10"_s);
    take(u"2026-03-16"_s, u"ask_clarification"_s,
         letter(u"2026-03-16"_s, {{u"unclear"_s, u"which account"_s}, {u"large_quantity"_s, false}}));
    take(u"2026-03-24"_s, u"resume"_s, {{u"resumed_on"_s, u"2026-03-24"_s}});
    ends(u"clarification"_s, u"2026-03-24"_s);
}

/// What an officer also does in between.
void Stories::theSmallSteps()
{
    const QString start = u"2026-03-02"_s;
    begin(start, start);
    m_teller.add(u"2026-03-03"_s, u"2026-03-03"_s);
    take(u"2026-03-03"_s, u"qualify"_s, {{u"rights"_s, QJsonArray{u"ACC"_s}}, {u"role"_s, u"self"_s}});
    take(u"2026-03-03"_s, u"add_item"_s, {{u"right"_s, u"POR"_s}, {u"asked"_s, u"the orders as a table"_s}});
    take(u"2026-03-03"_s, u"link"_s, {{u"other"_s, u"2026-0002"_s}, {u"reason"_s, u"the same matter"_s}});
    take(u"2026-03-04"_s, u"add_note"_s,
         {{u"on"_s, u"2026-03-04"_s}, {u"with"_s, u"the person"_s}, {u"text"_s, u"rang, wants it by post"_s}});
    take(u"2026-03-04"_s, u"next_action"_s, {{u"on"_s, u"2026-03-09"_s}, {u"what"_s, u"ask IT again"_s}});
    m_teller.write(u"note.txt"_s, "what the person brought");
    take(u"2026-03-05"_s, u"attach"_s, {{u"files"_s, QJsonArray{u"note.txt"_s}}, {u"note"_s, u"brought along"_s}});
    const QJsonArray files = show(u"2026-03-05"_s)[u"files"_s].toArray();
    QCOMPARE(files.last()[u"name"_s].toString(), u"note.txt"_s);
    take(u"2026-03-05"_s, u"remove_file"_s,
         {{u"sha256"_s, files.last()[u"sha256"_s]}, {u"reason"_s, u"it belongs to somebody else"_s}});
    QVERIFY(!m_teller.content(u"r.a12"_s).contains("what the person brought"));
    take(u"2026-03-06"_s, u"letter_sent"_s, letter(u"2026-03-06"_s, {{u"letter"_s, u"L01"_s}}));
    take(u"2026-03-09"_s, u"withdraw"_s,
         letter(u"2026-03-09"_s, {{u"stated_on"_s, u"2026-03-09"_s},
                                  {u"statement"_s, u"the table is not needed"_s},
                                  {u"items"_s, QJsonArray{u"POR"_s}},
                                  {u"freely"_s, true}}));
    QCOMPARE(item(u"2026-03-09"_s, 1)[u"decision"_s].toString(), u"withdrawn"_s);
    QCOMPARE(show(u"2026-03-09"_s)[u"state"_s].toString(), u"WORK"_s);
    ends(u"small-steps"_s, u"2026-03-09"_s);
}

} // namespace article12
