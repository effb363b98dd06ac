// SPDX-License-Identifier: GPL-3.0-or-later
#include "organisation/validprofile.h"

#include <QJsonArray>
#include <QSet>
#include <QTimeZone>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

Failure invalid(const QString &key, Text what, Text remedy = {})
{
    return {Failure::Code::InvalidInput, std::move(what), std::move(remedy), key, {}};
}

Failure nameless()
{
    return invalid(u"controller.name"_s, Text(QT_TRANSLATE_NOOP("Domain", "The organisation has no name.")),
                   Text(QT_TRANSLATE_NOOP("Domain", "It stands at the head of each letter.")));
}

Failure purposeless()
{
    return invalid(u"processings"_s, Text(QT_TRANSLATE_NOOP("Domain", "A processing has no purpose.")),
                   Text(QT_TRANSLATE_NOOP("Domain", "Say what the data are used for, or remove it.")));
}

Result<void> checkProcessings(const QList<Processing> &processings)
{
    QSet<QString> keys;
    for (const Processing &processing : processings) {
        if (processing.key.isEmpty() || processing.purpose.trimmed().isEmpty())
            return purposeless();
        if (keys.contains(processing.key))
            return invalid(
                u"processings"_s,
                Text(QT_TRANSLATE_NOOP("Domain", "Two processings have the same key, “%1”."), {processing.key}));
        keys << processing.key;
    }
    return {};
}

} // namespace

Result<void> checkPolicy(const QString &policy, const ClockPolicies &policies)
{
    if (policies.find(policy))
        return {};
    return invalid(u"policy"_s, Text(QT_TRANSLATE_NOOP("Domain", "There is no clock policy “%1”. Known: %2."),
                                     {policy, policies.ids().join(u", "_s)}));
}

Result<void> checkProfile(const OrganisationProfile &profile, const HolidayRules &holidays,
                          const ClockPolicies &policies)
{
    if (profile.controller.name.trimmed().isEmpty())
        return nameless();
    if (!QTimeZone(profile.timeZone.toUtf8()).isValid())
        return invalid(u"time_zone"_s,
                       Text(QT_TRANSLATE_NOOP("Domain", "“%1” is not a time zone."), {profile.timeZone}),
                       Text(QT_TRANSLATE_NOOP("Domain", "Name it like Europe/Paris.")));
    if (const auto calendar = holidays.calendar(profile.region); !calendar)
        return invalid(u"region"_s, calendar.failure().what, calendar.failure().remedy);
    if (const auto policy = checkPolicy(profile.policy, policies); !policy)
        return policy;
    return checkProcessings(profile.processings);
}

Result<OrganisationProfile> profileFromForm(const QJsonObject &json, const HolidayRules &holidays,
                                            const ClockPolicies &policies)
{
    if (json.value(u"controller").toObject().value(u"name").toString().trimmed().isEmpty())
        return nameless();
    for (const QJsonValue &processing : json.value(u"processings").toArray()) {
        if (processing.toObject().value(u"purpose").toString().trimmed().isEmpty())
            return purposeless();
    }
    const auto profile = OrganisationProfile::fromJson(json);
    if (!profile)
        return profile.failure();
    const auto checked = checkProfile(*profile, holidays, policies);
    return checked ? profile : Result<OrganisationProfile>(checked.failure());
}

} // namespace article12
