// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/requestqueuemodel.h"
#include "views/workplace.h"

#include <QWidget>

class QHBoxLayout;
class QStackedWidget;
class QTableView;

namespace article12 {

class Button;
class Label;
class SidePanel;
class TileButton;

/// The queue: tiles that filter, the table, and the selected request beside it.
class QueuePage : public QWidget
{
    Q_OBJECT

public:
    QueuePage(const Workplace &workplace, RequestQueueModel &model, QWidget *parent = nullptr);
    void showView(QueueView view);
    /// The result of a search or what stands behind a figure; `title` says which.
    void showFound(const QString &title, const QSet<RequestNumber> &found);
    /// Fills tiles and texts again after rows changed.
    void refresh();
    void select(RequestNumber number);
    [[nodiscard]] std::optional<RequestNumber> selected() const;
    [[nodiscard]] QTableView &table() { return *m_table; }

Q_SIGNALS:
    void openWanted(article12::RequestNumber number);
    void stepChosen(article12::RequestNumber number, article12::Step step, article12::ItemNumber item);
    /// A tile was ticked or cleared.
    void viewWanted(article12::QueueView view);
    void intakeWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTable();
    QWidget *buildTiles();
    QWidget *buildFoundBar();
    QWidget *buildEmpty();
    void showTiles();
    void showEmpty();
    void showSelected();
    void fitColumns();
    void fitStep();

    const Workplace &m_workplace;
    RequestQueueModel &m_model;
    QTableView *m_table;
    QStackedWidget *m_rows;
    Label *m_emptyTitle;
    Label *m_emptyText;
    Button *m_emptyAction;
    QWidget *m_foundBar = nullptr;
    Label *m_foundTitle;
    SidePanel *m_side;
    QList<std::pair<QueueView, TileButton *>> m_tiles;
    TileButton *m_onTime = nullptr;
    std::optional<RequestNumber> m_wanted; ///< selected again when the rows come back
};

} // namespace article12
