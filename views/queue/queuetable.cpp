// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/queue/queuetable.h"

#include "views/common/tabledelegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QMenu>
#include <QScopedValueRollback>

#include <numeric>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

const QString layoutName = u"queue/columns"_s;
constexpr int rowsMeasured = 60;
// px
constexpr int titleMargin = 12;
constexpr int sortMarkWidth = 18;
constexpr int narrowestPerson = 120;
constexpr int narrowestRights = 110;
constexpr int narrowestStep = 180;
constexpr int atWorst = 24; ///< px less for each of these, when even a column that left makes no room
constexpr auto firstToLeave = QueueColumn::Received; ///< in a narrow window; the deadline counts from it anyway

Tone toneOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Overdue:
        return Tone::Late;
    case Urgency::Today:
    case Urgency::Soon:
        return Tone::Soon;
    case Urgency::Running:
    case Urgency::Closed:
        return Tone::Calm;
    case Urgency::Suspended:
        return Tone::Stopped;
    case Urgency::FollowUp:
        return Tone::Good;
    }
    Q_UNREACHABLE();
}

std::optional<QueueColumn> columnOfKey(const QString &key)
{
    for (int column = 0; column < int(QueueColumn::Count); ++column) {
        if (key == QLatin1StringView(specOf(QueueColumn(column)).key))
            return QueueColumn(column);
    }
    return {};
}

QString keyOfColumn(int column) { return QString::fromLatin1(specOf(QueueColumn(column)).key); }

} // namespace

QueueTable::QueueTable(RequestQueueModel &model, WindowMemory &memory, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_memory(memory)
{
    setUpTable(*this, tr("Requests"));
    setObjectName(u"queue"_s);
    setModel(&model);
    setDelegates();
    QHeaderView &header = *horizontalHeader();
    header.setSectionsMovable(true);
    header.setFirstSectionMovable(true);
    header.setResizeContentsPrecision(rowsMeasured);
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    setSortingEnabled(true);
    if (!restoreLayout())
        resetLayout();
    m_quiet = false;
    connect(&header, &QHeaderView::customContextMenuRequested, this, &QueueTable::showHeaderMenu);
    connect(&header, &QHeaderView::sectionMoved, this, &QueueTable::saveLayout);
    connect(&header, &QHeaderView::sortIndicatorChanged, this, [this] {
        saveLayout();
        fit(); // the mark needs room in another title
    });
    connect(&header, &QHeaderView::sectionResized, this, [this] {
        shortenSteps();
        if (m_quiet)
            return;
        m_ownWidths = true;
        saveLayout();
    });
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT openWanted(m_model.numberAt(index.row())); });
}

void QueueTable::setDelegates()
{
    const auto tone = [](const QModelIndex &index) {
        return toneOf(Urgency(index.data(RequestQueueModel::UrgencyRole).toInt()));
    };
    const auto rights = [](const QModelIndex &index) {
        return index.data(RequestQueueModel::RightsRole).toStringList();
    };
    const auto set = [this](QueueColumn column, QAbstractItemDelegate *delegate) {
        setItemDelegateForColumn(int(column), delegate);
    };
    set(QueueColumn::Deadline, new PillDelegate(tone, this));
    set(QueueColumn::Rights, new ChipsDelegate(rights, this));
    m_steps = new TwoPartDelegate(this);
    set(QueueColumn::Step, m_steps);
    for (const QueueColumn muted : {QueueColumn::Received, QueueColumn::Channel, QueueColumn::SafeDate})
        set(muted, new TableDelegate(TableDelegate::Emphasis::Muted, this));
}

void QueueTable::fit()
{
    m_wanted.fill(0, m_model.columnCount());
    widen();
}

void QueueTable::widen()
{
    m_wanted.resize(m_model.columnCount());
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int needed = isShown(column) ? qMax(sizeHintForColumn(column), titleWidth(column)) : 0;
        m_wanted[column] = qMax(m_wanted[column], needed);
    }
    shareRoom();
    shortenSteps();
}

/// All rows leave out the state, or none.
void QueueTable::shortenSteps()
{
    const int column = int(QueueColumn::Step);
    m_steps->setBrief(columnWidth(column) < m_wanted.value(column));
}

bool QueueTable::isShown(int column) const
{
    return !isColumnHidden(column) || (m_hasLeft && column == int(firstToLeave));
}

