// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/backuprotation.h"
#include "register/registerfile.h"

namespace article12 {

enum class IdentityCopies { Keep, LeaveOut };

/// A copy of an open register at `target`, made by SQLite's backup, on the disk and checked (pages, chain, same head)
/// before it gets its name. Fails with AlreadyThere rather than overwriting; leaves nothing half written.
Result<void> copyRegister(Database &source, const QString &target, IdentityCopies identityCopies,
                          const Migrations &migrations, const JobControl &job);

struct BackupFile
{
    QString path;
    BackupName name;
};

/// The backups the program makes by itself: a folder "NAME.a12-backups" beside the register.
[[nodiscard]] QString backupFolderOf(const QString &registerPath);
[[nodiscard]] QList<BackupFile> backupsOf(const QString &registerPath); ///< newest first

/// A dated backup in that folder; then what the rotation no longer needs goes. Call only with a register that passed
/// its checks.
Result<void> makeDatedBackup(Database &source, const QDateTime &at, const QTimeZone &zone,
                             const Migrations &migrations);

} // namespace article12
