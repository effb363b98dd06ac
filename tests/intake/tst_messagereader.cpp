// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "intake/foldedranges.h"

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

    static const QByteArray arrived() { return "Received: from a by b; Thu, 02 Apr 2026 10:00:00 +0200\n"; }

    /// A mail of a colleague that came on 2 April, with this text.
    static QByteArray fromColleague(const QByteArray &text)
    {
        return arrived() +
               "From: Bruno <bruno@boutique-lumiere.example.com>\nTo: dpo@boutique-lumiere.example.com\n"
               "Subject: Fwd: Effacement\nContent-Type: text/plain; charset=utf-8\n\n" +
               text;
    }

    static QByteArray attaching(const QByteArray &from, const QByteArray &inner)
    {
        const QByteArray mark = "b" + QByteArray::number(inner.size());
        return from + "Subject: Fwd: x\nContent-Type: multipart/mixed; boundary=" + mark + "\n\n--" + mark +
               "\nContent-Type: text/plain\n\nfor you\n--" + mark + "\nContent-Type: message/rfc822\n\n" + inner +
               "\n--" + mark + "--\n";
    }

    static bool isFoldedAt(const Body &body, const QString &words)
    {
        return isFolded(body.folded, body.text.indexOf(words));
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

    void readsTheBeginningOfEndlessAddressLines_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("addresses");
        QTest::addColumn<int>("recipients");
        const QByteArray nestedGroups = QByteArray("a:").repeated(60000);
        for (const char *name : {"To", "Cc", "Bcc", "From", "Sender", "Reply-To"})
            QTest::addRow("groups in %s", name) << QByteArray(name) << nestedGroups << 0;
        QTest::newRow("folded groups") << QByteArray("to ") << QByteArray("a:a:a:\n ").repeated(20000) << 0;
        QTest::newRow("many recipients") << QByteArray("To") << QByteArray("ada@example.org, ").repeated(5000) << 200;
    }

    void readsTheBeginningOfEndlessAddressLines()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, addresses);
        const QByteArray bytes = name + ": " + addresses + "\nSubject: x\n\nPlease delete my account.\n";
        const auto message = readMessage(bytes, sampleOptions());
        QVERIFY(message.hasValue());
        QCOMPARE(message->body.text.trimmed(), u"Please delete my account."_s);
        QTEST(int(message->head.to.size()), "recipients");
        const Wording english{QLocale(QLocale::English)};
        QVERIFY(std::any_of(message->warnings.cbegin(), message->warnings.cend(),
                            [&](const Text &warning) { return english.say(warning).contains(u"addresses"_s); }));
        QVERIFY(readMessage(attaching("From: a@example.org\n", bytes), sampleOptions()).hasValue());
    }

    void endsOnLongTexts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("signature marks") << QByteArray("--\n").repeated(100000);
        QTest::newRow("signatures") << QByteArray("--\nLe texte\n").repeated(50000);
        QTest::newRow("quoted lines") << QByteArray("> ligne\n").repeated(100000);
        QTest::newRow("ordinary lines") << QByteArray("Bonjour ceci est une ligne.\n").repeated(30000);
        QTest::newRow("days") << QByteArray("2026-01-01 \n").repeated(80000);
        QTest::newRow("days between quotations") << QByteArray("> x\n2026-01-01\n").repeated(50000);
        QTest::newRow("one line") << "De : " + QByteArray("a").repeated(1000000);
        QTest::newRow("attribution without end") << "Am " + QByteArray("hat ").repeated(250000);
        QTest::newRow("own mail in own mail")
            << QByteArray("De : A <a@boutique-lumiere.example.com>\nA : b@boutique-lumiere.example.com\nObjet : y\n\n")
                   .repeated(5000);
        QTest::newRow("table rows") << "<table>" + QByteArray("<tr><td>x</td></tr>\n").repeated(50000);
    }

    void endsOnLongTexts()
    {
        QFETCH(QByteArray, text);
        const QByteArray type = text.startsWith('<') ? "text/html" : "text/plain";
        const auto message = readMessage("From: a@b.org\nContent-Type: " + type + "\n\n" + text, sampleOptions());
        QVERIFY(message.hasValue());
        QVERIFY(!message->body.text.isEmpty());
        QVERIFY(readText(text, sampleOptions()).hasValue());
    }

    void aForwardedHeadIsFound_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray words = "\n\nBonjour, supprimez mon compte. Jean\n";
        const QByteArray thunderbird = "Pour toi\n\n-------- Message transf\xC3\xA9r\xC3\xA9 --------\n"
                                       "Sujet : \tEffacement\nDate : \tMon, 9 Mar 2026 10:00:00 +0100\n"
                                       "De : \tJean Martin <jean@example.org>\n"
                                       "Pour : \tcontact@boutique-lumiere.example.com\n" +
                                       words;
        QTest::newRow("Thunderbird") << thunderbird;
        QTest::newRow("Thunderbird, English") << "-------- Forwarded Message --------\nSubject: \tEffacement\n"
                                                 "Date: \tMon, 9 Mar 2026 10:00:00 +0100\n"
                                                 "From: \tJean Martin <jean@example.org>\n"
                                                 "To: \tcontact@boutique-lumiere.example.com\n" +
                                                     words;
        QTest::newRow("Thunderbird, German") << "-------- Weitergeleitete Nachricht --------\nBetreff: \tEffacement\n"
                                                "Datum: \tMon, 9 Mar 2026 10:00:00 +0100\n"
                                                "Von: \tJean Martin <jean@example.org>\n"
                                                "An: \tcontact@boutique-lumiere.example.com\n" +
                                                    words;
        QTest::newRow("Apple Mail, marked") << QByteArray(
            "FYI\n\nBegin forwarded message:\n\n> From: Jean Martin <jean@example.org>\n> Subject: Effacement\n"
            "> Date: 9 March 2026 at 10:00:00 CET\n> To: contact@boutique-lumiere.example.com\n>\n"
            "> Bonjour, supprimez mon compte. Jean\n\n-- \nBruno\n");
        QTest::newRow("Apple Mail, without recipient")
            << QByteArray("Begin forwarded message:\n\n> From: Jean Martin <jean@example.org>\n> Subject: Effacement\n"
                          "> Date: 9 March 2026\n> \n> Bonjour, supprimez mon compte. Jean\n");
        QTest::newRow("all of it marked")
            << QByteArray("Pour toi\n> -----Message d'origine-----\n> De : Jean Martin <jean@example.org>\n"
                          "> Envoy\xC3\xA9 : lundi 9 mars 2026 10:00\n> Objet : Effacement\n>\n"
                          "> Bonjour, supprimez mon compte. Jean\n");
    }

    void aForwardedHeadIsFound()
    {
        QFETCH(QByteArray, text);
        const auto message = readMessage(fromColleague(text), sampleOptions());
        QVERIFY(message->inner.has_value());
        QCOMPARE(message->inner->head.from, (Mailbox{u"Jean Martin"_s, u"jean@example.org"_s}));
        QCOMPARE(message->inner->head.subject, u"Effacement"_s);
        QCOMPARE(message->inner->body.text, u"Bonjour, supprimez mon compte. Jean"_s);
        QCOMPARE(message->receipt.day, std::optional(QDate(2026, 3, 9)));
        const auto pasted = readText(text, sampleOptions());
        QCOMPARE(pasted->receipt.day, std::optional(QDate(2026, 3, 9)));
    }

    void anAnswerBetweenQuotedHeadsIsTheWritersOwn()
    {
        const QByteArray text = "> -----Original Message-----\n> From: Shop <shop@boutique-lumiere.example.com>\n"
                                "> Sent: 9 March 2026\n> Subject: x\n>\n> What may we do?\nDelete my account.\n";
        const auto message = readMessage("From: a@example.org\nSubject: Re: x\n\n" + text, sampleOptions());
        QVERIFY(!message->inner);
        QVERIFY(!isFoldedAt(message->body, u"Delete my account"_s));
    }

    void aMailAttachedTwiceIsReadToItsEnd()
    {
        const QByteArray person = "From: Jean <jean@example.org>\nDate: Mon, 09 Mar 2026 10:00:00 +0100\n\n"
                                  "Supprimez mon compte.\n";
        const QByteArray colleague = "From: b@boutique-lumiere.example.com\nTo: c@boutique-lumiere.example.com\n";
        const auto message =
            readMessage(arrived() + attaching(colleague, attaching(colleague, person)), sampleOptions());
        QVERIFY(message->inner.has_value());
        QCOMPARE(message->inner->head.from.address, u"jean@example.org"_s);
        QCOMPARE(message->inner->body.text.trimmed(), u"Supprimez mon compte."_s);
        QCOMPARE(message->receipt.day, std::optional(QDate(2026, 3, 9)));
    }

    void aSingleTextIsTheBody_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<bool>("isBody");
        QTest::newRow("with a name") << QByteArray("Content-Type: text/plain; name=\"message.txt\"\n") << true;
        QTest::newRow("inline") << QByteArray("Content-Disposition: inline; filename=\"part1.txt\"\n") << true;
        QTest::newRow("unusual") << QByteArray("Content-Type: text/markdown\n") << true;
        QTest::newRow("attached") << QByteArray("Content-Disposition: attachment; filename=\"a.txt\"\n") << false;
        QTest::newRow("for a program") << QByteArray("Content-Type: text/calendar; name=\"a.ics\"\n") << false;
    }

    void aSingleTextIsTheBody()
    {
        QFETCH(QByteArray, lines);
        QFETCH(bool, isBody);
        const auto message = readMessage("From: a@b.org\n" + lines + "\nSupprimez mon compte\n", sampleOptions());
        QCOMPARE(message->body.text.trimmed(), isBody ? u"Supprimez mon compte"_s : QString());
        QCOMPARE(message->attachments.size(), isBody ? 0 : 1);
    }

    void aWrongOrCarefulCharsetIsRead_data()
    {
        QTest::addColumn<QByteArray>("charset");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("windows-1252 as UTF-8")
            << QByteArray("utf-8") << QByteArray("L\xF6schung \x96 5 \x80") << u"Löschung – 5 €"_s;
        QTest::newRow("UTF-8 cut off") << QByteArray("utf-8") << QByteArray("L\xC3\xB6schung \xC3")
                                       << u"Löschung \uFFFD"_s;
        QTest::newRow("letter held back until the end")
            << QByteArray("windows-1258") << QByteArray("delete me") << u"delete me"_s;
        QTest::newRow("UTF-7") << QByteArray("utf-7") << QByteArray("l+APY-schen") << u"löschen"_s;
    }

    void aWrongOrCarefulCharsetIsRead()
    {
        QFETCH(QByteArray, charset);
        QFETCH(QByteArray, bytes);
        const auto message = readMessage("From: a@b.org\nContent-Type: text/plain; charset=" + charset + "\n\n" + bytes,
                                         sampleOptions());
        QTEST(message->body.text, "text");
    }

    void theZoneOfTheArrivalCounts_data()
    {
        QTest::addColumn<QByteArray>("received");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("certainty");
        const auto row = [](const char *tag, const QByteArray &received, QDate day, const char *certainty) {
            QTest::newRow(tag) << received << day << QString::fromLatin1(certainty);
        };
        const QDate april(2026, 4, 1);
        const QDate march(2026, 3, 31);
        row("BST", "from a by b; Tue, 31 Mar 2026 23:41:09 BST", april, "agreed");
        row("CEST", "from a by b; Tue, 31 Mar 2026 23:41:09 CEST", march, "agreed");
        row("EDT", "from a by b; Tue, 31 Mar 2026 19:41:09 EDT (x)", april, "agreed");
        row("MSK", "from a by b; Wed, 1 Apr 2026 00:41:09 MSK", march, "agreed");
        row("GMT", "from a by b; Tue, 31 Mar 2026 23:41:09 GMT", april, "agreed");
        row("zone before the year", "from a by b; Tue Mar 31 23:41:09 CEST 2026", march, "agreed");
        row("comment with a semicolon", "from a by b; Tue, 31 Mar 2026 23:41:09 +0200 (from <a;b>)", march, "agreed");
        row("qmail", "(qmail 1 invoked by uid 0); 31 Mar 2026 22:41:09 -0000", april, "agreed");
        row("unknown zone", "from a by b; Tue, 31 Mar 2026 20:41:09 XYZ", march, "unsure");
        row("no zone", "from a by b; Tue, 31 Mar 2026 20:41:09", march, "unsure");
        row("topmost without a date", "from a by b\nReceived: from c by d; Tue, 31 Mar 2026 20:41:09 +0200", march,
            "unsure");
        row("topmost with a broken date",
            "from a by b; yesterday\nReceived: from c by d; Tue, 31 Mar 2026 20:41:09 +0200", march, "unsure");
    }

    void theZoneOfTheArrivalCounts()
    {
        QFETCH(QByteArray, received);
        const auto message =
            readMessage("Received: " + received + "\nFrom: a@example.org\n\nDelete my account.\n", sampleOptions());
        QTEST(message->receipt.day.value_or(QDate()), "day");
        QTEST(keyOf(message->receipt.certainty), "certainty");
        QCOMPARE(message->warnings.isEmpty(), message->receipt.certainty == ReceiptCertainty::Agreed);
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
