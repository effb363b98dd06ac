// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/programteller.h"
#include "support/stories.h"

using namespace article12;
using namespace Qt::StringLiterals;

/// What only the command line tells: the suppression list looked up and exported, two people by name, help of each
/// step.
class CliCasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSuppressionListIsAskedAndExported();
    void theListIsEnteredByItsStepAlone();
    void refusalByTwoPeople();
    void everyStepTellsItsFacts();
};

void CliCasesTest::theSuppressionListIsAskedAndExported()
{
    ProgramTeller teller;
    const QString today = u"2026-11-12"_s;
    teller.newRegister(today);
    teller.add(u"2026-11-10"_s, today);
    const auto checked = [&teller](const QString &address, const QByteArray &input = {}) {
        return teller.program().run({u"suppression"_s, u"r.a12"_s, u"--check"_s, address}, input);
    };
    QCOMPARE(checked(u"chloe.martin@example.org"_s).status, 0);
    const StepAnswer stopped = teller.perform(today, u"2026-0001"_s, u"stop_marketing"_s,
                                              {{u"channels"_s, QJsonArray{u"email"_s, u"sms"_s}},
                                               {u"email"_s, u"chloe.martin@example.org"_s},
                                               {u"phone"_s, u"06 12 34 56 78"_s},
                                               {u"stopped_on"_s, today},
                                               {u"told"_s, QJsonArray{u"Mailjet"_s}},
                                               {u"sent_on"_s, today},
                                               {u"channel"_s, u"post"_s},
                                               {u"what"_s, u"confirmation"_s},
                                               {u"delivery_proof"_s, u"handed over"_s}});
    QVERIFY2(stopped.done, qPrintable(stopped.words));
    const Run onList = checked(u"-"_s, "paul@example.org\nCHLOE.MARTIN@example.org\n+33 6 12 34 56 78\n");
    QCOMPARE(onList.status, 3);
    QCOMPARE(onList.out.count(u'\n'), 2);
    QVERIFY2(onList.out.contains(u"2026-11-12\t2029-11-12\t2026-0001"_s), qPrintable(onList.out));
    QCOMPARE(teller.program().run({u"suppression"_s, u"r.a12"_s, u"--csv"_s, u"list.csv"_s}).status, 0);
    const QByteArray csv = teller.content(u"list.csv"_s);
    QVERIFY2(csv.startsWith("channel,sha256,since,review_on"), csv.constData());
    QVERIFY(!csv.contains("chloe"));
}

void CliCasesTest::theListIsEnteredByItsStepAlone()
{
    ProgramTeller teller;
    const QString today = u"2026-03-06"_s;
    teller.newRegister(today);
    teller.add(today, today);
    const auto perform = [&](const QString &step, const QJsonObject &facts) {
        return teller.program().perform(today, u"2026-0001"_s, step, facts);
    };
    QCOMPARE(perform(u"qualify"_s, {{u"rights"_s, QJsonArray{u"ERA"_s}}, {u"role"_s, u"self"_s}}).status, 0);
    checkFailed(perform(u"record_fact"_s, {{u"item"_s, u"ERA"_s}, {u"fact"_s, u"kept_on_list"_s}, {u"value"_s, true}}),
                1, u"suppression list"_s);
}

/// Four eyes: a refusal waits for somebody else.
void CliCasesTest::refusalByTwoPeople()
{
    const ProgramRun program;
    const auto run = [&program](const QStringList &words) {
        const Run done = program.run(words);
        QVERIFY2(done.status == 0, qPrintable(done.err));
    };
    program.write(u"letter.txt"_s, "Bonjour, merci de traiter ma demande.\n");
    QJsonObject profile = QJsonDocument::fromJson([] {
                              QFile file(ProgramRun::profile());
                              return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
                          }())
                              .object();
    profile.insert(u"four_eyes"_s, true);
    program.write(u"four.json"_s, QJsonDocument(profile).toJson());
    run({u"new"_s, u"four.a12"_s, u"--profile"_s, u"four.json"_s, u"--today"_s, u"2026-03-02"_s});
    run({u"add"_s, u"four.a12"_s, u"letter.txt"_s, u"--channel"_s, u"post"_s, u"--received-on"_s, u"2026-03-02"_s,
         u"--rights"_s, u"rectification"_s, u"--today"_s, u"2026-03-02"_s});
    const auto does = [&program](const QString &actor, const QString &step, const QJsonObject &facts) {
        return program.run(
            {u"do"_s, u"four.a12"_s, u"2026-0001"_s, step, u"-"_s, u"--today"_s, u"2026-03-10"_s, u"--actor"_s, actor},
            QJsonDocument(facts).toJson());
    };
    const QJsonArray points =
        program.run({u"show"_s, u"four.a12"_s, u"2026-0001"_s, u"--json"_s, u"--today"_s, u"2026-03-10"_s})
            .json()[u"items"_s][0][u"points"_s]
            .toArray();
    for (const QJsonValue &point : points) {
        if (point[u"stage"_s].toString() != u"before_decision")
            continue;
        const QJsonValue value = point[u"fact"_s].toString() == u"verification"
                                     ? QJsonValue(u"accurate"_s)
                                     : Stories::valueOf(point.toObject(), u"2026-03-10"_s);
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
        program.run({u"show"_s, u"four.a12"_s, u"2026-0001"_s, u"--json"_s, u"--today"_s, u"2026-03-10"_s}).json();
    QCOMPARE(shown[u"items"_s][0][u"decision"_s].toString(), u"refused"_s);
}

void CliCasesTest::everyStepTellsItsFacts()
{
    const ProgramRun program;
    const QStringList steps = program.run({u"do"_s, u"--help"_s}).out.section(u"STEP:"_s, 1).trimmed().split(u", "_s);
    QVERIFY(steps.size() > 40);
    for (const QString &step : steps) {
        const Run help = program.run({u"do"_s, u"--help"_s, step});
        QVERIFY2(help.status == 0 && help.out.contains(step + u':'), qPrintable(step + help.err));
        const QStringList facts = help.out.section(step + u":\n"_s, 1).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &fact : facts) // "  key   what it means (shape)"
            QVERIFY2(fact.mid(26).trimmed().indexOf(u'(') > 1, qPrintable(step + fact));
    }
    const Run french = program.run({u"do"_s, u"--help"_s, u"qualify"_s, u"--language"_s, u"fr"_s});
    for (const QString &words :
         {u"droits que la personne exerce (liste"_s, u"l’un de ACC, REC"_s, u"(true ou false)"_s})
        QVERIFY2(french.out.contains(words), qPrintable(french.out));
}

QTEST_GUILESS_MAIN(CliCasesTest)
#include "tst_cli_cases.moc"
