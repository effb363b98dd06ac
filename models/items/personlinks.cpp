// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/personlinks.h"

#include "requests/sameperson.h"

#include <QSet>

namespace article12 {

namespace {

constexpr qsizetype mostOfOnePerson = 500;

} // namespace

std::vector<quint32> hashedPersonKeysOf(const RequestSummary &row)
{
    std::vector<quint32> keys;
    for (const QString &key : personKeysOf(row))
        keys.push_back(quint32(qHash(key, size_t(0))));
    return keys;
}

void PersonLinks::add(Place place, const std::vector<quint32> &keys)
{
    for (const quint32 key : keys)
        m_keys.push_back({key, place});
}

void PersonLinks::replace(Place place, const std::vector<quint32> &keys)
{
    std::erase_if(m_keys, [place](const Key &key) { return key.place == place; });
    add(place, keys);
}

QList<RequestSummary> PersonLinks::rowsLinkedTo(const RequestSummary &row,
                                                const std::function<RequestSummary(Place)> &at) const
{
    std::vector<quint32> keys = hashedPersonKeysOf(row);
    QSet<Place> reached;
    QList<RequestSummary> rows;
    for (bool grew = true; grew && reached.size() < mostOfOnePerson;) {
        grew = false;
        std::vector<quint32> more;
        for (const Key &key : m_keys) {
            if (reached.contains(key.place) || std::find(keys.begin(), keys.end(), key.key) == keys.end())
                continue;
            reached << key.place;
            rows << at(key.place);
            const std::vector<quint32> theirs = hashedPersonKeysOf(rows.last());
            more.insert(more.end(), theirs.begin(), theirs.end());
            grew = true;
        }
        keys.insert(keys.end(), more.begin(), more.end());
        std::sort(keys.begin(), keys.end());
        keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    }
    return rows;
}

} // namespace article12
