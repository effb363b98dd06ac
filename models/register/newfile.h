// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/casefacts.h"

namespace article12 {

/// A file on its way into the register: bytes in memory, or a path read in pieces. At most 100 MiB.
struct NewFile
{
    QString name;
    FileKind kind = FileKind::Other;
    QByteArray bytes; ///< used when `path` is empty
    QString path;
    QString mediaType; ///< empty: told from content and name
    std::optional<LetterType> letter = {};
};

} // namespace article12
