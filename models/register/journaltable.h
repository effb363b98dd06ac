// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"
#include "register/database.h"

namespace article12 {

/// The last row of the journal: what the next one links to.
struct ChainHead
{
    Sequence seq;
    QByteArray hash;
    friend bool operator==(const ChainHead &, const ChainHead &) = default;
};

/// A row as it is stored, for checking.
struct JournalRow
{
    Sequence seq;
    std::optional<RequestNumber> request;
    std::optional<QByteArray> payload; ///< nothing: purged
    QByteArray salt;
    QByteArray payloadHash;
    QByteArray previousHash;
    QByteArray hash;
};

/// The journal: append and read, nothing else.
class JournalTable
{
public:
    explicit JournalTable(Database &database)
        : m_database(database)
    {
    }

    /// Id of the register and the hash its first row links to.
    Result<QString> registerId();
    Result<ChainHead> head();
    /// The hash of a row; nothing when there is no such row.
    Result<std::optional<QByteArray>> hashAt(Sequence seq);
    /// The instant of the last event that is still there, UTC; invalid when there is none.
    Result<QDateTime> lastRecordedAt();
    Result<RequestNumber> highestRequest();
    Result<QList<RequestNumber>> requests();

    /// Inside the caller's transaction. The answer is the new head.
    Result<ChainHead> append(const ChainHead &head, std::optional<RequestNumber> request, const Envelope &envelope);

    Result<QList<JournalEntry>> entriesOf(RequestNumber request);
    /// The events of the register itself.
    Result<QList<JournalEntry>> ownEntries();

    /// Rows after `after`, in order; the visitor may stop by failing.
    Result<void> visitRows(Sequence after, const std::function<Result<void>(const JournalRow &)> &visit);

private:
    Result<QList<JournalEntry>> entries(const char *sql, Bindings bindings);
    Database &m_database;
};

/// What is wrong with a row that should follow `before`; nothing when it is sound.
[[nodiscard]] QList<Text> problemsOf(const JournalRow &row, const ChainHead &before);

} // namespace article12
