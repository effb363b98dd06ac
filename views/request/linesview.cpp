// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/request/linesview.h"

#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/page.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace article12 {

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
    row->addWidget((new Label(words))->wrapped(), 3, Qt::AlignVCenter);
    row->addWidget((new Label(remark, Label::Role::Muted))->wrapped(), 2, Qt::AlignVCenter);
    auto *links = new QHBoxLayout;
    links->setSpacing(2);
    row->addLayout(links);
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(horizontalLine());
    m_lines->addLayout(column);
    return {column, links};
}

} // namespace article12
