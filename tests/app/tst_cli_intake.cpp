// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/csv.h"
#include "support/outlookwriter.h"
#include "support/programrun.h"

using namespace article12;
using namespace Qt::StringLiterals;

namespace {

QStringList codes(const QJsonArray &rights)
{
    QStringList words;
    for (const QJsonValue &right : rights)
        words << right[u"right"_s].toString();
    words.sort();
    return words;
}

} // namespace

/// `read` and `add`: from a message to a registered request.
class CliIntakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySampleIsRead();
    void samplesAreReadAsExpected_data();
    void samplesAreReadAsExpected();
    void remindersNameTheirRequest_data();
    void remindersNameTheirRequest();
    void uncertainDayIsAsked();
    void severalFilesStopAtTheFirstFailure();
    void rightsGivenQualifyAtOnce();
    void scanOfALetterIsRegistered();
    void noteOfACallIsRegistered();
    void textIsReadWithItsRights();
    void textWithoutACertainDayIsAsked();
    void textThatIsNoneIsRefused();
    void anOutlookMessageIsReadAndRegistered();
    void aSecondMailOfAPersonIsNoted_data();
    void aSecondMailOfAPersonIsNoted();

private:
    [[nodiscard]] Run add(const QStringList &words) const
    {
        return m_program.run(QStringList{u"add"_s, u"r.a12"_s, u"--today"_s, u"2026-05-04"_s} + words);
    }
    [[nodiscard]] QJsonObject show(const QString &reference) const
    {
        return m_program.run({u"show"_s, u"r.a12"_s, reference, u"--json"_s, u"--today"_s, u"2026-05-04"_s}).json();
    }
    ProgramRun m_program;
};

void CliIntakeTest::initTestCase()
{
    const QStringList today{u"--today"_s, u"2026-03-03"_s};
    QCOMPARE(m_program.run(QStringList{u"new"_s, u"r.a12"_s, u"--profile"_s, ProgramRun::profile()} + today).err,
             QString());
    QCOMPARE(
        m_program.run(QStringList{u"add"_s, u"r.a12"_s, ProgramRun::sample(u"01-access-by-email.eml"_s)} + today).err,
        QString());
}

void CliIntakeTest::everySampleIsRead()
{
    QDir samples(QStringLiteral(ARTICLE12_SHARED_DIR "/inputs"));
    QStringList words{u"read"_s, u"--json"_s};
    const QStringList names = samples.entryList({u"*.eml"_s});
    for (const QString &name : names)
        words << samples.filePath(name);
    const Run answer = m_program.run(words);
    QCOMPARE(answer.err, QString());
    QCOMPARE(answer.out.count(u'\n'), names.size());
}

void CliIntakeTest::samplesAreReadAsExpected_data()
{
    QTest::addColumn<CsvRow>("expected");
    QFile index(QStringLiteral(ARTICLE12_SHARED_DIR "/inputs/INDEX.csv"));
    QVERIFY(index.open(QIODevice::ReadOnly));
    const QList<QStringList> records = csvRecords(index.readAll());
    for (const QStringList &record : records.mid(1)) {
        CsvRow row;
        for (qsizetype i = 0; i < record.size(); ++i)
            row.insert(records.first()[i], record[i]);
        const QString number = row[u"file"_s].left(2);
        if (QStringList{u"01"_s, u"02"_s, u"05"_s, u"11"_s, u"13"_s, u"14"_s}.contains(number))
            QTest::newRow(qPrintable(row[u"file"_s])) << row;
    }
}

void CliIntakeTest::samplesAreReadAsExpected()
{
    QFETCH(CsvRow, expected);
    const Run answer = m_program.run({u"read"_s, u"--json"_s, ProgramRun::sample(expected[u"file"_s])});
    QCOMPARE(answer.err, QString());
    const QJsonObject read = answer.json();
    for (const QString &key : {u"subject"_s, u"from_name"_s, u"from_address"_s, u"date_utc"_s, u"received_utc"_s,
                               u"language"_s, u"body_kind"_s})
        QCOMPARE(read[key].toString(), expected[key]);
    QCOMPARE(read[u"received_day"_s].toString(), expected[u"received_paris"_s]);
    QCOMPARE(read[u"receipt"_s][u"proposed"_s].toString(), expected[u"receipt_proposed"_s]);
    QStringList rights = expected[u"rights"_s].split(u' ');
    rights.sort();
    QCOMPARE(codes(read[u"rights"_s].toArray()), rights);
}

void CliIntakeTest::remindersNameTheirRequest_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("reference");
    QTest::newRow("same thread") << u"03-reminder-same-thread.eml"_s << u"2026-0001"_s;
    QTest::newRow("new thread, other person") << u"04-reminder-new-thread.eml"_s << QString();
}

