// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrasefiles.h"

#include "intake/incoming.h"
#include "intake/leaveout.h"
#include "intake/linkfinder.h"

#include <QStringEncoder>
#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

namespace {

const MessageReaderOptions options{QTimeZone("Europe/Paris"), {u"boutique-lumiere.example.com"_s}};

const QByteArray withIdentityCard = "Received: from a by b; Fri, 17 Apr 2026 08:15:09 +0000\r\n"
                                    "From: Ada <ada@example.org>\r\nSubject: access\r\nMIME-Version: 1.0\r\n"
                                    "Content-Type: multipart/mixed; boundary=x\r\n\r\n"
                                    "--x\r\nContent-Type: text/plain\r\n\r\nHere is my card.\r\n"
                                    "--x\r\nContent-Type: image/jpeg; name=\"DNI.jpg\"\r\n"
                                    "Content-Transfer-Encoding: base64\r\n\r\nY2FyZA==\r\n"
                                    "--x\r\nContent-Type: text/plain; name=\"list.txt\"\r\n"
                                    "Content-Disposition: attachment\r\n\r\nkeep me\r\n--x--\r\n";

QByteArray sentByUs(const QByteArray &to)
{
    return "From: Claire <dpo@boutique-lumiere.example.com>\r\nTo: " + to +
           "\r\nSubject: Re: access\r\nDate: Mon, 30 Mar 2026 22:30:00 +0000\r\nMessage-ID: <a@b>\r\n\r\n"
           "Please find your copy, you asked for access to your data.\r\n\r\n"
           "De : Ada <ada@example.org>\r\nEnvoy\xC3\xA9 : lundi 2 mars 2026 08:12\r\n\xC3\x80 : "
           "contact@boutique-lumiere.example.com\r\nObjet : access\r\n\r\nI want access.\r\n";
}

} // namespace

class TestIncoming : public QObject
{
    Q_OBJECT

