// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/step.h"

#include <QString>

namespace article12 {

/// One line under the title of the step's form: what the step does. May be empty.
[[nodiscard]] QString stepHint(Step step);
/// One line under a field whose name does not say enough. May be empty.
[[nodiscard]] QString fieldHint(Step step, const QString &key);

} // namespace article12