void CliIntakeTest::remindersNameTheirRequest()
{
    QFETCH(QString, file);
    QFETCH(QString, reference);
    const Run answer = m_program.run({u"read"_s, u"--json"_s, u"--register"_s, u"r.a12"_s, ProgramRun::sample(file)});
    QCOMPARE(answer.err, QString());
    QVERIFY(!answer.json()[u"reminder"_s].toArray().isEmpty());
    QCOMPARE(answer.json()[u"links"_s][0][u"reference"_s].toString(), reference);
    if (!reference.isEmpty())
        QCOMPARE(answer.json()[u"links"_s][0][u"kind"_s].toString(), u"reminder"_s);
}

void CliIntakeTest::uncertainDayIsAsked()
{
    const QString file = ProgramRun::sample(u"14-id-copy-attached.eml"_s);
    const Run asked = add({file});
    checkFailed(asked, 3, u"--received-on"_s);
    QVERIFY2(asked.err.contains(u"2026-04-17"_s) && asked.err.contains(u"2015-04-17"_s), qPrintable(asked.err));
    const Run added = add({file, u"--received-on"_s, u"2026-04-17"_s});
    QCOMPARE(added.errorLines().size(), 2);
    QVERIFY2(added.err.contains(u"identity copy"_s) && added.err.contains(u"DNI (cara).jpg"_s), qPrintable(added.err));
    QCOMPARE(added.out, u"2026-0002\t2026-05-18\n"_s);
}

void CliIntakeTest::severalFilesStopAtTheFirstFailure()
{
    m_program.write(u"empty.eml"_s, {});
    const Run answer = add({ProgramRun::sample(u"02-several-rights-one-message.eml"_s), u"empty.eml"_s,
                            ProgramRun::sample(u"13-stop-reply-to-newsletter.eml"_s)});
    checkFailed(answer, 1, u"empty.eml"_s);
    QCOMPARE(answer.out, u"2026-0003\t2026-05-04\n"_s);
    QCOMPARE(m_program.run({u"list"_s, u"r.a12"_s, u"--view"_s, u"open"_s, u"--json"_s}).array().size(), 3);
}

void CliIntakeTest::rightsGivenQualifyAtOnce()
{
    const Run answer = add({ProgramRun::sample(u"11-html-only.eml"_s), u"--rights"_s, u"access,OBJ_DM"_s});
    QCOMPARE(answer.err, QString());
    const QJsonObject shown = show(u"2026-0004"_s);
    QCOMPARE(shown[u"state"_s].toString(), u"WORK"_s);
    QCOMPARE(codes(shown[u"items"_s].toArray()), (QStringList{u"ACC"_s, u"OBJ_DM"_s}));
}

void CliIntakeTest::scanOfALetterIsRegistered()
{
    m_program.write(u"letter.pdf"_s, "%PDF-1.4\n%%EOF\n");
    checkFailed(add({u"letter.pdf"_s, u"--channel"_s, u"post"_s}), 3, u"--received-on"_s);
    const Run added = add({u"letter.pdf"_s, u"--channel"_s, u"post"_s, u"--received-on"_s, u"2026-04-30"_s,
                           u"--person"_s, u"Moreau, Élise"_s});
    QCOMPARE(added.err, QString());
    const QJsonObject shown = show(u"2026-0005"_s);
    QCOMPARE(shown[u"received"_s][u"channel"_s].toString(), u"post"_s);
    QCOMPARE(shown[u"person"_s].toString(), u"Moreau, Élise"_s);
    QCOMPARE(shown[u"files"_s][0][u"kind"_s].toString(), u"scan"_s);
}

void CliIntakeTest::noteOfACallIsRegistered()
{
    m_program.write(u"call.txt"_s, "Please delete my account and my data.\n");
    const Run added = add({u"call.txt"_s, u"--channel"_s, u"phone"_s, u"--received-on"_s, u"2026-05-04"_s});
    QCOMPARE(added.err, QString());
    QCOMPARE(show(u"2026-0006"_s)[u"received"_s][u"channel"_s].toString(), u"phone"_s);
}

void CliIntakeTest::textIsReadWithItsRights()
{
    m_program.write(u"letter.txt"_s, "Tours, le 12 mars 2026\n\nMadame, Monsieur,\n\nje vous demande de supprimer mon "
                                     "compte.\n\nCamille Rousseau\n");
    const Run answer = m_program.run({u"read"_s, u"--json"_s, u"letter.txt"_s});
    QCOMPARE(answer.err, QString());
    const QJsonObject read = answer.json();
    QCOMPARE(codes(read[u"rights"_s].toArray()), QStringList{u"ERA"_s});
    QCOMPARE(read[u"language"_s].toString(), u"fr"_s);
    QCOMPARE(read[u"receipt"_s][u"proposed"_s].toString(), QString());
    QCOMPARE(read[u"receipt"_s][u"candidates"_s][0][u"day"_s].toString(), u"2026-03-12"_s);
    QVERIFY(m_program.run({u"read"_s, u"letter.txt"_s}).out.contains(u"2026-03-12  written_day"_s));
}

