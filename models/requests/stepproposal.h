// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/request.h"
#include "requests/rulebook.h"

namespace article12 {

/// What a step's form starts with: what the request already says, today for days that are usually today, and our own
/// terms for the others. Everything can be changed by the officer.
[[nodiscard]] QJsonObject proposedFacts(const Request &request, Step step, const Targets &targets, QDate today);

} // namespace article12
