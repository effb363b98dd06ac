// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/jobcontrol.h"
#include "register/journaltable.h"
#include "register/schema.h"

namespace article12 {

/// A new register file, mode 0600: schema and meta rows. Fails with AlreadyThere when anything is at `path`; leaves
/// nothing behind when it fails.
Result<std::unique_ptr<Database>> createRegisterFile(const QString &path, const Migrations &migrations,
                                                     const QString &programVersion);

/// First half of the opening order: kind of path, lock, application id, schema number. Writes nothing.
Result<std::unique_ptr<Database>> openRegisterFile(const QString &path, Database::Access access,
                                                   const Migrations &migrations);

Result<int> schemaNumberOf(Database &database);
/// Brings an older file to the newest schema in one transaction; the journal's head stays as it is.
Result<void> migrate(Database &database, const Migrations &migrations, const QString &programVersion);

enum class CheckDepth { Quick, Full };
/// SQLite's own check of pages, indexes and foreign keys. Fails with Damaged and SQLite's first words.
Result<void> checkPages(Database &database, CheckDepth depth);
/// Walks the chain from a row known to be sound. Fails with Damaged and the first thing that is wrong.
Result<ChainHead> checkChain(JournalTable &journal, const ChainHead &from);

/// Up to which row the journal was checked before.
Result<Sequence> verifiedPoint(Database &database);
/// Damaged when the journal ends before an event that was once verified: its end was cut off.
Result<void> checkReachesVerifiedPoint(Database &database, Sequence last);
Result<void> setMeta(Database &database, const char *key, const QString &value);

} // namespace article12
