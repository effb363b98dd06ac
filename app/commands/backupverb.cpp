// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/backupverb.h"

namespace article12 {

VerbInfo BackupVerb::info() const
{
    return {.name = "backup",
            .summary = QT_TRANSLATE_NOOP("Domain", "write a copy and verify it; an existing file is never overwritten"),
            .operands = {{"FILE.a12"}, {"OUT.a12"}}};
}

Result<void> BackupVerb::run(const Arguments &arguments, Services &services, Output &output) const
{
    const auto opened = services.openRegister(arguments.operand(0), Register::Access::ReadOnly);
    if (!opened)
        return opened.failure();
    if (const auto written = opened.value()->backup(arguments.operand(1)); !written)
        return written.failure();
    output.line(services.wording().say(
        Text(QT_TRANSLATE_NOOP("Domain", "backed up and verified: %1"), {arguments.operand(1)})));
    return {};
}

} // namespace article12
