// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/factwords.h"

namespace article12 {

/// What happened, as a sentence: "Identity asked on Fri 6 Nov because the name differs from the account".
[[nodiscard]] Text describe(const RecordedEvent &event, const HistoryContext &context);

} // namespace article12
