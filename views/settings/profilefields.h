// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "organisation/organisationdata.h"
#include "organisation/validprofile.h"

namespace article12 {

class ProfileForm;

// Sections of fields that the settings and the page of a new register share.

void addControllerFields(ProfileForm &form);
/// With the list to fill them from.
void addAuthorityFields(ProfileForm &form, const QList<Authority> &authorities, const Wording &wording);
void addCalendarFields(ProfileForm &form, const HolidayRules &holidays, const Wording &wording);
void addLanguageField(ProfileForm &form, const Wording &wording);
void addPolicyField(ProfileForm &form, const ClockPolicies &policies, const PolicyCheck &check, const Wording &wording);

} // namespace article12
