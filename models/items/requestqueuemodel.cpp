// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/requestqueuemodel.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// A row looked at on a day, in a language.
struct Cell
{
    const RequestSummary &row;
    QDate today;
    const Wording &wording;
};

QString pillWords(const Cell &cell) { return cell.wording.say(pillOf(cell.row, cell.today)); }

QString referenceWords(const Cell &cell) { return cell.row.reference; }

QString personWords(const Cell &cell)
{
    const QString writer = cell.row.person.isEmpty() ? cell.row.email : cell.row.person;
    if (cell.row.onBehalfOf.isEmpty())
        return writer;
    return cell.wording.say(Text(QT_TRANSLATE_NOOP("Domain", "%1 (for %2)"), {writer, cell.row.onBehalfOf}));
}

QStringList rightNames(const Cell &cell)
{
    QStringList names;
    for (const Right right : cell.row.rights)
        names << cell.wording.say(shortNameOf(right));
    return names;
}

QString rightsWords(const Cell &cell) { return rightNames(cell).join(u", "_s); }

QString stepWords(const Cell &cell)
{
    const QString state = cell.wording.say(nameOf(cell.row.state));
    const Text next = textOf(cell.row.next);
    return next.isEmpty() ? state : u"%1 · %2"_s.arg(state, cell.wording.say(next));
}

std::optional<QDate> dueDay(const Cell &cell)
{
    const Standing standing = standingOf(cell.row, cell.today);
    switch (standing.urgency) {
    case Urgency::Suspended:
    case Urgency::FollowUp:
    case Urgency::Closed:
        return {};
    case Urgency::Overdue:
    case Urgency::Today:
    case Urgency::Soon:
    case Urgency::Running:
        return standing.ofTarget ? cell.row.target->due : cell.row.deadline.effectiveDue;
    }
    Q_UNREACHABLE();
}

QString dueWords(const Cell &cell)
{
    if (standingOf(cell.row, cell.today).urgency == Urgency::Suspended)
        return cell.wording.say(Text(QT_TRANSLATE_NOOP("Domain", "suspended")));
    const std::optional<QDate> due = dueDay(cell);
    return due ? cell.wording.date(*due) : u"—"_s;
}

std::optional<QDate> receivedDay(const Cell &cell) { return cell.row.receivedOn; }
QString receivedWords(const Cell &cell) { return cell.wording.dayAndMonth(cell.row.receivedOn); }

using Column = RequestQueueModel::Column;
enum class SortBy { Urgency, Number, Day, Words };

struct ColumnSpec
{
    Column column;
    const char *title;
    QString (*words)(const Cell &);
    SortBy sortBy;
    std::optional<QDate> (*day)(const Cell &) = nullptr;
};

constexpr std::array columns{
    ColumnSpec{Column::Deadline, QT_TRANSLATE_NOOP("Domain", "Deadline"), pillWords, SortBy::Urgency},
    ColumnSpec{Column::Reference, QT_TRANSLATE_NOOP("Domain", "Reference"), referenceWords, SortBy::Number},
    ColumnSpec{Column::Person, QT_TRANSLATE_NOOP("Domain", "Person"), personWords, SortBy::Words},
    ColumnSpec{Column::Rights, QT_TRANSLATE_NOOP("Domain", "Rights"), rightsWords, SortBy::Words},
    ColumnSpec{Column::Step, QT_TRANSLATE_NOOP("Domain", "Step and what comes next"), stepWords, SortBy::Words},
    ColumnSpec{Column::Due, QT_TRANSLATE_NOOP("Domain", "Due"), dueWords, SortBy::Day, dueDay},
    ColumnSpec{Column::Received, QT_TRANSLATE_NOOP("Domain", "Received"), receivedWords, SortBy::Day, receivedDay},
};
static_assert(columns.size() == size_t(Column::Count));
static_assert(
    [] {
        for (size_t i = 0; i < columns.size(); ++i) {
            if (size_t(columns[i].column) != i)
                return false;
        }
        return true;
    }(),
    "columns stand in the order of their enum");

const ColumnSpec &specOf(Column column) { return columns[size_t(column)]; }

} // namespace

/// What a row is ordered by; ties go by urgency, so that the order is total.
struct RequestQueueModel::SortKey
{
    qint64 number = 0;
    std::optional<QCollatorSortKey> words;
    UrgencyRank rank;
};

RequestQueueModel::RequestQueueModel(const Wording &wording, QDate today, QObject *parent)
    : QAbstractTableModel(parent)
    , m_wording(wording)
    , m_collator(wording.locale())
    , m_today(today)
{
    m_collator.setNumericMode(true);
}

void RequestQueueModel::setRows(QList<RequestSummary> rows)
{
    beginResetModel();
    m_entries.clear();
    m_entries.reserve(rows.size());
    m_places.clear();
    m_places.reserve(rows.size());
    for (RequestSummary &row : rows) {
        m_places.insert(row.number, m_entries.size());
        const UrgencyRank rank = urgencyRankOf(row, m_today);
        m_entries << Entry{std::move(row), rank};
    }
    countAll();
    m_shown = shownInOrder();
    endResetModel();
}

void RequestQueueModel::put(const RequestSummary &row)
{
    const Entry entry{row, urgencyRankOf(row, m_today)};
    const Place place = m_places.value(row.number, m_entries.size());
    const int before = rowOf(row.number);
    const bool wasLast = before + 1 == m_shown.size();
    if (place == m_entries.size()) {
        m_entries << entry;
        m_places.insert(row.number, place);
    } else {
        count(m_entries[place].summary, -1);
        m_entries[place] = entry;
    }
    count(row, 1);

    const bool staysInOrder = before >= 0 && isShown(row) &&
                              (before == 0 || comesBefore(sortKeyOf(m_shown[before - 1]), sortKeyOf(place))) &&
                              (wasLast || comesBefore(sortKeyOf(place), sortKeyOf(m_shown[before + 1])));
    if (staysInOrder) {
        Q_EMIT dataChanged(index(before, 0), index(before, columnCount() - 1));
        return;
    }
    if (before >= 0)
        hide(before);
    if (isShown(row))
        show(rowFor(place), place);
}

