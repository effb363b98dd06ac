// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/replay.h"

#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone paris("Europe/Paris");

EntryStamp stampAt(const QString &instant)
{
    return {QDateTime::fromString(instant, Qt::ISODate), paris, {u"Claire"_s}, false};
}

JournalEntry entry(qint64 seq, const Event &event)
{
    return {{seq}, RequestNumber{1}, envelopeOf(event, stampAt(u"2026-03-02T08:00:00Z"_s))};
}

Registered registered(QDate receivedOn)
{
    Registered event;
    event.receivedOn = receivedOn;
    event.surname = u"Martin"_s;
    return event;
}

Corrected corrected(qint64 seq, const QString &key, const QJsonValue &value)
{
    Corrected event;
    event.eventSeq = {seq};
    event.key = key;
    event.value = value;
    event.reason = u"typing error"_s;
    return event;
}

} // namespace

class TestReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void instantsAreUtcWithTheOffsetOfTheRegister_data()
    {
        QTest::addColumn<QString>("instant");
        QTest::addColumn<QString>("offset");
        QTest::addRow("winter") << u"2026-03-02T08:00:00Z"_s << u"+01:00"_s;
        QTest::addRow("summer") << u"2026-07-02T08:00:00Z"_s << u"+02:00"_s;
    }
    void instantsAreUtcWithTheOffsetOfTheRegister()
    {
        QFETCH(QString, instant);
        QFETCH(QString, offset);
        const auto payload = payloadOf(envelopeOf(Closed{}, stampAt(instant)));
        QVERIFY(payload);
        QVERIFY(payload->contains("\"at\":\"" + instant.toUtf8() + "\""));
        QVERIFY(payload->contains("\"offset\":\"" + offset.toUtf8() + "\""));
        QVERIFY(!payload->contains("frozen"));
    }

    void frozenInstantsAreMarked()
    {
        EntryStamp stamp = stampAt(u"2026-03-02T08:00:00Z"_s);
        stamp.frozen = true;
        const auto payload = payloadOf(envelopeOf(Closed{}, stamp));
        QVERIFY(payload);
        QVERIFY(payload->contains("\"frozen\":true"));
    }

    void damagedPayloadsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QString>("key");
        QTest::addRow("not JSON") << QByteArray("{") << u"payload"_s;
        QTest::addRow("no instant") << QByteArray(R"({"facts":{},"kind":"CLOSED","v":1})") << u"at"_s;
        QTest::addRow("local instant") << QByteArray(R"({"at":"2026-03-02T08:00:00","facts":{},"kind":"CLOSED","v":1})")
                                       << u"at"_s;
        QTest::addRow("no kind") << QByteArray(R"({"at":"2026-03-02T08:00:00Z","facts":{},"v":1})") << u"kind"_s;
        QTest::addRow("no facts") << QByteArray(R"({"at":"2026-03-02T08:00:00Z","kind":"CLOSED","v":1})") << u"facts"_s;
    }
    void damagedPayloadsAreNamed()
    {
        QFETCH(QByteArray, payload);
        QFETCH(QString, key);
        const auto envelope = envelopeFromPayload(payload, {7});
        QVERIFY(!envelope);
        QCOMPARE(envelope.failure().code, Failure::Code::Damaged);
        QCOMPARE(envelope.failure().where, key);
    }

    void aCorrectionChangesTheEarlierFact()
    {
        const auto history = historyOf({entry(3, registered(QDate(2026, 3, 2))), entry(4, Closed{}),
                                        entry(5, corrected(3, u"received_on"_s, u"2026-03-01"_s)),
                                        entry(6, corrected(3, u"received_on"_s, u"2026-02-28"_s)),
                                        entry(7, corrected(3, u"email"_s, u"a@b.fr"_s))});
        QVERIFY(history);
        QCOMPARE(history->size(), 5);
        const auto first = std::get<Registered>(history->first().event);
        QCOMPARE(first.receivedOn, QDate(2026, 2, 28));
        QCOMPARE(first.email, u"a@b.fr"_s);
        QCOMPARE(first.surname, u"Martin"_s);
    }

    void aCorrectionOfSomethingElseIsDamage_data()
    {
        QTest::addColumn<qint64>("seq");
        QTest::addRow("unknown event") << qint64(99);
        QTest::addRow("itself") << qint64(4);
    }
    void aCorrectionOfSomethingElseIsDamage()
    {
        QFETCH(qint64, seq);
        const auto history =
            historyOf({entry(3, registered(QDate(2026, 3, 2))), entry(4, corrected(seq, u"email"_s, u"a@b.fr"_s))});
        QVERIFY(!history);
        QCOMPARE(history.failure().code, Failure::Code::Damaged);
    }
};

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
