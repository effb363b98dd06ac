// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/requestqueuemodel.h"

#include "items/packedsummary.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t fewRows = 64; ///< announced one by one; more are a new list

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

bool isIn(quint16 views, QueueView view) { return (views >> unsigned(view)) & 1U; }

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

RequestQueueModel::RequestQueueModel(const Wording &wording, QDate today, QObject *parent)
    : QAbstractTableModel(parent)
    , m_wording(wording)
    , m_collator(wording.locale())
    , m_today(today)
{
    m_collator.setNumericMode(true);
}

void RequestQueueModel::clear()
{
    beginResetModel();
    m_entries.clear();
    m_places.clear();
    m_letters.clear();
    m_openLetters = 0;
    m_identity.clear();
    m_persons.clear();
    m_ordered.clear();
    m_shown.clear();
    m_matches.clear();
    m_counts.fill(0);
    m_ranks.clear();
    m_unpackedPlace = -1;
    endResetModel();
}

void RequestQueueModel::setRows(const QList<RequestSummary> &rows)
{
    clear();
    std::vector<QueueEntry> entries;
    for (const RequestSummary &row : rows)
        entries.push_back(queueEntryOf(row));
    addRows(entries);
}

RequestQueueModel::Entry RequestQueueModel::entryOf(const RequestSummary &summary, QByteArray bytes) const
{
    const QueueCell cell{summary, m_today, m_wording};
    return {summary.number,
            std::move(bytes),
            asNumber(urgencyRankOf(summary, m_today)),
            dayNumber(specOf(Column::Due).day(cell)),
            dayNumber(specOf(Column::Received).day(cell)),
            dayNumber(specOf(Column::SafeDate).day(cell)),
            viewsOf(summary, m_today),
            quint16(summary.letter ? summary.letter->value : 0),
            false};
}

void RequestQueueModel::append(const QueueEntry &row, const RequestSummary &summary)
{
    const auto place = Place(m_entries.size());
    m_entries.push_back(entryOf(summary, row.bytes));
    if (summary.letter)
        m_letters[row.number] << place;
    else
        m_places.insert(row.number, place);
    m_identity.append(row.identity);
    m_persons.add(place, row.personKeys);
    if (!m_patterns.empty())
        m_matches.push_back(m_identity.holds(size_t(place), m_patterns));
    count(m_entries.back(), 1);
}

void RequestQueueModel::replace(Place place, const QueueEntry &row, const RequestSummary &summary)
{
    Entry &entry = m_entries[size_t(place)];
    count(entry, -1);
    entry = entryOf(summary, row.bytes);
    count(entry, 1);
    m_identity.replace(size_t(place), row.identity);
    m_persons.replace(place, row.personKeys);
    if (!m_patterns.empty())
        m_matches[size_t(place)] = m_identity.holds(size_t(place), m_patterns);
    m_ranks.forget(place);
    m_unpackedPlace = -1;
}

void RequestQueueModel::addRows(const std::vector<QueueEntry> &rows)
{
    std::vector<Place> added;
    for (const QueueEntry &row : rows) {
        if (m_places.contains(row.number))
            continue;
        const auto take = [&](const QueueEntry &entry) {
            append(entry, unpacked(entry.bytes));
            added.push_back(Place(m_entries.size() - 1));
        };
        take(row);
        std::for_each(row.letters.begin(), row.letters.end(), take);
    }
    added = inOrder(std::move(added));
    std::vector<Place> ordered(m_ordered.size() + added.size());
    std::merge(m_ordered.begin(), m_ordered.end(), added.begin(), added.end(), ordered.begin(),
               [this](Place left, Place right) { return comesBefore(left, right); });
    m_ordered = std::move(ordered);
    const std::vector<Place> shown = shownOf(added);
    if (shown.size() > fewRows || (m_shown.empty() && !shown.empty())) {
        beginResetModel();
        m_shown = shownOf(m_ordered);
        endResetModel();
        return;
    }
    for (const Place place : shown)
        show(place);
}

void RequestQueueModel::put(const RequestSummary &row)
{
    const QueueEntry entry = queueEntryOf(row);
    putRow(entry);
    const QList<Place> before = m_letters.value(row.number);
    for (const QueueEntry &letter : entry.letters)
        putRow(letter);
    for (const Place place : before) {
        const Entry &known = m_entries[size_t(place)];
        const bool stays =
            std::any_of(row.authorities.begin(), row.authorities.end(), [&known](const AuthorityLetter &letter) {
                return letter.complaint.value == int(known.letter);
            });
        if (!stays && !known.isGone)
            retire(place);
    }
}

