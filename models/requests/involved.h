// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/request.h"

namespace article12 {

/// Somebody besides the person whom a request involves, and how it stands with them.
struct Involved
{
    Text who;
    Text standing;
    bool isLate = false; ///< what is wanted of them, or of us, is past its day
    friend bool operator==(const Involved &, const Involved &) = default;
};

/// Colleagues asked (T28), recipients to inform (Art. 19 GDPR), proof of standing (T27), authorities and courts (T25).
[[nodiscard]] QList<Involved> involvedIn(const Request &request, QDate today);

} // namespace article12
