// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/request/linesview.h"

#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/page.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace article12 {

namespace {

constexpr int linkPadding = 3; // px: words stand on the line of the links

} // namespace

LinesView::LinesView(const Workplace &workplace, const QList<Step> &steps, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_lines(new QVBoxLayout)
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 14, 12, 14);
    column->setSpacing(12);
    auto *buttons = new QHBoxLayout;
    for (const Step step : steps) {
        auto *button = new Button(workplace.wording.say(nameOf(step)) + QChar(0x2026));
        button->setObjectName(keyOf(step));
        buttons->addWidget(button);
        connect(button, &Button::clicked, this, [this, step] { Q_EMIT stepWanted(step); });
    }
    buttons->addStretch();
    column->addLayout(buttons);
    column->addLayout(m_lines);
    column->addStretch();
    m_lines->setSpacing(6);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scrolling(inner));
}

LinesView::Line LinesView::addLine(const QString &words, const QString &remark)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *name = new Label(words);
    name->setContentsMargins(0, linkPadding, 0, 0);
    auto *remarks = new QVBoxLayout;
    remarks->setContentsMargins(0, 0, 0, linkPadding);
    remarks->setSpacing(1);
    remarks->addWidget(name->wrapped());
    if (!remark.isEmpty())
        remarks->addWidget((new Label(remark, Label::Role::Muted))->wrapped());
    row->addLayout(remarks, 1);
    auto *links = new QWidget;
    auto *inARow = new QHBoxLayout(links);
    inARow->setContentsMargins({});
    inARow->setSpacing(14);
    inARow->setAlignment(Qt::AlignLeft);
    row->addWidget(links, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(horizontalLine());
    m_lines->addLayout(column);
    return {column, remarks, links, name};
}

void LinesView::align(const QList<Line> &lines)
{
    int room = 0;
    for (const Line &line : lines)
        room = std::max(room, line.links->sizeHint().width());
    for (const Line &line : lines)
        line.links->setFixedWidth(room);
}

} // namespace article12
