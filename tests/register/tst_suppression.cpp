// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawdatabase.h"
#include "register/addresshash.h"
#include "registerfixture.h"

#include <QCryptographicHash>
#include <QTest>

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

namespace {

QString sha256(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

MarketingReach reachBy(MarketingChannel channel, const QString &address)
{
    MarketingReach reach;
    reach.channels = {channel};
    reach.email = reach.phone = reach.postalAddress = address;
    return reach;
}

} // namespace

/// The suppression list (Art. 21(3) GDPR): hashes of addresses per channel, kept by events of the register itself.
class TestSuppression : public QObject, private RegisterTest
{
    Q_OBJECT

    QStringList rows() const
    {
        QStringList rows;
        for (const Suppression &row : *m_register->suppressions()) {
            rows << u"%1 %2 %3 %4"_s.arg(keyOf(row.address.channel), isoDate(row.since), isoDate(row.reviewOn),
                                         QString::number(row.request.value));
        }
        return rows;
    }
    /// A request with an objection; its number.
    RequestNumber objected()
    {
        const auto numbers =
            m_register->performAll({m_fixture->registration(u"Martin"_s, "stop"),
                                    RegisterFixture::qualification(std::nullopt, {Right::ObjectionMarketing})},
                                   m_fixture->officer);
        return numbers ? numbers->first() : RequestNumber();
    }

private Q_SLOTS:
    void init() { make(); }
    void cleanup() { m_register.reset(); }

    void addressesAreHashedAsPeopleWriteThem_data()
    {
        QTest::addColumn<MarketingChannel>("channel");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("normalised"); // empty: refused

        using enum MarketingChannel;
        const QString france = u"FR"_s;
        QTest::newRow("e-mail") << Email << france << u" Chloe.MARTIN@Example.org "_s << u"chloe.martin@example.org"_s;
        QTest::newRow("domain in umlauts")
            << Email << france << u"post@Müller.example"_s << u"post@xn--mller-kva.example"_s;
        QTest::newRow("no e-mail") << Email << france << u"chloe.martin"_s << QString();
        QTest::newRow("two e-mails") << Email << france << u"a@b.example c@d.example"_s << QString();
        QTest::newRow("French mobile") << TextMessage << france << u"06 12 34 56 78"_s << u"+33612345678"_s;
        QTest::newRow("with country") << Phone << france << u"0033 6 12 34 56 78"_s << u"+33612345678"_s;
        QTest::newRow("with plus") << CallingMachine << u"DE"_s << u"+33 (0)6 12.34.56.78"_s << u"+33612345678"_s;
        QTest::newRow("German") << Phone << u"DE-BY"_s << u"089 / 123456"_s << u"+4989123456"_s;
        QTest::newRow("Italian keeps its 0") << Phone << u"IT"_s << u"06 698 12345"_s << u"+390669812345"_s;
        QTest::newRow("no number") << Phone << france << u"call me"_s << QString();
        QTest::newRow("post") << Post << france << u"14, rue des Lilas\n75011 PARIS"_s
                              << u"14 rue des lilas 75011 paris"_s;
        QTest::newRow("accents in post") << Post << france << u"3 Allée Élan, Orléans"_s << u"3 allee elan orleans"_s;
        QTest::newRow("no post") << Post << france << u"Paris"_s << QString();
        QTest::newRow("profiling by e-mail") << Profiling << france << u"A@B.example"_s << u"a@b.example"_s;
    }
    void addressesAreHashedAsPeopleWriteThem()
    {
        QFETCH(const MarketingChannel, channel);
        QFETCH(const QString, region);
        QFETCH(const QString, written);
        QFETCH(const QString, normalised);
        const auto found = hashed(reachBy(channel, written), region);
        QCOMPARE(found.hasValue(), !normalised.isEmpty());
        if (found) {
            QCOMPARE(found->first().hash, sha256(normalised));
            QVERIFY(possibleHashes(written, region).contains(sha256(normalised)));
        }
    }

    void theStepOfARequestEntersTheAddress()
    {
        const RequestNumber number = objected();
        Suppress entry;
        entry.item = {1};
        entry.channels = {MarketingChannel::Email, MarketingChannel::TextMessage};
        entry.email = u"chloe@example.org"_s;
        entry.phone = u"06 12 34 56 78"_s;
        entry.on = QDate(2026, 3, 2);
        A12_VERIFY(m_register->perform({number, entry}, m_fixture->officer));
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(rows(), (QStringList{u"email 2026-03-02 2029-03-02 1"_s, u"sms 2026-03-02 2029-03-02 1"_s}));
            QCOMPARE(m_register->suppressionsOf(u"CHLOE@example.org"_s)->size(), 1);
            QCOMPARE(m_register->suppressionsOf(u"+33612345678"_s)->size(), 1);
            QCOMPARE(m_register->suppressionsOf(u"paul@example.org"_s)->size(), 0);
            expectSound();
            A12_VERIFY(m_register->rebuild());
            reopen();
        }
    }

