// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/ids.h"

#include <QDateTime>
#include <QList>

namespace article12 {

/// A backup as its file name tells it: made at an instant, holding the journal up to an event.
struct BackupName
{
    QDateTime at; ///< UTC
    Sequence seq;

    [[nodiscard]] QString toString() const; ///< "2026-03-02T110000Z-000042.a12"
    [[nodiscard]] static std::optional<BackupName> fromString(const QString &fileName);
    friend bool operator==(const BackupName &, const BackupName &) = default;
};

/// Newest first: by event number, then by instant.
[[nodiscard]] bool isNewer(const BackupName &left, const BackupName &right);

/// Which backups may go: kept are the newest of each of the last 14 days that have one, and the newest of each week
/// within 30 days of `today`; always the newest of all.
[[nodiscard]] QList<BackupName> surplus(QList<BackupName> backups, QDate today);

} // namespace article12
