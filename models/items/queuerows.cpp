// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/queuerows.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// Group, then order, as one number.
qint64 asNumber(const UrgencyRank &rank) { return (qint64(rank.group) << 48) + rank.order; }

qint32 dayNumber(const std::optional<QDate> &day)
{
    return day ? qint32(day->toJulianDay()) : std::numeric_limits<qint32>::max();
}

quint16 viewsOf(const RequestSummary &row, QDate today)
{
    quint16 views = 0;
    for (const auto &key : Keys<QueueView>::table) {
        if (belongsTo(key.value, row, today))
            views |= quint16(1U << unsigned(key.value));
    }
    return views;
}

} // namespace

QueueEntry queueEntryOf(const RequestSummary &row)
{
    QStringList identity{row.reference, row.person, row.onBehalfOf, row.email};
    identity << row.furtherAddresses;
    QueueEntry entry{row.number, packed(row), IdentityWords::folded(identity.join(u' ')), hashedPersonKeysOf(row), {}};
    for (const RequestSummary &letter : letterRowsOf(row)) {
        const QString words = identity.join(u' ') + u' ' + letter.target->who;
        entry.letters.push_back({row.number, packed(letter), IdentityWords::folded(words), {}, {}});
    }
    return entry;
}

QueueRows::QueueRows(const Wording &wording, QDate today)
    : m_wording(wording)
    , m_collator(wording.locale())
    , m_today(today)
{
    m_collator.setNumericMode(true);
}

void QueueRows::clear()
{
    m_entries.clear();
    m_summaries.clear();
    m_identity.clear();
    m_persons.clear();
    m_requests.clear();
    m_letters.clear();
    m_openLetters = 0;
    m_counts.fill(0);
    m_ranks.clear();
}

