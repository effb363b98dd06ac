// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/profilefields.h"

#include "views/common/words.h"
#include "views/settings/authoritychooser.h"
#include "views/settings/policychooser.h"
#include "views/settings/profileform.h"

#include <QCollator>
#include <QCoreApplication>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortField = 16;  // characters
constexpr int middleField = 44; // characters

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(article12::ProfileFields)
};

} // namespace

void addControllerFields(ProfileForm &form)
{
    form.addSection(Tr::tr("Who answers"),
                    Tr::tr("The controller of Art. 4(7) GDPR, as it stands at the head of each letter."));
    form.addField(u"controller.name"_s, Tr::tr("Name"), makeLineEditor());
    form.addField(u"controller.brand"_s, Tr::tr("Trade name"), makeLineEditor());
    form.addField(u"controller.department"_s, Tr::tr("Department"), makeLineEditor());
    form.addField(u"controller.address.street"_s, Tr::tr("Street"), makeLineEditor());
    form.addField(u"controller.address.postcode"_s, Tr::tr("Postcode"), makeLineEditor(shortField));
    form.addField(u"controller.address.city"_s, Tr::tr("City"), makeLineEditor());
    form.addField(u"controller.address.country"_s, Tr::tr("Country"), makeLineEditor(middleField),
                  Tr::tr("only for letters that leave the country"));
    form.addField(u"controller.email"_s, Tr::tr("E-mail address for requests"), makeLineEditor());
    form.addField(u"controller.phone"_s, Tr::tr("Telephone"), makeLineEditor(middleField));
    form.addField(u"controller.dpo"_s, Tr::tr("Data protection officer"), makeLineEditor(),
                  Tr::tr("name; empty where none had to be designated"));
}

void addAuthorityFields(ProfileForm &form, const QList<Authority> &authorities, const Wording &wording)
{
    form.addSection(
        Tr::tr("Supervisory authority"),
        Tr::tr("Where a person may complain: every reply that refuses something names it (Art. 12(4) GDPR)."));
    auto *chooser = new AuthorityChooser(authorities, wording);
    form.addRow(Tr::tr("From the list"), chooser);
    QObject::connect(chooser, &AuthorityChooser::chosen, &form,
                     [&form](const Authority &authority) { form.fill(authorityFields(authority)); });
    form.addField(u"authority.name"_s, Tr::tr("Name"), makeLineEditor());
    form.addField(u"authority.address"_s, Tr::tr("Postal address"), makeListEditor());
    form.addField(u"authority.url"_s, Tr::tr("Complaint form"), makeLineEditor());
}

void addCalendarFields(ProfileForm &form, const HolidayRules &holidays, const Wording &wording)
{
    form.addSection(Tr::tr("Calendar"),
                    Tr::tr("A period that ends on a day off ends on the next working day of this calendar."));
    QList<EditorChoice> regions;
    for (const QString &region : holidays.regions())
        regions << EditorChoice{region, u"%1 (%2)"_s.arg(wording.say(holidays.nameOf(region)), region)};
    QCollator order(wording.locale());
    std::sort(regions.begin(), regions.end(), [&order](const EditorChoice &left, const EditorChoice &right) {
        return order.compare(left.label, right.label) < 0;
    });
    form.addField(u"region"_s, Tr::tr("Country or region"), makeChoiceEditor(regions, ChoiceKind::MustBeSaid));
    form.addField(u"time_zone"_s, Tr::tr("Time zone"), makeLineEditor(middleField),
                  Tr::tr("for example Europe/Paris: where the day of receipt begins and ends"));
}

void addLanguageField(ProfileForm &form, const Wording &wording)
{
    QList<EditorChoice> languages;
    for (const QString &code : {u"fr"_s, u"en"_s})
        languages << EditorChoice{code, languageName(code, wording.locale())};
    form.addField(u"language"_s, Tr::tr("Language of letters"), makeChoiceEditor(languages, ChoiceKind::MustBeSaid),
                  Tr::tr("when the language of the person is not known"));
}

void addPolicyField(ProfileForm &form, const ClockPolicies &policies, const PolicyCheck &check, const Wording &wording)
{
    auto *chooser = new PolicyChooser(policies, check, wording);
    form.addField(u"policy"_s, {}, chooser);
    chooser->setName(Tr::tr("Clock policy"));
}

} // namespace article12