    const Phrases m_phrases = allPhrases();

private Q_SLOTS:
    void aFileIsWhatItsContentSays_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<ArrivalKind>("kind");
        const auto row = [](const char *tag, const QByteArray &bytes, const char *name, ArrivalKind kind) {
            QTest::newRow(tag) << bytes << QString::fromLatin1(name) << kind;
        };
        row("message", "From: a@b\r\n\r\nx", "a.eml", ArrivalKind::Message);
        row("message without its ending", "Subject: x\r\n\r\nx", "message", ArrivalKind::Message);
        row("PDF under another name", "%PDF-1.4", "letter.eml", ArrivalKind::Scan);
        row("picture", "\xFF\xD8\xFF\xE0", "IMG_1.jpg", ArrivalKind::Scan);
        row("phone picture", QByteArray::fromHex("0000001866747970") + "heic", "IMG_1.heic", ArrivalKind::Scan);
        row("text", "Please delete my account", "note.TXT", ArrivalKind::Text);
        row("Outlook", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "a.msg", ArrivalKind::Outlook);
        row("old spreadsheet", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "a.xls", ArrivalKind::Other);
        row("no message", "hello", "a.bin", ArrivalKind::Other);
    }
    void aFileIsWhatItsContentSays()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QTEST(arrivalKindOf(bytes, name), "kind");
    }

    void aTextNamesDaysButNoneIsProposed()
    {
        const auto read = readIncomingFile(u"letter.txt"_s,
                                           "Paris, le 12 mars 2026\n\nMadame, je demande une copie de mes données.\n"
                                           "Né le 3 mai 1980.\n",
                                           options, m_phrases);
        QVERIFY(read);
        QCOMPARE(read->kind, ArrivalKind::Text);
        const ReceiptProposal &receipt = read->message.receipt;
        QCOMPARE(receipt.certainty, ReceiptCertainty::Unknown);
        QVERIFY(!receipt.day);
        QCOMPARE(receipt.candidates.size(), 2);
        QCOMPARE(receipt.candidates.first().day, QDate(2026, 3, 12));
        QCOMPARE(receipt.candidates.first().source, ReceiptSource::WrittenDay);
        QCOMPARE(read->message.language, u"fr"_s);
        const RegisterRequest facts = proposedRegistration(*read);
        QCOMPARE(facts.channel, Channel::Other);
        QCOMPARE(facts.proposed.value(0).right, Right::Access);
        QVERIFY(!facts.receivedOn.isValid());
    }

    void aPastedMailTellsItsWriterAndDay()
    {
        const auto read =
            readIncomingFile(u"mail.txt"_s,
                             "De : Fatou Diarra <f.diarra@example.org>\nEnvoyé : lundi 9 mars 2026 08:12\n"
                             "À : magasin@boutique-lumiere.example.com\nObjet : adresse fausse\n\n"
                             "Je demande la rectification de mon adresse.\n",
                             options, m_phrases);
        QVERIFY(read);
        QCOMPARE(read->message.receipt.day, QDate(2026, 3, 9));
        QCOMPARE(read->message.receipt.certainty, ReceiptCertainty::Unsure);
        const RegisterRequest facts = proposedRegistration(*read);
        QCOMPARE(facts.channel, Channel::Email);
        QCOMPARE(facts.surname, u"Diarra"_s);
        QCOMPARE(facts.email, u"f.diarra@example.org"_s);
        QCOMPARE(facts.subject, u"adresse fausse"_s);
    }

    void aMessageSavedAsTextIsAMessage()
    {
        const auto read = readIncomingFile(u"mail.txt"_s, withIdentityCard, options, m_phrases);
        QVERIFY(read);
        QCOMPARE(read->kind, ArrivalKind::Message);
        QCOMPARE(read->message.receipt.day, QDate(2026, 4, 17));
    }

    void whatIsNoTextIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray(" \n");
        QTest::newRow("binary") << QByteArray("a\0b\x01", 4);
    }
    void whatIsNoTextIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!readIncomingFile(u"a.txt"_s, bytes, options, m_phrases));
    }

    void aTextIsReadInItsEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString words = u"Sehr geehrte Damen und Herren, bitte löschen Sie mein Konto"_s;
        QTest::newRow("UTF-8") << words.toUtf8();
        QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + words.toUtf8();
        QTest::newRow("Windows, undeclared") << words.toLatin1();
        QStringEncoder wide(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
        QTest::newRow("UTF-16") << QByteArray(wide(words));
    }
    void aTextIsReadInItsEncoding()
    {
        QFETCH(QByteArray, bytes);
        const auto read = readIncomingText(bytes, options, m_phrases);
        QVERIFY(read);
        QVERIFY(read->message.body.text.contains(u"löschen"_s));
        QCOMPARE(proposedRegistration(*read).proposed.value(0).right, Right::Erasure);
    }

    void aForwardedMailTellsThroughWhomItCame()
    {
        QByteArray bytes = sentByUs("dpo2@boutique-lumiere.example.com");
        bytes.prepend("Received: from a by b; Tue, 31 Mar 2026 08:00:00 +0200\r\n");
        const auto read = readIncoming(bytes, options, m_phrases);
        QVERIFY(read);
        const RegisterRequest facts = proposedRegistration(*read);
        QCOMPARE(facts.receivedBy, u"Claire"_s);
        QCOMPARE(facts.reachedOfficerOn, QDate(2026, 3, 31));
        QCOMPARE(facts.email, u"ada@example.org"_s);
    }

    void ourOwnMailIsProofOfSending()
    {
        const auto read = readIncoming(sentByUs("Ada <ada@example.org>"), options, m_phrases);
        QVERIFY(read);
        QCOMPARE(read->message.sentByUsOn, QDate(2026, 3, 31)); // 22:30 UTC is past midnight in Paris
        QVERIFY(read->wishes.rights.isEmpty());
        QVERIFY(!read->message.inner);
        const KnownRequest known{{1}, u"2026-0001"_s, {}, {}, {u"ada@example.org"_s}, true, {}};
        const auto links = findLinks(read->message, read->wishes, {known});
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.first().kind, LinkKind::SentByUs);
    }

    void aMailWhileAQuestionIsOpenMayBeItsReply_data()
    {
        QTest::addColumn<QDate>("askedOn");
        QTest::addColumn<bool>("mayBeReply");
        QTest::newRow("asked before") << QDate(2026, 4, 10) << true;
        QTest::newRow("asked on the day") << QDate(2026, 4, 17) << true;
        QTest::newRow("asked later") << QDate(2026, 4, 18) << false;
    }
    void aMailWhileAQuestionIsOpenMayBeItsReply()
    {
        QFETCH(QDate, askedOn);
        QFETCH(bool, mayBeReply);
        QByteArray bytes = withIdentityCard;
        bytes.prepend("In-Reply-To: <some-mail-of-ours@example.com>\r\n");
        const auto read = readIncoming(bytes, options, m_phrases);
        KnownRequest known{{1}, u"2026-0001"_s, {}, {}, {u"ada@example.org"_s}, true, {}};
        known.questions << KnownQuestion{WaitKind::Identity, askedOn};
        const auto links = findLinks(read->message, {}, {known});
        QCOMPARE(!links.isEmpty() && links.first().question.has_value(), mayBeReply);
    }

    void anIdentityCopyIsLeftOutAndNothingElse()
    {
        const auto kept = withoutAttachments(withIdentityCard, {QByteArray("card")});
        QVERIFY(kept);
        QVERIFY(!kept->contains("Y2FyZA=="));
        QByteArray rest = withIdentityCard;
        const qsizetype place = rest.indexOf("Y2FyZA==");
        QCOMPARE(kept->left(place), rest.left(place));
        QVERIFY(kept->contains("keep me"));
        const auto read = readMessage(*kept, options);
        QVERIFY(read);
        QCOMPARE(read->attachments.size(), 2);
        QVERIFY2(read->attachments.first().bytes.startsWith("Left out of the register"),
                 read->attachments.first().bytes.constData());
    }

    void whatIsNotThereCannotBeLeftOut() { QVERIFY(!withoutAttachments(withIdentityCard, {QByteArray("other")})); }
};

QTEST_GUILESS_MAIN(TestIncoming)
#include "tst_incoming.moc"
