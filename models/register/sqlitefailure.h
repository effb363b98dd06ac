// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/result.h"

namespace article12 {

/// What an SQLite result code means for the officer. An I/O error or a lock is never called damage. `file`: name of
/// the register for the sentence; `detail`: SQLite's own words.
[[nodiscard]] Failure failureOfCode(int code, const QString &file, const QString &detail);

/// The refusal when the disk is full: how much is missing for `needed` bytes beside the file at `path`.
[[nodiscard]] Failure diskFull(const QString &path, qint64 needed);

} // namespace article12
