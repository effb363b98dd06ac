// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/request/clockview.h"

#include "views/common/label.h"
#include "views/common/page.h"
#include "views/request/clockfacts.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace article12 {

using namespace Qt::StringLiterals;

ClockView::ClockView(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_lines(new QVBoxLayout)
{
    auto *inner = new QWidget;
    inner->setLayout(m_lines);
    m_lines->setContentsMargins(0, 14, 12, 14);
    m_lines->setSpacing(10);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scrolling(inner));
}

void ClockView::setRequest(const Request &request)
{
    clear(*m_lines);
    const auto explanation = explanationOf(request, m_workplace);
    if (explanation) {
        const Wording &wording = m_workplace.wording;
        m_lines->addWidget((new Label(wording.say(explanation->summary), Label::Role::Heading))->wrapped());
        for (const ClockStep &step : explanation->steps)
            addStep(step.date ? wording.date(*step.date) : QString(), wording.say(step.text), step.source);
        m_lines->addWidget(new Label(tr("Policy %1, holidays %2 %3, rules %4")
                                         .arg(request.clock.policy, request.clock.region, request.clock.calendarVersion,
                                              request.clock.rulesVersion),
                                     Label::Role::Small));
    }
    m_lines->addStretch();
}

void ClockView::addStep(const QString &date, const QString &words, const QString &source)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    auto *when = new Label(date, Label::Role::Strong);
    when->setFixedWidth(fontMetrics().horizontalAdvance(u"mer. 30 sept. 0000 "_s));
    line->addWidget(when, 0, Qt::AlignTop);
    auto *text = new QVBoxLayout;
    text->setSpacing(1);
    text->addWidget((new Label(words))->wrapped());
    if (!source.isEmpty())
        text->addWidget((new Label(source, Label::Role::Small))->wrapped());
    line->addLayout(text, 1);
    m_lines->addLayout(line);
    m_lines->addWidget(horizontalLine());
}

} // namespace article12
