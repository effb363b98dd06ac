// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrasefiles.h"

#include "intake/attachmentname.h"
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
        row("old picture", QByteArray("MM\0*\0\0", 6), "scan.tif", ArrivalKind::Scan);
        row("text that begins with two capitals", "MM. Dupont et Durand", "note.txt", ArrivalKind::Text);
        row("text", "Please delete my account", "note.TXT", ArrivalKind::Text);
        row("Outlook, damaged", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "a.msg", ArrivalKind::Message);
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

    void wordsAboveAQuotedMailAreThePersons_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QDate>("day");
        QTest::newRow("our mail") << QByteArray("Service client <contact@boutique-lumiere.example.com>")
                                  << QByteArray("Jean Martin <jean@example.org>") << QDate();
        QTest::newRow("our mail, names only")
            << QByteArray("Service client <contact@boutique-lumiere.example.com>") << QByteArray("Jean") << QDate();
        QTest::newRow("the person's mail") << QByteArray("Jean Martin <jean@example.org>")
                                           << QByteArray("contact@boutique-lumiere.example.com") << QDate(2026, 3, 9);
    }
    void wordsAboveAQuotedMailAreThePersons()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QByteArray text = "Bonjour,\n\nje veux que vous supprimiez mon compte.\n\nJean Martin\n\nDe : " + from +
                                "\nEnvoy\xC3\xA9 : lundi 9 mars 2026 10:00\n\xC3\x80 : " + to +
                                "\nObjet : Votre commande\n\nBonjour Monsieur, elle part demain.\n";
        const auto read = readIncomingFile(u"a.txt"_s, text, options, m_phrases);
        QVERIFY(read);
        QTEST(read->message.receipt.day.value_or(QDate()), "day");
        const RegisterRequest facts = proposedRegistration(*read);
        QCOMPARE(facts.proposed.size(), 1);
        QCOMPARE(facts.proposed.first().right, Right::Erasure);
        QVERIFY(read->message.personBody().text.contains(u"supprimiez mon compte"_s));
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

    void aNameIsSplitAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("surname");
        QTest::addColumn<QString>("given");
        const auto row = [](const QString &name, const QString &surname, const QString &given) {
            QTest::addRow("%s", qPrintable(name)) << name << surname << given;
        };
        row(u"Camille Rousseau"_s, u"Rousseau"_s, u"Camille"_s);
        row(u"Rousseau, Camille"_s, u"Rousseau"_s, u"Camille"_s);
        row(u"Luc VANDAMME"_s, u"VANDAMME"_s, u"Luc"_s);
        row(u"VANDAMME Luc"_s, u"VANDAMME"_s, u"Luc"_s);
        row(u"JEAN MARTIN"_s, u"MARTIN"_s, u"JEAN"_s);
        row(u"Luc VAN DAMME"_s, u"VAN DAMME"_s, u"Luc"_s);
        row(u"LE GOFF Marie"_s, u"LE GOFF"_s, u"Marie"_s);
        row(u"Vincent van Gogh"_s, u"van Gogh"_s, u"Vincent"_s);
        row(u"Marie de la Tour"_s, u"de la Tour"_s, u"Marie"_s);
        row(u"Siobhán Ní Dhomhnaill"_s, u"Ní Dhomhnaill"_s, u"Siobhán"_s);
        row(u"Mohamed El Amrani"_s, u"El Amrani"_s, u"Mohamed"_s);
        row(u"Ben Smith"_s, u"Smith"_s, u"Ben"_s);
        row(u"JEAN DE LA FONTAINE"_s, u"DE LA FONTAINE"_s, u"JEAN"_s);
        row(u"Van Nguyen"_s, u"Nguyen"_s, u"Van"_s);
        row(u"M. Jean Martin"_s, u"Martin"_s, u"Jean"_s);
        row(u"Mme G. Mercadier"_s, u"Mercadier"_s, u"G."_s);
        row(u"Herr Dr. Max Muster"_s, u"Muster"_s, u"Max"_s);
        row(u"Maître Agnès Kermarrec"_s, u"Kermarrec"_s, u"Agnès"_s);
        row(u"Muster, Dr. Max"_s, u"Muster"_s, u"Max"_s);
        row(u"Jean Martin (perso)"_s, u"Martin"_s, u"Jean"_s);
        row(u"ErasePilot on behalf of Theodora B.-H."_s, u"ErasePilot"_s, QString());
        row(u"Mehdi"_s, u"Mehdi"_s, QString());
        row(u"%NAME%"_s, QString(), QString());
        row(u"$name"_s, QString(), QString());
        row(u"Prénom Nom"_s, QString(), QString());
        row(u"undefined"_s, QString(), QString());
        row(u"Vorname Nachname"_s, QString(), QString());
    }
    void aNameIsSplitAsPeopleWriteIt()
    {
        QFETCH(QString, name);
        const QByteArray bytes = "From: \"" + name.toUtf8() + "\" <x@example.org>\n\nsupprimez mon compte\n";
        const RegisterRequest facts = proposedRegistration(*readIncoming(bytes, options, m_phrases));
        QTEST(facts.surname, "surname");
        QTEST(facts.givenName, "given");
    }

    void anIdentityCopyIsKnownByItsName_data()
    {
        QTest::addColumn<bool>("isCopy");
        for (const char *name :
             {"Ausweiskopie.pdf", "Personalausweiskopie.pdf", "Kopie Personalausweis.pdf", "Reisepasskopie.pdf",
              "titre_sejour.jpg", "titre de séjour.jpg", "CNIrecto.jpg", "cni_recto.jpg", "PasseportMartin.jpg",
              "passportscan.png", "pieceidentite.jpg", "carte d'identité.jpg", "IDCard.png", "ID_front.jpg",
              "DocumentoIdentidad.pdf", "permis.jpg", "permis_conduire.jpg", "DNI1.jpg", "IMG_1234 (dorso).jpg"})
            QTest::newRow(name) << true;
        for (const char *name :
             {"acte de décès recto verso.pdf", "mandat recto.pdf", "Vollmacht_Ausweis.pdf", "facture verso.pdf",
              "permis de construire.pdf", "invoice-id-2231.pdf", "Rechnung ID 4711.pdf", "order id 5.pdf",
              "death certificate - verso.jpg", "procuration.pdf", "CNI.zip", "Idee.pdf"})
            QTest::newRow(name) << false;
    }
    void anIdentityCopyIsKnownByItsName()
    {
        const QString name = QString::fromUtf8(QTest::currentDataTag());
        QTEST(looksLikeIdentityCopy(name, u"application/octet-stream"_s), "isCopy");
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

    void anIdentityCopyIsFoundWhereverItLies_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray outer = "From: b@boutique-lumiere.example.com\r\nSubject: Fwd\r\nMIME-Version: 1.0\r\n"
                                 "Content-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\n";
        QTest::newRow("in a message") << withIdentityCard;
        QTest::newRow("in a message passed on")
            << outer + "Content-Type: message/rfc822\r\n\r\n" + withIdentityCard + "\r\n--o--\r\n";
        QTest::newRow("in a message packed as a file")
            << outer + "Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
                   withIdentityCard.toBase64() + "\r\n--o--\r\n";
        QTest::newRow("after a byte order mark") << "\xEF\xBB\xBF" + withIdentityCard;
        QTest::newRow("after empty lines") << "\r\n\r\n" + withIdentityCard;
        QTest::newRow("in a mailbox file") << "From ada Fri Apr 17 2026\r\n" + withIdentityCard;
        QByteArray returns = withIdentityCard;
        QTest::newRow("without line feeds") << returns.replace("\r\n", "\r");
        QByteArray twice = withIdentityCard;
        const QByteArray card = twice.mid(twice.indexOf("--x\r\nContent-Type: image"),
                                          twice.lastIndexOf("--x\r\n") - twice.indexOf("--x\r\nContent-Type: image"));
        QTest::newRow("twice") << twice.replace(card, card + card);
        QByteArray longAddresses = withIdentityCard;
        QTest::newRow("below endless addresses")
            << longAddresses.prepend("To: " + QByteArray("a:").repeated(60000) + "\r\n");
    }
    void anIdentityCopyIsFoundWhereverItLies()
    {
        QFETCH(QByteArray, file);
        const auto kept = withoutAttachments(file, {QByteArray("card"), QByteArray()});
        QVERIFY(kept);
        const auto before = readMessage(file, options);
        const auto after = readMessage(*kept, options);
        QCOMPARE(after->attachments.size(), before->attachments.size());
        for (qsizetype i = 0; i < after->attachments.size(); ++i) {
            QVERIFY(!after->attachments[i].bytes.contains("Y2FyZA=="));
            QCOMPARE(after->attachments[i].bytes.startsWith("Left out"), before->attachments[i].bytes == "card");
        }
        QVERIFY(after->attachments.size() > 1);
    }

    void whatIsNotThereCannotBeLeftOut() { QVERIFY(!withoutAttachments(withIdentityCard, {QByteArray("other")})); }
};

QTEST_GUILESS_MAIN(TestIncoming)
#include "tst_incoming.moc"
