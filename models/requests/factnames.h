// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/step.h"

namespace article12 {

/// What a fact of a step or of its event is called: "Sent on". Forms, history and corrections say the same. An unknown
/// key is said as it is.
[[nodiscard]] Text factName(std::optional<Step> step, const QString &key);
[[nodiscard]] bool hasFactName(std::optional<Step> step, const QString &key);

} // namespace article12
