// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/verb.h"

namespace article12 {

/// `suppression`: the list, whether an address is on it, a copy for mailing tools.
class SuppressionVerb final : public Verb
{
public:
    [[nodiscard]] VerbInfo info() const override;
    Result<void> run(const Arguments &arguments, Services &services, Output &output) const override;
};

} // namespace article12
