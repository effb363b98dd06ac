// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/holidayrules.h"
#include "deadlines/clockpolicy.h"
#include "organisation/organisationprofile.h"

namespace article12 {

/// Whether a register can work with this profile: a name, a time zone, a calendar and a clock policy that exist, keys
/// of processings that differ. Fails with InvalidInput; `where` is the key.
Result<void> checkProfile(const OrganisationProfile &profile, const HolidayRules &holidays,
                          const ClockPolicies &policies);

/// A profile as a form holds it, read and checked: the first thing that is wrong in words a person understands.
Result<OrganisationProfile> profileFromForm(const QJsonObject &json, const HolidayRules &holidays,
                                            const ClockPolicies &policies);

/// Fails with InvalidInput when the rules have no policy of this id, naming those they have.
Result<void> checkPolicy(const QString &policy, const ClockPolicies &policies);

} // namespace article12
