// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/wordranks.h"

#include <QCollator>

namespace article12 {

std::vector<qint32> ranksOf(const std::vector<QString> &words, const QLocale &locale)
{
    QCollator collator(locale);
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, qint32>> keyed;
    keyed.reserve(words.size());
    for (size_t place = 0; place < words.size(); ++place)
        keyed.emplace_back(collator.sortKey(words[place]), qint32(place));
    std::sort(keyed.begin(), keyed.end(), [](const auto &left, const auto &right) { return left.first < right.first; });
    std::vector<qint32> ranks(words.size());
    qint32 rank = 0;
    for (size_t i = 0; i < keyed.size(); ++i) {
        if (i > 0 && keyed[i - 1].first < keyed[i].first)
            ++rank;
        ranks[size_t(keyed[i].second)] = rank;
    }
    return ranks;
}

void WordRanks::clear()
{
    m_ranks = {};
    m_changed.clear();
    ++m_generation;
}

void WordRanks::forget(Place place)
{
    for (std::vector<qint32> &ranks : m_ranks) {
        if (size_t(place) < ranks.size())
            ranks[size_t(place)] = -1;
    }
    m_changed.push_back(place);
}

void WordRanks::take(WordOrder order)
{
    if (order.madeFrom.generation != m_generation)
        return;
    for (size_t i = order.madeFrom.changes; i < m_changed.size(); ++i) {
        if (const auto place = size_t(m_changed[i]); place < order.ranks.size())
            order.ranks[place] = -1;
    }
    m_ranks[size_t(order.column)] = std::move(order.ranks);
}

qint32 WordRanks::rankOf(QueueColumn column, Place place) const
{
    const std::vector<qint32> &ranks = m_ranks[size_t(column)];
    return size_t(place) < ranks.size() ? ranks[size_t(place)] : -1;
}

bool WordRanks::isComplete(QueueColumn column, size_t rows) const
{
    const std::vector<qint32> &ranks = m_ranks[size_t(column)];
    return ranks.size() == rows && std::find(ranks.begin(), ranks.end(), -1) == ranks.end();
}

} // namespace article12
