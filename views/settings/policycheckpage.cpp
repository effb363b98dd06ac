// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/policycheckpage.h"

#include "views/common/label.h"
#include "views/common/page.h"
#include "views/settings/conflictbox.h"
#include "views/settings/profilechange.h"
#include "views/settings/profileform.h"
#include "views/settings/statementseditor.h"

#include <QBoxLayout>

namespace article12 {

using namespace Qt::StringLiterals;

PolicyCheckPage::PolicyCheckPage(const Workplace &workplace, QWidget *parent)
    : SettingsPage(workplace, Saving::WithBar, parent)
    , m_form(new ProfileForm)
    , m_conflicts(new QVBoxLayout)
{
    m_conflicts->setSpacing(8);
    content().addLayout(m_conflicts);
    content().addSpacing(14);
    m_form->addSection(tr("What the published privacy policy says"),
                       tr("Tick what your policy says. The contradictions above follow at once."));
    m_form->addField(u"published"_s, {}, new StatementsEditor(workplace.organisation.policyCheck, workplace.wording));
    content().addWidget(m_form);
    content().addStretch();
    connect(m_form, &ProfileForm::changed, this, [this] {
        showConflicts();
        setChanged(differs(m_form->profile(), this->workplace().casebook));
    });
}

void PolicyCheckPage::show(Register &casebook)
{
    m_form->setProfile(casebook.profile().toJson());
    setStanding(versionInWords(casebook, workplace().wording));
    showConflicts();
}

void PolicyCheckPage::showConflicts()
{
    clear(*m_conflicts);
    const auto profile = OrganisationProfile::fromJson(m_form->profile());
    if (!profile)
        return;
    const PolicyCheck &check = workplace().organisation.policyCheck;
    const QList<PolicyConflict> conflicts = conflictsOf(*profile, check);
    if (conflicts.isEmpty()) {
        const QString words = profile->published.isEmpty()
                                  ? tr("Tick below what your published privacy policy says: sentences that contradict "
                                       "each other or the law appear here, with what to do.")
                                  : tr("No contradiction in what is ticked below.");
        return m_conflicts->addWidget((new Label(words, Label::Role::Muted))->wrapped());
    }
    m_conflicts->addWidget(new Label(tr("%n contradiction(s)", nullptr, int(conflicts.size())), Label::Role::Heading));
    for (const PolicyConflict &conflict : conflicts)
        m_conflicts->addWidget(new ConflictBox(conflict, check, workplace().wording));
}

Result<void> PolicyCheckPage::keep(Register &casebook)
{
    return keepProfile(m_form->profile(), casebook, workplace().actor);
}

} // namespace article12
