// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/verb.h"

namespace article12 {

/// `alerts`: what a daily job should tell, one line each.
class AlertsVerb final : public Verb
{
public:
    [[nodiscard]] VerbInfo info() const override;
    Result<void> run(const Arguments &arguments, Services &services, Output &output) const override;
};

} // namespace article12
