// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "organisation/organisationprofile.h"
#include "requests/checklist.h"

namespace article12 {

/// What the organisation profile knows of a point, for this category of person, in the point's shape; undefined:
/// nothing.
[[nodiscard]] QJsonValue profileValue(const ChecklistPoint &point, const OrganisationProfile &profile,
                                      PersonCategory category);

/// The names a value puts on the list of Art. 19: column "name" of a point that names recipients.
[[nodiscard]] QStringList recipientsIn(const ChecklistPoint &point, const QJsonValue &value);

} // namespace article12
