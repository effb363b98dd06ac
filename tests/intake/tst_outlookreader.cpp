// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrasefiles.h"
#include "samples.h"
#include "support/outlookwriter.h"

#include "intake/incoming.h"
#include "intake/leaveout.h"

#include <QRandomGenerator>
#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

namespace {

Result<Message> read(const OutlookWriter &writer) { return readMessage(writer.file(), sampleOptions()); }

QStringList said(const QList<Text> &warnings)
{
    const Wording english{QLocale(QLocale::English)};
    QStringList sentences;
    for (const Text &warning : warnings)
        sentences << english.say(warning);
    return sentences;
}

/// The same message, so that a difference shows as a line.
QStringList linesOf(const Incoming &incoming)
{
    const Message &message = incoming.message;
    const auto instant = [](const std::optional<QDateTime> &time) {
        return time ? time->toString(Qt::ISODate) : QString();
    };
    const auto mailbox = [](const Mailbox &box) { return box.name + u" <"_s + box.address + u'>'; };
    const MessageHead &head = message.head;
    QStringList lines{head.subject,
                      mailbox(head.from),
                      head.replyTo ? mailbox(*head.replyTo) : QString(),
                      head.messageId,
                      head.inReplyTo.join(u' '),
                      head.references.join(u' '),
                      instant(head.received),
                      head.dates.isEmpty() ? QString() : instant(head.dates.first()),
                      keyOf(message.receipt.certainty),
                      message.receipt.day->toString(Qt::ISODate),
                      message.language,
                      keyOf(message.body.kind),
                      message.body.text.simplified(),
                      message.personBody().text.simplified(),
                      keyOf(incoming.requester.role),
                      incoming.requester.concerned,
                      incoming.requester.replyAddress};
    for (const Mailbox &box : head.to)
        lines << mailbox(box);
    for (const FoundRight &found : incoming.wishes.rights)
        lines << keyOf(found.right) + u' ' + found.phrase.words.simplified();
    for (const MessageAttachment &attachment : message.attachments) {
        const bool isMessage = attachment.mediaType == "message/rfc822"_L1;
        lines << u"%1 %2 %3 %4 %5"_s.arg(attachment.name, attachment.mediaType)
                     .arg(isMessage ? 0 : attachment.size())
                     .arg(attachment.insideForwarded)
                     .arg(attachment.looksLikeIdentityCopy);
    }
    return lines + said(message.warnings);
}

/// An OLE2 file whose directory is one long chain of neighbours, as no program writes it.
QByteArray endlessDirectory(int entries)
{
    constexpr int sectorSize = 512;
    const int directory = entries / 4;
    const int tables = (directory + 128 + 127) / 127;
    QByteArray file(sectorSize * (1 + tables + directory), '\0');
    const auto put = [&file](qsizetype at, quint32 number) { qToLittleEndian(number, file.data() + at); };
    file.replace(0, 8, QByteArray::fromHex("d0cf11e0a1b11ae1"));
    put(24, 0x0003003E);
    put(28, 0x0009FFFE);
    put(32, 6);
    put(44, quint32(tables));
    put(48, quint32(tables));
    put(56, 4096);
    put(60, 0xFFFFFFFE);
    put(68, 0xFFFFFFFE);
    for (int table = 0; table < 109; ++table)
        put(76 + 4 * table, table < tables ? quint32(table) : 0xFFFFFFFF);
    for (int sector = 0; sector < tables * 128; ++sector) {
        const bool isNext = sector >= tables && sector + 1 < tables + directory;
        put(sectorSize + 4 * sector, isNext ? quint32(sector + 1) : 0xFFFFFFFE);
    }
    for (int entry = 0; entry < entries; ++entry) {
        const qsizetype at = sectorSize * (1 + tables) + 128 * qsizetype(entry);
        file[at] = 'a';
        put(at + 64, entry == 0 ? 0x01050004 : 0x01020004);
        put(at + 68, 0xFFFFFFFF);
        put(at + 72, entry == 0 || entry + 1 == entries ? 0xFFFFFFFF : quint32(entry + 1));
        put(at + 76, entry == 0 ? 1 : 0xFFFFFFFF);
        put(at + 116, 0xFFFFFFFE);
    }
    return file;
}

} // namespace

