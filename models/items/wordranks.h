// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/queuecolumns.h"

#include <array>
#include <vector>

namespace article12 {

/// Which rows an order was made from: those since the last clear(), with so many changes.
struct RowsStamp
{
    quint64 generation = 0;
    size_t changes = 0;
};

/// The rank of each row by the words of a column, equal words alike: what sorting by words costs, made on any thread.
struct WordOrder
{
    QueueColumn column = QueueColumn::Person;
    RowsStamp madeFrom;
    std::vector<qint32> ranks; ///< by place
};

/// Ranks of `words` as people of the locale sort them, numbers by their value.
[[nodiscard]] std::vector<qint32> ranksOf(const std::vector<QString> &words, const QLocale &locale);

/// The orders that are known of the columns. A row that changed since has no rank.
class WordRanks
{
public:
    using Place = qint32;
    /// Other rows, or another language: orders made before are of no use any more.
    void clear();
    void forget(Place place);
    [[nodiscard]] RowsStamp stamp() const { return {m_generation, m_changed.size()}; }
    /// What changed after it was made has no rank in it.
    void take(WordOrder order);

    /// -1: not known.
    [[nodiscard]] qint32 rankOf(QueueColumn column, Place place) const;
    [[nodiscard]] bool isComplete(QueueColumn column, size_t rows) const;

private:
    std::array<std::vector<qint32>, size_t(QueueColumn::Count)> m_ranks;
    std::vector<Place> m_changed; ///< since clear()
    quint64 m_generation = 0;
};

} // namespace article12
