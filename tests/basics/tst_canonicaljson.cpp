// SPDX-License-Identifier: GPL-3.0-or-later
#include "basics/canonicaljson.h"
#include "basics/strictdate.h"

#include <QJsonArray>
#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

class TestCanonicalJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsKeysByUtf8BytesAndLeavesOutNulls()
    {
        // U+10000 sorts after U+FFFD in UTF-8 and before it in UTF-16.
        const QJsonObject object{{u"b"_s, 1},
                                 {u"a"_s, QJsonArray{true, u"é\n"_s}},
                                 {u"\U00010000"_s, 2},
                                 {u"\uFFFD"_s, 3},
                                 {u"gone"_s, QJsonValue::Null}};
        const auto bytes = canonicalJson(object);
        QVERIFY(bytes);
        QCOMPARE(*bytes, QByteArray("{\"a\":[true,\"é\\n\"],\"b\":1,\"\uFFFD\":3,\"\U00010000\":2}"));
    }

    void refusesWhatHasNoSingleForm_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("fraction") << QJsonValue(1.5);
        QTest::newRow("too large") << QJsonValue(1e17);
        QTest::newRow("NUL") << QJsonValue(QString(QChar(u'\0')));
        QTest::newRow("lone high surrogate") << QJsonValue(QString(QChar(0xD800)));
        QTest::newRow("lone low surrogate") << QJsonValue(QString(QChar(0xDC00)));
    }
    void refusesWhatHasNoSingleForm()
    {
        QFETCH(QJsonValue, value);
        const auto bytes = canonicalJson({{u"amount"_s, value}});
        QVERIFY(!bytes);
        QCOMPARE(bytes.failure().where, u"amount"_s);
    }

    void refusesRepeatedKeysAtAnyDepth_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("readable");
        QTest::newRow("same key in two objects") << QByteArray("{\"a\":{\"b\":1},\"b\":[{\"a\":1}]}") << true;
        QTest::newRow("repeated") << QByteArray("{\"a\":1,\"a\":2}") << false;
        QTest::newRow("repeated inside") << QByteArray("{\"l\":[{\"k\":1,\"k\" : 2}]}") << false;
        QTest::newRow("quoted quotes") << QByteArray("{\"a\":\"say \\\"a\\\": twice\",\"b\":\"a\"}") << true;
        QTest::newRow("array") << QByteArray("[1]") << false;
        QTest::newRow("empty") << QByteArray() << false;
    }
    void refusesRepeatedKeysAtAnyDepth()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, readable);
        QCOMPARE(objectFromJson(json, u"facts.json"_s).hasValue(), readable);
    }

    void readsOnlyExactIsoDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        QTest::newRow("leap day") << u"2024-02-29"_s << QDate(2024, 2, 29);
        QTest::newRow("no such day") << u"2026-02-30"_s << QDate();
        QTest::newRow("trailing text") << u"2024-02-29T12:00"_s << QDate();
        QTest::newRow("slashes") << u"2024/02/29"_s << QDate();
        QTest::newRow("arabic digits") << u"٢٠٢٤-02-29"_s << QDate();
        QTest::newRow("short") << u"2024-2-29"_s << QDate();
    }
    void readsOnlyExactIsoDates()
    {
        QFETCH(QString, text);
        QFETCH(QDate, day);
        QCOMPARE(dateFromIso(text).value_or(QDate()), day);
    }
};

QTEST_GUILESS_MAIN(TestCanonicalJson)
#include "tst_canonicaljson.moc"
