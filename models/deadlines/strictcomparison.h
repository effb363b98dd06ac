// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadlines/deadline.h"

namespace article12 {

/// Legal date and strict date side by side, in one sentence: by how much they differ and what makes the difference.
[[nodiscard]] Text compareWithStrict(const Deadline &deadline, QDate strictDue);

} // namespace article12
