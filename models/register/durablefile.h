// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/result.h"

namespace article12 {

// Files that only their owner reads (mode 0600) and that are on the disk when the call returns.

/// An empty new file. Fails with AlreadyThere when anything has that name.
Result<void> createPrivateFile(const QString &path);
/// Takes what group and others may do to a file of ours: a copy made by other programs may be open to all.
void makePrivate(const QString &path);
/// Waits until the content is on the disk, renames the file, and waits until the new name is too. Fails with
/// AlreadyThere rather than replacing anything.
Result<void> publishFile(const QString &from, const QString &to);

} // namespace article12
