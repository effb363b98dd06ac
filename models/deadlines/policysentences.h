// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/text.h"
#include "deadlines/clockpolicy.h"

namespace article12 {

/// What one setting of a policy does, and where that comes from.
struct PolicySentence
{
    Text text;
    QString source;
};

/// "One month from receipt; questions suspend it"
[[nodiscard]] Text nameOf(const ClockPolicy &policy);
/// The same by id; the id itself where no policy bears it any more.
[[nodiscard]] Text nameOfPolicy(const QString &id, const ClockPolicies &policies);
/// For whom the policy is, in one sentence.
[[nodiscard]] Text purposeOf(const ClockPolicy &policy);
/// What the policy does, setting by setting, in the order of a request's life. Follows from the settings, so it is true
/// for a changed policy too.
[[nodiscard]] QList<PolicySentence> sentencesOf(const ClockPolicy &policy);

} // namespace article12
