// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlines/timeliness.h"

namespace article12 {

Timeliness timelinessOf(const Deadline &deadline, QDate answeredOn)
{
    const bool isLate = isOverdue(deadline, answeredOn);
    const bool usedExtension =
        deadline.extension == ExtensionStatus::Valid && deadline.originalDue && answeredOn > *deadline.originalDue;
    if (usedExtension)
        return isLate ? Timeliness::LateExtended : Timeliness::OnTimeExtended;
    return isLate ? Timeliness::Late : Timeliness::OnTime;
}

bool isRefusalAfterOneMonth(const Deadline &deadline, QDate refusedOn, const ClockPolicy &policy)
{
    return policy.flagsLateRefusal && deadline.originalDue && refusedOn > *deadline.originalDue;
}

} // namespace article12
