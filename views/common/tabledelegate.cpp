// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/tabledelegate.h"

#include "views/common/chips.h"
#include "views/common/look.h"
#include "views/common/pill.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellMargin = 8;  // px, left and right
constexpr int rowPadding = 15; // px above and below the text together
const QString partsApart = u" · "_s;

QString wordsOf(const QModelIndex &index) { return index.data(Qt::DisplayRole).toString(); }

} // namespace

TableDelegate::TableDelegate(Emphasis emphasis, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_emphasis(emphasis)
{
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Colours::of(option.palette);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool over = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->fillRect(option.rect, chosen ? colours.rowSelected : (over ? colours.hover : colours.page));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.line);
    if (option.state.testFlag(QStyle::State_HasFocus))
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2), colours.focus);
    paintContent(*painter, option.rect.adjusted(cellMargin, 0, -cellMargin, -1), option, index);
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ours = option;
    initStyleOption(&ours, index);
    return {contentWidth(ours, index) + 2 * cellMargin, ours.fontMetrics.height() + rowPadding};
}

bool TableDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    const bool ofModel = !index.data(Qt::ToolTipRole).toString().isEmpty();
    if (event->type() != QEvent::ToolTip || ofModel || sizeHint(option, index).width() <= option.rect.width())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), u"<span>%1</span>"_s.arg(wholeWords(index).toHtmlEscaped()), view);
    return true;
}

QString TableDelegate::wholeWords(const QModelIndex &index) const { return wordsOf(index); }

void TableDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Colours &colours = Colours::of(option.palette);
    const QFont font = m_emphasis == Emphasis::Strong ? scaled(option.font, 1.0, QFont::DemiBold) : option.font;
    const QFontMetrics metrics(font);
    const QColor colour = m_emphasis == Emphasis::Muted  ? colours.muted
                          : m_emphasis == Emphasis::Link ? colours.link
                                                         : colours.text;
    const QVariant asked = index.data(Qt::TextAlignmentRole);
    const auto alignment = asked.isValid() ? Qt::Alignment(asked.toInt()) : Qt::AlignLeft | Qt::AlignVCenter;
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(area, int(alignment) | Qt::TextSingleLine,
                     metrics.elidedText(wordsOf(index), Qt::ElideRight, area.width()));
}

int TableDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFont font = m_emphasis == Emphasis::Strong ? scaled(option.font, 1.0, QFont::DemiBold) : option.font;
    return QFontMetrics(font).horizontalAdvance(wordsOf(index)) + 1;
}

PillDelegate::PillDelegate(ToneOf toneOf, QObject *parent)
    : TableDelegate(Emphasis::Normal, parent)
    , m_toneOf(std::move(toneOf))
{
}

void PillDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    paintPill(painter, area, wordsOf(index), option.font, Colours::of(option.palette).tone(m_toneOf(index)));
}

int PillDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return pillSize(wordsOf(index), option.font).width();
}

ChipsDelegate::ChipsDelegate(WordsOf wordsOf, QObject *parent)
    : TableDelegate(Emphasis::Normal, parent)
    , m_wordsOf(std::move(wordsOf))
{
}

void ChipsDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    paintChips(painter, area, m_wordsOf(index), option.font, Colours::of(option.palette));
}

int ChipsDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return chipsSize(m_wordsOf(index), option.font).width();
}

QString ChipsDelegate::wholeWords(const QModelIndex &index) const { return m_wordsOf(index).join(u", "_s); }

TwoPartDelegate::TwoPartDelegate(QObject *parent)
    : TableDelegate(Emphasis::Normal, parent)
{
}

void TwoPartDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Colours &colours = Colours::of(option.palette);
    const QFontMetrics metrics(option.font);
    const QString words = wordsOf(index);
    const qsizetype cut = words.indexOf(partsApart);
    const QString head = cut < 0 ? words : m_isBrief ? QString() : words.left(cut);
    const QString tail = cut < 0 ? QString() : words.mid(m_isBrief ? cut + partsApart.size() : cut);
    const auto draw = [&](const QRect &place, const QColor &colour, const QString &part) {
        painter.setPen(colour);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(part, Qt::ElideRight, place.width()));
    };
    painter.setFont(option.font);
    draw(area, colours.text, head);
    draw(area.adjusted(metrics.horizontalAdvance(head), 0, 0, 0), colours.muted, tail);
}

void setUpTable(QTableView &table, const QString &accessibleName)
{
    table.setAccessibleName(accessibleName);
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setTabKeyNavigation(false);
    table.setMouseTracking(true);
    table.viewport()->setBackgroundRole(QPalette::Window);
    table.setItemDelegate(new TableDelegate(TableDelegate::Emphasis::Normal, &table));
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + rowPadding);
    QHeaderView &header = *table.horizontalHeader();
    header.setHighlightSections(false);
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setFont(scaled(table.font(), 0.93, QFont::DemiBold));
    header.setMinimumSectionSize(40);
    header.setAccessibleName(accessibleName);
}

} // namespace article12
