// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/valueeditor.h"

namespace article12 {

enum class ExpectedCopies { None, MayCome };
/// Files from the disk; the value lists their names. Where copies of identity documents may come, each can be ticked as
/// one; those that look like one by name are.
[[nodiscard]] ValueEditor *makeFilesEditor(Dialogs &dialogs, FileKind kind, ExpectedCopies copies,
                                           const Wording &wording);

} // namespace article12
