// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/result.h"

namespace article12 {

// While a long job runs, the register answers nothing else: what is shown stays, and it is asked again a little later.

inline constexpr int busyPauseMs = 100;

template <typename T>
[[nodiscard]] bool isBusy(const Result<T> &answer)
{
    return !answer && answer.failure().code == Failure::Code::Busy;
}

} // namespace article12
