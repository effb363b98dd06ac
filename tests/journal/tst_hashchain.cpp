// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/entry.h"
#include "journal/hashchain.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

namespace {

QJsonObject frozenJournal()
{
    QFile file(QStringLiteral(ARTICLE12_SOURCE_DIR "/tests/data/register/journal.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the frozen journal is missing");
    return QJsonDocument::fromJson(file.readAll()).object();
}

QByteArray bytesOf(const QJsonObject &row, QLatin1StringView key)
{
    return QByteArray::fromHex(row.value(key).toString().toLatin1());
}

std::optional<RequestNumber> requestOf(const QJsonObject &row)
{
    const qint64 number = row.value(u"request").toInteger();
    return number == 0 ? std::nullopt : std::optional(RequestNumber{number});
}

} // namespace

/// The format of the journal is frozen: these hashes were computed by another program and never change.
class TestHashChain : public QObject
{
    Q_OBJECT

    const QJsonObject m_journal = frozenJournal();

private Q_SLOTS:
    void payloadsKeepTheirBytes_data()
    {
        QTest::addColumn<QJsonObject>("row");
        const QJsonArray rows = m_journal.value(u"rows").toArray();
        for (const QJsonValue row : rows)
            QTest::addRow("event %d", row.toObject().value(u"seq").toInt()) << row.toObject();
    }
    void payloadsKeepTheirBytes()
    {
        QFETCH(QJsonObject, row);
        const QByteArray payload = row.value(u"payload").toString().toUtf8();
        const auto envelope = envelopeFromPayload(payload, {row.value(u"seq").toInteger()});
        QVERIFY(envelope);
        const auto again = payloadOf(*envelope);
        QVERIFY(again);
        QCOMPARE(*again, payload);
    }

    void hashesStayAsTheyAre_data() { payloadsKeepTheirBytes_data(); }
    void hashesStayAsTheyAre()
    {
        QFETCH(QJsonObject, row);
        const Sequence seq{row.value(u"seq").toInteger()};
        const QByteArray payload = row.value(u"payload").toString().toUtf8();
        const QByteArray payloadHash = payloadHashOf(bytesOf(row, "salt"_L1), payload);
        QCOMPARE(payloadHash, bytesOf(row, "payload_hash"_L1));
        QCOMPARE(linkHashOf(seq, requestOf(row), payloadHash, bytesOf(row, "prev_hash"_L1)), bytesOf(row, "hash"_L1));
    }

    void chainStartsWithTheRegister()
    {
        const QJsonObject first = m_journal.value(u"rows").toArray().first().toObject();
        QCOMPARE(chainStartOf(m_journal.value(u"register_id").toString()), bytesOf(first, "prev_hash"_L1));
    }

    void fieldsCannotRunIntoOneAnother()
    {
        const QByteArray hash(32, 'h');
        QVERIFY(linkHashOf({1}, RequestNumber{23}, hash, hash) != linkHashOf({12}, RequestNumber{3}, hash, hash));
    }

    void codeNamesThePlace()
    {
        const QJsonObject last = m_journal.value(u"rows").toArray().last().toObject();
        const auto code = JournalCode::at(m_journal.value(u"register_id").toString(), {4}, bytesOf(last, "hash"_L1));
        QCOMPARE(code.toString(), m_journal.value(u"code").toString());
        QCOMPARE(JournalCode::fromString(code.toString()), std::optional(code));
        QCOMPARE(JournalCode::fromString(code.toString().toLower() + u' '), std::optional(code));
        QVERIFY(!JournalCode::fromString(code.toString().chopped(1)));
        QVERIFY(!JournalCode::fromString(QString()));
    }
};

QTEST_GUILESS_MAIN(TestHashChain)
#include "tst_hashchain.moc"
