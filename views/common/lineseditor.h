// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/valueeditor.h"

namespace article12 {

/// A line for each choice (setChoices changes them); the value is a list of as many texts, empty ones included.
[[nodiscard]] ValueEditor *makeLinesEditor(const QList<EditorChoice> &choices);

} // namespace article12
