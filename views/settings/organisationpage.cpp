// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/organisationpage.h"

#include "views/settings/profilechange.h"
#include "views/settings/profilefields.h"
#include "views/settings/profileform.h"

#include <QBoxLayout>

namespace article12 {

using namespace Qt::StringLiterals;

OrganisationPage::OrganisationPage(const Workplace &workplace, QWidget *parent)
    : SettingsPage(workplace, Saving::WithBar, parent)
    , m_form(new ProfileForm)
{
    addControllerFields(*m_form);
    addAuthorityFields(*m_form, workplace.organisation.authorities, workplace.wording);
    buildAnswers();
    content().addWidget(m_form);
    content().addStretch();
    connect(m_form, &ProfileForm::changed, this,
            [this] { setChanged(differs(m_form->profile(), this->workplace().casebook)); });
}

void OrganisationPage::buildAnswers()
{
    m_form->addSection(tr("Requests"));
    addLanguageField(*m_form, workplace().wording);
    m_form->addField(u"reference_prefix"_s, tr("Prefix of references"), makeLineEditor(),
                     tr("as DSR for DSR-2026-0243: in letters; understood in searches and mails"));
    m_form->addField(u"four_eyes"_s, tr("Refusals"), makeTickEditor(tr("A second person agrees to each of them")));
    m_form->addField(u"systems"_s, tr("Systems to search"), makeListEditor(),
                     tr("one per line; each request for access starts with this list"));
    m_form->addField(u"own_domains"_s, tr("Our mail domains"), makeListEditor(),
                     tr("one per line; a sender there is a colleague, never the person who asks"));
}

void OrganisationPage::show(Register &casebook)
{
    m_form->setProfile(casebook.profile().toJson());
    setStanding(versionInWords(casebook, workplace().wording));
}

Result<void> OrganisationPage::keep(Register &casebook)
{
    return keepProfile(m_form->profile(), casebook, workplace().actor);
}

void OrganisationPage::pointAt(const QString &field) { m_form->pointAt(field); }

} // namespace article12