void RequestQueueModel::putRow(const QueueEntry &row)
{
    const RequestSummary summary = unpacked(row.bytes);
    const auto before = [this](Place left, Place right) { return comesBefore(left, right); };
    const auto known = placeOf(row.number, summary.letter ? summary.letter->value : 0);
    if (!known) {
        append(row, summary);
        const auto place = Place(m_entries.size() - 1);
        m_ordered.insert(std::lower_bound(m_ordered.begin(), m_ordered.end(), place, before), place);
        if (isShown(place))
            show(place);
        return;
    }
    const Place place = *known;
    const int shownAt = shownRowOf(place);
    if (!m_entries[size_t(place)].isGone)
        m_ordered.erase(std::lower_bound(m_ordered.begin(), m_ordered.end(), place, before));
    replace(place, row, summary);
    m_ordered.insert(std::lower_bound(m_ordered.begin(), m_ordered.end(), place, before), place);

    const bool isLast = shownAt + 1 == rowCount();
    const bool staysInPlace = shownAt >= 0 && isShown(place) &&
                              (shownAt == 0 || comesBefore(m_shown[size_t(shownAt) - 1], place)) &&
                              (isLast || comesBefore(place, m_shown[size_t(shownAt) + 1]));
    if (staysInPlace) {
        Q_EMIT dataChanged(index(shownAt, 0), index(shownAt, columnCount() - 1));
        return;
    }
    if (shownAt >= 0)
        hide(shownAt);
    if (isShown(place))
        show(place);
}

/// The letter is answered: its row leaves the list; its place stays, since places are counted through.
void RequestQueueModel::retire(Place place)
{
    const int shownAt = shownRowOf(place);
    const auto before = [this](Place left, Place right) { return comesBefore(left, right); };
    m_ordered.erase(std::lower_bound(m_ordered.begin(), m_ordered.end(), place, before));
    Entry &entry = m_entries[size_t(place)];
    count(entry, -1);
    entry.views = 0;
    entry.isGone = true;
    if (shownAt >= 0)
        hide(shownAt);
}

std::optional<RequestQueueModel::Place> RequestQueueModel::placeOf(RequestNumber number, int letter) const
{
    if (letter == 0) {
        const auto place = m_places.constFind(number);
        return place == m_places.constEnd() ? std::nullopt : std::optional(*place);
    }
    const QList<Place> letters = m_letters.value(number);
    const auto found = std::find_if(letters.begin(), letters.end(),
                                    [&](Place place) { return m_entries[size_t(place)].letter == letter; });
    return found == letters.end() ? std::nullopt : std::optional(*found);
}

