// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/verifyverb.h"

namespace article12 {

VerbInfo VerifyVerb::info() const
{
    return {.name = "verify",
            .summary =
                QT_TRANSLATE_NOOP("Domain", "check the file, the journal's chain and the tables derived from it"),
            .operands = {{"FILE.a12"}}};
}

Result<void> VerifyVerb::run(const Arguments &arguments, Services &services, Output &output) const
{
    const auto opened = services.openRegister(arguments.operand(0), Register::Access::ReadOnly);
    if (!opened)
        return opened.failure();
    const auto report = opened.value()->verify();
    if (!report)
        return report.failure();
    const Wording wording = services.wording();
    for (const Text &line : report->checked)
        output.line(wording.say(line));
    if (report->isSound())
        return {};
    Failure failure{Failure::Code::Damaged,
                    Text(QT_TRANSLATE_NOOP("Domain", "the register is not sound")),
                    Text(QT_TRANSLATE_NOOP("Domain", "keep the file and restore the newest backup")),
                    arguments.operand(0),
                    {}};
    for (const Text &problem : report->problems)
        failure.missing << Missing{{}, problem, Missing::Stage::Before};
    return failure;
}

} // namespace article12
