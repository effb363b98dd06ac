// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/processingspage.h"

#include "views/settings/processingseditor.h"
#include "views/settings/profilechange.h"
#include "views/settings/profileform.h"

#include <QBoxLayout>

namespace article12 {

using namespace Qt::StringLiterals;

ProcessingsPage::ProcessingsPage(const Workplace &workplace, QWidget *parent)
    : SettingsPage(workplace, Saving::WithBar, parent)
    , m_form(new ProfileForm)
{
    m_form->addSection(tr("What the data are used for"),
                       tr("Filled into each request for access and kept there to be confirmed; a change here does not "
                          "touch requests already filled in."));
    m_form->addField(u"processings"_s, {}, new ProcessingsEditor);
    content().addWidget(m_form);
    content().addStretch();
    connect(m_form, &ProfileForm::changed, this,
            [this] { setChanged(differs(m_form->profile(), this->workplace().casebook)); });
}

void ProcessingsPage::show(Register &casebook)
{
    m_form->setProfile(casebook.profile().toJson());
    setStanding(versionInWords(casebook, workplace().wording));
}

Result<void> ProcessingsPage::keep(Register &casebook)
{
    return keepProfile(m_form->profile(), casebook, workplace().actor);
}

void ProcessingsPage::pointAt(const QString &field) { m_form->pointAt(field); }

} // namespace article12
