// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/identitywords.h"
#include "items/personlinks.h"
#include "items/wordranks.h"
#include "requests/sameperson.h"

#include <QAbstractTableModel>
#include <QCollator>
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

/// A row made ready to be kept: what costs time is done before the model gets it, on any thread.
struct QueueEntry
{
    RequestNumber number;
    QByteArray bytes;     ///< packed summary
    std::string identity; ///< folded words
    std::vector<quint64> personKeys;
    std::vector<QueueEntry> letters; ///< letterRowsOf() of the request, ready too
};
[[nodiscard]] QueueEntry queueEntryOf(const RequestSummary &row);

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
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] RequestSummary at(int row) const { return summaryAt(m_shown[row]); }
    [[nodiscard]] RequestNumber numberAt(int row) const { return m_entries[size_t(m_shown[row])].number; }
    /// Nothing: not in the register, or not read yet.
    [[nodiscard]] std::optional<RequestSummary> find(RequestNumber number) const;
    /// The row of the request, else of one of its letters; -1: not shown.
    [[nodiscard]] int rowOf(RequestNumber number) const;
    /// Rows of a view, those of letters among them, whatever is shown.
    [[nodiscard]] int countOf(QueueView view) const { return m_counts[size_t(view)]; }
    /// Requests, not rows.
    [[nodiscard]] qsizetype total() const { return m_places.size(); }
    [[nodiscard]] int openRequests() const { return countOf(QueueView::AllOpen) - m_openLetters; }
    /// How many rows the filter finds in its view and everywhere, whatever its reach.
    struct Found
    {
        int everywhere = 0;
        int inView = 0;
    };
    [[nodiscard]] Found found() const;
    /// The other requests of the person a request concerns.
    [[nodiscard]] QList<OtherRequest> othersOf(RequestNumber number) const;
    /// Whoever requests are assigned to.
    [[nodiscard]] QStringList handlers() const;
    /// Packed summaries of whatever is shown, in order: for exports on another thread.
    [[nodiscard]] std::vector<QByteArray> shownBytes() const;
    /// After the language changed.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// To be done on another thread, and handed back with setWordOrder().
    [[nodiscard]] std::function<WordOrder()> wordOrderWork(Column column) const;
    void setWordOrder(WordOrder order) { m_ranks.take(std::move(order)); }

private:
    using Place = qint32; ///< in m_entries
    struct Entry
    {
        RequestNumber number;
        QByteArray bytes;
        qint64 urgency = 0; ///< order of urgency on m_today
        qint32 due = 0;     ///< days on m_today, none last
        qint32 received = 0;
        qint32 safe = 0;
        quint16 views = 0;   ///< bit by QueueView
        quint16 letter = 0;  ///< the row of a letter: its number within the request
        bool isGone = false; ///< a letter that is answered; its place stays
    };

    [[nodiscard]] RequestSummary summaryAt(Place place) const;
    [[nodiscard]] Entry entryOf(const RequestSummary &summary, QByteArray bytes) const;
    [[nodiscard]] bool isFound(Place place) const;
    [[nodiscard]] bool isShown(Place place) const;
    [[nodiscard]] QString wordsAt(Place place, Column column) const;
    [[nodiscard]] qint64 sortNumber(const Entry &entry) const;
    [[nodiscard]] int compareWords(Place left, Place right) const;
    [[nodiscard]] bool comesBefore(Place left, Place right) const;
    [[nodiscard]] std::vector<Place> inOrder(std::vector<Place> places) const;
    [[nodiscard]] std::vector<Place> shownOf(const std::vector<Place> &ordered) const;
    [[nodiscard]] std::vector<Place> everyPlace() const;
    [[nodiscard]] int shownRowOf(Place place) const;
    [[nodiscard]] std::optional<Place> placeOf(RequestNumber number, int letter) const;
    void putRow(const QueueEntry &row);
    void retire(Place place);
    void append(const QueueEntry &row, const RequestSummary &summary);
    void replace(Place place, const QueueEntry &row, const RequestSummary &summary);
    void findMatches();
    void ensureRanks(Column column);
    void count(const Entry &entry, int difference);
    void hide(int row);
    void show(Place place);
    void reorder(std::vector<Place> shown);

    const Wording &m_wording;
    QCollator m_collator;
    QDate m_today;
    std::vector<Entry> m_entries;
    QHash<RequestNumber, Place> m_places;         ///< of the requests
    QHash<RequestNumber, QList<Place>> m_letters; ///< of their letters, gone ones too
    int m_openLetters = 0;
    IdentityWords m_identity;
    PersonLinks m_persons;
    std::vector<Place> m_ordered; ///< all, in order
    std::vector<Place> m_shown;   ///< of these the shown ones
    std::array<int, Keys<QueueView>::table.size()> m_counts{};
    QueueFilter m_filter;
    std::vector<std::string> m_patterns; ///< of m_filter.words
    std::vector<bool> m_matches;         ///< by place, while there are patterns
    Column m_sortColumn = Column::Deadline;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    WordRanks m_ranks;
    mutable Place m_unpackedPlace = -1;
    mutable RequestSummary m_unpacked;
};

} // namespace article12
