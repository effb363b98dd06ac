// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/text.h"
#include "requests/checklist.h"

namespace article12 {

/// A value for a point of a checklist as an officer might have recorded it on that day; it allows the decision.
[[nodiscard]] QJsonValue inventedValue(const PointStatus &status, Decision decision, QDate day, const Wording &wording);

} // namespace article12