/// Only the sorted column needs room for its mark.
int QueueTable::titleWidth(int column) const
{
    const QHeaderView &header = *horizontalHeader();
    const QString title = m_model.headerData(column, Qt::Horizontal).toString();
    const int mark = header.sortIndicatorSection() == column ? sortMarkWidth : 0;
    return QFontMetrics(header.font()).horizontalAdvance(title) + 2 * titleMargin + mark;
}

/// Room to spare is the step's; when there is too little, the step gives way first (it can do without the state), then
/// the columns whose words may be cut, those with the longest words most.
void QueueTable::shareRoom()
{
    if (m_ownWidths || m_wanted.size() != m_model.columnCount())
        return;
    const QScopedValueRollback quiet(m_quiet, true);
    const QHash<int, int> narrowest{{int(QueueColumn::Person), narrowestPerson},
                                    {int(QueueColumn::Rights), narrowestRights},
                                    {int(QueueColumn::Step), qMax(narrowestStep, titleWidth(int(QueueColumn::Step)))}};
    QList<int> widths = m_wanted;
    int less = 0;
    const auto slack = [&](int column) {
        return narrowest.contains(column) ? qMax(0, widths[column] - narrowest.value(column) + less) : 0;
    };
    const auto wholeSlack = [&] {
        int whole = 0;
        for (int column = 0; column < widths.size(); ++column)
            whole += slack(column);
        return whole;
    };
    int room = viewport()->width() - std::accumulate(widths.cbegin(), widths.cend(), 0);
    const int ofStep = qMin(qMax(0, -room), slack(int(QueueColumn::Step)));
    widths[int(QueueColumn::Step)] -= ofStep;
    room += ofStep;
    int allSlack = wholeSlack();
    int &leaving = widths[int(firstToLeave)];
    m_hasLeft = m_mayLeave && leaving > 0 && room + allSlack < 0;
    setColumnHidden(int(firstToLeave), m_hasLeft || leaving == 0);
    if (m_hasLeft)
        room += std::exchange(leaving, 0);
    if (m_hasLeft && room + allSlack < 0) {
        less = atWorst;
        allSlack = wholeSlack();
    }
    widths[int(QueueColumn::Step)] += widths[int(QueueColumn::Step)] > 0 ? qMax(0, room) : 0;
    const int missing = qMin(qMax(0, -room), allSlack);
    int given = 0;
    for (int column = 0; column < widths.size(); ++column) {
        if (widths[column] == 0)
            continue;
        const int cut = missing == 0 ? 0 : qMin((missing * slack(column) + allSlack - 1) / allSlack, missing - given);
        given += cut;
        setColumnWidth(column, widths[column] - cut);
    }
}

QList<RequestNumber> QueueTable::chosen() const
{
    QList<RequestNumber> numbers;
    QSet<RequestNumber> seen; // a request and its letters are chosen once
    for (const int row : chosenRows()) {
        const RequestNumber number = m_model.numberAt(row);
        if (!seen.contains(number))
            numbers << number;
        seen << number;
    }
    return numbers;
}

QList<int> QueueTable::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::optional<RequestNumber> QueueTable::current() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? std::optional(m_model.numberAt(index.row())) : std::nullopt;
}

QList<QueueColumn> QueueTable::shownColumns() const
{
    QList<QueueColumn> columns;
    for (int visual = 0; visual < m_model.columnCount(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (isShown(column))
            columns << QueueColumn(column);
    }
    return columns;
}

void QueueTable::setColumnShown(QueueColumn column, bool shown)
{
    if (!shown && shownColumns().size() == 1)
        return;
    {
        const QScopedValueRollback quiet(m_quiet, true);
        setColumnHidden(int(column), !shown);
        m_hasLeft = m_hasLeft && column != firstToLeave;
        m_mayLeave = m_mayLeave && column != firstToLeave; // who asks for it gets it
        if (shown && m_ownWidths)
            resizeColumnToContents(int(column));
    }
    fit();
    saveLayout();
}

void QueueTable::resetLayout()
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_ownWidths = false;
        m_hasLeft = false;
        m_mayLeave = true;
        for (int column = 0; column < m_model.columnCount(); ++column) {
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
            setColumnHidden(column, !specOf(QueueColumn(column)).shownAtFirst);
        }
        sortByColumn(int(QueueColumn::Deadline), Qt::AscendingOrder);
        fit();
    }
    saveLayout();
}

