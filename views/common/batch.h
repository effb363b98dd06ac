// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/workplace.h"

class QWidget;

namespace article12 {

/// How far a batch came: to its end, or so many tasks and why not the next.
struct BatchOutcome
{
    qsizetype recorded = 0;
    std::optional<Failure> failure = {};
};

/// The same step for many requests with progress, a thousand at a time; of a thousand all or none.
[[nodiscard]] BatchOutcome performForAll(QWidget *window, const Workplace &workplace, const QList<Task> &tasks,
                                         const QString &title);

/// "Not recorded", or how many were all the same.
[[nodiscard]] QString titleOf(const BatchOutcome &stopped);

} // namespace article12
