// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calculator/calculator.h"

#include "deadlines/deadlinecalculator.h"
#include "deadlines/policysentences.h"
#include "deadlines/strictcomparison.h"
#include "views/calculator/breachtab.h"
#include "views/common/button.h"
#include "views/common/datefield.h"
#include "views/common/deadlineruler.h"
#include "views/common/derivation.h"
#include "views/common/fieldlabel.h"
#include "views/common/notice.h"
#include "views/common/page.h"
#include "views/common/words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// "open" has no place in a calculator without questions: every date exists.
QString dayOrNothing(const std::optional<QDate> &day, const Wording &wording)
{
    return day ? wording.date(*day) : QString();
}

} // namespace

Calculator::Calculator(const Rulebook &rules, const Wording &wording, const CalculatorStart &start, QWidget *parent)
    : TabsAsRead<QDialog>(parent)
    , m_rules(rules)
    , m_wording(wording)
    , m_today(start.today)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Deadline calculator"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(new Label(windowTitle(), Label::Role::Title));
    column->addSpacing(6);
    auto *tabs = new QTabBar;
    tabs->setObjectName(u"calculatorTabs"_s);
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    tabs->setAccessibleName(tr("What to work out"));
    tabs->addTab(tr("&Answer to a request"));
    tabs->addTab(tr("An answer went to the &wrong person"));
    auto *pages = new QStackedWidget;
    pages->addWidget(buildDeadlineTab(start));
    pages->addWidget(new BreachTab(wording, start.today, start.zone));
    connect(tabs, &QTabBar::currentChanged, pages, &QStackedWidget::setCurrentIndex);
    column->setSpacing(0);
    column->addWidget(tabs);
    column->addWidget(horizontalLine());
    column->addWidget(pages, 1);
    column->addWidget(horizontalLine());
    column->addSpacing(12);
    auto *close = new Button(tr("Close"));
    close->setObjectName(u"closeCalculator"_s);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &Button::clicked, this, &Calculator::accept);
    constexpr int tallest = 780;
    constexpr int aroundDialog = 36; // px of the window stay in sight
    resize(680, parent ? qMin(tallest, parent->window()->height() - aroundDialog) : tallest);
    work();
}

QWidget *Calculator::buildDeadlineTab(const CalculatorStart &start)
{
    auto *tab = new QWidget;
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(10);
    m_received = new DateField(m_wording, start.today);
    m_received->setDate(start.today);
    m_received->setName(tr("Received on"));
    m_received->setObjectName(u"received"_s);
    m_region = new QComboBox;
    m_region->setObjectName(u"region"_s);
    m_region->setAccessibleName(tr("Holidays of"));
    m_policy = new QComboBox;
    m_policy->setObjectName(u"policy"_s);
    m_policy->setAccessibleName(tr("Clock policy"));
    fillRegions(start.region);
    fillPolicies(start.policy);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(8);
    form->addRow(fieldLabel(tr("&Received on"), m_received), m_received);
    form->addRow(fieldLabel(tr("&Holidays of"), m_region), m_region);
    form->addRow(fieldLabel(tr("Clock &policy"), m_policy), m_policy);
    column->addLayout(form);

    m_due = new Label({}, Label::Role::Title);
    m_due->setObjectName(u"due"_s);
    m_why = new Label({});
    m_why->setObjectName(u"why"_s);
    m_ruler = new DeadlineRuler(m_wording, RulerSize::Large);
    m_extended = new Label({});
    m_extended->setObjectName(u"extended"_s);
    m_strict = new Label({}, Label::Role::Muted);
    m_strict->setObjectName(u"strict"_s);
    auto *inner = new QWidget;
    auto *result = new QVBoxLayout(inner);
    result->setContentsMargins(0, 6, 10, 0);
    result->setSpacing(8);
    result->addWidget(m_due->wrapped());
    result->addWidget(m_why->wrapped());
    result->addWidget(m_ruler);
    result->addWidget(m_extended->wrapped());
    result->addWidget(m_strict->wrapped());
    result->addSpacing(4);
    result->addWidget(new Label(tr("Step by step"), Label::Role::Section));
    m_steps = new QVBoxLayout;
    result->addLayout(m_steps);
    result->addStretch();
    column->addWidget(horizontalLine());
    column->addWidget(scrolling(inner), 1);
    connect(m_received, &DateField::changed, this, &Calculator::work);
    connect(m_region, &QComboBox::currentIndexChanged, this, &Calculator::work);
    connect(m_policy, &QComboBox::currentIndexChanged, this, &Calculator::work);
    return tab;
}

void Calculator::fillRegions(const QString &chosen)
{
    m_region->addItem(tr("none: Saturdays and Sundays only"), u"-"_s);
    for (const QString &region : m_rules.holidays.regions())
        m_region->addItem(m_wording.say(m_rules.holidays.nameOf(region)), region);
    m_region->setCurrentIndex(qMax(0, m_region->findData(chosen)));
    m_region->setMaxVisibleItems(18);
}

void Calculator::fillPolicies(const QString &chosen)
{
    for (const QString &id : m_rules.policies.ids())
        m_policy->addItem(m_wording.say(nameOfPolicy(id, m_rules.policies)), id);
    m_policy->setCurrentIndex(m_policy->findData(chosen));
}

void Calculator::work()
{
    clear(*m_steps);
    for (Label *label : {m_due, m_why, m_extended, m_strict})
        label->setText({});
    m_ruler->hide();
    const auto received = m_received->date();
    if (!received)
        return m_why->setText(tr("Type the day on which the request came in."));
    const auto policy = m_rules.policies.find(m_policy->currentData().toString());
    const auto calendar = m_rules.holidays.calendar(m_region->currentData().toString());
    if (!policy || !calendar)
        return;
    const ClockInput input{*received, {}, {}, {}};
    const auto explained = explainDeadline(input, *policy, *calendar);
    if (!explained)
        return m_why->setText(inWords(explained.failure(), m_wording));
    const Deadline &deadline = explained->deadline;
    m_due->setText(tr("Answer by %1").arg(dayOrNothing(deadline.effectiveDue, m_wording)));
    m_why->setText(m_wording.say(explained->summary));
    m_extended->setText(withOnePoint(
        tr("If it is extended by %1, with reasons: answer by %2.")
            .arg(dayOrNothing(deadline.cutoff, m_wording), dayOrNothing(deadline.extendedDue, m_wording))));
    RulerDates dates;
    dates.received = *received;
    dates.today = m_today;
    dates.due = deadline.effectiveDue;
    dates.ifExtended = deadline.extendedDue;
    if (const auto strict = computeDeadline(input, m_rules.policies.strict(), *calendar);
        strict && strict->originalDue) {
        dates.safe = strict->originalDue;
        m_strict->setText(withOnePoint(tr("One month, nothing added: %1.").arg(m_wording.date(*strict->originalDue))) +
                          u' ' + m_wording.say(compareWithStrict(deadline, *strict->originalDue)));
    }
    m_ruler->setDates(dates);
    m_ruler->show();
    addDerivation(*m_steps, explained->steps, m_wording);
}

} // namespace article12
