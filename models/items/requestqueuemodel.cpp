// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/requestqueuemodel.h"

namespace article12 {

namespace {

constexpr size_t fewRows = 64; ///< announced one by one; more are a new list

} // namespace

RequestQueueModel::RequestQueueModel(const Wording &wording, QDate today, QObject *parent)
    : QAbstractTableModel(parent)
    , m_wording(wording)
    , m_rows(wording, today)
{
}

void RequestQueueModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_ordered.clear();
    m_shown.clear();
    m_matches.clear();
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

void RequestQueueModel::addRows(const std::vector<QueueEntry> &rows)
{
    std::vector<Place> added;
    for (const QueueEntry &row : rows) {
        if (m_rows.placeOf(row.number))
            continue;
        added.push_back(append(row));
        for (const QueueEntry &letter : row.letters)
            added.push_back(append(letter));
    }
    added = m_rows.inOrder(std::move(added));
    std::vector<Place> ordered(m_ordered.size() + added.size());
    std::merge(m_ordered.begin(), m_ordered.end(), added.begin(), added.end(), ordered.begin(),
               [this](Place left, Place right) { return m_rows.comesBefore(left, right); });
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
    const QList<Place> before = m_rows.lettersOf(row.number);
    for (const QueueEntry &letter : entry.letters)
        putRow(letter);
    for (const Place place : before) {
        const int known = m_rows.letterAt(place);
        const bool stays =
            std::any_of(row.authorities.begin(), row.authorities.end(),
                        [known](const AuthorityLetter &letter) { return letter.complaint.value == known; });
        if (!stays && !m_rows.isRetired(place))
            retire(place);
    }
}

void RequestQueueModel::putRow(const QueueEntry &row)
{
    const RequestSummary summary = unpacked(row.bytes);
    const auto before = [this](Place left, Place right) { return m_rows.comesBefore(left, right); };
    const auto known = m_rows.placeOf(row.number, summary.letter ? summary.letter->value : 0);
    if (!known) {
        const Place place = append(row);
        m_ordered.insert(std::lower_bound(m_ordered.begin(), m_ordered.end(), place, before), place);
        if (isShown(place))
            show(place);
        return;
    }
    const Place place = *known;
    const int shownAt = shownRowOf(place);
    if (!m_rows.isRetired(place))
        m_ordered.erase(std::lower_bound(m_ordered.begin(), m_ordered.end(), place, before));
    m_rows.replace(place, row);
    if (!m_patterns.empty())
        m_matches[size_t(place)] = m_rows.identity().holds(size_t(place), m_patterns);
    m_unpackedPlace = -1;
    m_ordered.insert(std::lower_bound(m_ordered.begin(), m_ordered.end(), place, before), place);

    const bool isLast = shownAt + 1 == rowCount();
    const bool staysInPlace = shownAt >= 0 && isShown(place) &&
                              (shownAt == 0 || m_rows.comesBefore(m_shown[size_t(shownAt) - 1], place)) &&
                              (isLast || m_rows.comesBefore(place, m_shown[size_t(shownAt) + 1]));
    if (staysInPlace) {
        Q_EMIT dataChanged(index(shownAt, 0), index(shownAt, columnCount() - 1));
        return;
    }
    if (shownAt >= 0)
        hide(shownAt);
    if (isShown(place))
        show(place);
}

RequestQueueModel::Place RequestQueueModel::append(const QueueEntry &row)
{
    const Place place = m_rows.append(row);
    if (!m_patterns.empty())
        m_matches.push_back(m_rows.identity().holds(size_t(place), m_patterns));
    return place;
}

void RequestQueueModel::retire(Place place)
{
    const int shownAt = shownRowOf(place);
    const auto before = [this](Place left, Place right) { return m_rows.comesBefore(left, right); };
    m_ordered.erase(std::lower_bound(m_ordered.begin(), m_ordered.end(), place, before));
    m_rows.retire(place);
    if (shownAt >= 0)
        hide(shownAt);
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
    m_matches = m_patterns.empty() ? std::vector<bool>() : m_rows.identity().find(m_patterns);
}

void RequestQueueModel::setToday(QDate today)
{
    if (m_rows.today() == today)
        return;
    const std::vector<bool> touched = m_rows.setToday(today);
    m_ordered = m_rows.inOrder(m_rows.everyPlace());
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!isShown(m_shown[size_t(row)]))
            hide(row);
    }
    const QSet<Place> present(m_shown.begin(), m_shown.end());
    reorder(m_rows.inOrder(m_shown));
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
    m_rows.retranslate();
    m_ordered = m_rows.inOrder(m_rows.everyPlace());
    reorder(shownOf(m_ordered));
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

