// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/restoreverb.h"

namespace article12 {

VerbInfo RestoreVerb::info() const
{
    return {.name = "restore",
            .summary =
                QT_TRANSLATE_NOOP("Domain", "put a verified backup in place; the present file is kept beside it"),
            .operands = {{"BACKUP.a12"}, {"FILE.a12"}}};
}

Result<void> RestoreVerb::run(const Arguments &arguments, Services &services, Output &output) const
{
    const auto kept = Register::restore(arguments.operand(0), arguments.operand(1), services.forRegister());
    if (!kept)
        return kept.failure();
    const Wording wording = services.wording();
    output.line(wording.say(Text(QT_TRANSLATE_NOOP("Domain", "restored: %1"), {arguments.operand(1)})));
    if (!kept->isEmpty())
        output.line(wording.say(Text(QT_TRANSLATE_NOOP("Domain", "the earlier file is kept as %1"), {*kept})));
    return {};
}

} // namespace article12
