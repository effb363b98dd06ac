// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/programrun.h"

using namespace article12;
using namespace Qt::StringLiterals;

/// Wrong input: one clear line, the exit status of the verb, nothing changed.
class CliErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongCall_data();
    void wrongCall();
    void wrongFacts_data();
    void wrongFacts();
    void nothingWasChanged();
    void newerRegisterStaysAsItIs();
    void openElsewhereIsTold();
    void helpIsPrinted_data();
    void helpIsPrinted();
    void fullDiskIsTold();

private:
    ProgramRun m_program;
    QString m_before;
};

void CliErrorsTest::initTestCase()
{
    const QStringList today{u"--today"_s, u"2026-03-03"_s};
    QCOMPARE(m_program.run(QStringList{u"new"_s, u"r.a12"_s, u"--profile"_s, ProgramRun::profile()} + today).err,
             QString());
    QCOMPARE(
        m_program.run(QStringList{u"add"_s, u"r.a12"_s, ProgramRun::sample(u"01-access-by-email.eml"_s)} + today).err,
        QString());
    QDir(m_program.path({})).mkdir(u"folder"_s);
    m_program.write(u"text.a12"_s, "this is no register\n");
    m_program.write(u"empty.eml"_s, {});
    m_program.write(u"twice.json"_s, "{\"text\": \"a\", \"text\": \"b\"}");
    m_before = m_program.run({u"show"_s, u"r.a12"_s, u"2026-0001"_s, u"--json"_s, u"--today"_s, u"2026-03-04"_s}).out;
    QVERIFY(m_before.contains(u"2026-0001"_s));
}

void CliErrorsTest::wrongCall_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown verb") << u"frobnicate"_s << 2 << u"frobnicate"_s;
    QTest::newRow("unknown option") << u"list r.a12 --colour red"_s << 2 << u"--colour"_s;
    QTest::newRow("option twice") << u"list r.a12 --view open --view closed"_s << 2 << u"--view"_s;
    QTest::newRow("operand missing") << u"show r.a12"_s << 2 << u"REFERENCE"_s;
    QTest::newRow("one word too many") << u"verify r.a12 s.a12"_s << 2 << u"s.a12"_s;
    QTest::newRow("an option without a value") << u"list r.a12 --view="_s << 2 << u"--view"_s;
    QTest::newRow("no day") << u"list r.a12 --today 2026-3-1"_s << 2 << u"--today"_s;
    QTest::newRow("no language") << u"list r.a12 --language martian"_s << 2 << u"--language"_s;
    QTest::newRow("unknown view") << u"list r.a12 --view soon"_s << 2 << u"--view"_s;
    QTest::newRow("new over a file") << u"new r.a12"_s << 1 << u"r.a12"_s;
    QTest::newRow("new, unknown calendar") << u"new n.a12 --country XX"_s << 1 << u"XX"_s;
    QTest::newRow("new, no profile") << u"new n.a12 --profile none.json"_s << 1 << u"none.json"_s;
    QTest::newRow("demo over a file") << u"demo r.a12"_s << 1 << u"r.a12"_s;
    QTest::newRow("demo, no number") << u"demo n.a12 --requests many"_s << 2 << u"--requests"_s;
    QTest::newRow("read, no file") << u"read none.eml"_s << 1 << u"none.eml"_s;
    QTest::newRow("read, a folder") << u"read folder"_s << 1 << u"folder"_s;
    QTest::newRow("read, no end") << u"read /dev/zero"_s << 1 << u"larger than 150 MB"_s;
    QTest::newRow("read, empty") << u"read empty.eml"_s << 1 << u"empty.eml"_s;
    QTest::newRow("read, no such zone") << u"read empty.eml --zone Mars/Base"_s << 2 << u"--zone"_s;
    QTest::newRow("add, no register") << u"add none.a12 empty.eml"_s << 1 << u"none.a12"_s;
    QTest::newRow("add, not a register") << u"add text.a12 empty.eml"_s << 1 << u"text.a12"_s;
    QTest::newRow("add, a folder as register") << u"add folder empty.eml"_s << 1 << u"folder"_s;
    QTest::newRow("add, empty message") << u"add r.a12 empty.eml"_s << 1 << u"empty.eml"_s;
    QTest::newRow("add, a folder as message") << u"add r.a12 folder"_s << 1 << u"folder"_s;
    QTest::newRow("add, unknown right") << u"add r.a12 empty.eml --rights access,flight"_s << 2 << u"flight"_s;
    QTest::newRow("add, unknown channel") << u"add r.a12 empty.eml --channel pigeon"_s << 2 << u"--channel"_s;
    QTest::newRow("show, no such request") << u"show r.a12 2026-0099"_s << 1 << u"2026-0099"_s;
    QTest::newRow("do, unknown step") << u"do r.a12 2026-0001 dance"_s << 2 << u"dance"_s;
    QTest::newRow("do, no facts file") << u"do r.a12 2026-0001 add_note none.json"_s << 1 << u"none.json"_s;
    QTest::newRow("do, key twice") << u"do r.a12 2026-0001 add_note twice.json"_s << 2 << u"text"_s;
    QTest::newRow("verify, not a register") << u"verify text.a12"_s << 1 << u"text.a12"_s;
    QTest::newRow("rebuild, no register") << u"rebuild none.a12"_s << 1 << u"none.a12"_s;
    QTest::newRow("backup over a file") << u"backup r.a12 text.a12"_s << 1 << u"text.a12"_s;
    QTest::newRow("restore, not a backup") << u"restore text.a12 n.a12"_s << 1 << u"text.a12"_s;
    QTest::newRow("letter, unknown letter") << u"letter r.a12 2026-0001 L77 --pdf x.pdf"_s << 2 << u"L77"_s;
    QTest::newRow("letter, no form") << u"letter r.a12 2026-0001 L01"_s << 2 << u"--pdf"_s;
    QTest::newRow("letter, ODT later") << u"letter r.a12 2026-0001 L01 --odt x.odt"_s << 2 << u"--odt"_s;
    QTest::newRow("report, no month") << u"report r.a12 2026-13 --json -"_s << 2 << u"2026-13"_s;
    QTest::newRow("tour, no scale") << u"tour t --scale big"_s << 2 << u"--scale"_s;
    QTest::newRow("calendar over its register") << u"calendar r.a12 r.a12"_s << 1 << u"r.a12 is a register"_s;
    QTest::newRow("report over a register") << u"report r.a12 2026-03 --json r.a12"_s << 1 << u"is a register"_s;
    QTest::newRow("letter over a register") << u"letter r.a12 2026-0001 L01 --pdf r.a12"_s << 1 << u"is a register"_s;
    QTest::newRow("list over a register") << u"suppression r.a12 --csv r.a12"_s << 1 << u"is a register"_s;
    QTest::newRow("two reports in one stream") << u"report r.a12 2026-03 --json - --csv -"_s << 2 << u"only one form"_s;
    QTest::newRow("report, no form") << u"report r.a12 2026-03"_s << 2 << u"--pdf"_s;
}

