// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/identitywords.h"
#include "items/packedsummary.h"
#include "items/personlinks.h"
#include "items/wordranks.h"
#include "requests/sameperson.h"

#include <QCollator>
#include <QHash>

#include <deque>

namespace article12 {

/// A row made ready to be kept: what costs time is done before the rows get it, on any thread.
struct QueueEntry
{
    RequestNumber number;
    QByteArray bytes;     ///< packed summary
    std::string identity; ///< folded words
    std::vector<quint32> personKeys;
    std::vector<QueueEntry> letters; ///< letterRowsOf() of the request, ready too
};
[[nodiscard]] QueueEntry queueEntryOf(const RequestSummary &row);

/// Every row of the queue, packed, with what it is found, counted and ordered by on a day. A request has one row, and
/// one more for each letter of an authority that waits for an answer. Each has a place, which it keeps.
class QueueRows
{
public:
    using Place = qint32;
    using Column = QueueColumn;

    /// `wording` outlives the rows.
    QueueRows(const Wording &wording, QDate today);

    void clear();
    /// All rows are there: gives back the memory that reading them took.
    void settle();
    Place append(const QueueEntry &row);
    void replace(Place place, const QueueEntry &row);
    /// The letter is answered: its row belongs to no list any more; its place stays.
    void retire(Place place);
    /// By place: whether the row stands differently on that day.
    [[nodiscard]] std::vector<bool> setToday(QDate today);
    void setOrder(Column column, Qt::SortOrder order);
    /// Words are others after the language changed.
    void retranslate();

    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] Column sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_order; }
    [[nodiscard]] Place end() const { return Place(m_entries.size()); }
    /// Requests, not rows.
    [[nodiscard]] qsizetype requests() const { return qsizetype(m_requests.size()); }
    /// Of the request itself, or of a letter by its number within it.
    [[nodiscard]] std::optional<Place> placeOf(RequestNumber number, int letter = 0) const;
    /// Of its letters, retired ones too.
    [[nodiscard]] QList<Place> lettersOf(RequestNumber number) const { return m_letters.value(number); }
    [[nodiscard]] RequestSummary at(Place place) const { return m_summaries.at(size_t(place)); }
    [[nodiscard]] QByteArray bytesAt(Place place) const { return m_summaries.bytesAt(size_t(place)); }
    [[nodiscard]] RequestNumber numberAt(Place place) const { return entry(place).number; }
    [[nodiscard]] int letterAt(Place place) const { return entry(place).letter; } ///< 0: the request itself
    [[nodiscard]] bool isRetired(Place place) const { return entry(place).views == 0; }
    [[nodiscard]] bool isIn(Place place, QueueView view) const { return (entry(place).views >> unsigned(view)) & 1U; }
    [[nodiscard]] int countOf(QueueView view) const { return m_counts[size_t(view)]; }
    [[nodiscard]] int openRequests() const { return countOf(QueueView::AllOpen) - m_openLetters; }
    [[nodiscard]] int openLetters() const { return m_openLetters; } ///< of authorities, each a row of its own
    [[nodiscard]] const IdentityWords &identity() const { return m_identity; }
    /// The other requests of the person a request concerns.
    [[nodiscard]] QList<OtherRequest> othersOf(RequestNumber number) const;
    /// Whoever open requests are assigned to.
    [[nodiscard]] QStringList handlers() const;

    /// In the order that is set; ties go by urgency, then by number: the order is total.
    [[nodiscard]] bool comesBefore(Place left, Place right) const;
    [[nodiscard]] std::vector<Place> inOrder(std::vector<Place> places) const;
    /// Those not retired, in no order.
    [[nodiscard]] std::vector<Place> everyPlace() const;
    /// To be done on another thread, and handed back with setWordOrder().
    [[nodiscard]] std::function<WordOrder()> wordOrderWork(Column column) const;
    void setWordOrder(WordOrder order) { m_ranks.take(std::move(order)); }

private:
    struct Entry
    {
        RequestNumber number;
        qint64 urgency = 0; ///< order of urgency on m_today
        qint32 due = 0;     ///< days on m_today, none last
        qint32 received = 0;
        qint32 safe = 0;
        quint16 views = 0;  ///< bit by QueueView; none: retired
        quint16 letter = 0; ///< the row of a letter: its number within the request
    };
    [[nodiscard]] const Entry &entry(Place place) const { return m_entries[size_t(place)]; }
    [[nodiscard]] Entry entryOf(const RequestSummary &row) const;
    [[nodiscard]] std::vector<Place>::const_iterator requestFrom(RequestNumber number) const;
    [[nodiscard]] qint64 sortNumber(const Entry &row) const;
    [[nodiscard]] int compareWords(Place left, Place right) const;
    [[nodiscard]] QString wordsAt(Place place) const;
    void count(const Entry &row, int difference);

    const Wording &m_wording;
    QCollator m_collator;
    QDate m_today;
    std::deque<Entry> m_entries; ///< by place, as the next three
    PackedSummaries m_summaries;
    IdentityWords m_identity;
    PersonLinks m_persons;
    std::vector<Place> m_requests; ///< of the requests, by number
    QHash<RequestNumber, QList<Place>> m_letters;
    int m_openLetters = 0;
    std::array<int, Keys<QueueView>::table.size()> m_counts{};
    Column m_sortColumn = Column::Deadline;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    WordRanks m_ranks;
};

} // namespace article12