    void anAddressThatIsNoneChangesNothing()
    {
        const RequestNumber number = objected();
        const qsizetype before = m_register->history(number)->size();
        Suppress entry;
        entry.item = {1};
        entry.channels = {MarketingChannel::Email};
        entry.email = u"chloe at example.org"_s;
        entry.on = QDate(2026, 3, 2);
        const auto refused = m_register->perform({number, entry}, m_fixture->officer);
        QVERIFY(!refused);
        QCOMPARE(refused.failure().where, u"email"_s);
        QCOMPARE(m_register->history(number)->size(), before);
        QCOMPARE(rows(), QStringList());
        QCOMPARE(
            m_register->suppress(reachBy(MarketingChannel::Email, u"nobody"_s), QDate(2026, 3, 2), m_fixture->officer)
                .failure()
                .where,
            u"email"_s);
        QCOMPARE(
            m_register
                ->suppress(reachBy(MarketingChannel::Email, u"a@b.example"_s), QDate(2026, 3, 3), m_fixture->officer)
                .failure()
                .where,
            u"since"_s);
        expectSound();
    }

    void byHandKeptAndTakenOff()
    {
        const MarketingReach reach = reachBy(MarketingChannel::Email, u"a@b.example"_s);
        A12_VERIFY(m_register->suppress(reach, QDate(2026, 3, 1), m_fixture->officer));
        QCOMPARE(rows(), QStringList{u"email 2026-03-01 2029-03-01 0"_s});
        m_fixture->time.setDay(QDate(2029, 3, 5));
        const QList<SuppressedAddress> addresses{m_register->suppressions()->first().address};
        A12_VERIFY(m_register->keepSuppressed(addresses, m_fixture->officer));
        QCOMPARE(rows(), QStringList{u"email 2026-03-01 2032-03-05 0"_s});
        A12_VERIFY(
            m_register->suppress(reach, QDate(2029, 3, 1), m_fixture->officer)); // entered again: nothing shorter
        QCOMPARE(rows(), QStringList{u"email 2026-03-01 2032-03-05 0"_s});
        expectSound();
        QVERIFY(!m_register->endSuppression(addresses, u" "_s, m_fixture->officer));
        A12_VERIFY(m_register->endSuppression(addresses, u"consented anew"_s, m_fixture->officer));
        QCOMPARE(rows(), QStringList());
        expectSound();
        reopen();
        QCOMPARE(rows(), QStringList());
    }

    void noAddressStandsInTheRegistersOwnEvents()
    {
        A12_VERIFY(m_register->suppress(reachBy(MarketingChannel::Email, u"planted.name@example.org"_s),
                                        QDate(2026, 3, 1), m_fixture->officer));
        m_register.reset();
        QVERIFY(!fileBytes(m_fixture->path()).contains("planted.name"));
    }

    void aChangedRowIsFound()
    {
        A12_VERIFY(m_register->suppress(reachBy(MarketingChannel::Email, u"a@b.example"_s), QDate(2026, 3, 1),
                                        m_fixture->officer));
        m_register.reset();
        QCOMPARE(tamper(m_fixture->path(), "UPDATE suppression SET since = '2025-01-01'"), QString());
        reopen();
        expectSound({u"The suppression list is not what the journal says."_s});
        A12_VERIFY(m_register->rebuild());
        expectSound();
    }

    /// A register made before there was a list: to look at as it is, brought up to date when it is opened to write.
    void anEarlierRegisterHasAnEmptyList()
    {
        m_register.reset();
        QVERIFY(QFile::remove(m_fixture->path()));
        RegisterServices earlier = m_fixture->services();
        A12_VERIFY(Register::create(
            m_fixture->path(), {RegisterFixture::profile(), m_fixture->officer},
            {earlier.rules, earlier.time, earlier.programVersion, earlier.migrations.mid(0, 1), earlier.textOfFile}));
        {
            const auto looked = m_fixture->open(Register::Access::ReadOnly);
            A12_VERIFY(looked);
            QCOMPARE((*looked)->suppressions()->size(), 0);
            QCOMPARE(said((*looked)->verify()->problems), QStringList());
        }
        reopen();
        A12_VERIFY(m_register->suppress(reachBy(MarketingChannel::Email, u"a@b.example"_s), QDate(2026, 3, 1),
                                        m_fixture->officer));
        expectSound();
    }
};

QTEST_GUILESS_MAIN(TestSuppression)
#include "tst_suppression.moc"
