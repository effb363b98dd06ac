// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/theme.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace article12 {

/// A row as every table of ours paints it: a thin line below, calm colours for the chosen one. `Emphasis` of a column
/// is a matter of the view, not of the model.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Emphasis { Normal, Muted, Strong, Link };
    explicit TableDelegate(Emphasis emphasis = Emphasis::Normal, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Words that are cut stand whole in the tool tip.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    /// What is painted on the row, inside its margins.
    virtual void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const;
    /// Width of the content without margins.
    [[nodiscard]] virtual int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] virtual QString wholeWords(const QModelIndex &index) const;

private:
    Emphasis m_emphasis;
};

/// Pill: the words of the cell, the tone told by the function.
class PillDelegate : public TableDelegate
{
    Q_OBJECT

public:
    using ToneOf = std::function<Tone(const QModelIndex &)>;
    explicit PillDelegate(ToneOf toneOf, QObject *parent = nullptr);

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    ToneOf m_toneOf;
};

/// Chips: the words told by the function.
class ChipsDelegate : public TableDelegate
{
    Q_OBJECT

public:
    using WordsOf = std::function<QStringList(const QModelIndex &)>;
    explicit ChipsDelegate(WordsOf wordsOf, QObject *parent = nullptr);

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QString wholeWords(const QModelIndex &index) const override;

private:
    WordsOf m_wordsOf;
};

/// "In progress · send the answer": the first part in text colour, what follows the dot muted. Brief: in every row only
/// what follows.
class TwoPartDelegate : public TableDelegate
{
    Q_OBJECT

public:
    explicit TwoPartDelegate(QObject *parent = nullptr);
    void setBrief(bool brief) { m_isBrief = brief; }

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;

private:
    bool m_isBrief = false;
};

/// Rows without grid, whole rows chosen, one height from the font, no row numbers.
void setUpTable(QTableView &table, const QString &accessibleName);

} // namespace article12
