// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/dayslost.h"

#include "requests/casesteps.h"

namespace article12 {

std::optional<int> daysLostInside(const RegisterRequest &received)
{
    if (!received.reachedOfficerOn || !received.receivedOn.isValid())
        return {};
    return int(received.receivedOn.daysTo(*received.reachedOfficerOn));
}

} // namespace article12
