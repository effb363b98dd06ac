// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "organisation/authorities.h"
#include "organisation/policyconflicts.h"

namespace article12 {

/// What the settings offer about organisations, as data: loaded once by `app`.
struct OrganisationData
{
    QList<Authority> authorities;
    PolicyCheck policyCheck;
};

} // namespace article12
