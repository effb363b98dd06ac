// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/step.h"

namespace article12 {

/// The officer's words for a fact of a step, in the language of the window. A key without words of its own is a fault
/// that a test finds; it shows as the key.
[[nodiscard]] QString stepLabel(Step step, const QString &key);
/// One line under the title of the step's form: what the step does. May be empty.
[[nodiscard]] QString stepHint(Step step);
[[nodiscard]] bool hasStepLabel(Step step, const QString &key);

} // namespace article12
