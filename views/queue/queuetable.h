// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/requestqueuemodel.h"
#include "views/common/windowmemory.h"

#include <QTableView>

class QMenu;

namespace article12 {

class TwoPartDelegate;

/// The table of requests. Its columns can be shown, hidden, moved, made wider and sorted; how they stand is remembered.
class QueueTable : public QTableView
{
    Q_OBJECT

public:
    QueueTable(RequestQueueModel &model, WindowMemory &memory, QWidget *parent = nullptr);

    /// Columns as wide as what they show now, unless the person set widths. The step takes what is left over; in a
    /// narrow window the longest words are cut, a tool tip has them whole, and at last the day of arrival leaves.
    void fit();
    /// As fit(), but no column becomes narrower: while somebody types, columns must not dance.
    void widen();
    /// The rows chosen, in the order of the list.
    [[nodiscard]] QList<RequestNumber> chosen() const;
    [[nodiscard]] QList<int> chosenRows() const;
    [[nodiscard]] std::optional<RequestNumber> current() const;
    /// As they stand, from left to right.
    [[nodiscard]] QList<QueueColumn> shownColumns() const;
    void setColumnShown(QueueColumn column, bool shown);
    /// The columns, widths and order of the first start.
    void resetLayout();
    /// Which columns are shown, and what the list is sorted by.
    void fillColumnMenu(QMenu &menu);
    /// The rows chosen as text, cells separated by tabs, to the clipboard.
    void copyRows() const;

Q_SIGNALS:
    void openWanted(article12::RequestNumber number);
    /// Right click or menu key on a row; `cell` is under the pointer.
    void menuWanted(const QPoint &at, const QModelIndex &cell);
    void chosenChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &chosen, const QItemSelection &left) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setDelegates();
    void shareRoom();
    void shortenSteps();
    /// Wanted by the person, though it may have left a narrow window.
    [[nodiscard]] bool isShown(int column) const;
    [[nodiscard]] int titleWidth(int column) const;
    void showHeaderMenu(const QPoint &at);
    void saveLayout() const;
    /// False: nothing is remembered.
    bool restoreLayout();

    RequestQueueModel &m_model;
    WindowMemory &m_memory;
    TwoPartDelegate *m_steps = nullptr;
    QList<int> m_wanted;    ///< px for each column to show its words whole; 0: hidden
    bool m_hasLeft = false; ///< the column a narrow window has no room for
    bool m_mayLeave = true;
    bool m_ownWidths = false; ///< the person made a column wider or narrower
    bool m_quiet = true;      ///< changes are ours: not remembered
};

} // namespace article12
