// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/verb.h"

namespace article12 {

/// `rebuild`: makes the derived tables again from the journal.
class RebuildVerb final : public Verb
{
public:
    [[nodiscard]] VerbInfo info() const override;
    Result<void> run(const Arguments &arguments, Services &services, Output &output) const override;
};

} // namespace article12
