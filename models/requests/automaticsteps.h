// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/request.h"

namespace article12 {

/// The steps the program takes by itself when a register is opened for writing and at midnight: the clock of a
/// clarification nobody answered runs again at the policy's cap (T09; clock.md K11). Pure.
[[nodiscard]] QList<Command> automaticSteps(const Request &request, const ClockPolicy &policy, QDate today);

} // namespace article12