std::optional<RequestSummary> RequestQueueModel::find(RequestNumber number) const
{
    const auto place = m_rows.placeOf(number);
    return place ? std::optional(m_rows.at(*place)) : std::nullopt;
}

int RequestQueueModel::rowOf(RequestNumber number) const
{
    const auto place = m_rows.placeOf(number);
    int row = place ? shownRowOf(*place) : -1;
    if (row >= 0)
        return row;
    for (const Place letter : m_rows.lettersOf(number)) {
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
                                        [this](Place left, Place right) { return m_rows.comesBefore(left, right); });
    return found != m_shown.end() && *found == place ? int(found - m_shown.begin()) : -1;
}

RequestQueueModel::Found RequestQueueModel::found() const
{
    Found all;
    for (Place place = 0; place < m_rows.end(); ++place) {
        if (!isFound(place))
            continue;
        ++all.everywhere;
        all.inView += m_rows.isIn(place, m_filter.view) ? 1 : 0;
    }
    return all;
}

std::vector<QByteArray> RequestQueueModel::shownBytes() const
{
    std::vector<QByteArray> rows;
    rows.reserve(m_shown.size());
    for (const Place place : m_shown)
        rows.push_back(m_rows.bytesAt(place));
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
        m_unpacked = m_rows.at(place);
        m_unpackedPlace = place;
    }
    const QueueCell cell{m_unpacked, today(), m_wording};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return specOf(Column(index.column())).words(cell);
    case UrgencyRole:
        return int(standingOf(cell.row, cell.today).urgency);
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
    const bool turned = Column(column) == m_rows.sortColumn() && order != m_rows.sortOrder();
    m_rows.setOrder(Column(column), order);
    if (turned)
        std::reverse(m_ordered.begin(), m_ordered.end());
    else
        m_ordered = m_rows.inOrder(std::move(m_ordered));
    reorder(shownOf(m_ordered));
}

bool RequestQueueModel::isFound(Place place) const
{
    if (m_rows.isRetired(place))
        return false;
    const RequestNumber number = m_rows.numberAt(place);
    const bool isLetter = m_rows.letterAt(place) > 0;
    if (m_filter.among && (isLetter || !m_filter.among->contains(number)))
        return false;
    if (m_filter.words.isEmpty())
        return true;
    return (!m_patterns.empty() && m_matches[size_t(place)]) || (!isLetter && m_filter.inTexts.contains(number));
}

bool RequestQueueModel::isShown(Place place) const
{
    const bool inView = m_rows.isIn(place, m_filter.view);
    if (!m_filter.isSearch())
        return inView;
    return (inView || m_filter.reach == QueueFilter::Reach::Everywhere) && isFound(place);
}

std::vector<RequestQueueModel::Place> RequestQueueModel::shownOf(const std::vector<Place> &ordered) const
{
    std::vector<Place> shown;
    std::copy_if(ordered.begin(), ordered.end(), std::back_inserter(shown),
                 [this](Place place) { return isShown(place); });
    return shown;
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
                                     [this](Place left, Place right) { return m_rows.comesBefore(left, right); });
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
