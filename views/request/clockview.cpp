// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/request/clockview.h"

#include "deadlines/policysentences.h"
#include "deadlines/strictcomparison.h"
#include "requests/datemove.h"
#include "requests/ourtargets.h"
#include "views/common/button.h"
#include "views/common/derivation.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/page.h"
#include "views/request/clockfacts.h"
#include "views/request/whatif.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace article12 {

ClockView::ClockView(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_top(new QVBoxLayout)
    , m_ruler(new DeadlineRuler(workplace.wording, RulerSize::Large))
    , m_comparison(new QVBoxLayout)
    , m_whatIf(new WhatIf(workplace))
    , m_steps(new QVBoxLayout)
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 14, 12, 14);
    column->setSpacing(12);
    column->addLayout(m_top);
    column->addWidget(m_ruler);
    column->addSpacing(4);
    column->addLayout(m_comparison);
    column->addSpacing(4);
    column->addWidget(new Label(tr("What if"), Label::Role::Section));
    column->addWidget(m_whatIf);
    column->addSpacing(4);
    column->addWidget(new Label(tr("Step by step"), Label::Role::Section));
    column->addLayout(m_steps);
    column->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scrolling(inner));
}

void ClockView::setRequest(const Request &request)
{
    const auto explanation = explanationOf(request, m_workplace);
    clear(*m_top);
    clear(*m_comparison);
    clear(*m_steps);
    m_ruler->setDates(rulerDatesOf(request, m_workplace.casebook.today()));
    m_whatIf->setRequest(request);
    showMove(request);
    showComparison(request);
    if (explanation)
        showSteps(request, *explanation);
}

/// The dates it has come from rules that have changed since: says so, and offers the new ones.
void ClockView::showMove(const Request &request)
{
    const auto move = dateMoveOf(request, m_workplace.casebook.rules(), m_workplace.casebook.profile());
    if (!move || !*move)
        return;
    const Wording &wording = m_workplace.wording;
    auto *notice = new Notice(Notice::Kind::Attention);
    const std::optional<QDate> to = (*move)->to;
    notice->setWords(to ? tr("Under the rules of today it would be due on %1").arg(wording.date(*to))
                        : tr("Under the rules of today it would have no due date now"),
                     wording.say((*move)->why));
    auto *take = new Button(tr("Take over the new dates…"));
    take->setObjectName(QStringLiteral("moveDates"));
    notice->content().addWidget(take, 0, Qt::AlignLeft);
    connect(take, &Button::clicked, this, [this] { Q_EMIT stepWanted(Step::MoveDates); });
    m_top->addWidget(notice);
}

void ClockView::showComparison(const Request &request)
{
    const Deadline *deadline = governingDeadline(request);
    if (!deadline || !request.clock.strictDue)
        return;
    const Wording &wording = m_workplace.wording;
    const QDate today = m_workplace.casebook.today();
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    const auto box = [&](const QString &title, std::optional<QDate> day, const QString &note) {
        auto *content = new QVBoxLayout;
        content->setSpacing(2);
        content->addWidget((new Label(title, Label::Role::Small))->wrapped());
        content->addWidget(new Label(day ? wording.date(*day) : tr("no date yet"), Label::Role::Title));
        content->addWidget((new Label(note, Label::Role::Small))->wrapped());
        row->addLayout(content, 1);
    };
    const auto left = [&](QDate day) {
        const int days = int(today.daysTo(day));
        return days < 0    ? tr("%n day(s) ago", nullptr, -days)
               : days == 0 ? tr("today")
                           : tr("in %n day(s)", nullptr, days);
    };
    const bool isOpenNow = isOpen(request);
    box(tr("Due date"), deadline->effectiveDue,
        deadline->effectiveDue && isOpenNow ? left(*deadline->effectiveDue) : QString());
    row->addWidget(verticalLine());
    box(tr("One month, nothing added (for internal use)"), request.clock.strictDue,
        isOpenNow ? left(*request.clock.strictDue) : QString());
    m_comparison->addLayout(row);
    m_comparison->addWidget(
        (new Label(wording.say(compareWithStrict(*deadline, *request.clock.strictDue))))->wrapped());
}

void ClockView::showSteps(const Request &request, const DeadlineExplanation &explanation)
{
    const Wording &wording = m_workplace.wording;
    m_top->addWidget((new Label(wording.say(explanation.summary), Label::Role::Heading))->wrapped());
    if (const auto targets = explainOurTargets(request, m_workplace.casebook.rules()); !targets.isEmpty()) {
        auto *own = new Label(wording.say(targets));
        own->setObjectName(QStringLiteral("ourTargets"));
        m_top->addWidget(own->wrapped());
    }
    addDerivation(*m_steps, explanation.steps, wording);
    m_steps->addWidget(
        (new Label(tr("Clock policy: %1. Holidays %2 %3, rules %4")
                       .arg(wording.say(nameOfPolicy(request.clock.policy, m_workplace.casebook.rules().policies)),
                            request.clock.region, request.clock.calendarVersion, request.clock.rulesVersion),
                   Label::Role::Small))
            ->wrapped());
}

} // namespace article12
