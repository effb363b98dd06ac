// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/interfacepage.h"

#include "views/common/appearance.h"
#include "views/common/label.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLocale>
#include <QRadioButton>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

using SchemeChoice = Appearance::SchemeChoice;

QRadioButton *choice(const QString &words, const QString &objectName, QButtonGroup &group, int id)
{
    auto *button = new QRadioButton(words);
    button->setObjectName(objectName);
    group.addButton(button, id);
    return button;
}

/// "français" → "Français": a language in its own words.
QString ownName(const QString &language)
{
    QString name = QLocale(language).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return language == u"en" ? u"English"_s : name;
}

} // namespace

InterfacePage::InterfacePage(const Workplace &workplace, QWidget *parent)
    : SettingsPage(workplace, Saving::AtOnce, parent)
    , m_languages(new QButtonGroup(this))
    , m_schemes(new QButtonGroup(this))
{
    Appearance &appearance = workplace.appearance;
    const QStringList languages = appearance.languages();
    content().addWidget(new Label(tr("Language of the window"), Label::Role::Heading));
    content().addWidget(
        (new Label(tr("Letters have their own language, request by request."), Label::Role::Small))->wrapped());
    for (int i = 0; i < languages.size(); ++i)
        content().addWidget(choice(ownName(languages[i]), u"language_"_s + languages[i], *m_languages, i));
    content().addSpacing(16);
    content().addWidget(new Label(tr("Colours"), Label::Role::Heading));
    content().addWidget(choice(tr("As the &desktop"), u"scheme_system"_s, *m_schemes, int(SchemeChoice::System)));
    content().addWidget(choice(tr("Li&ght"), u"scheme_light"_s, *m_schemes, int(SchemeChoice::Light)));
    content().addWidget(choice(tr("Dar&k"), u"scheme_dark"_s, *m_schemes, int(SchemeChoice::Dark)));
    content().addSpacing(16);
    content().addWidget(
        (new Label(tr("Both are kept for you on this computer. The register is not changed."), Label::Role::Small))
            ->wrapped());
    content().addStretch();
    connect(m_languages, &QButtonGroup::idClicked, this,
            [&appearance, languages](int id) { appearance.setLanguage(languages[id]); });
    connect(m_schemes, &QButtonGroup::idClicked, this,
            [&appearance](int id) { appearance.setScheme(SchemeChoice(id)); });
}

void InterfacePage::show(Register &)
{
    const Appearance &appearance = workplace().appearance;
    if (auto *language = m_languages->button(int(appearance.languages().indexOf(appearance.language()))))
        language->setChecked(true);
    m_schemes->button(int(appearance.scheme()))->setChecked(true);
}

} // namespace article12
