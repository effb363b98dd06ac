// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/example/casewriter.h"

namespace article12 {

/// A situation an officer finds in the morning.
struct Situation
{
    const char *surname; ///< nullptr: anybody
    const char *givenName;
    const char *language;
    void (*tell)(CaseWriter &story, QDate today);
    const char *knownFrom = nullptr; ///< surname of an earlier situation: the same person again
};

/// Every state and flag of a request, and the ends they come to; those around today.
[[nodiscard]] const QList<Situation> &situations();

/// A case of the past, told to its end; what would lie in the future is left out.
void tellPast(CaseWriter &story, QDate arrival);

} // namespace article12
