// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/checklist.h"
#include "support/rules.h"

using namespace article12;
using namespace Qt::StringLiterals;

namespace {

QByteArray fileWith(const QByteArray &points)
{
    return "{\"right\":\"POR\",\"version\":\"2026-1\",\"source\":\"Art. 20 GDPR\",\"points\":[" + points + "]}";
}

const QByteArray automated = "{\"id\":\"POR-1\",\"fact\":\"automated\",\"label\":\"Automated?\",\"shape\":\"yes_no\","
                             "\"stage\":\"before_decision\",\"source\":\"Art. 20(1)(b)\",\"accepted\":[\"true\"]}";
const QByteArray format =
    "{\"id\":\"POR-2\",\"fact\":\"format\",\"label\":\"Format\",\"shape\":\"choice\",\"choices\":[\"csv\",\"pdf\"],"
    "\"labels\":{\"csv\":\"CSV\",\"pdf\":\"PDF\"},\"accepted\":[\"csv\"],\"stage\":\"before_decision\","
    "\"source\":\"Art. 20(1)\",\"only_when\":{\"fact\":\"automated\",\"value\":\"true\"}}";
const QByteArray systems =
    "{\"id\":\"POR-3\",\"fact\":\"systems\",\"label\":\"Systems\",\"shape\":\"table\",\"for_no_data\":true,"
    "\"columns\":[{\"key\":\"name\",\"label\":\"Name\",\"shape\":\"text\"},{\"key\":\"on\",\"label\":\"On\","
    "\"shape\":\"date\"}],\"stage\":\"before_decision\",\"source\":\"Art. 20\"}";

Checklist portability()
{
    const auto lists = Checklists::fromJson({{u"POR.json"_s, fileWith(automated + ',' + format + ',' + systems)}});
    return lists ? *lists->find(Right::Portability) : Checklist{};
}

QStringList keysOf(const QList<Missing> &missing)
{
    QStringList keys;
    for (const Missing &fact : missing)
        keys << fact.key;
    return keys;
}

} // namespace

class TestChecklist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedChecklistsAreComplete()
    {
        const Checklists &lists = test::rulebook().checklists;
        for (const Right right :
             {Right::Access, Right::Portability, Right::Erasure, Right::Rectification, Right::ObjectionMarketing})
            QVERIFY2(lists.find(right), wordOf(right));
        for (const Right right : lists.rights()) {
            for (const ChecklistPoint &point : lists.find(right)->points)
                QVERIFY2(!point.source.contains(u"[K]"_s), qPrintable(point.id));
        }
    }

    void portabilityIsNeverAPdf()
    {
        const Checklist *checklist = test::rulebook().checklists.find(Right::Portability);
        QVERIFY(checklist);
        bool formatChecked = false;
        for (const ChecklistPoint &point : checklist->points) {
            formatChecked = formatChecked || point.accepted.contains(u"csv"_s);
            QVERIFY2(!point.accepted.contains(u"pdf"_s), qPrintable(point.id));
        }
        QVERIFY(formatChecked);
    }

    void missingPointsAreNamed()
    {
        const Checklist checklist = portability();
        RightItem item;
        QCOMPARE(keysOf(missingPoints(checklist, item, PointStage::BeforeDecision, Decision::Granted)),
                 (QStringList{u"automated"_s, u"systems"_s}));
        QCOMPARE(keysOf(missingPoints(checklist, item, PointStage::BeforeDecision, Decision::NoData)),
                 QStringList{u"systems"_s});

        item.points[u"automated"_s] = {true, false};
        item.points[u"format"_s] = {u"pdf"_s, false};
        item.points[u"systems"_s] = {QJsonArray{QJsonObject{{u"name"_s, u"CRM"_s}}}, false};
        QCOMPARE(keysOf(missingPoints(checklist, item, PointStage::BeforeDecision, Decision::Granted)),
                 (QStringList{u"format"_s, u"systems"_s}));

        item.points[u"format"_s] = {u"csv"_s, true};
        item.points[u"systems"_s] = {QJsonArray{QJsonObject{{u"name"_s, u"CRM"_s}, {u"on"_s, u"2026-03-10"_s}}}, false};
        QCOMPARE(keysOf(missingPoints(checklist, item, PointStage::BeforeDecision, Decision::Granted)),
                 QStringList{u"format"_s});
        item.points[u"format"_s].toConfirm = false;
        QVERIFY(missingPoints(checklist, item, PointStage::BeforeDecision, Decision::Granted).isEmpty());
    }

    void aValueMustHaveTheShapeOfItsPoint_data()
    {
        QTest::addColumn<int>("point");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<bool>("good");
        QTest::newRow("yes/no") << 0 << QJsonValue(false) << true;
        QTest::newRow("word for yes/no") << 0 << QJsonValue(u"yes"_s) << false;
        QTest::newRow("choice") << 1 << QJsonValue(u"csv"_s) << true;
        QTest::newRow("unknown choice") << 1 << QJsonValue(u"xls"_s) << false;
        QTest::newRow("row") << 2 << QJsonValue(QJsonArray{QJsonObject{{u"name"_s, u"CRM"_s}}}) << true;
        QTest::newRow("unknown column") << 2 << QJsonValue(QJsonArray{QJsonObject{{u"nom"_s, u"CRM"_s}}}) << false;
        QTest::newRow("bad date in a row")
            << 2 << QJsonValue(QJsonArray{QJsonObject{{u"on"_s, u"2026-02-30"_s}}}) << false;
    }
    void aValueMustHaveTheShapeOfItsPoint()
    {
        QFETCH(int, point);
        QFETCH(QJsonValue, value);
        QFETCH(bool, good);
        QCOMPARE(checkShape(portability().points.at(point), value).hasValue(), good);
    }

    void badFilesAreRefusedWithFileAndPoint_data()
    {
        QTest::addColumn<QByteArray>("points");
        QTest::newRow("no source") << QByteArray(automated).replace("Art. 20(1)(b)", "");
        QTest::newRow("fact twice") << QByteArray(automated + ',' + automated);
        QTest::newRow("condition before its fact") << QByteArray(format + ',' + automated);
        QTest::newRow("choice without label")
            << QByteArray(automated + ',' + QByteArray(format).replace("\"pdf\":\"PDF\"", "\"x\":\"X\""));
        QTest::newRow("unknown key") << QByteArray(automated).replace("\"fact\"", "\"facts\"");
    }
    void badFilesAreRefusedWithFileAndPoint()
    {
        QFETCH(QByteArray, points);
        const auto lists = Checklists::fromJson({{u"POR.json"_s, fileWith(points)}});
        QVERIFY(!lists);
        QCOMPARE(lists.failure().where, u"POR.json"_s);
    }
};

QTEST_GUILESS_MAIN(TestChecklist)
#include "tst_checklist.moc"
