// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/summary.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QSet>

namespace article12 {

/// Which rows are shown. What was found is shown whatever the view.
struct QueueFilter
{
    QueueView view = QueueView::ToDoNow;
    std::optional<QSet<RequestNumber>> found = {}; ///< by a search, or behind a figure
    friend bool operator==(const QueueFilter &, const QueueFilter &) = default;
};

/// The queue: plain rows in memory with their own filter and order. Rows that change are announced one by one.
class RequestQueueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Deadline, Reference, Person, Rights, Step, Due, Received, Count };
    enum Role {
        UrgencyRole = Qt::UserRole, ///< int of Urgency
        RightsRole,                 ///< QStringList, names of the rights
        RequestNumberRole           ///< qint64
    };

    /// `wording` outlives the model.
    RequestQueueModel(const Wording &wording, QDate today, QObject *parent = nullptr);

    void setRows(QList<RequestSummary> rows);
    /// Adds or changes one request.
    void put(const RequestSummary &row);
    void setFilter(const QueueFilter &filter);
    /// Pills, views and the order of urgency depend on the day; only rows it touches are announced.
    void setToday(QDate today);

    [[nodiscard]] const QueueFilter &filter() const { return m_filter; }
    [[nodiscard]] const RequestSummary &at(int row) const { return m_entries[m_shown[row]].summary; }
    /// -1: not shown.
    [[nodiscard]] int rowOf(RequestNumber number) const;
    /// Of all requests, whatever is shown.
    [[nodiscard]] int countOf(QueueView view) const { return m_counts[size_t(view)]; }
    [[nodiscard]] qsizetype total() const { return m_entries.size(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    using Place = qsizetype; ///< in m_entries
    struct Entry
    {
        RequestSummary summary;
        UrgencyRank rank; ///< on m_today
    };
    struct SortKey;

    [[nodiscard]] bool isShown(const RequestSummary &summary) const;
    [[nodiscard]] SortKey sortKeyOf(Place place) const;
    [[nodiscard]] bool comesBefore(const SortKey &left, const SortKey &right) const;
    [[nodiscard]] QList<Place> inOrder(const QList<Place> &places) const;
    [[nodiscard]] QList<Place> shownInOrder() const;
    [[nodiscard]] int rowFor(Place place) const;
    void count(const RequestSummary &summary, int difference);
    void countAll();
    void hide(int row);
    void show(int row, Place place);
    void reorder(const QList<Place> &shown);

    const Wording &m_wording;
    QCollator m_collator;
    QDate m_today;
    QList<Entry> m_entries;
    QHash<RequestNumber, Place> m_places;
    QList<Place> m_shown; ///< in order
    std::array<int, Keys<QueueView>::table.size()> m_counts{};
    QueueFilter m_filter;
    Column m_sortColumn = Column::Deadline;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace article12
