// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/requestqueuemodel.h"
#include "views/workplace.h"

#include <QTimer>
#include <QWidget>

class QMenu;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace article12 {

class Button;
class FoundBar;
class Label;
class QueueTable;
class SidePanel;
class TileButton;

/// The queue: tiles that filter, the table, and the selected request beside it.
class QueuePage : public QWidget
{
    Q_OBJECT

public:
    QueuePage(const Workplace &workplace, RequestQueueModel &model, QWidget *parent = nullptr);

    /// A list of the navigation or a tile. While words are searched, what was found there.
    void showView(QueueView view);
    /// What stands behind a figure; `title` says which.
    void showFound(const QString &title, const QSet<RequestNumber> &found);
    /// Every request of the person a request concerns, those that only may be hers or his included.
    void showPerson(RequestNumber number);
    /// Names, addresses and references at once; texts when setFoundInTexts() tells. Empty words: the list again.
    void search(const QString &words);
    void setFoundInTexts(const QString &words, const QSet<RequestNumber> &found);
    void setOnTime(Month month, int count, const QSet<RequestNumber> &answered);
    /// Rows are still being read.
    void setReading(bool reading);
    /// Some have arrived: the columns take their widths.
    void takeFirstRows();
    /// Fills tiles and texts again after rows changed.
    void refresh();
    void select(RequestNumber number);
    [[nodiscard]] std::optional<RequestNumber> selected() const;
    /// The rows chosen, in order.
    [[nodiscard]] QList<RequestNumber> chosen() const;
    /// Puts a bar over everything else of the list.
    void addBar(QWidget *bar);
    [[nodiscard]] QueueTable &table() const { return *m_table; }
    /// What the list shows now, in words: "To do now", "3 found with “martin”".
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool isSidePanelShown() const;
    /// To the row that is chosen, or the first one.
    void goToList();
    void setSidePanelShown(bool shown);

Q_SIGNALS:
    void openWanted(article12::RequestNumber number);
    void stepChosen(article12::RequestNumber number, article12::Step step, article12::ItemNumber item);
    /// A tile was ticked or cleared.
    void viewWanted(article12::QueueView view);
    void personWanted(article12::RequestNumber number);
    void filesWanted(article12::RequestNumber number);
    void intakeWanted();
    void assignWanted(const QList<article12::RequestNumber> &numbers);
    void letterWanted(const QList<article12::RequestNumber> &numbers, article12::LetterType type);
    void exportWanted(const QList<article12::RequestNumber> &numbers);
    void linkWanted(const QList<article12::RequestNumber> &numbers);
    /// The search or the found rows are left.
    void foundLeft();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildTiles();
    QWidget *buildEmpty();
    void connectParts();
    void applyFilter(const QueueFilter &filter);
    void showTiles();
    void showFoundBar();
    void showEmpty();
    void showChosen();
    void showSidePanel();
    void showRowMenu(const QPoint &at, const QModelIndex &cell);
    void addLetterMenu(QMenu &menu, const QList<RequestNumber> &numbers);
    void turnReach();

    const Workplace &m_workplace;
    RequestQueueModel &m_model;
    QVBoxLayout *m_column;
    QueueTable *m_table;
    QStackedWidget *m_rows;
    QSplitter *m_splitter;
    Label *m_emptyTitle;
    Label *m_emptyText;
    Button *m_emptyAction;
    FoundBar *m_found;
    SidePanel *m_side;
    QList<std::pair<QueueView, TileButton *>> m_tiles;
    QueueView m_beforeTile = QueueView::ToDoNow; ///< the list a tile leads back to
    TileButton *m_onTime = nullptr;
    QSet<RequestNumber> m_answered; ///< behind it
    QString m_answeredIn;
    QTimer m_soon;                         ///< the side panel follows when typing pauses and the register is free
    std::optional<RequestNumber> m_wanted; ///< selected again when the rows come back
    std::optional<RequestNumber> m_person; ///< whose requests are shown
    QString m_title;                       ///< of what was found behind a figure
    bool m_reading = false;
    bool m_fitted = false; ///< since reading began
    bool m_sideWanted = true;
    bool m_sideForced = false; ///< also in a narrow window
};

} // namespace article12
