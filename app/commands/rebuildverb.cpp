// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/rebuildverb.h"

namespace article12 {

VerbInfo RebuildVerb::info() const
{
    return {.name = "rebuild",
            .summary = QT_TRANSLATE_NOOP("Domain", "make the derived tables again from the journal"),
            .operands = {{"FILE.a12"}}};
}

Result<void> RebuildVerb::run(const Arguments &arguments, Services &services, Output &output) const
{
    const auto opened = services.openToWrite(arguments.operand(0), output);
    if (!opened)
        return opened.failure();
    if (const auto rebuilt = opened.value()->rebuild(); !rebuilt)
        return rebuilt.failure();
    output.line(services.wording().say(
        Text(QT_TRANSLATE_NOOP("Domain", "derived tables made again: %1"), {arguments.operand(0)})));
    return {};
}

} // namespace article12