void QueueTable::showHeaderMenu(const QPoint &at)
{
    QMenu menu(this);
    fillColumnMenu(menu);
    menu.exec(horizontalHeader()->mapToGlobal(at));
}

void QueueTable::fillColumnMenu(QMenu &menu)
{
    menu.clear();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        QAction *entry = menu.addAction(m_model.headerData(column, Qt::Horizontal).toString());
        entry->setCheckable(true);
        entry->setChecked(isShown(column) && !(m_hasLeft && column == int(firstToLeave)));
        connect(entry, &QAction::triggered, this, [this, column](bool on) { setColumnShown(QueueColumn(column), on); });
    }
    menu.addSeparator();
    QMenu &order = *menu.addMenu(tr("&Sort by"));
    for (int column = 0; column < m_model.columnCount(); ++column) {
        QAction *entry = order.addAction(m_model.headerData(column, Qt::Horizontal).toString());
        entry->setCheckable(true);
        entry->setChecked(column == horizontalHeader()->sortIndicatorSection());
        connect(entry, &QAction::triggered, this, [this, column] {
            const bool again = column == horizontalHeader()->sortIndicatorSection();
            const bool ascending = again && horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder;
            sortByColumn(column, again && !ascending ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
    connect(menu.addAction(tr("As at the first start")), &QAction::triggered, this, &QueueTable::resetLayout);
}

void QueueTable::saveLayout() const
{
    if (m_quiet)
        return;
    QJsonArray columns;
    for (int visual = 0; visual < m_model.columnCount(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        QJsonObject entry{{u"column"_s, keyOfColumn(column)}, {u"shown"_s, isShown(column)}};
        if (m_ownWidths && !isColumnHidden(column))
            entry.insert(u"width"_s, columnWidth(column));
        columns << entry;
    }
    const QJsonObject layout{{u"columns"_s, columns},
                             {u"sorted_by"_s, keyOfColumn(horizontalHeader()->sortIndicatorSection())},
                             {u"descending"_s, horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder}};
    m_memory.setLayout(layoutName, QJsonDocument(layout).toJson(QJsonDocument::Compact));
}

bool QueueTable::restoreLayout()
{
    const QJsonObject layout = QJsonDocument::fromJson(m_memory.layout(layoutName)).object();
    const QJsonArray columns = layout.value(u"columns"_s).toArray();
    int visual = 0;
    for (int column = 0; column < m_model.columnCount(); ++column)
        setColumnHidden(column, !specOf(QueueColumn(column)).shownAtFirst);
    for (const QJsonValue &value : columns) {
        const QJsonObject entry = value.toObject();
        const auto column = columnOfKey(entry.value(u"column"_s).toString());
        if (!column)
            continue;
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(int(*column)), visual++);
        setColumnHidden(int(*column), !entry.value(u"shown"_s).toBool());
        if (const int width = entry.value(u"width"_s).toInt(); width > 0) {
            setColumnWidth(int(*column), width);
            m_ownWidths = true;
        }
    }
    if (visual == 0 || shownColumns().isEmpty())
        return false;
    sortByColumn(int(columnOfKey(layout.value(u"sorted_by"_s).toString()).value_or(QueueColumn::Deadline)),
                 layout.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    return true;
}

void QueueTable::copyRows() const
{
    QStringList lines;
    const QList<QueueColumn> columns = shownColumns();
    for (const int row : chosenRows()) {
        QStringList cells;
        for (const QueueColumn column : columns)
            cells << m_model.index(row, int(column)).data().toString();
        lines << cells.join(u'\t');
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void QueueTable::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && current()) {
        Q_EMIT openWanted(*current());
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
        return;
    }
    QTableView::keyPressEvent(event);
}

void QueueTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex cell = byKey ? currentIndex() : indexAt(event->pos());
    if (!cell.isValid())
        return;
    if (!selectionModel()->isSelected(cell))
        setCurrentIndex(cell);
    Q_EMIT menuWanted(byKey ? viewport()->mapToGlobal(visualRect(cell).center()) : event->globalPos(), cell);
}

void QueueTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareRoom();
}

void QueueTable::selectionChanged(const QItemSelection &chosen, const QItemSelection &left)
{
    QTableView::selectionChanged(chosen, left);
    Q_EMIT chosenChanged();
}

void QueueTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT chosenChanged();
}

} // namespace article12
