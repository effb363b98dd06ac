// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/checklist.h"
#include "views/common/valueeditor.h"

namespace article12 {

/// Asks for the value of a point of a checklist in its own shape: yes/no, date, choice, text or a small table.
[[nodiscard]] ValueEditor *makePointEditor(const ChecklistPoint &point, const Wording &wording, QDate today);

} // namespace article12