/// Outlook's files (.msg) are read as the same message would be as an .eml file.
class TestOutlookReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheInternetMessageSays_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Twin>("twin");
        for (const CsvRow &row : sampleIndex()) {
            const QString file = row[u"file"_s];
            QTest::addRow("%s, transport headers", qPrintable(file)) << file << Twin::WithTransportHeaders;
            QTest::addRow("%s, properties", qPrintable(file)) << file << Twin::WithPropertiesOnly;
        }
        QCOMPARE(sampleIndex().size(), 16);
    }

    void readsWhatTheInternetMessageSays()
    {
        QFETCH(QString, file);
        QFETCH(Twin, twin);
        const QByteArray eml = bytesOfFile(sampleFolder() + file);
        const QByteArray msg = twinOf(eml, twin, sampleOptions()).file();
        QCOMPARE(arrivalKindOf(msg, u"mail.msg"_s), ArrivalKind::Message);
        QCOMPARE(arrivalKindOf(msg, u"mail"_s), ArrivalKind::Message);
        const auto expected = readIncomingFile(file, eml, sampleOptions(), allPhrases());
        const auto found = readIncomingFile(u"mail.msg"_s, msg, sampleOptions(), allPhrases());
        QVERIFY(found.hasValue());
        QCOMPARE(linesOf(*found), linesOf(*expected));
    }

    void theWeekendMailArrivedOnSaturday()
    {
        const auto found = readIncoming(weekendMail().file(), sampleOptions(), allPhrases());
        QVERIFY(found.hasValue());
        const RegisterRequest facts = proposedRegistration(*found);
        QCOMPARE(facts.receivedOn, QDate(2026, 2, 14));
        QCOMPARE(facts.channel, Channel::Email);
        QCOMPARE(facts.surname, u"Martin"_s);
        QCOMPARE(facts.email, u"lea.martin@example.org"_s);
        QCOMPARE(found->message.receipt.certainty, ReceiptCertainty::Agreed);
        QVERIFY(found->wishes.copyFirst.has_value());
        QCOMPARE(found->wishes.rights.size(), 2);
        QVERIFY(found->message.warnings.isEmpty());
    }

    void theTopmostReceivedLineComesBeforeTheDelivery()
    {
        auto writer = weekendMail();
        writer.words(0x007D, u"Microsoft Mail Internet Headers Version 2.0\r\nReceived: from a by b; Fri, 13 Feb 2026 "
                             "12:00:00 +0100\r\nFrom: =?utf-8?q?L=C3=A9a?= <lea@example.net>\r\nContent-Type: "
                             "multipart/report; report-type=delivery-status\r\n"_s);
        const auto message = read(writer);
        QVERIFY(message.hasValue());
        QCOMPARE(message->head.received->toString(Qt::ISODate), u"2026-02-13T11:00:00Z"_s);
        QCOMPARE(message->head.from, (Mailbox{u"Léa"_s, u"lea@example.net"_s}));
        QCOMPARE(message->head.subject, u"Mes données"_s);
        QVERIFY(message->body.text.startsWith(u"Bonjour"_s));
        QCOMPARE(message->receipt.day, QDate(2026, 2, 13));
    }

    void aDayThatOnlyOutlookNotedIsListed()
    {
        auto writer = weekendMail();
        writer.words(0x007D,
                     u"Received: by b; Mon, 16 Feb 2026 08:00:00 +0100\r\nDate: Mon, 16 Feb 2026 07:59:00 +0100"_s);
        const auto message = read(writer);
        QCOMPARE(message->receipt.candidates.size(), 3);
        QCOMPARE(message->receipt.candidates.last().source, ReceiptSource::Outlook);
        QCOMPARE(message->receipt.certainty, ReceiptCertainty::Disputed);
        QCOMPARE(message->receipt.day, QDate(2026, 2, 14));
    }

    void theSendersInternetAddressIsFound_data()
    {
        QTest::addColumn<OutlookWriter>("writer");
        QTest::addColumn<QString>("address");
        const QString exchange = u"/O=EXCHANGE/OU=FIRST/CN=RECIPIENTS/CN=LEA"_s;
        const auto sender = [](const QString &address) {
            OutlookWriter writer;
            return writer.words(0x0C1A, u"Léa"_s).words(0x0C1F, address).words(0x1000, u"Bonjour"_s);
        };
        QTest::newRow("internet mail") << sender(u"lea@example.org"_s) << u"lea@example.org"_s;
        QTest::newRow("Exchange") << sender(exchange).words(0x5D01, u"lea@example.org"_s) << u"lea@example.org"_s;
        QTest::newRow("Exchange, transport headers")
            << sender(exchange).words(0x007D, u"From: <lea@example.net>\r\n"_s) << u"lea@example.net"_s;
        QTest::newRow("Exchange only") << sender(exchange) << QString();
        QTest::newRow("on behalf of somebody")
            << sender(u"secretary@example.org"_s).words(0x0042, u"Me Durand"_s).words(0x0065, u"durand@example.org"_s)
            << u"durand@example.org"_s;
        QTest::newRow("on behalf of itself, by the address")
            << sender(u"lea@example.org"_s).words(0x0042, u"lea@example.org"_s).words(0x0065, u"lea@example.org"_s)
            << u"lea@example.org"_s;
    }
    void theSendersInternetAddressIsFound()
    {
        QFETCH(OutlookWriter, writer);
        const auto message = read(writer);
        QTEST(message->head.from.address, "address");
        const QStringList names{u"Léa"_s, u"Me Durand"_s};
        QVERIFY(names.contains(message->head.from.name) || message->head.from.address == u"lea@example.net"_s);
    }

    void wordsAreReadInTheirCodePage_data()
    {
        QTest::addColumn<OutlookWriter>("writer");
        QTest::addColumn<QString>("text");
        const auto plain = [](quint32 codePage, const QByteArray &words) {
            OutlookWriter writer;
            return writer.number(0x3FFD, codePage).words8(0x1000, words);
        };
        const auto html = [](quint32 codePage, const QByteArray &words) {
            OutlookWriter writer;
            return writer.number(0x3FDE, codePage).bytes(0x1013, words);
        };
        QTest::newRow("Western Europe") << plain(1252, "pay\xE9 12 \x80") << u"payé 12 €"_s;
        QTest::newRow("Cyrillic") << plain(1251, "\xEF\xF0\xE8\xE2\xE5\xF2") << u"привет"_s;
        QTest::newRow("Greek, ISO") << plain(28597, "\xE3\xE5\xE9\xE1") << u"γεια"_s;
        QTest::newRow("Japan") << plain(932, "\x82\xB1\x82\xF1") << u"こん"_s;
        QTest::newRow("UTF-8") << plain(65001, "d\xC3\xA9j\xC3\xA0") << u"déjà"_s;
        QTest::newRow("not named") << plain(0, "d\xE9j\xE0") << u"déjà"_s;
        QTest::newRow("HTML") << html(1252, "<p>d\xE9j\xE0 &euro;</p>") << u"déjà €"_s;
        QTest::newRow("HTML that names its own") << html(0, "<meta charset=windows-1251><p>\xEF\xF0\xE8") << u"при"_s;
        OutlookWriter both;
        QTest::newRow("plain text before HTML")
            << both.words(0x1000, u"plain"_s).bytes(0x1013, "<p>html") << u"plain"_s;
    }
    void wordsAreReadInTheirCodePage()
    {
        QFETCH(OutlookWriter, writer);
        QTEST(read(writer)->body.text.trimmed(), "text");
    }

    void aSignedMessageIsReadWithItsAttachments()
    {
        OutlookWriter writer;
        writer.words(0x001A, u"IPM.Note.SMIME.MultipartSigned"_s).words(0x1000, u"Bonjour"_s);
        writer.attach(u"smime.p7m"_s, u"multipart/signed"_s,
                      "Content-Type: multipart/signed; boundary=s\r\n\r\n--s\r\nContent-Type: multipart/mixed; "
                      "boundary=m\r\n\r\n--m\r\nContent-Type: text/plain\r\n\r\nBonjour\r\n--m\r\nContent-Type: "
                      "application/pdf; name=mandat.pdf\r\n\r\n%PDF\r\n--m--\r\n--s\r\nContent-Type: "
                      "application/pkcs7-signature; name=smime.p7s\r\n\r\nxyz\r\n--s--\r\n");
        const auto message = read(writer);
        QCOMPARE(message->body.text.trimmed(), u"Bonjour"_s);
        QCOMPARE(message->attachments.size(), 2);
        QCOMPARE(message->attachments[0].name, u"mandat.pdf"_s);
    }

    void aTextInOutlooksOwnFormatIsToldOf()
    {
        OutlookWriter writer;
        const auto message = read(writer.words(0x0C1F, u"lea@example.org"_s).bytes(0x1009, "LZFu"));
        QVERIFY(message.hasValue());
        QCOMPARE(message->body.kind, BodyKind::None);
        QCOMPARE(said(message->warnings).filter(u"RTF"_s).size(), 1);
        QVERIFY(said(message->warnings).filter(u"no readable text"_s).isEmpty());
    }

    void whatIsNoMessageIsRefusedInOneSentence_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("sentence");
        const auto item = [](const QString &messageClass) {
            OutlookWriter writer;
            return writer.words(0x001A, messageClass).words(0x1000, u"x"_s).file();
        };
        QTest::newRow("note") << item(u"IPM.StickyNote"_s) << u"no message"_s;
        QTest::newRow("contact") << item(u"IPM.Contact"_s) << u"no message"_s;
        QTest::newRow("bounce") << item(u"REPORT.IPM.Note.NDR"_s) << u"delivery report"_s;
        OleStorage sheet;
        sheet.streams.insert(u"Workbook"_s, "x");
        QTest::newRow("spreadsheet") << writeOleFile(sheet) << u"not an Outlook message"_s;
        QTest::newRow("first bytes only") << QByteArray::fromHex("d0cf11e0a1b11ae1") << u"damaged"_s;
        QTest::newRow("endless directory") << endlessDirectory(40000) << u"damaged"_s;
    }
    void whatIsNoMessageIsRefusedInOneSentence()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, sentence);
        const auto message = readMessage(file, sampleOptions());
        QVERIFY(!message.hasValue());
        const QString what = said({message.failure().what}).first();
        QVERIFY2(what.contains(sentence), qPrintable(what));
        QVERIFY(!said({message.failure().remedy}).first().isEmpty());
    }

    void theLargestDirectoryReadDoesNoHarm() { QVERIFY(readOleFile(endlessDirectory(16000)).has_value()); }

    void anOutlookMessagePassedOnInAnInternetMessageIsRead()
    {
        const QByteArray eml =
            "Received: from a by b; Mon, 16 Feb 2026 08:15:09 +0000\r\n"
            "From: Sales <sales@boutique-lumiere.example.com>\r\nSubject: Fwd\r\nMIME-Version: 1.0\r\n"
            "Content-Type: application/octet-stream; name=mail.msg\r\n"
            "Content-Transfer-Encoding: base64\r\n\r\n" +
            weekendMail().file().toBase64();
        const auto message = readMessage(eml, sampleOptions());
        QVERIFY(message.hasValue() && message->inner.has_value());
        QCOMPARE(message->inner->head.from.address, u"lea.martin@example.org"_s);
        QCOMPARE(message->receipt.day, QDate(2026, 2, 14));
        QVERIFY(message->personBody().text.contains(u"ancien compte"_s));
    }

    void attachedMessagesEndAtADepth()
    {
        OutlookWriter message = weekendMail();
        for (int depth = 0; depth < 80; ++depth) {
            OutlookWriter outer;
            outer.words(0x1000, u"x"_s).attach(u"inner"_s, message);
            message = outer;
        }
        QVERIFY(!read(message).hasValue()); // no mail program nests 80 storages
        message = weekendMail();
        for (int depth = 0; depth < 25; ++depth) {
            OutlookWriter outer;
            outer.words(0x1000, u"x"_s).attach(u"inner"_s, message);
            message = outer;
        }
        const auto nested = read(message);
        QVERIFY(nested.hasValue());
        QCOMPARE(nested->attachments.size(), 25);
    }

    void tooManyAttachmentsAreToldOfOnce()
    {
        auto writer = weekendMail();
        for (int i = 0; i < 600; ++i)
            writer.attach(u"a.png"_s, u"image/png"_s, "x");
        const auto message = read(writer);
        QVERIFY(message->body.text.contains(u"ancien compte"_s));
        QVERIFY(message->attachments.size() > 400 && message->attachments.size() <= 500);
        QCOMPARE(said(message->warnings).filter(u"too many parts"_s).size(), 1);
    }

    void anIdentityCopyIsLeftOutOfAnOutlookMessage_data()
    {
        QTest::addColumn<QByteArray>("file");
        auto withCard = weekendMail();
        withCard.attach(u"DNI.jpg"_s, u"image/jpeg"_s, "card").attach(u"list.txt"_s, u"text/plain"_s, "keep me");
        auto passedOn = weekendMail();
        passedOn.attach(u"inner"_s, withCard);
        auto asFile = weekendMail();
        asFile.attach(u"inner.msg"_s, u"application/octet-stream"_s, withCard.file());
        QTest::newRow("in the message") << withCard.file();
        QTest::newRow("in a message attached") << passedOn.file();
        QTest::newRow("in a message attached as a file") << asFile.file();
        QTest::newRow("in a file attached to an internet message")
            << "From: a@example.org\r\nContent-Type: application/vnd.ms-outlook; name=a.msg\r\n"
               "Content-Transfer-Encoding: base64\r\n\r\n" +
                   withCard.file().toBase64();
    }
    void anIdentityCopyIsLeftOutOfAnOutlookMessage()
    {
        QFETCH(QByteArray, file);
        const auto kept = withoutAttachments(file, {QByteArray("card")});
        QVERIFY(kept);
        const auto before = readMessage(file, sampleOptions());
        const auto after = readMessage(*kept, sampleOptions());
        QVERIFY(after.hasValue());
        QCOMPARE(after->body.text, before->body.text);
        QCOMPARE(after->attachments.size(), before->attachments.size());
        bool found = false;
        for (qsizetype i = 0; i < after->attachments.size(); ++i) {
            const bool isCard = before->attachments[i].bytes == "card";
            found = found || isCard;
            QVERIFY(after->attachments[i].bytes != "card");
            QCOMPARE(after->attachments[i].bytes.startsWith("Left out of the register"), isCard);
            QCOMPARE(after->attachments[i].bytes == "keep me", before->attachments[i].bytes == "keep me");
        }
        QVERIFY(found);
        QVERIFY(!withoutAttachments(file, {QByteArray("other")}));
    }

    void aMissingPartIsToldOf()
    {
        auto writer = weekendMail();
        QByteArray file = writer.attach(u"a.pdf"_s, u"application/pdf"_s, QByteArray(6000, 'x')).file();
        const QString name = u"__substg1.0_37010102"_s;
        const qsizetype entry = file.indexOf(QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2));
        QVERIFY(entry > 0);
        qToLittleEndian(quint32(0x00FFFFFF), file.data() + entry + 116); // its first sector
        const auto message = readMessage(file, sampleOptions());
        QVERIFY(message.hasValue());
        QVERIFY(message->body.text.contains(u"ancien compte"_s));
        QCOMPARE(message->attachments.value(0).name, u"a.pdf"_s);
        QCOMPARE(said(message->warnings).filter(u"a part of it is missing"_s).size(), 1);
        QVERIFY(!withoutAttachments(file, {QByteArray("x")}));
    }

    void survivesEveryTruncation()
    {
        auto writer = weekendMail();
        const QByteArray whole = writer.attach(u"a.pdf"_s, u"application/pdf"_s, QByteArray(6000, 'x'))
                                     .attach(u"inner"_s, weekendMail())
                                     .file();
        int refused = 0;
        for (qsizetype length = 0; length < whole.size(); length += length < 700 ? 1 : 37) {
            const auto message = readMessage(whole.left(length), sampleOptions());
            if (!message.hasValue())
                ++refused;
            else
                QVERIFY2(!said(message->warnings).filter(u"damaged"_s).isEmpty(), qPrintable(QString::number(length)));
        }
        QVERIFY(refused > 0);
    }

    void survivesDamage()
    {
        auto writer = weekendMail();
        const QByteArray whole = writer.attach(u"a.pdf"_s, u"application/pdf"_s, QByteArray(6000, 'x'))
                                     .attach(u"inner"_s, weekendMail())
                                     .file();
        QRandomGenerator random(12);
        for (int round = 0; round < 1500; ++round) {
            QByteArray damaged = whole;
            for (int hits = 1 + int(random.bounded(8)); hits > 0; --hits) {
                const qsizetype at = random.bounded(int(damaged.size()) / 4) * 4;
                const quint32 values[] = {
                    0, 1, 2, 0xFFFFFFFE, 0xFFFFFFFF, 0x7FFFFFFF, random.generate() % 200, random.generate()};
                qToLittleEndian(values[random.bounded(8)], damaged.data() + at);
            }
            const auto message = readMessage(damaged, sampleOptions());
            QVERIFY(message.hasValue() || !said({message.failure().what}).first().isEmpty());
            QVERIFY(!withoutAttachments(damaged, {QByteArray("nothing of that kind")}));
        }
    }
};

Q_DECLARE_METATYPE(article12::OutlookWriter)
Q_DECLARE_METATYPE(article12::Twin)
QTEST_GUILESS_MAIN(TestOutlookReader)
#include "tst_outlookreader.moc"
