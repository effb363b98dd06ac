// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/arguments.h"
#include "app/commands/output.h"
#include "app/services.h"

namespace article12 {

/// One verb of the command line. What it does is told by `info`, what went wrong by the Failure of `run`.
class Verb
{
public:
    virtual ~Verb() = default;
    [[nodiscard]] virtual VerbInfo info() const = 0;
    virtual Result<void> run(const Arguments &arguments, Services &services, Output &output) const = 0;
    /// Text of `--help`, after the list of options; `topic` are the operands given beside it.
    virtual Result<QString> details(const QStringList &topic, const Wording &wording) const;
};

} // namespace article12
