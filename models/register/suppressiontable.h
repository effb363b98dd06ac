// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/suppressions.h"
#include "register/database.h"

namespace article12 {

/// The suppression list as a table, so that an address is found at once. Derived from the journal.
class SuppressionTable
{
public:
    explicit SuppressionTable(Database &database)
        : m_database(database)
    {
    }

    /// Inside the caller's transaction; as SuppressionList does.
    Result<void> take(const SuppressionAdded &event);
    Result<void> take(const SuppressionEnded &event);
    Result<void> replaceAll(const QList<Suppression> &rows);

    /// In the order of channel and hash.
    Result<QList<Suppression>> rows();
    /// Those with one of these hashes, on whatever channel.
    Result<QList<Suppression>> withHash(const QStringList &hashes);

private:
    Result<void> insert(const Suppression &row);
    Result<void> readInto(QList<Suppression> &rows, const char *sql, Bindings bindings);
    Database &m_database;
};

} // namespace article12
