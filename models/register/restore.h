// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/result.h"
#include "register/services.h"

namespace article12 {

/// Checks a backup and puts a copy of it at `path`. A file already there is kept beside it; the answer is its new path,
/// or empty. Fails with Busy when the register at `path` is open.
Result<QString> restoreRegister(const QString &backupPath, const QString &path, const RegisterServices &services);

} // namespace article12
