// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/summary.h"

#include <functional>
#include <vector>

namespace article12 {

/// What a row's person is known by, hashed: equal for the same key, seldom for another.
[[nodiscard]] std::vector<quint32> hashedPersonKeysOf(const RequestSummary &row);

/// Which rows may concern one person: they share a key, or are linked by rows that do. The exact rule (sameperson.h)
/// then looks at those rows only.
class PersonLinks
{
public:
    using Place = qint32;
    void clear() { m_keys.clear(); }
    void settle() { m_keys.shrink_to_fit(); }
    void add(Place place, const std::vector<quint32> &keys);
    void replace(Place place, const std::vector<quint32> &keys);
    /// The rows of whoever `row` concerns; `at` gives the row of a place.
    [[nodiscard]] QList<RequestSummary> rowsLinkedTo(const RequestSummary &row,
                                                     const std::function<RequestSummary(Place)> &at) const;

private:
    struct Key
    {
        quint32 key;
        Place place;
    };
    std::vector<Key> m_keys;
};

} // namespace article12
