// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/ids.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace article12 {

// The journal as evidence: each row's hash covers its number, its request, its payload and the row before it. All
// hashes are SHA-256, 32 raw bytes.

/// SHA-256(salt ‖ payload). The salt (32 random bytes a row) goes with the payload at a purge: the hash of a guessed
/// name then proves nothing.
[[nodiscard]] QByteArray payloadHashOf(const QByteArray &salt, const QByteArray &payload);
/// SHA-256 over seq and request number (decimal digits; no request: no digits), payload hash and previous hash, each
/// preceded by its length in 8 bytes, big-endian.
[[nodiscard]] QByteArray linkHashOf(Sequence seq, std::optional<RequestNumber> request, const QByteArray &payloadHash,
                                    const QByteArray &previousHash);
/// What stands before the first row: SHA-256 of the register's id.
[[nodiscard]] QByteArray chainStartOf(const QString &registerId);

/// A place in a journal, as printed under reports: whoever holds it can show that the tail was cut or all rewritten.
struct JournalCode
{
    QString registerId; ///< its first 8 digits
    Sequence seq;
    QString letters; ///< 20 letters of the hash at that place

    /// The part of a register's id that a code carries.
    [[nodiscard]] static QString shortIdOf(const QString &registerId);
    [[nodiscard]] static JournalCode at(const QString &registerId, Sequence seq, const QByteArray &hash);
    /// Reads what toString() wrote, in small letters and with other spacing too.
    [[nodiscard]] static std::optional<JournalCode> fromString(const QString &text);
    [[nodiscard]] QString toString() const; ///< "7F3A9C21-1042-ABCDE-FGHIJ-KLMNO-PABCD"
    friend bool operator==(const JournalCode &, const JournalCode &) = default;
};

} // namespace article12
