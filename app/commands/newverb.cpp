// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/newverb.h"

#include "basics/canonicaljson.h"

#include <QFileInfo>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

Result<OrganisationProfile> profileFrom(const QString &path)
{
    const auto bytes = readInput(path);
    if (!bytes)
        return bytes.failure();
    const auto json = objectFromJson(*bytes, path);
    return json ? OrganisationProfile::fromJson(*json) : json.failure();
}

} // namespace

VerbInfo NewVerb::info() const
{
    return {
        .name = "new",
        .summary = QT_TRANSLATE_NOOP("Domain", "make an empty register; an existing file is never overwritten"),
        .operands = {{"FILE.a12"}},
        .options = {{"profile", "PROFILE.json",
                     QT_TRANSLATE_NOOP("Domain", "the organisation that answers; without it, one named like the file")},
                    {"country", "FR", QT_TRANSLATE_NOOP("Domain", "calendar that moves due dates")}}};
}

Result<void> NewVerb::run(const Arguments &arguments, Services &services, Output &output) const
{
    OrganisationProfile profile;
    if (arguments.has("profile")) {
        const auto given = profileFrom(arguments.value("profile"));
        if (!given)
            return given.failure();
        profile = *given;
    } else {
        profile.controller.name = QFileInfo(arguments.operand(0)).completeBaseName(); // until the officer says more
    }
    if (arguments.has("country")) {
        profile.region = arguments.value("country");
        profile.country = profile.region.section(u'-', 0, 0);
    }
    if (const auto calendar = services.rules().holidays.calendar(profile.region); !calendar)
        return calendar.failure();

    const auto made = Register::create(arguments.operand(0), {profile, services.actor()}, services.forRegister());
    if (!made)
        return made.failure();
    output.line(arguments.operand(0));
    return {};
}

} // namespace article12
