// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/programrun.h"

using namespace article12;
using namespace Qt::StringLiterals;

namespace {

const QString reference = u"2026-0001"_s;

/// What an officer finds out for each point of an access and a portability request.
QJsonValue valueFor(const QString &fact)
{
    const auto table = [](const QJsonObject &row) { return QJsonArray{row}; };
    const QHash<QString, QJsonValue> values{
        {u"data_processed"_s, true},
        {u"systems_searched"_s, table({{u"name"_s, u"CRM"_s},
                                       {u"searched_on"_s, u"2026-03-10"_s},
                                       {u"by"_s, u"Nadia"_s},
                                       {u"result"_s, u"found"_s}})},
        {u"processing_information"_s,
         table({{u"purpose"_s, u"contract"_s}, {u"categories"_s, u"name"_s}, {u"retention"_s, u"5 years"_s}})},
        {u"recipients"_s, table({{u"name"_s, u"Orbelis"_s}})},
        {u"source"_s, u"the person"_s},
        {u"automated_decisions"_s, false},
        {u"others_reviewed"_s, true},
        {u"copy_format"_s, u"pdf"_s},
        {u"codes_explained"_s, true},
        {u"copy_ready"_s, true},
        {u"package_manifest"_s, u"3 files"_s},
        {u"legal_basis"_s, u"contract"_s},
        {u"automated_means"_s, true},
        {u"scope"_s, u"orders and profile"_s},
        {u"format"_s, u"csv"_s},
        {u"direct_transmission"_s, u"not_wanted"_s},
        {u"file_ready"_s, true}};
    return values.value(fact, QJsonValue::Undefined);
}

QJsonObject answerFacts()
{
    return {{u"sent_on"_s, u"2026-03-30"_s}, {u"channel"_s, u"email"_s},   {u"what"_s, u"copy and letter"_s},
            {u"secure_channel"_s, true},     {u"content_checked"_s, true}, {u"language"_s, u"fr"_s}};
}

QString commandOutput(const QString &program, const QStringList &words)
{
    QProcess process;
    process.start(program, words);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
}

} // namespace

/// The main job from the first e-mail to the verified backup (one test function after another, one register).
class CliStoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newRegisterIsMade();
    void messageIsRegisteredWithItsDueDate();
    void sameBytesAreNotRegisteredTwice();
    void acknowledgementIsOnePage();
    void rightsAreIdentified();
    void decisionNamesWhatIsMissing();
    void pointsAndDecisionsAreRecorded();
    void answerIsSent();
    void monthIsCounted();
    void workbookAndPaperHoldTheSameFigures();
    void aCorrectedFactRestatesTheMonth();
    void registerIsSound();
    void backupBringsBackWhatDamageTook();
    void tamperingIsNamed();
    void sameDaysGiveTheSameRequest();

private:
    void completePoints(const QString &today, const QString &stage);
    void correct(const QString &kind, const QString &key, const QString &value);
    [[nodiscard]] QJsonObject figuresOf(const QString &month) const
    {
        return m_program.run({u"report"_s, u"r.a12"_s, month, u"--json"_s, u"-"_s, u"--today"_s, u"2026-04-01"_s})
            .json();
    }
    [[nodiscard]] QJsonObject show(const QString &today) const
    {
        return m_program.run({u"show"_s, u"r.a12"_s, reference, u"--json"_s, u"--today"_s, today}).json();
    }
    ProgramRun m_program;
};

