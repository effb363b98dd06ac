// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

/// The organisation, the clock policy and the people are events of the register: every version stays, and a request
/// keeps the one of its receipt.
class TestRegisterSettings : public QObject, private RegisterTest
{
    Q_OBJECT

    OrganisationProfile renamed(const QString &name) const
    {
        OrganisationProfile profile = m_register->profile();
        profile.controller.name = name;
        return profile;
    }
    Request registered(const QString &surname)
    {
        const auto number = m_register->perform(m_fixture->registration(surname, surname.toUtf8()), m_fixture->officer);
        return number ? *m_register->request(*number) : Request();
    }
    QStringList peopleNames() const
    {
        QStringList names;
        for (const Person &person : *m_register->staff())
            names << u"%1/%2"_s.arg(person.name, person.role);
        return names;
    }

private Q_SLOTS:
    void init() { make(); }
    void cleanup() { m_register.reset(); }

    void aChangeMakesTheNextVersionAndKeepsTheOldOne()
    {
        QSignalSpy told(m_register.get(), &Register::settingsChanged);
        QCOMPARE(m_register->profileVersion(), 1);
        A12_VERIFY(m_register->changeProfile(renamed(u"H-LIMA SA"_s), {u"Paul"_s}));
        QCOMPARE(told.size(), 1);
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(m_register->profile().controller.name, u"H-LIMA SA"_s);
            const QList<ProfileVersion> versions = m_register->profileVersions();
            QCOMPARE(versions.size(), 2);
            QCOMPARE(versions.first().profile.controller.name, u"H-LIMA SAS"_s);
            QCOMPARE(versions.first().actor.name, m_fixture->officer.name);
            QCOMPARE(versions.last().actor.name, u"Paul"_s);
            QCOMPARE(versions.last().number, 2);
            expectSound();
            reopen();
        }
    }

    void theSameProfileAgainWritesNothing()
    {
        const QString before = *m_register->journalCode();
        A12_VERIFY(m_register->changeProfile(m_register->profile(), m_fixture->officer));
        A12_VERIFY(m_register->changePolicy(u"EU"_s, m_fixture->officer));
        QCOMPARE(*m_register->journalCode(), before);
        QCOMPARE(m_register->profileVersion(), 1);
    }

    void aWrongProfileIsRefusedAndNamed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("no name") << u"name"_s << u"  "_s;
        QTest::newRow("time zone") << u"time_zone"_s << u"Europe/Pariss"_s;
        QTest::newRow("calendar") << u"region"_s << u"XX"_s;
        QTest::newRow("policy") << u"policy"_s << u"SLOW"_s;
    }

    void aWrongProfileIsRefusedAndNamed()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        OrganisationProfile profile = m_register->profile();
        QString OrganisationProfile::*const members[] = {&OrganisationProfile::timeZone, &OrganisationProfile::region,
                                                         &OrganisationProfile::policy};
        const qsizetype place = QStringList{u"time_zone"_s, u"region"_s, u"policy"_s}.indexOf(key);
        (place < 0 ? profile.controller.name : profile.*members[place]) = value;
        const QString before = *m_register->journalCode();
        const auto refused = m_register->changeProfile(profile, m_fixture->officer);
        QVERIFY(!refused);
        QCOMPARE(refused.failure().code, Failure::Code::InvalidInput);
        QVERIFY2(refused.failure().where.contains(key), qPrintable(refused.failure().where));
        QCOMPARE(*m_register->journalCode(), before);
        QCOMPARE(m_register->profile().controller.name, u"H-LIMA SAS"_s);
        QVERIFY(
            !Register::create(m_fixture->path(u"other.a12"_s), {profile, m_fixture->officer}, m_fixture->services()));
        QVERIFY(!QFile::exists(m_fixture->path(u"other.a12"_s)));
    }

    void aRequestKeepsTheVersionOfItsReceipt()
    {
        QCOMPARE(registered(u"Martin"_s).profileVersion, std::optional(1));
        A12_VERIFY(m_register->changeProfile(renamed(u"H-LIMA SA"_s), m_fixture->officer));
        QCOMPARE(registered(u"Durand"_s).profileVersion, std::optional(2));
        reopen();
        QCOMPARE(m_register->request({1})->profileVersion, std::optional(1));
        QCOMPARE(m_register->request({2})->profileVersion, std::optional(2));
        A12_VERIFY(m_register->rebuild());
        expectSound();
    }

    void aPolicyBindsNewRequestsOnly()
    {
        const Request before = registered(u"Martin"_s);
        A12_VERIFY(m_register->changePolicy(u"STRICT"_s, m_fixture->officer));
        QCOMPARE(m_register->profileVersion(), 2);
        const Request after = registered(u"Durand"_s);
        QCOMPARE(before.received.policy, u"EU"_s);
        QCOMPARE(after.received.policy, u"STRICT"_s);
        QCOMPARE(after.clock.policy, u"STRICT"_s);
        reopen();
        QCOMPARE(m_register->profile().policy, u"STRICT"_s);
        QCOMPARE(m_register->request({1})->clock, before.clock);
        QCOMPARE(m_register->profileVersions().first().profile.policy, u"EU"_s);
        QVERIFY(!m_register->changePolicy(u"SLOW"_s, m_fixture->officer));
    }

    void figuresFollowTheTimeZone()
    {
        registered(u"Martin"_s);
        OrganisationProfile profile = m_register->profile();
        profile.timeZone = u"Pacific/Auckland"_s;
        A12_VERIFY(m_register->changeProfile(profile, m_fixture->officer));
        QCOMPARE(m_register->zone().id(), QByteArray("Pacific/Auckland"));
        expectSound();
        reopen();
        expectSound();
    }

    void peopleComeChangeTheirRoleAndLeave()
    {
        registered(u"Martin"_s);
        QCOMPARE(peopleNames(), QStringList{u"Claire Dubois/"_s});
        A12_VERIFY(m_register->savePerson({u" Paul  Roux "_s, u"legal"_s}, m_fixture->officer));
        A12_VERIFY(m_register->savePerson({u"Claire Dubois"_s, u"DPO"_s}, m_fixture->officer));
        const QStringList both{u"Claire Dubois/DPO"_s, u"Paul Roux/legal"_s};
        QCOMPARE(peopleNames(), both);
        reopen();
        QCOMPARE(peopleNames(), both);
        A12_VERIFY(m_register->removePerson(u"Paul Roux"_s, m_fixture->officer));
        QCOMPARE(peopleNames(), QStringList{u"Claire Dubois/DPO"_s});
        A12_VERIFY(m_register->perform(m_fixture->note(RequestNumber{1}, u"back again"_s, QDate(2026, 3, 2)),
                                       {u"Paul Roux"_s}));
        QCOMPARE(peopleNames(), (QStringList{u"Claire Dubois/DPO"_s, u"Paul Roux/"_s}));
        expectSound();
    }

    void nobodyIsRemovedWhoWorksNowOrIsUnknown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("oneself") << u"Claire Dubois"_s;
        QTest::newRow("unknown") << u"Nobody"_s;
    }

    void nobodyIsRemovedWhoWorksNowOrIsUnknown()
    {
        QFETCH(QString, name);
        const auto refused = m_register->removePerson(name, m_fixture->officer);
        QVERIFY(!refused);
        QCOMPARE(refused.failure().code, Failure::Code::InvalidInput);
        QCOMPARE(peopleNames(), QStringList{u"Claire Dubois/"_s});
    }

    void aPersonNeedsAName()
    {
        QVERIFY(!m_register->savePerson({u"  "_s, u"legal"_s}, m_fixture->officer));
        QVERIFY(!m_register->savePerson({u"program"_s, {}}, m_fixture->officer));
    }

    void settingsSurviveABackupAndItsRestore()
    {
        A12_VERIFY(m_register->changeProfile(renamed(u"H-LIMA SA"_s), m_fixture->officer));
        A12_VERIFY(m_register->savePerson({u"Paul Roux"_s, u"legal"_s}, m_fixture->officer));
        const QString copy = m_fixture->path(u"copy.a12"_s);
        A12_VERIFY(m_register->backup(copy));
        A12_VERIFY(m_register->changeProfile(renamed(u"Other"_s), m_fixture->officer));
        m_register.reset();
        A12_VERIFY(Register::restore(copy, m_fixture->path(), m_fixture->services()));
        reopen();
        QCOMPARE(m_register->profile().controller.name, u"H-LIMA SA"_s);
        QCOMPARE(peopleNames().last(), u"Paul Roux/legal"_s);
        expectSound();
    }

    void aReadOnlyRegisterIsNotChanged()
    {
        m_register.reset();
        auto opened = m_fixture->open(Register::Access::ReadOnly);
        A12_VERIFY(opened);
        m_register = *std::move(opened);
        QVERIFY(!m_register->changeProfile(renamed(u"H-LIMA SA"_s), m_fixture->officer));
        QCOMPARE(m_register->profile().controller.name, u"H-LIMA SAS"_s);
        QVERIFY(!m_register->savePerson({u"Paul"_s, {}}, m_fixture->officer));
    }
};

QTEST_GUILESS_MAIN(TestRegisterSettings)
#include "tst_registersettings.moc"