void RequestQueueModel::setFilter(const QueueFilter &filter)
{
    if (m_filter == filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_shown = shownInOrder();
    endResetModel();
}

void RequestQueueModel::setToday(QDate today)
{
    if (m_today == today)
        return;
    QSet<Place> touched;
    for (Place place = 0; place < m_entries.size(); ++place) {
        Entry &entry = m_entries[place];
        if (standingOf(entry.summary, m_today) != standingOf(entry.summary, today))
            touched << place;
        entry.rank = urgencyRankOf(entry.summary, today);
    }
    m_today = today;
    countAll();

    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!isShown(at(row)))
            hide(row);
    }
    reorder(inOrder(m_shown));
    const QSet<Place> present(m_shown.begin(), m_shown.end());
    for (const Place place : shownInOrder()) {
        if (!present.contains(place))
            show(rowFor(place), place);
    }
    for (int row = 0; row < rowCount(); ++row) {
        if (touched.contains(m_shown[row]) && present.contains(m_shown[row]))
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

int RequestQueueModel::rowOf(RequestNumber number) const
{
    const auto place = m_places.constFind(number);
    return place == m_places.constEnd() ? -1 : int(m_shown.indexOf(*place));
}

int RequestQueueModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int RequestQueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns.size());
}

QVariant RequestQueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Cell cell{at(index.row()), m_today, m_wording};
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
    m_sortColumn = Column(column);
    m_order = order;
    reorder(inOrder(m_shown));
}

bool RequestQueueModel::isShown(const RequestSummary &summary) const
{
    return m_filter.found ? m_filter.found->contains(summary.number) : belongsTo(m_filter.view, summary, m_today);
}

RequestQueueModel::SortKey RequestQueueModel::sortKeyOf(Place place) const
{
    const Entry &entry = m_entries[place];
    const Cell cell{entry.summary, m_today, m_wording};
    const ColumnSpec &spec = specOf(m_sortColumn);
    SortKey key{0, {}, entry.rank};
    switch (spec.sortBy) {
    case SortBy::Urgency:
        break;
    case SortBy::Number:
        key.number = entry.summary.number.value;
        break;
    case SortBy::Day: {
        const std::optional<QDate> day = spec.day(cell);
        key.number = day ? day->toJulianDay() : std::numeric_limits<qint64>::max();
        break;
    }
    case SortBy::Words:
        key.words = m_collator.sortKey(spec.words(cell));
        break;
    }
    return key;
}

bool RequestQueueModel::comesBefore(const SortKey &left, const SortKey &right) const
{
    const bool ascending = m_order == Qt::AscendingOrder;
    const SortKey &one = ascending ? left : right;
    const SortKey &other = ascending ? right : left;
    if (one.words) {
        if (const int order = one.words->compare(*other.words); order != 0)
            return order < 0;
    }
    return std::tie(one.number, one.rank) < std::tie(other.number, other.rank);
}

QList<RequestQueueModel::Place> RequestQueueModel::inOrder(const QList<Place> &places) const
{
    std::vector<std::pair<SortKey, Place>> keyed;
    keyed.reserve(size_t(places.size()));
    for (const Place place : places)
        keyed.emplace_back(sortKeyOf(place), place);
    std::sort(keyed.begin(), keyed.end(),
              [this](const auto &left, const auto &right) { return comesBefore(left.first, right.first); });
    QList<Place> ordered;
    ordered.reserve(places.size());
    for (const auto &entry : keyed)
        ordered << entry.second;
    return ordered;
}

QList<RequestQueueModel::Place> RequestQueueModel::shownInOrder() const
{
    QList<Place> shown;
    for (Place place = 0; place < m_entries.size(); ++place) {
        if (isShown(m_entries[place].summary))
            shown << place;
    }
    return inOrder(shown);
}

/// Where a place that is not shown belongs.
int RequestQueueModel::rowFor(Place place) const
{
    const auto found =
        std::lower_bound(m_shown.begin(), m_shown.end(), sortKeyOf(place),
                         [this](Place shown, const SortKey &key) { return comesBefore(sortKeyOf(shown), key); });
    return int(found - m_shown.begin());
}

void RequestQueueModel::count(const RequestSummary &summary, int difference)
{
    for (const auto &key : Keys<QueueView>::table) {
        if (belongsTo(key.value, summary, m_today))
            m_counts[size_t(key.value)] += difference;
    }
}

void RequestQueueModel::countAll()
{
    m_counts.fill(0);
    for (const Entry &entry : std::as_const(m_entries))
        count(entry.summary, 1);
}

void RequestQueueModel::hide(int row)
{
    beginRemoveRows({}, row, row);
    m_shown.removeAt(row);
    endRemoveRows();
}

void RequestQueueModel::show(int row, Place place)
{
    beginInsertRows({}, row, row);
    m_shown.insert(row, place);
    endInsertRows();
}

void RequestQueueModel::reorder(const QList<Place> &shown)
{
    if (shown == m_shown)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    QList<Place> places;
    for (const QModelIndex &index : old)
        places << m_shown[index.row()];
    m_shown = shown;
    QModelIndexList moved;
    for (qsizetype i = 0; i < old.size(); ++i)
        moved << index(int(m_shown.indexOf(places[i])), old[i].column());
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace article12
