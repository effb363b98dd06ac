// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/profilechange.h"

#include "organisation/validprofile.h"
#include "views/settings/settingspage.h"

namespace article12 {

bool differs(const QJsonObject &typed, const Register &casebook)
{
    const auto profile = OrganisationProfile::fromJson(typed);
    return !profile || profile->toJson() != casebook.profile().toJson();
}

Result<void> keepProfile(const QJsonObject &typed, Register &casebook, const Actor &actor)
{
    const Rulebook &rules = casebook.rules();
    auto profile = profileFromForm(typed, rules.holidays, rules.policies);
    if (!profile)
        return profile.failure();
    const QString policy = std::exchange(profile->policy, casebook.profile().policy);
    if (const auto kept = casebook.changeProfile(*profile, actor); !kept)
        return kept;
    return casebook.changePolicy(policy, actor);
}

QString versionInWords(const Register &casebook, const Wording &wording)
{
    const ProfileVersion newest = casebook.profileVersions().last();
    return SettingsPage::tr("Saved: version %1 of %2, by %3")
        .arg(newest.number)
        .arg(wording.date(newest.at.toTimeZone(casebook.zone()).date()), newest.actor.name);
}

} // namespace article12