void CliIntakeTest::textWithoutACertainDayIsAsked()
{
    m_program.write(u"pasted.txt"_s, "De : Fatou Diarra <f.diarra@example.org>\nEnvoy\xC3\xA9 : lundi 9 mars 2026 "
                                     "08:12\n\xC3\x80 : magasin@example.com\nObjet : adresse\n\nJe demande la "
                                     "rectification de mon adresse.\n");
    const qsizetype before = m_program.run({u"list"_s, u"r.a12"_s, u"--view"_s, u"open"_s, u"--json"_s}).array().size();
    const Run asked = add({u"pasted.txt"_s});
    checkFailed(asked, 3, u"--received-on"_s);
    QVERIFY2(asked.err.contains(u"2026-03-09 (quoted_head)"_s), qPrintable(asked.err));
    QCOMPARE(m_program.run({u"list"_s, u"r.a12"_s, u"--view"_s, u"open"_s, u"--json"_s}).array().size(), before);
    const Run added = add({u"pasted.txt"_s, u"--received-on"_s, u"2026-03-09"_s});
    QCOMPARE(added.err, QString());
    const QJsonObject shown = show(added.out.section(u'\t', 0, 0));
    QCOMPARE(shown[u"person"_s].toString(), u"Diarra, Fatou"_s);
    QCOMPARE(shown[u"received"_s][u"channel"_s].toString(), u"email"_s);
}

void CliIntakeTest::textThatIsNoneIsRefused()
{
    m_program.write(u"binary.txt"_s, QByteArray("a\0b", 3));
    checkFailed(add({u"binary.txt"_s}), 1, u"binary.txt"_s);
    checkFailed(m_program.run({u"read"_s, u"binary.txt"_s}), 1, u"binary.txt"_s);
}

void CliIntakeTest::anOutlookMessageIsReadAndRegistered()
{
    m_program.write(u"mail.msg"_s, weekendMail().file());
    m_program.write(u"cut.msg"_s, weekendMail().file().left(1000));
    const Run read = m_program.run({u"read"_s, u"--json"_s, u"mail.msg"_s});
    QCOMPARE(read.err, QString());
    QCOMPARE(codes(read.json()[u"rights"_s].toArray()), (QStringList{u"ACC"_s, u"ERA"_s}));
    checkFailed(m_program.run({u"read"_s, u"cut.msg"_s}), 1, u"damaged"_s);
    const QStringList today{u"--today"_s, u"2026-02-16"_s};
    QCOMPARE(m_program.run(QStringList{u"new"_s, u"o.a12"_s, u"--profile"_s, ProgramRun::profile()} + today).status, 0);
    const Run added = m_program.run(QStringList{u"add"_s, u"o.a12"_s, u"mail.msg"_s} + today);
    QCOMPARE(added.err, QString());
    QCOMPARE(added.out, u"2026-0001\t2026-03-16\n"_s);
    checkFailed(m_program.run(QStringList{u"add"_s, u"o.a12"_s, u"mail.msg"_s} + today), 1, u"2026-0001"_s);
}

void CliIntakeTest::aSecondMailOfAPersonIsNoted_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("note");
    QTest::newRow("reminder") << QByteArray(
                                     "Message-ID: <m2@example.org>\n\nJe n'ai re\xC3\xA7u aucune r\xC3\xA9ponse.\n")
                              << u"reminder of 2026-0001"_s;
    QTest::newRow("withdrawal") << QByteArray("Message-ID: <m3@example.org>\n\nJ'annule ma demande.\n")
                                << u"withdrawal of 2026-0001"_s;
    QTest::newRow("the same again")
        << QByteArray("Message-ID: <c5d1f0b2-8a3e-4a57-9f41-0c6b0f7a9d21@example.org>\n\nsupprimez mon compte\n")
        << u"is the message of 2026-0001 again"_s;
    QTest::newRow("another wish") << QByteArray("Message-ID: <m4@example.org>\n\nSupprimez mon compte.\n") << QString();
}

void CliIntakeTest::aSecondMailOfAPersonIsNoted()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, note);
    m_program.write(u"second.eml"_s, "Received: from a by b; Thu, 09 Apr 2026 10:00:00 +0200\n"
                                     "From: Camille Rousseau <camille.rousseau@example.org>\n"
                                     "Content-Type: text/plain; charset=utf-8\n" +
                                         text);
    const Run added = add({u"second.eml"_s});
    QCOMPARE(added.status, 0);
    QVERIFY2(note.isEmpty() ? added.err.isEmpty() : added.err.contains(note), qPrintable(added.err));
}

QTEST_GUILESS_MAIN(CliIntakeTest)
#include "tst_cli_intake.moc"
