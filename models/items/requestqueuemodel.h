// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/queuerows.h"

#include <QAbstractTableModel>
#include <QSet>

namespace article12 {

/// Which rows are shown: those of a view; or those found, in the whole register or in the view.
struct QueueFilter
{
    QueueView view = QueueView::ToDoNow;
    std::optional<QSet<RequestNumber>> among = {}; ///< only these: behind a figure, of one person
    QString words = {};                            ///< searched in names, addresses and references
    QSet<RequestNumber> inTexts = {};              ///< found by these words in messages and letters
    enum class Reach { Everywhere, View } reach = Reach::Everywhere;
    [[nodiscard]] bool isSearch() const { return among || !words.isEmpty(); }
    friend bool operator==(const QueueFilter &, const QueueFilter &) = default;
};

/// The queue: plain rows in memory with their own filter and order, made for a hundred thousand. Rows that change are
/// announced one by one. A request has one row, and one more for each letter of an authority that waits for an answer.
class RequestQueueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Column = QueueColumn;
    enum Role {
        UrgencyRole = Qt::UserRole, ///< int of Urgency
        RightsRole,                 ///< QStringList, names of the rights
        RequestNumberRole           ///< qint64
    };

    /// `wording` outlives the model.
    RequestQueueModel(const Wording &wording, QDate today, QObject *parent = nullptr);

    void clear();
    void setRows(const QList<RequestSummary> &rows);
    /// Rows read in pieces; those already here are newer and stay.
    void addRows(const std::vector<QueueEntry> &rows);
    /// Adds or changes one request with the rows of its letters.
    void put(const RequestSummary &row);
    void setFilter(const QueueFilter &filter);
    /// Pills, views and the order of urgency depend on the day; only rows it touches are announced.
    void setToday(QDate today);

    [[nodiscard]] const QueueFilter &filter() const { return m_filter; }
    [[nodiscard]] QDate today() const { return m_rows.today(); }
    [[nodiscard]] RequestSummary at(int row) const { return m_rows.at(m_shown[size_t(row)]); }
    [[nodiscard]] RequestNumber numberAt(int row) const { return m_rows.numberAt(m_shown[size_t(row)]); }
    /// Nothing: not in the register, or not read yet.
    [[nodiscard]] std::optional<RequestSummary> find(RequestNumber number) const;
    /// The row of the request, else of one of its letters; -1: not shown.
    [[nodiscard]] int rowOf(RequestNumber number) const;
    /// Rows of a view, those of letters among them, whatever is shown.
    [[nodiscard]] int countOf(QueueView view) const { return m_rows.countOf(view); }
    /// Requests, not rows.
    [[nodiscard]] qsizetype total() const { return m_rows.requests(); }
    [[nodiscard]] int openRequests() const { return m_rows.openRequests(); }
    [[nodiscard]] int openLetters() const { return m_rows.openLetters(); }
    /// How many rows the filter finds in its view and everywhere, whatever its reach.
    struct Found
    {
        int everywhere = 0;
        int inView = 0;
    };
    [[nodiscard]] Found found() const;
    /// The other requests of the person a request concerns.
    [[nodiscard]] QList<OtherRequest> othersOf(RequestNumber number) const { return m_rows.othersOf(number); }
    /// Whoever requests are assigned to.
    [[nodiscard]] QStringList handlers() const { return m_rows.handlers(); }
    /// Packed summaries of whatever is shown, in order: for exports on another thread.
    [[nodiscard]] std::vector<QByteArray> shownBytes() const;
    /// All rows are there: gives back the memory that reading them took.
    void settle() { m_rows.settle(); }
    /// After the language changed.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// To be done on another thread, and handed back with setWordOrder().
    [[nodiscard]] std::function<WordOrder()> wordOrderWork(Column column) const { return m_rows.wordOrderWork(column); }
    void setWordOrder(WordOrder order) { m_rows.setWordOrder(std::move(order)); }

private:
    using Place = QueueRows::Place;
    [[nodiscard]] bool isFound(Place place) const;
    [[nodiscard]] bool isShown(Place place) const;
    [[nodiscard]] std::vector<Place> shownOf(const std::vector<Place> &ordered) const;
    [[nodiscard]] int shownRowOf(Place place) const;
    Place append(const QueueEntry &row);
    void putRow(const QueueEntry &row);
    void retire(Place place);
    void findMatches();
    void hide(int row);
    void show(Place place);
    void reorder(std::vector<Place> shown);

    const Wording &m_wording;
    QueueRows m_rows;
    std::vector<Place> m_ordered; ///< all, in order
    std::vector<Place> m_shown;   ///< of these the shown ones
    QueueFilter m_filter;
    std::vector<std::string> m_patterns; ///< of m_filter.words
    std::vector<bool> m_matches;         ///< by place, while there are patterns
    mutable Place m_unpackedPlace = -1;
    mutable RequestSummary m_unpacked;
};

} // namespace article12
