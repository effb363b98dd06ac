// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/step.h"

namespace article12 {

/// One line under the title of the step's form: what the step does. May be empty.
[[nodiscard]] QString stepHint(Step step);

} // namespace article12
