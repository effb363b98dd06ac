// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/request.h"

namespace article12 {

/// What a step's form starts with: what the request already says, and today for days that are usually today. Everything
/// can be changed by the officer.
[[nodiscard]] QJsonObject proposedFacts(const Request &request, Step step, QDate today);

} // namespace article12
