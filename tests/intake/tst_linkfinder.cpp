// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrasefiles.h"
#include "samples.h"

#include "intake/linkfinder.h"

#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

class TestLinkFinder : public QObject
{
    Q_OBJECT

    const Phrases m_phrases = allPhrases();

    static KnownRequest camille()
    {
        return {{1},
                u"2026-0001"_s,
                {},
                {u"c5d1f0b2-8a3e-4a57-9f41-0c6b0f7a9d21@example.org"_s},
                {u"camille.rousseau@example.org"_s},
                true,
                {QDate(2026, 3, 2)}};
    }

    static Message messageFrom(const QString &address, const QString &text)
    {
        Message message;
        message.head.from.address = address;
        message.head.subject = u"Hello"_s;
        message.body = {BodyKind::Plain, text, {}};
        message.receipt.day = QDate(2026, 4, 9);
        return message;
    }

    QList<LinkProposal> links(const Message &message, const QList<KnownRequest> &requests) const
    {
        return findLinks(message, detectWishes(message.head.subject, message.body, m_phrases), requests);
    }

    static QString signalsOf(const LinkProposal &proposal)
    {
        QStringList keys;
        for (const LinkReason &reason : proposal.reasons)
            keys << keyOf(reason.signal);
        return keys.join(u' ');
    }

private Q_SLOTS:
    void aThreadIsTheStrongestSignal()
    {
        Message message = messageFrom(u"somebody@example.net"_s, u"Here is what you asked for."_s);
        message.head.inReplyTo = QStringList{u"c5d1f0b2-8a3e-4a57-9f41-0c6b0f7a9d21@example.org"_s};
        KnownRequest sameAddress = camille();
        sameAddress.number = {2};
        sameAddress.messageIds.clear();
        sameAddress.addresses = QStringList{u"somebody@example.net"_s};
        message.head.subject = u"about 2026-0002"_s;
        sameAddress.reference = u"2026-0002"_s;
        const auto found = links(message, {sameAddress, camille()});
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].request.value, 1);
        QCOMPARE(signalsOf(found[0]), u"thread"_s);
        QCOMPARE(found[0].kind, LinkKind::Answer);
        QCOMPARE(signalsOf(found[1]), u"reference address"_s);
    }

    void theSameMessageAgainIsStrongerThanItsThread()
    {
        Message message = messageFrom(u"somebody@example.net"_s, u"Merci de supprimer mon compte."_s);
        message.head.messageId = camille().messageIds.first();
        message.head.references = QStringList{u"other@example.org"_s};
        KnownRequest other = camille();
        other.number = {2};
        other.messageIds = message.head.references;
        const auto found = links(message, {other, camille()});
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].request.value, 1);
        QCOMPARE(found[0].kind, LinkKind::Duplicate);
        QCOMPARE(signalsOf(found[0]), u"same_message"_s);
    }

    void aReferenceIsAWholeWord()
    {
        QCOMPARE(links(messageFrom(u"x@example.net"_s, u"About [2026-0001], any news?"_s), {camille()}).size(), 1);
        QVERIFY(links(messageFrom(u"x@example.net"_s, u"About 12026-00012."_s), {camille()}).isEmpty());
    }

    void anAddressIsComparedWithoutItsTag()
    {
        const auto found =
            links(messageFrom(u"Camille.Rousseau+shop@example.org"_s, u"Bonjour, relance."_s), {camille()});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].kind, LinkKind::Reminder);
        QCOMPARE(signalsOf(found[0]), u"address words"_s);
    }

    void anAddressOfAClosedRequestLinksNothing()
    {
        KnownRequest closed = camille();
        closed.isOpen = false;
        QVERIFY(links(messageFrom(u"camille.rousseau@example.org"_s, u"Relance, sans réponse."_s), {closed}).isEmpty());
    }

    void aDaySupportsButDoesNotLink()
    {
        const QString text = u"Aucune réponse à mon message du 2 mars."_s;
        QVERIFY(links(messageFrom(u"x@example.net"_s, text), {camille()}).isEmpty());
        const auto found = links(messageFrom(u"camille.rousseau@example.org"_s, text), {camille()});
        QCOMPARE(signalsOf(found[0]), u"address day words"_s);
    }

    void aNewWishOfTheSamePersonIsNoReminder()
    {
        const auto found =
            links(messageFrom(u"camille.rousseau@example.org"_s, u"Merci de supprimer mon compte."_s), {camille()});
        QCOMPARE(found[0].kind, LinkKind::NewWish);
    }

    void aReplyToANewsletterIsNoReminder()
    {
        Message message = messageFrom(u"camille.rousseau@example.org"_s, u"STOP"_s);
        message.head.inReplyTo = QStringList{u"nl-1@boutique-lumiere.example.com"_s};
        QVERIFY(links(message, {camille()}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLinkFinder)
#include "tst_linkfinder.moc"
