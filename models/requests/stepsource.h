// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/step.h"

namespace article12 {

/// The articles a step rests on (states.md 3.3, letters.md): "Art. 12(6) GDPR". Empty where no article speaks of it.
[[nodiscard]] Text articlesOf(Step step);

} // namespace article12
