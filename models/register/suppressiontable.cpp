// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/suppressiontable.h"

namespace article12 {

namespace {

Failure unreadable()
{
    return {Failure::Code::Damaged,
            Text(QT_TRANSLATE_NOOP("Domain", "A row of the suppression list cannot be read.")),
            Text(QT_TRANSLATE_NOOP("Domain", "Rebuild the tables from the journal.")),
            {},
            {}};
}

} // namespace

Result<void> SuppressionTable::insert(const Suppression &row)
{
    return m_database.execute("INSERT INTO suppression (channel, hash, since, review_on, request)"
                              " VALUES (:channel, :hash, :since, :review, :request)"
                              " ON CONFLICT (channel, hash) DO UPDATE SET since = min(since, excluded.since),"
                              " review_on = max(review_on, excluded.review_on)",
                              {{":channel", keyOf(row.address.channel)},
                               {":hash", row.address.hash},
                               {":since", isoDate(row.since)},
                               {":review", isoDate(row.reviewOn)},
                               {":request", row.request.value > 0 ? QVariant(row.request.value) : QVariant()}});
}

Result<void> SuppressionTable::take(const SuppressionAdded &event)
{
    for (const SuppressedAddress &address : event.addresses) {
        if (const auto done = insert({address, event.since, event.reviewOn, event.request}); !done)
            return done;
    }
    return {};
}

Result<void> SuppressionTable::take(const SuppressionEnded &event)
{
    for (const SuppressedAddress &address : event.addresses) {
        const auto done = m_database.execute("DELETE FROM suppression WHERE channel = :channel AND hash = :hash",
                                             {{":channel", keyOf(address.channel)}, {":hash", address.hash}});
        if (!done)
            return done;
    }
    return {};
}

Result<void> SuppressionTable::replaceAll(const QList<Suppression> &rows)
{
    if (const auto done = m_database.execute("DELETE FROM suppression"); !done)
        return done;
    for (const Suppression &row : rows) {
        if (const auto done = insert(row); !done)
            return done;
    }
    return {};
}

Result<void> SuppressionTable::readInto(QList<Suppression> &rows, const char *sql, Bindings bindings)
{
    // A register of an earlier form, opened to look at, has no such table, and no entries.
    const auto exists = m_database.readNumber("SELECT 1 FROM sqlite_schema WHERE name = 'suppression'");
    if (!exists || !*exists)
        return exists ? Result<void>() : exists.failure();
    return m_database.read(sql, bindings, [&](const Row &row) -> Result<void> {
        const auto channel = fromKey<MarketingChannel>(row.text(0));
        const auto since = dateFromIso(row.text(2));
        const auto review = dateFromIso(row.text(3));
        if (!channel || !since || !review)
            return unreadable();
        rows << Suppression{{*channel, row.text(1)}, *since, *review, {row.isNull(4) ? 0 : row.number(4)}};
        return {};
    });
}

Result<QList<Suppression>> SuppressionTable::rows()
{
    QList<Suppression> rows;
    const auto done = readInto(rows, "SELECT channel, hash, since, review_on, request FROM suppression", {});
    std::sort(rows.begin(), rows.end(),
              [](const Suppression &a, const Suppression &b) { return a.address < b.address; });
    return done ? Result<QList<Suppression>>(rows) : done.failure();
}

Result<QList<Suppression>> SuppressionTable::withHash(const QStringList &hashes)
{
    QList<Suppression> rows;
    for (const QString &hash : hashes) {
        const auto done =
            readInto(rows, "SELECT channel, hash, since, review_on, request FROM suppression WHERE hash = :hash",
                     {{":hash", hash}});
        if (!done)
            return done.failure();
    }
    return rows;
}

} // namespace article12
