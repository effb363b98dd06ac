// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/event.h"

#include <QTimeZone>

namespace article12 {

/// What one row of the journal says. Its payload is the canonical JSON of these fields.
struct Envelope
{
    QDateTime at;   ///< UTC, whole seconds
    QString offset; ///< from UTC in the register's zone at that instant: "+01:00"
    Actor actor;
    QString kind;
    int version = 1; ///< of the facts
    QJsonObject facts;
    bool frozen = false; ///< the instant was made up (`--today`)
    friend bool operator==(const Envelope &, const Envelope &) = default;
};

/// When, by whom and where in the world an event is written.
struct EntryStamp
{
    QDateTime at; ///< UTC
    QTimeZone zone;
    Actor actor;
    bool frozen = false;
};

/// A row of the journal, read.
struct JournalEntry
{
    Sequence seq;
    std::optional<RequestNumber> request; ///< nothing: an event of the register itself
    Envelope content;
};

[[nodiscard]] Envelope envelopeOf(const QString &kind, int version, const QJsonObject &facts, const EntryStamp &stamp);
[[nodiscard]] Envelope envelopeOf(const Event &event, const EntryStamp &stamp);

/// The bytes that are stored and hashed.
Result<QByteArray> payloadOf(const Envelope &envelope);
/// Fails with Damaged, naming the event and the key.
Result<Envelope> envelopeFromPayload(const QByteArray &payload, Sequence seq);

} // namespace article12
