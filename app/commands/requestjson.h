// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/factwords.h"
#include "requests/summary.h"

namespace article12 {

/// A row of the queue with where it stands on a day.
[[nodiscard]] QJsonObject summaryJson(const RequestSummary &row, QDate today);

/// What `show --json` writes: facts, items with their points, clock, letters, history and what can be done now.
/// Keys and words are stable; only members named `text` are in the interface's language.
[[nodiscard]] QJsonObject requestJson(const Request &request, const DecisionContext &context,
                                      const HistoryContext &told, const Wording &wording);

} // namespace article12
