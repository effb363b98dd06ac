// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/standing.h"

namespace article12 {

/// The columns of the queue, in their first order.
enum class QueueColumn { Deadline, Reference, Person, Rights, Step, Due, Received, Channel, Handler, SafeDate, Count };

/// A row looked at on a day, in a language.
struct QueueCell
{
    const RequestSummary &row;
    QDate today;
    const Wording &wording;
};

/// What a column is ordered by.
enum class QueueOrder { Urgency, Number, Day, Words };

struct QueueColumnSpec
{
    QueueColumn column;
    const char *key;   ///< as stored in layouts
    const char *title; ///< of "Domain"
    QString (*words)(const QueueCell &);
    QueueOrder order;
    std::optional<QDate> (*day)(const QueueCell &) = nullptr;
    bool shownAtFirst = true;
};
[[nodiscard]] const QueueColumnSpec &specOf(QueueColumn column);

[[nodiscard]] QStringList rightNames(const QueueCell &cell);
/// What other programs get of a cell: a day as 2026-11-24, else the words.
[[nodiscard]] QString exportedWords(QueueColumn column, const QueueCell &cell);

} // namespace article12
