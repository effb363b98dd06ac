// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrasefiles.h"
#include "samples.h"

#include "intake/linkfinder.h"
#include "intake/requesterproposal.h"

#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

/// Every sample message is read as its row of INDEX.csv says.
class TestSampleMessages : public QObject
{
    Q_OBJECT

    static QString instant(const std::optional<QDateTime> &value)
    {
        return value ? value->toString(Qt::ISODate) : QString();
    }

    static QString attachments(const Message &message)
    {
        QStringList list;
        for (const auto &attachment : message.attachments) {
            const bool isMessage = attachment.mediaType == "message/rfc822"_L1;
            const QString size = isMessage ? QString() : u", %1"_s.arg(attachment.size());
            list << u"%1%2 (%3%4)"_s.arg(attachment.insideForwarded ? u"> "_s : QString(), attachment.name,
                                         attachment.mediaType, size);
        }
        return list.join(u"; ");
    }

private Q_SLOTS:
    void readsAsTheIndexSays_data()
    {
        QTest::addColumn<CsvRow>("row");
        for (const CsvRow &row : sampleIndex())
            QTest::addRow("%s", qPrintable(row[u"file"_s])) << row;
        QCOMPARE(sampleIndex().size(), 16);
    }

    void readsAsTheIndexSays()
    {
        QFETCH(CsvRow, row);
        const auto message = readMessage(bytesOfFile(sampleFolder() + row[u"file"_s]), sampleOptions());
        QVERIFY(message.hasValue());
        const MessageHead &head = message->head;
        QCOMPARE(head.subject, row[u"subject"_s]);
        QCOMPARE(head.from.name, row[u"from_name"_s]);
        QCOMPARE(head.from.address, row[u"from_address"_s]);
        QCOMPARE(head.dates.isEmpty() ? QString() : instant(head.dates.first()), row[u"date_utc"_s]);
        QCOMPARE(instant(head.received), row[u"received_utc"_s]);
        QVERIFY(message->receipt.day.has_value());
        QCOMPARE(message->receipt.day->toString(Qt::ISODate), row[u"receipt_proposed"_s]);
        QCOMPARE(keyOf(message->body.kind), row[u"body_kind"_s]);
        const QString start = row[u"body_start"_s];
        QCOMPARE(message->body.text.simplified().left(start.size()), start);
        QCOMPARE(attachments(*message), row[u"attachments"_s]);
        QVERIFY2(row[u"language"_s].contains(message->language) && !message->language.isEmpty(),
                 qPrintable(message->language));
    }

    void findsTheRights_data()
    {
        QTest::addColumn<QString>("rights");
        for (const CsvRow &row : sampleIndex()) {
            const QString rights = row[u"rights"_s];
            if (!rights.contains(u' ') || rights == rights.toUpper())
                QTest::addRow("%s", qPrintable(row[u"file"_s])) << rights;
        }
        QTest::newRow("03-reminder-same-thread.eml") << u"reminder"_s;
        QTest::newRow("04-reminder-new-thread.eml") << u"ACC reminder"_s;
        QTest::newRow("08-withdrawal-of-request.eml") << u"OBJ_DM withdrawal"_s;
        QTest::newRow("16-vague-complaint.eml") << u"unclear: ACC OBJ_DM"_s;
    }

    void findsTheRights()
    {
        QFETCH(QString, rights);
        const QString file = QString::fromUtf8(QTest::currentDataTag());
        const auto message = readMessage(bytesOfFile(sampleFolder() + file), sampleOptions());
        const auto wishes = detectWishes(message->personHead().subject, message->personBody(), allPhrases());
        const auto keysOf = [](const QList<FoundRight> &list) {
            QStringList keys;
            for (const FoundRight &found : list)
                keys << keyOf(found.right);
            return keys;
        };
        QStringList seen =
            wishes.isUnclear() ? QStringList{u"unclear:"_s} + keysOf(wishes.hints) : keysOf(wishes.rights);
        if (!wishes.reminders.isEmpty())
            seen << u"reminder"_s;
        if (!wishes.withdrawals.isEmpty())
            seen << u"withdrawal"_s;
        QStringList expected = rights.split(u' ');
        if (expected[0] == expected[0].toUpper())
            expected.sort(), seen.sort();
        QCOMPARE(seen.join(u' '), expected.join(u' '));
        const bool ordered = file.startsWith(u"02"_s) || file.startsWith(u"06"_s);
        QCOMPARE(wishes.copyFirst.has_value(), ordered);
    }