void CliErrorsTest::wrongCall()
{
    QFETCH(QString, words);
    QFETCH(int, status);
    QFETCH(QString, named);
    const Run answer = m_program.run(words.split(u' '));
    checkFailed(answer, status, named);
    QCOMPARE(answer.out, QString());
    QVERIFY(!QFile::exists(m_program.path(u"n.a12"_s)));
}

void CliErrorsTest::wrongFacts_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("facts");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown key") << u"add_note"_s << QByteArray(R"({"txt": "a"})") << 2 << u"txt"_s;
    QTest::newRow("allowed keys are told")
        << u"add_note"_s << QByteArray(R"({"txt": "a"})") << 2 << u"on, with, text"_s;
    QTest::newRow("wrong type") << u"add_note"_s << QByteArray(R"({"text": 5})") << 2 << u"text"_s;
    QTest::newRow("no JSON") << u"add_note"_s << QByteArray("hello") << 2 << u"on, with, text"_s;
    QTest::newRow("a fraction") << u"correct_fact"_s << QByteArray(R"({"event_seq": 1.5})") << 2 << u"event_seq"_s;
    QTest::newRow("unknown right") << u"qualify"_s << QByteArray(R"({"rights": ["FLY"]})") << 2 << u"ACC"_s;
    QTest::newRow("a step without files") << u"add_note"_s << QByteArray(R"({"files": ["a"]})") << 2 << u"files"_s;
    QTest::newRow("files that are no paths") << u"attach"_s << QByteArray(R"({"files": [1]})") << 2 << u"files"_s;
    QTest::newRow("file that is not there")
        << u"attach"_s << QByteArray(R"({"files": ["no.pdf"]})") << 1 << u"no.pdf"_s;
    QTest::newRow("missing facts") << u"qualify"_s << QByteArray("{}") << 3 << u"at least one right"_s;
    QTest::newRow("not from this state") << u"send_answer"_s << QByteArray("{}") << 3 << u"New"_s;
    QTest::newRow("before the receipt") << u"ask_identity"_s
                                        << QByteArray(
                                               R"({"doubt": "d", "lighter_means": ["login"], "sent_on": "2026-03-01"})")
                                        << 1 << u"receipt"_s;
    QTest::newRow("in the future") << u"add_note"_s << QByteArray(R"({"text": "a", "with": "b", "on": "2027-01-01"})")
                                   << 1 << u"future"_s;
}

