// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/reportfiles.h"
#include "items/requestqueuemodel.h"

namespace article12 {

/// A list of requests as it goes to a file.
struct QueueExport
{
    std::vector<QByteArray> rows; ///< packed summaries
    QList<QueueColumn> columns;
    QDate today;
};

/// A head line and a line a request; days as 2026-11-24. Semicolons where the language writes decimals with a comma, as
/// its spreadsheets expect. May run on any thread.
[[nodiscard]] QByteArray queueCsv(const QueueExport &content, const Wording &wording,
                                  const std::function<bool(int done, int total)> &goesOn);

} // namespace article12