void RequestQueueModel::setFilter(const QueueFilter &filter)
{
    if (m_filter == filter)
        return;
    const bool sameWords = m_filter.words == filter.words;
    m_filter = filter;
    if (!sameWords)
        findMatches();
    std::vector<Place> shown = shownOf(m_ordered);
    if (shown == m_shown)
        return;
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

void RequestQueueModel::findMatches()
{
    m_patterns = IdentityWords::patternsOf(m_filter.words);
    m_matches = m_patterns.empty() ? std::vector<bool>() : m_identity.find(m_patterns);
}

void RequestQueueModel::setToday(QDate today)
{
    if (m_today == today)
        return;
    std::vector<bool> touched(m_entries.size());
    const QDate yesterday = std::exchange(m_today, today);
    m_counts.fill(0);
    m_openLetters = 0;
    for (size_t place = 0; place < m_entries.size(); ++place) {
        Entry &entry = m_entries[place];
        if (entry.isGone)
            continue;
        const RequestSummary summary = unpacked(entry.bytes);
        touched[place] = standingOf(summary, yesterday) != standingOf(summary, today);
        entry = entryOf(summary, entry.bytes);
        count(entry, 1);
    }
    m_ordered = inOrder(everyPlace());
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!isShown(m_shown[size_t(row)]))
            hide(row);
    }
    const QSet<Place> present(m_shown.begin(), m_shown.end());
    reorder(inOrder(m_shown));
    for (const Place place : shownOf(m_ordered)) {
        if (!present.contains(place))
            show(place);
    }
    for (int row = 0; row < rowCount(); ++row) {
        const Place place = m_shown[size_t(row)];
        if (touched[size_t(place)] && present.contains(place))
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void RequestQueueModel::retranslate()
{
    m_collator.setLocale(m_wording.locale());
    m_ranks.clear();
    m_ordered = inOrder(everyPlace());
    reorder(shownOf(m_ordered));
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

std::optional<RequestSummary> RequestQueueModel::find(RequestNumber number) const
{
    const auto place = m_places.constFind(number);
    return place == m_places.constEnd() ? std::nullopt : std::optional(summaryAt(*place));
}

int RequestQueueModel::rowOf(RequestNumber number) const
{
    const auto place = m_places.constFind(number);
    int row = place == m_places.constEnd() ? -1 : shownRowOf(*place);
    if (row >= 0)
        return row;
    for (const Place letter : m_letters.value(number)) {
        if (const int shown = shownRowOf(letter); shown >= 0)
            row = row < 0 ? shown : std::min(row, shown);
    }
    return row;
}

int RequestQueueModel::shownRowOf(Place place) const
{
    if (!isShown(place))
        return -1;
    const auto found = std::lower_bound(m_shown.begin(), m_shown.end(), place,
                                        [this](Place left, Place right) { return comesBefore(left, right); });
    return found != m_shown.end() && *found == place ? int(found - m_shown.begin()) : -1;
}

RequestQueueModel::Found RequestQueueModel::found() const
{
    Found all;
    for (size_t place = 0; place < m_entries.size(); ++place) {
        if (!isFound(Place(place)))
            continue;
        ++all.everywhere;
        all.inView += isIn(m_entries[place].views, m_filter.view) ? 1 : 0;
    }
    return all;
}

QList<OtherRequest> RequestQueueModel::othersOf(RequestNumber number) const
{
    const std::optional<RequestSummary> asked = find(number);
    if (!asked)
        return {};
    return otherRequestsOf(*asked, m_persons.rowsLinkedTo(*asked, [this](Place place) { return summaryAt(place); }));
}

QStringList RequestQueueModel::handlers() const
{
    QStringList names;
    for (const Entry &entry : m_entries) {
        if (!isIn(entry.views, QueueView::AllOpen))
            continue;
        if (const QString name = unpacked(entry.bytes).handler; !name.isEmpty() && !names.contains(name))
            names << name;
    }
    return names;
}

std::vector<QByteArray> RequestQueueModel::shownBytes() const
{
    std::vector<QByteArray> rows;
    rows.reserve(m_shown.size());
    for (const Place place : m_shown)
        rows.push_back(m_entries[size_t(place)].bytes);
    return rows;
}

int RequestQueueModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int RequestQueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant RequestQueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Place place = m_shown[size_t(index.row())];
    if (m_unpackedPlace != place) {
        m_unpacked = summaryAt(place);
        m_unpackedPlace = place;
    }
    const QueueCell cell{m_unpacked, m_today, m_wording};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return specOf(Column(index.column())).words(cell);
    case UrgencyRole:
        return int(standingOf(cell.row, m_today).urgency);
    case RightsRole:
        return rightNames(cell);
    case RequestNumberRole:
        return cell.row.number.value;
    default:
        return {};
    }
}

QVariant RequestQueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return m_wording.say(Text(specOf(Column(section)).title));
}

void RequestQueueModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    const bool turned = Column(column) == m_sortColumn && order != m_order;
    m_sortColumn = Column(column);
    m_order = order;
    if (turned) {
        std::reverse(m_ordered.begin(), m_ordered.end());
    } else {
        if (specOf(m_sortColumn).order == QueueOrder::Words)
            ensureRanks(m_sortColumn);
        m_ordered = inOrder(std::move(m_ordered));
    }
    reorder(shownOf(m_ordered));
}

std::function<WordOrder()> RequestQueueModel::wordOrderWork(Column column) const
{
    std::vector<QByteArray> rows;
    rows.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        rows.push_back(entry.bytes);
    return [column, rows = std::move(rows), stamp = m_ranks.stamp(), today = m_today, &wording = m_wording] {
        std::vector<QString> words;
        words.reserve(rows.size());
        for (const QByteArray &bytes : rows)
            words.push_back(specOf(column).words({unpacked(bytes), today, wording}));
        return WordOrder{column, stamp, ranksOf(words, wording.locale())};
    };
}

void RequestQueueModel::ensureRanks(Column column)
{
    if (!m_ranks.isComplete(column, m_entries.size()))
        m_ranks.take(wordOrderWork(column)());
}

RequestSummary RequestQueueModel::summaryAt(Place place) const { return unpacked(m_entries[size_t(place)].bytes); }

QString RequestQueueModel::wordsAt(Place place, Column column) const
{
    return specOf(column).words({summaryAt(place), m_today, m_wording});
}

bool RequestQueueModel::isFound(Place place) const
{
    const Entry &entry = m_entries[size_t(place)];
    if (entry.isGone)
        return false;
    const bool isLetter = entry.letter > 0;
    if (m_filter.among && (isLetter || !m_filter.among->contains(entry.number)))
        return false;
    if (m_filter.words.isEmpty())
        return true;
    return (!m_patterns.empty() && m_matches[size_t(place)]) || (!isLetter && m_filter.inTexts.contains(entry.number));
}

