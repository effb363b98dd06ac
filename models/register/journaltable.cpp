// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/journaltable.h"

#include "journal/hashchain.h"

#include <QRandomGenerator>

#include <array>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int saltWords = 8; // 32 bytes

QByteArray newSalt()
{
    std::array<quint32, saltWords> words;
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words);
}

std::optional<RequestNumber> requestOf(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(RequestNumber{row.number(column)});
}

/// Columns: seq, request, payload as bytes.
Result<JournalEntry> entryOf(const Row &row)
{
    const Sequence seq{row.number(0)};
    auto envelope = envelopeFromPayload(row.bytes(2), seq);
    if (!envelope)
        return envelope.failure();
    return JournalEntry{seq, requestOf(row, 1), *std::move(envelope)};
}

} // namespace

Result<QString> JournalTable::registerId()
{
    QString id;
    const auto done =
        m_database.read("SELECT value FROM meta WHERE key = 'register_id'", {}, [&](const Row &row) -> Result<void> {
            id = row.text(0);
            return {};
        });
    return done ? Result<QString>(id) : done.failure();
}

Result<ChainHead> JournalTable::head()
{
    const auto id = registerId();
    if (!id)
        return id.failure();
    ChainHead head{{0}, chainStartOf(*id)};
    const auto done = m_database.read("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1", {},
                                      [&](const Row &row) -> Result<void> {
                                          head = {{row.number(0)}, row.bytes(1)};
                                          return {};
                                      });
    return done ? Result<ChainHead>(head) : done.failure();
}

Result<std::optional<QByteArray>> JournalTable::hashAt(Sequence seq)
{
    std::optional<QByteArray> hash;
    const auto done = m_database.read("SELECT hash FROM journal WHERE seq = :seq", {{":seq", seq.value}},
                                      [&](const Row &row) -> Result<void> {
                                          hash = row.bytes(0);
                                          return {};
                                      });
    return done ? Result<std::optional<QByteArray>>(hash) : done.failure();
}

Result<QDateTime> JournalTable::lastRecordedAt()
{
    const auto last = entries("SELECT seq, request, CAST(payload AS BLOB) FROM journal"
                              " WHERE payload IS NOT NULL ORDER BY seq DESC LIMIT 1",
                              {});
    if (!last)
        return last.failure();
    return last->isEmpty() ? QDateTime() : last->first().content.at;
}

Result<RequestNumber> JournalTable::highestRequest()
{
    const auto highest = m_database.readNumber("SELECT max(request) FROM journal");
    return highest ? Result<RequestNumber>(RequestNumber{highest->value_or(0)}) : highest.failure();
}

Result<QList<RequestNumber>> JournalTable::requests()
{
    QList<RequestNumber> numbers;
    const auto done = m_database.read("SELECT DISTINCT request FROM journal WHERE request IS NOT NULL ORDER BY request",
                                      {}, [&](const Row &row) -> Result<void> {
                                          numbers << RequestNumber{row.number(0)};
                                          return {};
                                      });
    return done ? Result<QList<RequestNumber>>(numbers) : done.failure();
}

Result<ChainHead> JournalTable::append(const ChainHead &head, std::optional<RequestNumber> request,
                                       const Envelope &envelope)
{
    const auto payload = payloadOf(envelope);
    if (!payload)
        return payload.failure();
    const QByteArray salt = newSalt();
    const QByteArray payloadHash = payloadHashOf(salt, *payload);
    const Sequence seq{head.seq.value + 1};
    const QByteArray hash = linkHashOf(seq, request, payloadHash, head.hash);
    const auto written =
        m_database.execute("INSERT INTO journal (seq, request, payload, salt, payload_hash, prev_hash, hash)"
                           " VALUES (:seq, :request, :payload, :salt, :payload_hash, :prev_hash, :hash)",
                           {{":seq", seq.value},
                            {":request", request ? QVariant(request->value) : QVariant()},
                            {":payload", QString::fromUtf8(*payload)},
                            {":salt", salt},
                            {":payload_hash", payloadHash},
                            {":prev_hash", head.hash},
                            {":hash", hash}});
    return written ? Result<ChainHead>(ChainHead{seq, hash}) : written.failure();
}

Result<QList<JournalEntry>> JournalTable::entriesOf(RequestNumber request)
{
    return entries("SELECT seq, request, CAST(payload AS BLOB) FROM journal"
                   " WHERE request = :request AND payload IS NOT NULL ORDER BY seq",
                   {{":request", request.value}});
}

Result<QList<JournalEntry>> JournalTable::ownEntries()
{
    return entries("SELECT seq, request, CAST(payload AS BLOB) FROM journal"
                   " WHERE request IS NULL AND payload IS NOT NULL ORDER BY seq",
                   {});
}

Result<QList<JournalEntry>> JournalTable::entries(const char *sql, Bindings bindings)
{
    QList<JournalEntry> found;
    const auto done = m_database.read(sql, bindings, [&](const Row &row) -> Result<void> {
        auto entry = entryOf(row);
        if (!entry)
            return entry.failure();
        found << *std::move(entry);
        return {};
    });
    return done ? Result<QList<JournalEntry>>(found) : done.failure();
}

Result<void> JournalTable::visitRows(Sequence after, const std::function<Result<void>(const JournalRow &)> &visit)
{
    return m_database.read("SELECT seq, request, CAST(payload AS BLOB), salt, payload_hash, prev_hash, hash"
                           " FROM journal WHERE seq > :after ORDER BY seq",
                           {{":after", after.value}}, [&](const Row &row) {
                               return visit({{row.number(0)},
                                             requestOf(row, 1),
                                             row.isNull(2) ? std::nullopt : std::optional(row.bytes(2)),
                                             row.bytes(3),
                                             row.bytes(4),
                                             row.bytes(5),
                                             row.bytes(6)});
                           });
}

QList<Text> problemsOf(const JournalRow &row, const ChainHead &before)
{
    QList<Text> problems;
    const qint64 expected = before.seq.value + 1;
    if (row.seq.value > expected) {
        problems << (row.seq.value == expected + 1
                         ? Text(QT_TRANSLATE_NOOP("Domain", "Event %1 is missing from the journal."), {expected})
                         : Text(QT_TRANSLATE_NOOP("Domain", "Events %1 to %2 are missing from the journal."),
                                {expected, row.seq.value - 1}));
    } else if (row.previousHash != before.hash) {
        problems << Text(QT_TRANSLATE_NOOP("Domain", "Event %1 does not link to the event before it."),
                         {row.seq.value});
    }
    if (!row.payload)
        problems << Text(QT_TRANSLATE_NOOP("Domain", "The content of event %1 is gone and no purge tells of it."),
                         {row.seq.value});
    else if (payloadHashOf(row.salt, *row.payload) != row.payloadHash)
        problems << Text(QT_TRANSLATE_NOOP("Domain", "The content of event %1 was changed after it was written."),
                         {row.seq.value});
    if (linkHashOf(row.seq, row.request, row.payloadHash, row.previousHash) != row.hash)
        problems << Text(QT_TRANSLATE_NOOP("Domain", "The hash of event %1 does not fit the event."), {row.seq.value});
    return problems;
}

} // namespace article12
