// SPDX-License-Identifier: GPL-3.0-or-later
#include "basics/canonicaljson.h"
#include "organisation/organisationprofile.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

class TestOrganisationProfile : public QObject
{
    Q_OBJECT

    static QJsonObject shipped()
    {
        QFile file(QStringLiteral(ARTICLE12_SOURCE_DIR "/resources/profiles/kakoo-software.json"));
        const bool open = file.open(QIODevice::ReadOnly);
        const auto json = objectFromJson(open ? file.readAll() : QByteArray(), u"profile"_s);
        return json ? *json : QJsonObject();
    }

private Q_SLOTS:
    void shipsTheFirstProfile()
    {
        const auto profile = OrganisationProfile::fromJson(shipped());
        QVERIFY(profile);
        QCOMPARE(profile->controller.name, u"H-LIMA SAS"_s);
        QCOMPARE(profile->controller.address.lines(), QStringList({u"95 B rue de Morifosse"_s, u"95100 Argenteuil"_s}));
        QCOMPARE(profile->controller.email, u"gdpr@kakoo-software.com"_s);
        QCOMPARE(profile->authority.addressLines.last(), u"75334 Paris Cedex 07"_s);
        QCOMPARE(profile->authority.url, u"https://www.cnil.fr/fr/plaintes"_s);
        QVERIFY(profile->systems.contains(u"CRM"_s));
        for (const Processing &processing : profile->processings) {
            QVERIFY2(!processing.purpose.isEmpty() && !processing.legalBasis.isEmpty() &&
                         !processing.categories.isEmpty() && !processing.persons.isEmpty() &&
                         !processing.recipients.isEmpty() && !processing.retention.isEmpty() &&
                         !processing.source.isEmpty(),
                     qPrintable(processing.key));
        }
    }

    void writesWhatItReads()
    {
        const auto profile = OrganisationProfile::fromJson(shipped());
        QVERIFY(profile);
        QCOMPARE(profile->toJson(), shipped());
        QVERIFY(canonicalJson(profile->toJson()));
    }

    void namesWhatItDoesNotAccept_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        QTest::newRow("unknown key") << QByteArray(R"({"controller":{"name":"A"},"colour":"red"})") << u"colour"_s;
        QTest::newRow("unknown inner key")
            << QByteArray(R"({"controller":{"name":"A","adress":{}}})") << u"controller.adress"_s;
        QTest::newRow("unknown key two levels down")
            << QByteArray(R"({"controller":{"name":"A","address":{"zip":"1"}}})") << u"controller.address.zip"_s;
        QTest::newRow("number for a text") << QByteArray(R"({"controller":{"name":1}})") << u"controller.name"_s;
        QTest::newRow("text for a list") << QByteArray(R"({"controller":{"name":"A"},"systems":"CRM"})")
                                         << u"systems"_s;
        QTest::newRow("number in a list") << QByteArray(R"({"controller":{"name":"A"},"systems":[1]})") << u"systems"_s;
        QTest::newRow("text among the processings")
            << QByteArray(R"({"controller":{"name":"A"},"processings":["x"]})") << u"processings"_s;
        QTest::newRow("wrong type in a processing")
            << QByteArray(
                   R"({"controller":{"name":"A"},"processings":[{"key":"k","purpose":"p","automated_decisions":"no"}]})")
            << u"processings.automated_decisions"_s;
        QTest::newRow("no name") << QByteArray(R"({"controller":{"brand":"A"}})") << u"controller.name"_s;
        QTest::newRow("no purpose") << QByteArray(R"({"controller":{"name":"A"},"processings":[{"key":"k"}]})")
                                    << u"processings.purpose"_s;
        QTest::newRow("null") << QByteArray(R"({"controller":null})") << u"controller"_s;
    }

    void namesWhatItDoesNotAccept()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, where);
        const auto object = objectFromJson(json, u"test"_s);
        QVERIFY(object);
        const auto profile = OrganisationProfile::fromJson(*object);
        QVERIFY(!profile);
        QCOMPARE(profile.failure().code, Failure::Code::InvalidInput);
        QCOMPARE(profile.failure().where, where);
        QVERIFY(Wording(QLocale::c()).say(profile.failure().what).contains(where));
    }

    void keepsTheDefaultsOfWhatIsAbsent()
    {
        const auto profile =
            OrganisationProfile::fromJson(QJsonObject{{u"controller"_s, QJsonObject{{u"name"_s, u"A"_s}}}});
        QVERIFY(profile);
        QCOMPARE(profile->timeZone, u"Europe/Paris"_s);
        QCOMPARE(profile->policy, u"EU"_s);
    }
};

QTEST_GUILESS_MAIN(TestOrganisationProfile)
#include "tst_organisationprofile.moc"
