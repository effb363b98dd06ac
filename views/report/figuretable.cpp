// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/figuretable.h"

#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/page.h"
#include "views/common/theme.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPainter>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// The tinted row of column titles behind other cells of a grid.
class HeaderBand final : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &colours = Colours::of(palette());
        QPainter painter(this);
        painter.fillRect(rect(), colours.band);
        painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
    }
};

constexpr int cellMargin = 8; // px, left and right

Label *cell(const QString &words, Label::Role role, Qt::Alignment alignment = Qt::AlignLeft)
{
    auto *label = new Label(words, role);
    label->setContentsMargins(cellMargin, 6, cellMargin, 6);
    label->setWordWrap(alignment == Qt::AlignLeft);
    label->setAlignment(alignment | Qt::AlignVCenter);
    return label;
}

QGridLayout *bareGrid(QWidget *owner)
{
    auto *grid = new QGridLayout(owner);
    grid->setContentsMargins({});
    grid->setSpacing(0);
    return grid;
}

void addLine(QGridLayout &grid) { grid.addWidget(horizontalLine(), grid.rowCount(), 0, 1, grid.columnCount()); }

} // namespace

FigureTable::FigureTable(const Wording &wording, QWidget *parent)
    : QWidget(parent)
    , m_wording(wording)
    , m_grid(bareGrid(this))
{
    m_grid->setColumnStretch(0, 4);
    m_grid->setColumnStretch(2, 3);
    const Label widest(u"septembre 0000"_s, Label::Role::Strong); // the columns stay where they are from month to month
    m_grid->setColumnMinimumWidth(1, widest.sizeHint().width() + 2 * cellMargin);
    m_grid->setColumnMinimumWidth(3, Button(tr("show"), Button::Kind::Link).sizeHint().width() + 2 * cellMargin);
}

void FigureTable::setRows(const QString &valueTitle, const QList<ReportRow> &rows)
{
    clear(*m_grid);
    m_values.clear();
    m_grid->addWidget(new HeaderBand, 0, 0, 1, 4);
    m_grid->addWidget(cell(tr("Indicator"), Label::Role::Section), 0, 0);
    m_grid->addWidget(cell(valueTitle, Label::Role::Section, Qt::AlignRight), 0, 1);
    for (const ReportRow &row : rows)
        addRow(row);
}

void FigureTable::addRow(const ReportRow &row)
{
    const int line = m_grid->rowCount();
    const QString label = m_wording.say(row.label);
    const QString value = m_wording.say(row.value);
    m_values.insert(row.key, value);
    m_grid->addWidget(cell(label, Label::Role::Body), line, 0);
    m_grid->addWidget(cell(value, Label::Role::Strong, Qt::AlignRight), line, 1);
    m_grid->addWidget(cell(m_wording.say(row.note), Label::Role::Muted), line, 2);
    if (!row.requests.isEmpty()) {
        auto *show = new Button(tr("show"), Button::Kind::Link);
        show->setAccessibleName(tr("Show the requests behind “%1”").arg(label));
        m_grid->addWidget(show, line, 3, Qt::AlignCenter);
        connect(show, &Button::clicked, this, [this, label, row] { Q_EMIT requestsWanted(label, row.requests); });
    }
    addLine(*m_grid);
}

QString FigureTable::valueOf(const QString &key) const { return m_values.value(key); }

RightsTable::RightsTable(const Wording &wording, QWidget *parent)
    : QWidget(parent)
    , m_wording(wording)
    , m_grid(bareGrid(this))
{
    m_grid->setColumnStretch(0, 1);
}

void RightsTable::setRows(const QList<RightFigures> &rows)
{
    clear(*m_grid);
    QStringList headings;
    for (const Text &heading : headingsByRight())
        headings << m_wording.say(heading);
    m_grid->addWidget(new HeaderBand, 0, 0, 1, int(headings.size()));
    for (int column = 0; column < headings.size(); ++column)
        m_grid->addWidget(cell(headings[column], Label::Role::Section, column ? Qt::AlignRight : Qt::AlignLeft), 0,
                          column);
    for (const RightFigures &row : rows)
        addRow(row, headings);
}

void RightsTable::addRow(const RightFigures &row, const QStringList &headings)
{
    const int line = m_grid->rowCount();
    const QString right = capitalised(m_wording.say(shortNameOf(row.right)));
    m_grid->addWidget(cell(right, Label::Role::Body), line, 0);
    int column = 1;
    for (const Figure &figure : figuresOf(row)) {
        const QString number = QString::number(figure.count);
        if (figure.requests.isEmpty()) {
            m_grid->addWidget(cell(number, Label::Role::Body, Qt::AlignRight), line, column++);
            continue;
        }
        const QString title = u"%1, %2"_s.arg(right, headings[column]);
        auto *show = new Button(number, Button::Kind::Link);
        show->setAccessibleName(tr("%1: show the requests behind “%2”").arg(number, title));
        auto *place = new QHBoxLayout; // its number stands under those that are no links
        const int beside = (show->sizeHint().width() - show->fontMetrics().horizontalAdvance(number)) / 2;
        place->setContentsMargins(0, 0, qMax(0, cellMargin - beside), 0);
        place->addWidget(show, 0, Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addLayout(place, line, column++);
        connect(show, &Button::clicked, this,
                [this, title, requests = figure.requests] { Q_EMIT requestsWanted(title, requests); });
    }
    addLine(*m_grid);
}

} // namespace article12