void CliStoryTest::newRegisterIsMade()
{
    const Run made =
        m_program.run({u"new"_s, u"r.a12"_s, u"--profile"_s, ProgramRun::profile(), u"--today"_s, u"2026-03-03"_s});
    QCOMPARE(made.err, QString());
    QCOMPARE(made.status, 0);
    QVERIFY(QFile::exists(m_program.path(u"r.a12"_s)));
    const auto rights = QFile::permissions(m_program.path(u"r.a12"_s));
    QVERIFY(!rights.testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
}

void CliStoryTest::messageIsRegisteredWithItsDueDate()
{
    const Run added = m_program.run(
        {u"add"_s, u"r.a12"_s, ProgramRun::sample(u"01-access-by-email.eml"_s), u"--today"_s, u"2026-03-03"_s});
    QCOMPARE(added.err, QString());
    QCOMPARE(added.out, u"2026-0001\t2026-04-02\n"_s);
    const QJsonObject shown = show(u"2026-03-03"_s);
    QCOMPARE(shown[u"state"_s].toString(), u"NEW"_s);
    QCOMPARE(shown[u"person"_s].toString(), u"Rousseau, Camille"_s);
    QCOMPARE(shown[u"received"_s][u"received_on"_s].toString(), u"2026-03-02"_s);
    QCOMPARE(shown[u"clock"_s][u"on_today"_s][u"days_left"_s].toInt(), 30);
}

void CliStoryTest::sameBytesAreNotRegisteredTwice()
{
    const Run again = m_program.run(
        {u"add"_s, u"r.a12"_s, ProgramRun::sample(u"01-access-by-email.eml"_s), u"--today"_s, u"2026-03-03"_s});
    checkFailed(again, 1, u"already in 2026-0001"_s);
}

void CliStoryTest::acknowledgementIsOnePage()
{
    const Run written = m_program.run(
        {u"letter"_s, u"r.a12"_s, reference, u"L01"_s, u"--pdf"_s, u"L01.pdf"_s, u"--today"_s, u"2026-03-03"_s});
    QCOMPARE(written.err, QString());
    QCOMPARE(written.status, 0);
    const QString info = commandOutput(u"pdfinfo"_s, {m_program.path(u"L01.pdf"_s)});
    QVERIFY2(info.contains(QRegularExpression(u"Pages: +1\n"_s)) && info.contains(u"A4"_s), qPrintable(info));
    const QString fonts = commandOutput(u"pdffonts"_s, {m_program.path(u"L01.pdf"_s)});
    QVERIFY2(!fonts.contains(QRegularExpression(u"\\bno +(yes|no) +(yes|no) +\\d"_s)), qPrintable(fonts));
    QString text = commandOutput(u"pdftotext"_s, {m_program.path(u"L01.pdf"_s), u"-"_s});
    text.replace(QChar(0xA0), u' ');
    for (const QString &words : {u"Rousseau"_s, reference, u"2 mars 2026"_s, u"2 avril 2026"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u" is not in: "_s + text));
}

void CliStoryTest::rightsAreIdentified()
{
    const Run done = m_program.perform(
        u"2026-03-04"_s, reference, u"qualify"_s,
        {{u"rights"_s, QJsonArray{u"ACC"_s, u"POR"_s}}, {u"role"_s, u"self"_s}, {u"person_category"_s, u"client"_s}});
    QCOMPARE(done.err, QString());
    QCOMPARE(show(u"2026-03-04"_s)[u"state"_s].toString(), u"WORK"_s);
}

void CliStoryTest::decisionNamesWhatIsMissing()
{
    const Run refused = m_program.perform(u"2026-03-04"_s, reference, u"decide_item"_s,
                                          {{u"item"_s, u"ACC"_s}, {u"decision"_s, u"granted"_s}});
    checkFailed(refused, 3, u"Systems searched"_s);
    QVERIFY2(refused.errorLines().size() > 2, qPrintable(refused.err));
    QCOMPARE(show(u"2026-03-04"_s)[u"items"_s][0][u"decision"_s].toString(), u"pending"_s);
}

void CliStoryTest::completePoints(const QString &today, const QString &stage)
{
    const QJsonArray items = show(today)[u"items"_s].toArray();
    for (const QJsonValue &item : items) {
        const QJsonArray points = item[u"points"_s].toArray();
        for (const QJsonValue &point : points) {
            const QString fact = point[u"fact"_s].toString();
            const bool known = point[u"standing"_s].toString() == u"to_confirm" && valueFor(fact).isUndefined();
            if (point[u"stage"_s].toString() != stage || (!known && valueFor(fact).isUndefined()))
                continue;
            QJsonObject facts{{u"item"_s, item[u"item"_s]}, {u"fact"_s, fact}};
            if (!known)
                facts.insert(u"value"_s, valueFor(fact));
            const Run done = m_program.perform(today, reference, known ? u"confirm_fact"_s : u"record_fact"_s, facts);
            QVERIFY2(done.status == 0, qPrintable(fact + u' ' + done.err));
        }
    }
}

void CliStoryTest::pointsAndDecisionsAreRecorded()
{
    completePoints(u"2026-03-11"_s, u"before_decision"_s);
    for (const QString &right : {u"ACC"_s, u"POR"_s}) {
        const Run done = m_program.perform(u"2026-03-12"_s, reference, u"decide_item"_s,
                                           {{u"item"_s, right}, {u"decision"_s, u"granted"_s}});
        QCOMPARE(done.err, QString());
        QCOMPARE(done.status, 0);
    }
}

void CliStoryTest::answerIsSent()
{
    checkFailed(m_program.perform(u"2026-03-30"_s, reference, u"send_answer"_s, answerFacts()), 3,
                u"Copy of the data"_s);
    completePoints(u"2026-03-29"_s, u"before_answer"_s);
    const Run done = m_program.perform(u"2026-03-30"_s, reference, u"send_answer"_s, answerFacts());
    QCOMPARE(done.err, QString());
    const QJsonObject shown = show(u"2026-03-30"_s);
    QCOMPARE(shown[u"state"_s].toString(), u"DONE"_s);
    QCOMPARE(shown[u"outcome"_s].toString(), u"granted"_s);
    QCOMPARE(shown[u"answered_on"_s].toString(), u"2026-03-30"_s);
}

void CliStoryTest::monthIsCounted()
{
    const Run written =
        m_program.run({u"report"_s, u"r.a12"_s, u"2026-03"_s, u"--json"_s, u"-"_s, u"--today"_s, u"2026-04-01"_s});
    QCOMPARE(written.err, QString());
    const QJsonObject figures = written.json();
    QCOMPARE(figures[u"month"_s].toString(), u"2026-03"_s);
    QCOMPARE(figures[u"received"_s][u"count"_s].toInt(), 1);
    QCOMPARE(figures[u"answered"_s][u"count"_s].toInt(), 1);
    QCOMPARE(figures[u"on_time"_s][u"count"_s].toInt(), 1);
    QCOMPARE(figures[u"on_time"_s][u"of"_s].toInt(), 1);
    QCOMPARE(figures[u"late"_s][u"count"_s].toInt(), 0);
    QCOMPARE(figures[u"days_to_answer"_s][u"median"_s].toInt(), 28);
}

void CliStoryTest::workbookAndPaperHoldTheSameFigures()
{
    const Run written = m_program.run({u"report"_s, u"r.a12"_s, u"2026-03"_s, u"--xlsx"_s, u"m.xlsx"_s, u"--pdf"_s,
                                       u"m.pdf"_s, u"--csv"_s, u"-"_s, u"--today"_s, u"2026-04-01"_s});
    QCOMPARE(written.err, QString());
    QCOMPARE(written.status, 0);
    QVERIFY2(written.out.contains(u"requests,on_time,On time,1,1\r\n"_s), qPrintable(written.out));
    const QRegularExpression codeLine(u"report,journal_code,([0-9A-F]{8}-\\d+(-[A-P]{5}){4}),,\r\n"_s);
    const auto code = codeLine.match(written.out);
    QVERIFY2(code.hasMatch(), qPrintable(written.out));

    const auto output = [this](const QString &program, const QStringList &words) {
        QProcess process;
        process.setWorkingDirectory(m_program.path({}));
        process.start(program, words);
        return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    };
    const QString sheet = output(u"unzip"_s, {u"-p"_s, u"m.xlsx"_s, u"xl/worksheets/sheet1.xml"_s});
    const QRegularExpression onTime(u"<t>On time</t></is></c><c r=\"B\\d+\"><v>1</v></c><c r=\"C\\d+\"><v>1</v></c>"_s);
    QVERIFY2(sheet.contains(onTime), qPrintable(sheet));
    QVERIFY(!sheet.contains(u"<f>"_s)); // no formula
    QVERIFY(sheet.contains(code.captured(1)));
    const QString paper = output(u"pdftotext"_s, {u"-layout"_s, u"m.pdf"_s, u"-"_s}).simplified();
    QVERIFY2(paper.contains(u"On time 1 of 1"_s), qPrintable(paper));
    QVERIFY2(paper.contains(code.captured(1)), qPrintable(paper));
}

void CliStoryTest::correct(const QString &kind, const QString &key, const QString &value)
{
    const QJsonArray history = show(u"2026-04-01"_s)[u"history"_s].toArray();
    const auto named = std::find_if(history.begin(), history.end(),
                                    [&kind](const QJsonValue &event) { return event[u"kind"_s].toString() == kind; });
    QVERIFY2(named != history.end(), qPrintable(kind));
    const Run done = m_program.perform(u"2026-04-01"_s, reference, u"correct_fact"_s,
                                       {{u"event_seq"_s, (*named)[u"seq"_s]},
                                        {u"key"_s, key},
                                        {u"value"_s, value},
                                        {u"reason"_s, u"the postmark says so"_s}});
    QVERIFY2(done.status == 0, qPrintable(done.err));
}

/// T26: the clock is computed again and the report says the figure that is true now.
void CliStoryTest::aCorrectedFactRestatesTheMonth()
{
    const auto verdict = [this] {
        const QJsonObject march = figuresOf(u"2026-03"_s);
        return u"received %1, on time %2 of %3, late %4, median %5 days"_s.arg(march[u"received"_s][u"count"_s].toInt())
            .arg(march[u"on_time"_s][u"count"_s].toInt())
            .arg(march[u"on_time"_s][u"of"_s].toInt())
            .arg(march[u"late"_s][u"count"_s].toInt())
            .arg(march[u"days_to_answer"_s][u"median"_s].toInt());
    };
    QCOMPARE(verdict(), u"received 1, on time 1 of 1, late 0, median 28 days"_s);

    correct(u"REGISTERED"_s, u"received_on"_s, u"2026-02-25"_s);
    const QJsonObject earlier = show(u"2026-04-01"_s);
    QCOMPARE(earlier[u"clock"_s][u"tracks"_s][0][u"deadline"_s][u"effective_due"_s].toString(), u"2026-03-25"_s);
    QCOMPARE(verdict(), u"received 0, on time 0 of 1, late 1, median 33 days"_s);
    QCOMPARE(figuresOf(u"2026-02"_s)[u"received"_s][u"count"_s].toInt(), 1);

    correct(u"ANSWER_SENT"_s, u"sent_on"_s, u"2026-03-24"_s);
    QCOMPARE(show(u"2026-04-01"_s)[u"answered_on"_s].toString(), u"2026-03-24"_s);
    QCOMPARE(verdict(), u"received 0, on time 1 of 1, late 0, median 27 days"_s);

    correct(u"ANSWER_SENT"_s, u"sent_on"_s, u"2026-03-30"_s);
    correct(u"REGISTERED"_s, u"received_on"_s, u"2026-03-02"_s);
    QCOMPARE(verdict(), u"received 1, on time 1 of 1, late 0, median 28 days"_s);
}

void CliStoryTest::registerIsSound()
{
    const Run checked = m_program.run({u"verify"_s, u"r.a12"_s});
    QCOMPARE(checked.err, QString());
    QCOMPARE(checked.status, 0);
    QVERIFY2(checked.out.count(u'\n') >= 4, qPrintable(checked.out));
    const QJsonObject before = show(u"2026-03-31"_s);
    QCOMPARE(m_program.run({u"rebuild"_s, u"r.a12"_s}).status, 0);
    QCOMPARE(show(u"2026-03-31"_s), before);
}

void CliStoryTest::backupBringsBackWhatDamageTook()
{
    const QJsonObject before = show(u"2026-03-31"_s);
    const Run saved = m_program.run({u"backup"_s, u"r.a12"_s, u"saved.a12"_s, u"--today"_s, u"2026-03-31"_s});
    QCOMPARE(saved.err, QString());
    checkFailed(m_program.run({u"backup"_s, u"r.a12"_s, u"saved.a12"_s}), 1, u"saved.a12"_s);

    QByteArray bytes = m_program.content(u"r.a12"_s);
    bytes.replace(bytes.size() / 2, 4096, QByteArray(4096, '\xAA'));
    m_program.write(u"r.a12"_s, bytes);
    const Run damaged = m_program.run({u"verify"_s, u"r.a12"_s});
    QVERIFY2(damaged.status == 1, qPrintable(damaged.out + damaged.err));

    const Run restored = m_program.run({u"restore"_s, u"saved.a12"_s, u"r.a12"_s, u"--today"_s, u"2026-03-31"_s});
    QCOMPARE(restored.err, QString());
    const QJsonObject after = show(u"2026-03-31"_s);
    QCOMPARE(after[u"items"_s], before[u"items"_s]);
    QCOMPARE(after[u"history"_s], before[u"history"_s]);
}

void CliStoryTest::tamperingIsNamed()
{
    m_program.write(u"tampered.a12"_s, m_program.content(u"saved.a12"_s));
    const QString answer =
        commandOutput(u"sqlite3"_s, {m_program.path(u"tampered.a12"_s),
                                     u"select name from sqlite_master where type='trigger' and tbl_name='journal'"_s});
    const QStringList triggers = answer.split(u'\n', Qt::SkipEmptyParts);
    const auto updateTrigger = std::find_if(triggers.begin(), triggers.end(), [](const QString &name) {
        return name.contains(u"update"_s, Qt::CaseInsensitive) || name.contains(u"change"_s, Qt::CaseInsensitive);
    });
    QVERIFY2(updateTrigger != triggers.end(), qPrintable(answer));
    const QString sql = u"drop trigger %1; update journal set payload = replace(payload, 'Rousseau', 'Roussel_') "
                        "where seq = (select min(seq) from journal where payload like '%Rousseau%');"_s;
    QCOMPARE(commandOutput(u"sqlite3"_s, {m_program.path(u"tampered.a12"_s), sql.arg(*updateTrigger)}), QString());
    const Run checked = m_program.run({u"verify"_s, u"tampered.a12"_s});
    QCOMPARE(checked.status, 1);
    QVERIFY2(checked.err.contains(*updateTrigger), qPrintable(checked.err));
    const QString seq =
        commandOutput(u"sqlite3"_s, {m_program.path(u"tampered.a12"_s),
                                     u"select min(seq) from journal where payload like '%Roussel_%'"_s});
    QVERIFY2(checked.err.contains(QRegularExpression(u"\\b%1\\b"_s.arg(seq.trimmed()))), qPrintable(checked.err));
}

void CliStoryTest::sameDaysGiveTheSameRequest()
{
    const auto make = [this](const QString &file) {
        const QStringList today{u"--today"_s, u"2026-03-03"_s};
        QCOMPARE(m_program.run(QStringList{u"new"_s, file, u"--profile"_s, ProgramRun::profile()} + today).status, 0);
        QCOMPARE(m_program
                     .run(QStringList{u"add"_s, file, ProgramRun::sample(u"11-html-only.eml"_s), u"--rights"_s,
                                      u"access,marketing-stop"_s, u"--today"_s, u"2026-04-09"_s})
                     .err,
                 QString());
    };
    make(u"one.a12"_s);
    make(u"two.a12"_s);
    const auto shown = [this](const QString &file) {
        return m_program.run({u"show"_s, file, reference, u"--json"_s, u"--today"_s, u"2026-04-10"_s}).out;
    };
    QVERIFY(shown(u"one.a12"_s).contains(u"\"WORK\""_s));
    QCOMPARE(shown(u"two.a12"_s), shown(u"one.a12"_s));
}

QTEST_GUILESS_MAIN(CliStoryTest)
#include "tst_cli_story.moc"
