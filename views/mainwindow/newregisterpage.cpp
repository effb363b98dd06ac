// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/newregisterpage.h"

#include "basics/canonicaljson.h"
#include "organisation/validprofile.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/page.h"
#include "views/settings/authoritychooser.h"
#include "views/settings/conflictbox.h"
#include "views/settings/profilefields.h"
#include "views/settings/profileform.h"

#include <QBoxLayout>
#include <QFile>
#include <QScrollArea>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int formWidth = 760;                 // px
constexpr qint64 largestProfile = 1024 * 1024; // bytes

} // namespace

NewRegisterPage::NewRegisterPage(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_form(new ProfileForm)
    , m_make(new Button(tr("&Make the register…"), Button::Kind::Primary))
    , m_missing(new Label(tr("First the name of whoever answers."), Label::Role::Small))
    , m_reason(new Label({}, Label::Role::Alarm))
{
    auto *inner = new QWidget;
    auto *middle = new QHBoxLayout(inner);
    middle->setContentsMargins(18, 22, 18, 22);
    auto *box = new QWidget;
    box->setMaximumWidth(formWidth);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(new Label(tr("New register"), Label::Role::Title));
    column->addWidget(
        (new Label(tr("Only the name is needed to begin. Everything can be changed later in the settings."),
                   Label::Role::Muted))
            ->wrapped());
    auto *ways = new QHBoxLayout;
    auto *import = new Button(tr("&Import a profile…"));
    import->setObjectName(u"importProfile"_s);
    auto *example = new Button(tr("&Fill in the profile of %1").arg(parts.example.controller.brand));
    example->setObjectName(u"exampleProfile"_s);
    ways->addWidget(import);
    ways->addWidget(example);
    ways->addStretch();
    column->addLayout(ways);
    column->addSpacing(8);
    buildForm();
    column->addWidget(m_form);
    column->addStretch();
    middle->addStretch(1);
    middle->addWidget(box, 1000);
    middle->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    outer->addWidget(scrolling(inner), 1);
    outer->addWidget(horizontalLine());
    outer->addWidget(buildBar());
    connect(import, &Button::clicked, this, &NewRegisterPage::importProfile);
    connect(example, &Button::clicked, this, [this] { takeProfile(m_parts.example); });
    connect(m_form, &ProfileForm::changed, this, [this] {
        m_typed = true;
        m_reason->hide();
        follow();
    });
    m_form->setProfile(OrganisationProfile().toJson());
    follow();
    setFocusProxy(m_form);
}

void NewRegisterPage::buildForm()
{
    addControllerFields(*m_form);
    addAuthorityFields(*m_form, m_parts.organisation.authorities, m_parts.wording);
    addCalendarFields(*m_form, m_parts.rules.holidays, m_parts.wording);
    addLanguageField(*m_form, m_parts.wording);
    m_form->addSection(
        tr("Clock policy"),
        tr("Privacy policies often contradict themselves about when the month begins. That is why it is asked:"));
    if (const PolicyConflictRule *rule = m_parts.organisation.policyCheck.rule(u"X1"_s))
        m_form->addRow({}, contradictionOf(*rule, m_parts.organisation.policyCheck, m_parts.wording));
    addPolicyField(*m_form, m_parts.rules.policies, m_parts.organisation.policyCheck, m_parts.wording);
}

QWidget *NewRegisterPage::buildBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(18, 9, 18, 9);
    row->setSpacing(8);
    m_reason->setObjectName(u"reason"_s);
    m_reason->hide();
    auto *cancel = new Button(tr("&Cancel"));
    cancel->setObjectName(u"cancelNew"_s);
    m_make->setObjectName(u"makeRegister"_s);
    row->addWidget(m_reason->wrapped(), 1, Qt::AlignVCenter);
    row->addStretch();
    row->addWidget(m_missing);
    row->addWidget(cancel);
    row->addWidget(m_make);
    connect(cancel, &Button::clicked, this, &NewRegisterPage::cancelled);
    connect(m_make, &Button::clicked, this, &NewRegisterPage::finish);
    return bar;
}

void NewRegisterPage::importProfile()
{
    const QStringList paths = m_parts.dialogs.chooseFiles(this, {tr("Import a profile"), {}, tr("Profiles (*.json)")});
    if (paths.isEmpty())
        return;
    QFile file(paths.first());
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestProfile)
        return tell({Failure::Code::Io, Text(QT_TRANSLATE_NOOP("Domain", "%1 cannot be read."), {paths.first()})});
    const auto json = objectFromJson(file.readAll(), paths.first());
    const auto profile = json ? OrganisationProfile::fromJson(*json) : Result<OrganisationProfile>(json.failure());
    if (profile)
        takeProfile(*profile);
    else
        tell(profile.failure());
}

void NewRegisterPage::takeProfile(const OrganisationProfile &profile)
{
    m_form->setProfile(profile.toJson());
    m_typed = true;
    m_reason->hide();
    follow();
}

void NewRegisterPage::follow()
{
    const bool named = !m_form->profile()[u"controller"].toObject().value(u"name").toString().trimmed().isEmpty();
    m_make->setEnabled(named);
    m_missing->setVisible(!named);
}

void NewRegisterPage::finish()
{
    const auto profile = profileFromForm(m_form->profile(), m_parts.rules.holidays, m_parts.rules.policies);
    if (!profile)
        return tell(profile.failure());
    Q_EMIT wanted(*profile);
}

void NewRegisterPage::tell(const Failure &failure)
{
    m_reason->setText(inWords(failure, m_parts.wording));
    m_reason->show();
    m_form->pointAt(failure.where);
}

} // namespace article12