bool RequestQueueModel::isShown(Place place) const
{
    const bool inView = isIn(m_entries[size_t(place)].views, m_filter.view);
    if (!m_filter.isSearch())
        return inView;
    return (inView || m_filter.reach == QueueFilter::Reach::Everywhere) && isFound(place);
}

/// What a column without words is ordered by.
qint64 RequestQueueModel::sortNumber(const Entry &entry) const
{
    switch (specOf(m_sortColumn).order) {
    case QueueOrder::Urgency:
    case QueueOrder::Words:
        return 0;
    case QueueOrder::Number:
        return entry.number.value;
    case QueueOrder::Day:
        return m_sortColumn == Column::Due ? entry.due : m_sortColumn == Column::Received ? entry.received : entry.safe;
    }
    Q_UNREACHABLE();
}

int RequestQueueModel::compareWords(Place left, Place right) const
{
    const qint32 one = m_ranks.rankOf(m_sortColumn, left);
    const qint32 other = m_ranks.rankOf(m_sortColumn, right);
    if (one >= 0 && other >= 0)
        return one - other;
    return m_collator.compare(wordsAt(left, m_sortColumn), wordsAt(right, m_sortColumn));
}

/// Ties go by urgency, then by number: the order is total.
bool RequestQueueModel::comesBefore(Place left, Place right) const
{
    if (m_order == Qt::DescendingOrder)
        std::swap(left, right);
    if (specOf(m_sortColumn).order == QueueOrder::Words) {
        if (const int order = compareWords(left, right); order != 0)
            return order < 0;
    }
    const Entry &one = m_entries[size_t(left)];
    const Entry &other = m_entries[size_t(right)];
    return std::tuple(sortNumber(one), one.urgency, one.number, one.letter) <
           std::tuple(sortNumber(other), other.urgency, other.number, other.letter);
}

std::vector<RequestQueueModel::Place> RequestQueueModel::inOrder(std::vector<Place> places) const
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
        const Entry &entry = m_entries[size_t(place)];
        items.push_back({byWords ? m_ranks.rankOf(m_sortColumn, place) : sortNumber(entry), entry.urgency,
                         entry.number.value, entry.letter, place});
    }
    std::sort(items.begin(), items.end());
    if (m_order == Qt::DescendingOrder)
        std::reverse(items.begin(), items.end());
    std::transform(items.begin(), items.end(), places.begin(), [](const Item &item) { return item.place; });
    return places;
}

std::vector<RequestQueueModel::Place> RequestQueueModel::shownOf(const std::vector<Place> &ordered) const
{
    std::vector<Place> shown;
    std::copy_if(ordered.begin(), ordered.end(), std::back_inserter(shown),
                 [this](Place place) { return isShown(place); });
    return shown;
}

std::vector<RequestQueueModel::Place> RequestQueueModel::everyPlace() const
{
    std::vector<Place> all;
    all.reserve(m_entries.size());
    for (size_t place = 0; place < m_entries.size(); ++place) {
        if (!m_entries[place].isGone)
            all.push_back(Place(place));
    }
    return all;
}

void RequestQueueModel::count(const Entry &entry, int difference)
{
    for (size_t view = 0; view < m_counts.size(); ++view)
        m_counts[view] += (entry.views >> view) & 1U ? difference : 0;
    if (entry.letter > 0 && isIn(entry.views, QueueView::AllOpen))
        m_openLetters += difference;
}

void RequestQueueModel::hide(int row)
{
    beginRemoveRows({}, row, row);
    m_shown.erase(m_shown.begin() + row);
    endRemoveRows();
}

void RequestQueueModel::show(Place place)
{
    const auto at = std::lower_bound(m_shown.begin(), m_shown.end(), place,
                                     [this](Place left, Place right) { return comesBefore(left, right); });
    const int row = int(at - m_shown.begin());
    beginInsertRows({}, row, row);
    m_shown.insert(m_shown.begin() + row, place);
    endInsertRows();
}

void RequestQueueModel::reorder(std::vector<Place> shown)
{
    if (shown == m_shown)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    QHash<Place, QList<qsizetype>> indexesOf;
    for (qsizetype i = 0; i < old.size(); ++i)
        indexesOf[m_shown[size_t(old[i].row())]] << i;
    m_shown = std::move(shown);
    QModelIndexList moved = old;
    for (size_t row = 0; row < m_shown.size() && !indexesOf.isEmpty(); ++row) {
        const auto found = indexesOf.constFind(m_shown[row]);
        if (found == indexesOf.constEnd())
            continue;
        for (const qsizetype i : *found)
            moved[i] = index(int(row), old[i].column());
    }
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace article12
