// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/request.h"

namespace article12 {

/// What happened, as a person would tell it: "identity asked: the name differs from the account".
[[nodiscard]] Text describe(const RecordedEvent &event);

} // namespace article12
