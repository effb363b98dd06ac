// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "organisation/organisationdata.h"
#include "support/rules.h"

namespace article12::test {

/// The authorities and the policy check as shipped; ends the program when one does not load.
inline const OrganisationData &organisationData()
{
    static const OrganisationData data = [] {
        const auto orDie = [](const auto &result) {
            if (!result)
                qFatal("%s", qPrintable(Wording(QLocale::c()).say(result.failure().what)));
            return *result;
        };
        return OrganisationData{
            orDie(authoritiesFromJson(resource(QStringLiteral("resources/authorities/2026-11.json")))),
            orDie(PolicyCheck::fromJson(resource(QStringLiteral("resources/rules/2026-1/policycheck.json"))))};
    }();
    return data;
}

} // namespace article12::test