    void proposesTheRequester_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("concerned");
        QTest::addColumn<QString>("address");
        const auto add = [](const char *file, const QString &role, const QString &concerned, const QString &address) {
            QTest::newRow(file) << role << concerned << address;
        };
        add("01-access-by-email.eml", u"self"_s, u"Camille Rousseau"_s, u"camille.rousseau@example.org"_s);
        add("02-several-rights-one-message.eml", u"self"_s, u"Siobhán Ní Dhomhnaill"_s, u"siobhan.nd@example.net"_s);
        add("03-reminder-same-thread.eml", u"self"_s, u"Camille Rousseau"_s, u"camille.rousseau@example.org"_s);
        add("04-reminder-new-thread.eml", u"self"_s, u"G. Weisshaeupl"_s, u"g.weisshaeupl@example.net"_s);
        add("05-lawyer-with-mandate.eml", u"lawyer"_s, u"Odile Lefèvre"_s,
            u"a.kermarrec@cabinet-kermarrec.example.com"_s);
        add("06-parent-for-child.eml", u"parent"_s, u"Leire Goikoetxea Beraza"_s, u"itziar.beraza@example.org"_s);
        add("07-heir.eml", u"heir"_s, u"René Vandamme"_s, u"luc.vandamme@example.com"_s);
        add("08-withdrawal-of-request.eml", u"self"_s, u"Siobhán Ní Dhomhnaill"_s, u"siobhan.nd@example.net"_s);
        add("09-forwarded-inline.eml", u"self"_s, u"Fatoumata Diarra"_s, u"f.diarra@example.org"_s);
        add("10-forwarded-as-attachment.eml", u"self"_s, u"Annegret Pförtner"_s, u"a.pfoertner@example.org"_s);
        add("11-html-only.eml", u"self"_s, u"Jörn Ackermann-Schüller"_s, u"j.a-s@freemail.example.com"_s);
        add("12-no-name.eml", u"unknown"_s, QString(), u"blue.heron.77@example.net"_s);
        add("13-stop-reply-to-newsletter.eml", u"self"_s, u"Mehdi"_s, u"mehdi.azzouz@example.com"_s);
        add("14-id-copy-attached.eml", u"self"_s, u"Íñigo Peña"_s, u"inigo.pena@example.net"_s);
        add("15-request-service-several-laws.eml", u"agent"_s, u"Theodora Blackwood-Hale"_s,
            u"case-7q4m20931@in.erasepilot.example.com"_s);
        add("16-vague-complaint.eml", u"self"_s, u"Mme G. Mercadier"_s, u"gisele.m@example.org"_s);
    }

    void proposesTheRequester()
    {
        const QString file = QString::fromUtf8(QTest::currentDataTag());
        const auto message = readMessage(bytesOfFile(sampleFolder() + file), sampleOptions());
        const auto proposal = proposeRequester(*message, allPhrases(), sampleOptions().ownDomains);
        QTEST(keyOf(proposal.role), "role");
        QTEST(proposal.concerned, "concerned");
        QTEST(proposal.replyAddress, "address");
    }

    void linksToTheRequestMeant_data()
    {
        QTest::addColumn<int>("request");
        QTest::addColumn<QString>("kind");
        QTest::newRow("03-reminder-same-thread.eml") << 1 << u"reminder"_s;
        QTest::newRow("04-reminder-new-thread.eml") << 4 << u"reminder"_s;
        QTest::newRow("08-withdrawal-of-request.eml") << 7 << u"withdrawal"_s;
        QTest::newRow("13-stop-reply-to-newsletter.eml") << 0 << QString();
        QTest::newRow("16-vague-complaint.eml") << 0 << QString();
    }

    void linksToTheRequestMeant()
    {
        const QList<KnownRequest> requests{
            {{1},
             u"DSR-2026-0001"_s,
             {},
             {u"c5d1f0b2-8a3e-4a57-9f41-0c6b0f7a9d21@example.org"_s},
             {},
             true,
             {QDate(2026, 3, 2)}},
            {{4}, u"DSR-2026-0004"_s, {}, {}, {u"g.weisshaeupl@example.net"_s}, true, {QDate(2026, 1, 16)}},
            {{7},
             u"DSR-2026-0007"_s,
             {},
             {u"20260331224107.GA2931@laptop.example.net"_s},
             {u"siobhan.nd@example.net"_s},
             true,
             {}},
            {{8}, u"DSR-2026-0008"_s, {}, {}, {u"mehdi.azzouz@example.com"_s}, true, {}}};
        const QString file = QString::fromUtf8(QTest::currentDataTag());
        const auto message = readMessage(bytesOfFile(sampleFolder() + file), sampleOptions());
        const auto wishes = detectWishes(message->personHead().subject, message->personBody(), allPhrases());
        const auto found = findLinks(*message, wishes, requests);
        QTEST(found.isEmpty() ? 0 : int(found[0].request.value), "request");
        QTEST(found.isEmpty() ? QString() : keyOf(found[0].kind), "kind");
    }

    void passesOnTheInnerMessage()
    {
        const auto inlined = readMessage(bytesOfFile(sampleFolder() + u"09-forwarded-inline.eml"_s), sampleOptions());
        QVERIFY(inlined->inner.has_value());
        QCOMPARE(inlined->inner->head.from, (Mailbox{u"Fatoumata Diarra"_s, u"f.diarra@example.org"_s}));
        QCOMPARE(inlined->inner->head.subject, u"adresse fausse"_s);
        QVERIFY(inlined->inner->body.text.startsWith(u"Bonjour, vous avez encore envoyé"_s));
        QCOMPARE(inlined->receipt.certainty, ReceiptCertainty::Disputed);

        const auto attached =
            readMessage(bytesOfFile(sampleFolder() + u"10-forwarded-as-attachment.eml"_s), sampleOptions());
        QVERIFY(attached->inner.has_value());
        QCOMPARE(attached->inner->head.from, (Mailbox{u"Annegret Pförtner"_s, u"a.pfoertner@example.org"_s}));
        QCOMPARE(attached->inner->head.subject, u"Bitte Konto löschen"_s);
        QCOMPARE(instant(attached->inner->head.received), u"2026-02-18T20:55:41Z"_s);
    }

    void foldsHistoryAndSignatures_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("folded");
        QTest::newRow("quoted message") << u"03-reminder-same-thread.eml"_s << u"huit jours"_s << u"je commande"_s;
        QTest::newRow("attribution in two lines")
            << u"03-reminder-same-thread.eml"_s << u"C. Rousseau"_s << u"Le lun. 2 mars"_s;
        QTest::newRow("quoted newsletter") << u"13-stop-reply-to-newsletter.eml"_s << u"STOP"_s << u"désinscrire"_s;
        QTest::newRow("phone") << u"12-no-name.eml"_s << u"pictures too"_s << u"Sent from my iPhone"_s;
    }

    void foldsHistoryAndSignatures()
    {
        QFETCH(QString, file);
        QFETCH(QString, own);
        QFETCH(QString, folded);
        const auto message = readMessage(bytesOfFile(sampleFolder() + file), sampleOptions());
        const Body &body = message->body;
        const auto isFoldedAt = [&body](const QString &words) {
            const qsizetype offset = body.text.indexOf(words);
            return offset >= 0 &&
                   std::any_of(body.folded.cbegin(), body.folded.cend(), [offset](const FoldedRange &range) {
                       return range.offset <= offset && offset < range.offset + range.length;
                   });
        };
        QVERIFY(body.text.contains(own) && !isFoldedAt(own));
        QVERIFY(isFoldedAt(folded));
    }

    void recognisesIdentityCopiesByName()
    {
        const auto identity = readMessage(bytesOfFile(sampleFolder() + u"14-id-copy-attached.eml"_s), sampleOptions());
        QVERIFY(identity->attachments[0].looksLikeIdentityCopy && identity->attachments[1].looksLikeIdentityCopy);
        const auto lawyer = readMessage(bytesOfFile(sampleFolder() + u"05-lawyer-with-mandate.eml"_s), sampleOptions());
        QVERIFY(!lawyer->attachments[0].looksLikeIdentityCopy && lawyer->attachments[1].looksLikeIdentityCopy);
        QVERIFY(lawyer->head.asksForReadReceipt);
        QCOMPARE(lawyer->head.replyTo->address, u"a.kermarrec@cabinet-kermarrec.example.com"_s);
        const auto heir = readMessage(bytesOfFile(sampleFolder() + u"07-heir.eml"_s), sampleOptions());
        QVERIFY(!heir->attachments[0].looksLikeIdentityCopy && !heir->attachments[1].looksLikeIdentityCopy);
    }
};

Q_DECLARE_METATYPE(article12::CsvRow)
QTEST_GUILESS_MAIN(TestSampleMessages)
#include "tst_samplemessages.moc"
