// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace article12 {

/// Line feeds only; NUL and byte order marks are dropped.
QString withPlainLineEnds(QString text);

enum class SpaceBeforeBreak { Keep, Delete };

/// Joins the soft line breaks of format=flowed (RFC 3676). `space` is Delete for DelSp=yes.
QString unflowed(const QString &text, SpaceBeforeBreak space);

} // namespace article12
