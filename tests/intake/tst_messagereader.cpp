// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "intake/receiptday.h"

#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

class TestMessageReader : public QObject
{
    Q_OBJECT

    static Result<Message> read(const QString &file)
    {
        return readMessage(bytesOfFile(fixtureFolder() + file), sampleOptions());
    }

    static QByteArray nested(int levels)
    {
        QByteArray bytes =
            "From: a@example.org\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b0\r\n\r\n";
        for (int level = 0; level < levels; ++level)
            bytes += "--b" + QByteArray::number(level) + "\r\nContent-Type: multipart/mixed; boundary=b" +
                     QByteArray::number(level + 1) + "\r\n\r\n";
        return bytes;
    }

private Q_SLOTS:
    void refusesWhatIsNoMessage_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Text>("sentence");
        QTest::newRow("empty") << u"empty.eml"_s << Text("The file is empty.");
        QTest::newRow("note") << u"note.txt"_s << Text("The file is not an e-mail message.");
        QTest::newRow("picture") << u"picture-named-eml.eml"_s << Text("The file is not an e-mail message.");
        QTest::newRow("delivery report")
            << u"delivery-report.eml"_s
            << Text("The file is a mail server's delivery report, not a message of a person.");
    }

    void refusesWhatIsNoMessage()
    {
        QFETCH(QString, file);
        QFETCH(Text, sentence);
        const auto message = read(file);
        QVERIFY(!message.hasValue());
        const Wording english{QLocale(QLocale::English)};
        QCOMPARE(english.say(message.failure().what), english.say(sentence));
    }

    void readsBrokenMessages_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("attachments");
        QTest::addColumn<int>("warnings");
        QTest::newRow("unclosed boundary")
            << u"unclosed-boundary.eml"_s << u"Hello, a copy of my data please."_s << 1 << 0;
        QTest::newRow("no boundary") << u"no-boundary.eml"_s << u"Hello, a copy of my data please."_s << 0 << 1;
        QTest::newRow("no parts") << u"no-parts.eml"_s << u"Hello, a copy of my data please."_s << 0 << 1;
        QTest::newRow("unknown charset") << u"unknown-charset.eml"_s << u"Café Lumière"_s << 0 << 1;
        QTest::newRow("windows-1252 as iso-8859-1")
            << u"windows-signs-labelled-latin1.eml"_s << u"5 € – café"_s << 0 << 0;
        QTest::newRow("KOI8-R") << u"koi8-r.eml"_s << u"Привет"_s << 0 << 0;
        QTest::newRow("EUC-KR") << u"euc-kr.eml"_s << u"안녕"_s << 0 << 0;
        QTest::newRow("winmail.dat kept") << u"winmail.eml"_s << u"See attachment."_s << 1 << 1;
        QTest::newRow("byte order mark") << u"byte-order-mark.eml"_s << u"Hello"_s << 0 << 0;
        QTest::newRow("bare CR") << u"bare-cr.eml"_s << u"Hello\nthere"_s << 0 << 0;
        QTest::newRow("format=flowed") << u"flowed.eml"_s
                                       << u"This is one paragraph.\nFrom here a second.\n> quoted words\n-- \nAda"_s
                                       << 0 << 0;
        QTest::newRow("DelSp") << u"flowed-delsp.eml"_s << u"Datenschutz"_s << 0 << 0;
    }

    void readsBrokenMessages()
    {
        QFETCH(QString, file);
        QFETCH(QString, text);
        const auto message = read(file);
        QVERIFY(message.hasValue());
        QCOMPARE(message->body.text.trimmed(), text);
        QTEST(int(message->attachments.size()), "attachments");
        QTEST(int(message->warnings.size()), "warnings");
    }

    void readsHeaderBytesWithoutCharset()
    {
        const auto message = read(u"undeclared-header-bytes.eml"_s);
        QCOMPARE(message->head.subject, u"Accès à mes données"_s);
        QCOMPARE(message->head.from.name, u"Renée Café"_s);
        QCOMPARE(read(u"windows-signs-labelled-latin1.eml"_s)->head.subject, u"5 € – café"_s);
    }

    void proposesTheEarliestPlausibleDay_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("certainty");
        QTest::newRow("no date at all") << u"no-date.eml"_s << QDate() << u"unknown"_s;
        QTest::newRow("only the sender's claim") << u"date-only.eml"_s << QDate(2026, 3, 5) << u"unsure"_s;
        QTest::newRow("unreadable Date") << u"unreadable-date.eml"_s << QDate(2026, 3, 5) << u"agreed"_s;
        QTest::newRow("two Date lines") << u"two-dates.eml"_s << QDate(2026, 3, 3) << u"disputed"_s;
        QTest::newRow("Date after Received") << u"date-after-received.eml"_s << QDate(2026, 3, 5) << u"disputed"_s;
        QTest::newRow("32 days before") << u"date-long-before-received.eml"_s << QDate(2026, 3, 5) << u"disputed"_s;
        QTest::newRow("31 days before") << u"date-days-before-received.eml"_s << QDate(2026, 2, 2) << u"disputed"_s;
    }

    void proposesTheEarliestPlausibleDay()
    {
        QFETCH(QString, file);
        const auto message = read(file);
        QVERIFY(message.hasValue());
        QTEST(message->receipt.day.value_or(QDate()), "day");
        QTEST(keyOf(message->receipt.certainty), "certainty");
    }

    void makesAttachmentNamesSafe()
    {
        const auto message = read(u"hostile-name.eml"_s);
        QCOMPARE(message->attachments.size(), 2);
        QCOMPARE(message->attachments[0].name, u"pass_wd"_s);
        QCOMPARE(message->attachments[1].name, u"attachment-2.pdf"_s);
    }

    void readsAMessageEncodedAsAFile()
    {
        const auto message = read(u"message-in-base64.eml"_s);
        QVERIFY(message->inner.has_value());
        QCOMPARE(message->inner->head.from.address, u"eve@example.org"_s);
        QCOMPARE(message->inner->body.text.trimmed(), u"Please delete my account."_s);
        QCOMPARE(message->receipt.day, std::optional(QDate(2026, 3, 3)));
    }

    void followsAForwardThroughSeveralHands()
    {
        const auto message = read(u"forwarded-twice.eml"_s);
        QVERIFY(message->inner.has_value());
        QCOMPARE(message->inner->head.from.address, u"eve@example.org"_s);
        QCOMPARE(message->inner->body.text, u"Bitte löschen Sie mein Konto."_s);
        QCOMPARE(message->receipt.day, std::optional(QDate(2026, 3, 3)));
    }

    void foldsAnOutlookHistory()
    {
        const auto message = read(u"answer-above-history.eml"_s);
        QVERIFY(!message->inner.has_value());
        QCOMPARE(message->receipt.certainty, ReceiptCertainty::Agreed);
        QCOMPARE(message->body.folded.size(), 1);
        QVERIFY(message->body.text.mid(message->body.folded[0].offset).startsWith(u"From: Shop"_s));
    }

    void endsWhateverTheNesting()
    {
        const auto message = readMessage(nested(100000), sampleOptions());
        QVERIFY(message.hasValue());
        QVERIFY(!message->warnings.isEmpty());
    }

    void survivesEveryTruncation()
    {
        for (const QString &file :
             {u"message-in-base64.eml"_s, u"flowed.eml"_s, u"winmail.eml"_s, u"forwarded-twice.eml"_s}) {
            const QByteArray whole = bytesOfFile(fixtureFolder() + file);
            QVERIFY(!whole.isEmpty());
            for (qsizetype length = 0; length < whole.size(); ++length) {
                const auto message = readMessage(whole.left(length), sampleOptions());
                if (message.hasValue())
                    QVERIFY(message->body.folded.isEmpty() ||
                            message->body.folded.last().offset + message->body.folded.last().length <=
                                message->body.text.size());
            }
        }
    }

    void knowsOurOwnAddresses()
    {
        const QStringList domains{u"example.com"_s};
        QVERIFY(isOwnAddress(u"a@Example.com"_s, domains));
        QVERIFY(isOwnAddress(u"a@mail.example.com"_s, domains));
        QVERIFY(!isOwnAddress(u"a@notexample.com"_s, domains));
        QVERIFY(!isOwnAddress(u"example.com"_s, domains));
    }
};

QTEST_GUILESS_MAIN(TestMessageReader)
#include "tst_messagereader.moc"
