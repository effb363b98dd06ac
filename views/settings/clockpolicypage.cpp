// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/clockpolicypage.h"

#include "views/settings/datemoves.h"
#include "views/settings/profilechange.h"
#include "views/settings/profilefields.h"
#include "views/settings/profileform.h"

#include <QBoxLayout>

namespace article12 {

using namespace Qt::StringLiterals;

ClockPolicyPage::ClockPolicyPage(const Workplace &workplace, QWidget *parent)
    : SettingsPage(workplace, Saving::WithBar, parent)
    , m_form(new ProfileForm)
    , m_moves(new DateMoves(workplace))
{
    const Rulebook &rules = workplace.casebook.rules();
    addCalendarFields(*m_form, rules.holidays, workplace.wording);
    m_form->addSection(
        tr("Clock policy"),
        tr("For requests received from now on. Those already registered keep the policy of their receipt."));
    addPolicyField(*m_form, rules.policies, workplace.organisation.policyCheck, workplace.wording);
    content().addWidget(m_form);
    content().addSpacing(12);
    content().addWidget(m_moves);
    content().addStretch();
    connect(m_form, &ProfileForm::changed, this,
            [this] { setChanged(differs(m_form->profile(), this->workplace().casebook)); });
}

void ClockPolicyPage::show(Register &casebook)
{
    m_form->setProfile(casebook.profile().toJson());
    m_moves->refresh(casebook.profile().policy);
    setStanding(versionInWords(casebook, workplace().wording));
}

Result<void> ClockPolicyPage::keep(Register &casebook)
{
    return keepProfile(m_form->profile(), casebook, workplace().actor);
}

void ClockPolicyPage::pointAt(const QString &field) { m_form->pointAt(field); }

} // namespace article12
