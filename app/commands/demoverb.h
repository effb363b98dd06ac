// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/verb.h"

namespace article12 {

/// `demo`: the example register, invented requests around today.
class DemoVerb final : public Verb
{
public:
    [[nodiscard]] VerbInfo info() const override;
    Result<void> run(const Arguments &arguments, Services &services, Output &output) const override;
};

} // namespace article12
