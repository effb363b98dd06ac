// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "organisation/organisationprofile.h"
#include "requests/checklist.h"

namespace article12 {

/// What is known of a point once the right is identified, in the point's shape, still to be confirmed: the day of
/// receipt, or what the organisation profile holds for this category of person. Undefined: nothing.
[[nodiscard]] QJsonValue knownValue(const ChecklistPoint &point, const RightItem &item, QDate receivedOn,
                                    const OrganisationProfile &profile, PersonCategory category);

/// The names a value puts on the list of Art. 19: column "name" of a point that names recipients.
[[nodiscard]] QStringList recipientsIn(const ChecklistPoint &point, const QJsonValue &value);

} // namespace article12
