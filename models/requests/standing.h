// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/summary.h"

namespace article12 {

/// How pressing a row is on a day: the order and the pill of the queue (ui.md).
enum class Urgency { Overdue, Today, Soon, Running, Suspended, FollowUp, Closed };
struct Standing
{
    Urgency urgency = Urgency::Running;
    std::optional<int> daysLeft; ///< negative: days late; of the nearer target when there is one
    bool ofTarget = false;       ///< daysLeft counts to the target ("stop in 2 days")
    friend bool operator==(const Standing &, const Standing &) = default;
};
/// Soon: seven days or fewer.
[[nodiscard]] Standing standingOf(const RequestSummary &row, QDate today);
[[nodiscard]] Text pillOf(const RequestSummary &row, QDate today); ///< "4 days late", "suspended, 29 left"

/// Which requests a list shows: the entries of the navigation, in their order, then what only a tile filters by.
enum class QueueView {
    ToDoNow,
    Overdue,
    DueSoon,
    WaitingForPerson,
    WaitingForColleagues,
    FollowUp,
    AllOpen,
    Closed,
    Suspended
};
template <>
struct Keys<QueueView>
{
    static constexpr std::array table{Key{QueueView::ToDoNow, "todo"},
                                      Key{QueueView::Overdue, "overdue"},
                                      Key{QueueView::DueSoon, "due_7"},
                                      Key{QueueView::WaitingForPerson, "waiting_person"},
                                      Key{QueueView::WaitingForColleagues, "waiting_colleagues"},
                                      Key{QueueView::FollowUp, "follow_up"},
                                      Key{QueueView::AllOpen, "open"},
                                      Key{QueueView::Closed, "closed"},
                                      Key{QueueView::Suspended, "suspended"}};
};
/// An entry of the navigation; the other views are tiles over the list.
[[nodiscard]] constexpr bool isPlace(QueueView view) { return view != QueueView::Suspended; }
[[nodiscard]] bool belongsTo(QueueView view, const RequestSummary &row, QDate today);
[[nodiscard]] Text nameOf(QueueView view);
/// Place of a row in the order of urgency on a day: overdue first, then days left, then suspended, then follow-up, then
/// closed; then by number. To be kept while many rows are sorted.
struct UrgencyRank
{
    int group = 0;
    qint64 order = 0;
    RequestNumber number;
    int letter = 0; ///< of the request; 0: the request itself
    friend auto operator<=>(const UrgencyRank &, const UrgencyRank &) = default;
};
[[nodiscard]] UrgencyRank urgencyRankOf(const RequestSummary &row, QDate today);
[[nodiscard]] bool isMoreUrgent(const RequestSummary &left, const RequestSummary &right, QDate today);

} // namespace article12
