// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/verb.h"

namespace article12 {

/// `do`: performs a step; `do --help STEP` documents it from its field list.
class DoVerb final : public Verb
{
public:
    [[nodiscard]] VerbInfo info() const override;
    Result<void> run(const Arguments &arguments, Services &services, Output &output) const override;
    Result<QString> details(const QStringList &topic, const Wording &wording) const override;
};

} // namespace article12
