// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/request.h"
#include "requests/rulebook.h"

namespace article12 {

/// What is known beside the request.
struct ProposalBasis
{
    const Targets &targets;
    QDate today;
    QString officer = {};   ///< who works: checks identities
    QString authority = {}; ///< the organisation's
};
/// What a step's form starts with: what the request already says, today for days that are usually today, and our own
/// terms for the others. Everything can be changed by the officer.
[[nodiscard]] QJsonObject proposedFacts(const Request &request, Step step, const ProposalBasis &basis);

/// Of a file that comes with a step.
[[nodiscard]] FileKind kindOfFilesWith(Step step);
/// A copy of an identity document may be among them: kept until the check only (Art. 5(1)(e) GDPR).
[[nodiscard]] bool mayBringIdentityCopy(Step step);

} // namespace article12
