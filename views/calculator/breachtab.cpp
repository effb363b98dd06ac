// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calculator/breachtab.h"

#include "deadlines/breachclock.h"
#include "views/common/datefield.h"
#include "views/common/derivation.h"
#include "views/common/fieldlabel.h"
#include "views/common/page.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QTimeEdit>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

QString instantInWords(const QDateTime &at, const Wording &wording)
{
    return BreachTab::tr("%1, %2", "day, time of day").arg(wording.date(at.date()), at.time().toString(u"HH:mm"_s));
}

} // namespace

BreachTab::BreachTab(const Wording &wording, QDate today, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_wording(wording)
    , m_zone(zone)
    , m_day(new DateField(wording, today))
    , m_time(new QTimeEdit(QTime(9, 0)))
    , m_careful(new Label({}, Label::Role::Title))
    , m_steps(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(10);
    column->addWidget((new Label(tr("An answer that reached the wrong person is a personal data breach. Unless it is "
                                    "unlikely to harm anybody, the authority is notified within 72 hours of becoming "
                                    "aware of it (Art. 33(1) GDPR)."),
                                 Label::Role::Muted))
                          ->wrapped());
    m_day->setDate(today);
    m_day->setName(tr("Became aware on"));
    m_day->setObjectName(u"awareDay"_s);
    m_time->setFixedWidth(m_day->sizeHint().width());
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_time->setAccessibleName(tr("At what time"));
    m_time->setObjectName(u"awareTime"_s);
    m_careful->setObjectName(u"careful"_s);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(8);
    form->addRow(fieldLabel(tr("&Became aware on"), m_day), m_day);
    form->addRow(fieldLabel(tr("At what &time"), m_time), m_time);
    column->addLayout(form);
    column->addWidget(horizontalLine());
    column->addWidget(m_careful->wrapped());
    column->addSpacing(4);
    column->addWidget(new Label(tr("Step by step"), Label::Role::Section));
    column->addLayout(m_steps);
    column->addStretch();
    connect(m_day, &DateField::changed, this, &BreachTab::work);
    connect(m_time, &QTimeEdit::timeChanged, this, &BreachTab::work);
    work();
}

void BreachTab::work()
{
    clear(*m_steps);
    const auto day = m_day->date();
    if (!day)
        return m_careful->setText(tr("Type the day and the time."));
    const BreachClock clock = breachClockOf(QDateTime(*day, m_time->time(), m_zone), m_zone);
    m_careful->setText(tr("Notify by %1").arg(instantInWords(clock.careful, m_wording)));
    for (const BreachStep &step : stepsOf(clock)) {
        const QString when = step.at.isValid() ? instantInWords(step.at, m_wording) : QString();
        addDerivationLine(*m_steps, when, m_wording.say(step.text), m_wording.say(Text::fromData(step.source)));
    }
}

} // namespace article12