void QueueRows::settle()
{
    m_requests.shrink_to_fit();
    m_identity.settle();
    m_persons.settle();
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

QueueRows::Entry QueueRows::entryOf(const RequestSummary &row) const
{
    const QueueCell cell{row, m_today, m_wording};
    return {row.number,
            asNumber(urgencyRankOf(row, m_today)),
            dayNumber(specOf(Column::Due).day(cell)),
            dayNumber(specOf(Column::Received).day(cell)),
            dayNumber(specOf(Column::SafeDate).day(cell)),
            viewsOf(row, m_today),
            quint16(row.letter ? row.letter->value : 0)};
}

QueueRows::Place QueueRows::append(const QueueEntry &row)
{
    const Place place = end();
    m_entries.push_back(entryOf(unpacked(row.bytes)));
    if (m_entries.back().letter > 0)
        m_letters[row.number] << place;
    else
        m_requests.insert(requestFrom(row.number), place);
    m_summaries.append(row.bytes);
    m_identity.append(row.identity);
    m_persons.add(place, row.personKeys);
    count(m_entries.back(), 1);
    return place;
}

void QueueRows::replace(Place place, const QueueEntry &row)
{
    Entry &known = m_entries[size_t(place)];
    count(known, -1);
    known = entryOf(unpacked(row.bytes));
    count(known, 1);
    m_summaries.replace(size_t(place), row.bytes);
    m_identity.replace(size_t(place), row.identity);
    m_persons.replace(place, row.personKeys);
    m_ranks.forget(place);
}

void QueueRows::retire(Place place)
{
    Entry &known = m_entries[size_t(place)];
    count(known, -1);
    known.views = 0;
}

std::vector<bool> QueueRows::setToday(QDate today)
{
    std::vector<bool> touched(m_entries.size());
    const QDate yesterday = std::exchange(m_today, today);
    m_counts.fill(0);
    m_openLetters = 0;
    for (Place place = 0; place < end(); ++place) {
        if (isRetired(place))
            continue;
        const RequestSummary row = at(place);
        touched[size_t(place)] = standingOf(row, yesterday) != standingOf(row, today);
        m_entries[size_t(place)] = entryOf(row);
        count(entry(place), 1);
    }
    return touched;
}

void QueueRows::setOrder(Column column, Qt::SortOrder order)
{
    const bool needsWords = column != m_sortColumn && specOf(column).order == QueueOrder::Words;
    m_sortColumn = column;
    m_order = order;
    if (needsWords && !m_ranks.isComplete(column, m_entries.size()))
        m_ranks.take(wordOrderWork(column)());
}

void QueueRows::retranslate()
{
    m_collator.setLocale(m_wording.locale());
    m_ranks.clear();
}

/// Where the request stands, or would.
std::vector<QueueRows::Place>::const_iterator QueueRows::requestFrom(RequestNumber number) const
{
    return std::lower_bound(m_requests.begin(), m_requests.end(), number,
                            [this](Place place, RequestNumber asked) { return numberAt(place) < asked; });
}

std::optional<QueueRows::Place> QueueRows::placeOf(RequestNumber number, int letter) const
{
    if (letter == 0) {
        const auto place = requestFrom(number);
        return place != m_requests.end() && numberAt(*place) == number ? std::optional(*place) : std::nullopt;
    }
    const QList<Place> letters = m_letters.value(number);
    const auto found =
        std::find_if(letters.begin(), letters.end(), [&](Place place) { return letterAt(place) == letter; });
    return found == letters.end() ? std::nullopt : std::optional(*found);
}

QList<OtherRequest> QueueRows::othersOf(RequestNumber number) const
{
    const auto place = placeOf(number);
    if (!place)
        return {};
    const RequestSummary asked = at(*place);
    return otherRequestsOf(asked, m_persons.rowsLinkedTo(asked, [this](Place other) { return at(other); }));
}

QStringList QueueRows::handlers() const
{
    QStringList names;
    for (Place place = 0; place < end(); ++place) {
        if (!isIn(place, QueueView::AllOpen))
            continue;
        if (const QString name = at(place).handler; !name.isEmpty() && !names.contains(name))
            names << name;
    }
    return names;
}

std::function<WordOrder()> QueueRows::wordOrderWork(Column column) const
{
    return [column, rows = m_summaries, stamp = m_ranks.stamp(), today = m_today, &wording = m_wording] {
        std::vector<QString> words;
        words.reserve(rows.size());
        for (size_t place = 0; place < rows.size(); ++place)
            words.push_back(specOf(column).words({rows.at(place), today, wording}));
        return WordOrder{column, stamp, ranksOf(words, wording.locale())};
    };
}

QString QueueRows::wordsAt(Place place) const { return specOf(m_sortColumn).words({at(place), m_today, m_wording}); }

/// What a column without words is ordered by.
qint64 QueueRows::sortNumber(const Entry &row) const
{
    switch (specOf(m_sortColumn).order) {
    case QueueOrder::Urgency:
    case QueueOrder::Words:
        return 0;
    case QueueOrder::Number:
        return row.number.value;
    case QueueOrder::Day:
        return m_sortColumn == Column::Due ? row.due : m_sortColumn == Column::Received ? row.received : row.safe;
    }
    Q_UNREACHABLE();
}

int QueueRows::compareWords(Place left, Place right) const
{
    const qint32 one = m_ranks.rankOf(m_sortColumn, left);
    const qint32 other = m_ranks.rankOf(m_sortColumn, right);
    if (one >= 0 && other >= 0)
        return one - other;
    return m_collator.compare(wordsAt(left), wordsAt(right));
}

bool QueueRows::comesBefore(Place left, Place right) const
{
    if (m_order == Qt::DescendingOrder)
        std::swap(left, right);
    if (specOf(m_sortColumn).order == QueueOrder::Words) {
        if (const int order = compareWords(left, right); order != 0)
            return order < 0;
    }
    const Entry &one = entry(left);
    const Entry &other = entry(right);
    return std::tuple(sortNumber(one), one.urgency, one.number, one.letter) <
           std::tuple(sortNumber(other), other.urgency, other.number, other.letter);
}

std::vector<QueueRows::Place> QueueRows::inOrder(std::vector<Place> places) const
{
    struct Item
    {
        qint64 key;
        qint64 urgency;
        qint64 number;
        quint16 letter;
        Place place;
        bool operator<(const Item &other) const
        {
            return std::tie(key, urgency, number, letter) <
                   std::tie(other.key, other.urgency, other.number, other.letter);
        }
    };
    const bool byWords = specOf(m_sortColumn).order == QueueOrder::Words;
    if (byWords && !m_ranks.isComplete(m_sortColumn, m_entries.size())) {
        std::sort(places.begin(), places.end(), [this](Place left, Place right) { return comesBefore(left, right); });
        return places;
    }
    std::vector<Item> items;
    items.reserve(places.size());
    for (const Place place : places) {
        const Entry &row = entry(place);
        items.push_back({byWords ? m_ranks.rankOf(m_sortColumn, place) : sortNumber(row), row.urgency, row.number.value,
                         row.letter, place});
    }
    std::sort(items.begin(), items.end());
    if (m_order == Qt::DescendingOrder)
        std::reverse(items.begin(), items.end());
    std::transform(items.begin(), items.end(), places.begin(), [](const Item &item) { return item.place; });
    return places;
}

std::vector<QueueRows::Place> QueueRows::everyPlace() const
{
    std::vector<Place> all;
    all.reserve(m_entries.size());
    for (Place place = 0; place < end(); ++place) {
        if (!isRetired(place))
            all.push_back(place);
    }
    return all;
}

void QueueRows::count(const Entry &row, int difference)
{
    for (size_t view = 0; view < m_counts.size(); ++view)
        m_counts[view] += (row.views >> view) & 1U ? difference : 0;
    if (row.letter > 0 && (row.views >> unsigned(QueueView::AllOpen)) & 1U)
        m_openLetters += difference;
}

} // namespace article12
