// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace article12 {

/// How many first bytes mediaTypeOf wants to see.
constexpr qsizetype mediaTypeBytes = 4096;

/// The media type told by a file's first bytes; by its name only where content says no more than "text" or "zip".
[[nodiscard]] QString mediaTypeOf(const QByteArray &start, const QString &name);

} // namespace article12
