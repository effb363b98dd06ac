// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stepfacts.h"

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray fileWith(const QByteArray &grounds)
{
    return "{\"version\":\"2026-1\",\"source\":\"GDPR\",\"grounds\":[" + grounds + "]}";
}
const QByteArray g14 = "{\"id\":\"G14\",\"article\":\"Art. 17(3)(b) GDPR\",\"label\":\"Legal obligation\","
                       "\"rights\":[\"ERA\"],\"kinds\":[\"R\",\"P\"],"
                       "\"documents\":[{\"key\":\"text\",\"label\":\"The text\"}]}";

QStringList idsFor(Right right, Decision decision)
{
    QStringList ids;
    for (const RefusalGround *ground : rulebook().grounds.allowedFor(right, decision))
        ids << ground->id;
    return ids;
}

} // namespace

class TestGrounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCatalogueIsComplete()
    {
        const QList<RefusalGround> &all = rulebook().grounds.all();
        QCOMPARE(all.size(), 34);
        for (qsizetype i = 0; i < all.size(); ++i) {
            QCOMPARE(all.at(i).id, u"G%1"_s.arg(i + 1, 2, 10, QLatin1Char('0')));
            QVERIFY2(!all.at(i).article.contains(u"[K]"_s) && !all.at(i).label.contains(u"[K]"_s),
                     qPrintable(all.at(i).id));
        }
    }

    /// What must be recorded before exists in the checklist of at least one right of the ground.
    void pointsBelongToTheirRights()
    {
        for (const RefusalGround &ground : rulebook().grounds.all()) {
            for (const QString &fact : ground.points) {
                bool known = false;
                for (const Right right : ground.rights) {
                    const Checklist *list = rulebook().checklists.find(right);
                    QVERIFY2(list, wordOf(right));
                    known = known || std::any_of(list->points.begin(), list->points.end(),
                                                 [&](const ChecklistPoint &point) { return point.fact == fact; });
                }
                QVERIFY2(known, qPrintable(ground.id + u' ' + fact));
            }
        }
    }

    /// grounds.md, last row: no ground of kind R, P or N.
    void whatTheLawKnowsForARight_data()
    {
        QTest::addColumn<Right>("right");
        QTest::addColumn<QStringList>("refused");
        QTest::addColumn<QStringList>("partial");
        const QStringList onlyThePerson{u"G01"_s, u"G31"_s};
        QTest::addRow("marketing") << Right::ObjectionMarketing << onlyThePerson << QStringList();
        QTest::addRow("consent") << Right::ConsentWithdrawal << onlyThePerson << QStringList();
        QTest::addRow("directive") << Right::DirectiveRecorded << onlyThePerson << QStringList();
        QTest::addRow("recipients") << Right::RecipientInformation << (QStringList{u"G01"_s, u"G28"_s, u"G31"_s})
                                    << QStringList{u"G28"_s};
        QTest::addRow("portability") << Right::Portability
                                     << (QStringList{u"G01"_s, u"G02"_s, u"G03"_s, u"G04"_s, u"G08"_s, u"G09"_s,
                                                     u"G10"_s, u"G27"_s, u"G28"_s, u"G31"_s})
                                     << (QStringList{u"G07"_s, u"G09"_s, u"G11"_s, u"G27"_s, u"G28"_s});
        QTest::addRow("objection") << Right::ObjectionLegitimateInterest
                                   << (QStringList{u"G01"_s, u"G02"_s, u"G03"_s, u"G04"_s, u"G20"_s, u"G21"_s, u"G22"_s,
                                                   u"G27"_s, u"G28"_s, u"G31"_s})
                                   << (QStringList{u"G27"_s, u"G28"_s});
    }
    void whatTheLawKnowsForARight()
    {
        QFETCH(Right, right);
        QFETCH(QStringList, refused);
        QFETCH(QStringList, partial);
        QCOMPARE(idsFor(right, Decision::Refused), refused);
        QCOMPARE(idsFor(right, Decision::Partial), partial);
        QCOMPARE(idsFor(right, Decision::NotApplicable), (QStringList{u"G29"_s, u"G30"_s}));
        QVERIFY(idsFor(right, Decision::Granted).isEmpty());
    }

    /// 15(4) withholds a part of the copy, never the whole access.
    void rightsOfOthersNeverRefuseAnAccess()
    {
        const QStringList refused = idsFor(Right::Access, Decision::Refused);
        QVERIFY(!refused.contains(u"G06"_s) && !refused.contains(u"G34"_s));
        QVERIFY(idsFor(Right::Access, Decision::Partial).contains(u"G06"_s));
    }

    void aGroundNeedsThePointsItRestsOn()
    {
        CaseFile file(QDate(2026, 3, 2));
        QVERIFY(file.take(rights({Right::ObjectionLegitimateInterest})));
        DecideItem refusal = decision({1}, Decision::Refused);
        refusal.ground = u"G20"_s;
        refusal.documented = documentsOf(u"G20"_s);
        QCOMPARE(missingKeys(file.decided(refusal)), QStringList{u"balancing_test"_s});
        completePoints(file, {1}, PointStage::BeforeDecision);
        QVERIFY(file.take(refusal));
        QVERIFY(file.take(answered<SendAnswer>(QDate(2026, 3, 2))));
        QCOMPARE(file.request().letters.last().type, LetterType::L08);
    }

    void badFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("grounds");
        QTest::newRow("id twice") << QByteArray(g14 + ',' + g14);
        QTest::newRow("no document") << QByteArray(g14).replace("{\"key\":\"text\",\"label\":\"The text\"}", "");
        QTest::newRow("unknown key") << QByteArray(g14).replace("\"article\"", "\"artikel\"");
        QTest::newRow("unknown right") << QByteArray(g14).replace("ERA", "ERASE");
        QTest::newRow("no article") << QByteArray(g14).replace("Art. 17(3)(b) GDPR", "");
    }
    void badFilesAreRefused()
    {
        QVERIFY(RefusalGrounds::fromJson(fileWith(g14)));
        QFETCH(QByteArray, grounds);
        const auto read = RefusalGrounds::fromJson(fileWith(grounds));
        QVERIFY(!read);
        QCOMPARE(read.failure().where, u"grounds.json"_s);
    }
};

QTEST_GUILESS_MAIN(TestGrounds)
#include "tst_grounds.moc"
