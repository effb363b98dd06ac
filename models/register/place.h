// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/result.h"

#include <QByteArray>
#include <QStringList>

namespace article12 {

/// The type of the file system that holds an absolute path, from the text of /proc/self/mountinfo ("ext4", "nfs4").
[[nodiscard]] QString fileSystemOf(const QByteArray &mountInfo, const QString &path);
/// Locks cannot be trusted there.
[[nodiscard]] bool isNetworkFileSystem(const QString &type);
/// The file-sync program that works in a folder, told by its name and the names in it; empty: none known.
[[nodiscard]] QString syncProgramOf(const QString &folderName, const QStringList &entries);

/// May a register be written at `path`? Fails with Unsupported on network mounts and in folders of sync programs.
Result<void> checkPlace(const QString &path);

} // namespace article12