void CliErrorsTest::wrongFacts()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, facts);
    QFETCH(int, status);
    QFETCH(QString, named);
    const Run answer =
        m_program.run({u"do"_s, u"r.a12"_s, u"2026-0001"_s, step, u"-"_s, u"--today"_s, u"2026-03-04"_s}, facts);
    checkFailed(answer, status, named);
    QCOMPARE(answer.out, QString());
}

void CliErrorsTest::nothingWasChanged()
{
    const QStringList words{u"show"_s, u"r.a12"_s, u"2026-0001"_s, u"--json"_s, u"--today"_s, u"2026-03-04"_s};
    QCOMPARE(m_program.run(words).out, m_before);
    QCOMPARE(m_program.content(u"text.a12"_s), QByteArray("this is no register\n"));
}

void CliErrorsTest::newerRegisterStaysAsItIs()
{
    QFile::copy(m_program.path(u"r.a12"_s), m_program.path(u"newer.a12"_s));
    QProcess sqlite;
    sqlite.start(u"sqlite3"_s, {m_program.path(u"newer.a12"_s),
                                u"pragma user_version=9999; update meta set value='9999' where key in "
                                "('schema_version', 'min_reader', 'min_writer');"_s});
    QVERIFY(sqlite.waitForFinished());
    const QByteArray before = m_program.content(u"newer.a12"_s);
    checkFailed(m_program.run({u"list"_s, u"newer.a12"_s}), 1, u"newer"_s);
    checkFailed(m_program.run({u"do"_s, u"newer.a12"_s, u"2026-0001"_s, u"close"_s}), 1, u"newer"_s);
    QCOMPARE(m_program.content(u"newer.a12"_s), before);
}

void CliErrorsTest::openElsewhereIsTold()
{
    // A writer that waits for its facts on standard input has not opened the register yet: hold it with SQLite's own
    // program instead.
    QProcess holder;
    holder.start(u"sqlite3"_s, {m_program.path(u"r.a12"_s)});
    holder.write("pragma locking_mode=exclusive; begin exclusive; select 'held';\n");
    QVERIFY(holder.waitForReadyRead());
    while (!holder.readAllStandardOutput().contains("held"))
        QVERIFY(holder.waitForReadyRead());
    checkFailed(m_program.run({u"do"_s, u"r.a12"_s, u"2026-0001"_s, u"add_note"_s, u"-"_s}, R"({"text": "a"})"), 1,
                u"open"_s);
    holder.write("commit;\n.quit\n");
    QVERIFY(holder.waitForFinished());
    QCOMPARE(m_program.run({u"show"_s, u"r.a12"_s, u"2026-0001"_s, u"--json"_s, u"--today"_s, u"2026-03-04"_s}).out,
             m_before);
}

void CliErrorsTest::helpIsPrinted_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("told");
    QTest::newRow("all verbs") << u"--help"_s << u"restore"_s;
    QTest::newRow("all verbs, shortly") << u"-h"_s << u"restore"_s;
    QTest::newRow("a verb") << u"add --help"_s << u"--received-on DATE"_s;
    QTest::newRow("all steps") << u"do --help"_s << u"ask_identity"_s;
    QTest::newRow("a step") << u"do --help decide_item"_s << u"granted"_s;
    QTest::newRow("a step's files") << u"do --help attach"_s << u"list of paths"_s;
    QTest::newRow("version") << u"--version"_s << u"article12 "_s;
}

void CliErrorsTest::helpIsPrinted()
{
    QFETCH(QString, words);
    QFETCH(QString, told);
    const Run answer = m_program.run(words.split(u' '));
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.err, QString());
    QVERIFY2(answer.out.contains(told), qPrintable(answer.out));
}

void CliErrorsTest::fullDiskIsTold()
{
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    m_program.start(process, {u"due"_s, u"2026-03-02"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("could not be written"));
}

QTEST_GUILESS_MAIN(CliErrorsTest)
#include "tst_cli_errors.moc"
