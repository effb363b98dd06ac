// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/result.h"

#include <QByteArray>

namespace article12 {

/// Writes a file whole or not at all, never over a register (AlreadyThere); one already there stays as it is when
/// writing fails (Io, with the system's reason).
Result<void> writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace article12
