// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/request/historyview.h"

#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/page.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace article12 {

using namespace Qt::StringLiterals;

HistoryView::HistoryView(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_lines(new QVBoxLayout)
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 14, 12, 14);
    column->setSpacing(12);
    auto *buttons = new QHBoxLayout;
    for (const Step step : {Step::AddNote, Step::CorrectFact}) {
        auto *button = new Button(workplace.wording.say(nameOf(step)) + u'…');
        button->setObjectName(keyOf(step));
        buttons->addWidget(button);
        connect(button, &Button::clicked, this, [this, step] { Q_EMIT stepWanted(step); });
    }
    buttons->addStretch();
    column->addLayout(buttons);
    column->addLayout(m_lines);
    column->addStretch();
    m_lines->setSpacing(9);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scrolling(inner));
}

void HistoryView::setRequest(const Request &request)
{
    clear(*m_lines);
    m_count = 0;
    const auto history = m_workplace.casebook.history(request.number);
    if (!history)
        return;
    m_count = history->size();
    const HistoryContext told = historyContext(request, *history, m_workplace);
    const int whenWidth = fontMetrics().horizontalAdvance(u"00 Septembre 0000 00:00"_s);
    for (auto event = history->rbegin(); event != history->rend(); ++event) {
        auto *line = new QHBoxLayout;
        line->setSpacing(12);
        auto *when = new Label(instantInWords(event->at, m_workplace), Label::Role::Muted);
        when->setFixedWidth(whenWidth);
        line->addWidget(when, 0, Qt::AlignTop);
        line->addWidget((new Label(m_workplace.wording.say(describe(*event, told))))->wrapped(), 1);
        line->addWidget(new Label(event->actor.name, Label::Role::Muted), 0, Qt::AlignTop);
        m_lines->addLayout(line);
    }
}

HistoryContext historyContext(const Request &request, const QList<RecordedEvent> &history, const Workplace &workplace)
{
    return {request, history, workplace.casebook.rules().checklists, [&workplace](RequestNumber number) {
                const auto other = workplace.casebook.summary(number);
                return other ? other->reference : QString();
            }};
}

QString instantInWords(const QDateTime &instant, const Workplace &workplace)
{
    const QDateTime local = instant.toTimeZone(workplace.casebook.zone());
    return u"%1 %2"_s.arg(workplace.wording.dayAndMonth(local.date()), local.time().toString(u"HH:mm"_s));
}

} // namespace article12
