// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/calendarverb.h"

#include "documents/calendarfile.h"

namespace article12 {

VerbInfo CalendarVerb::info() const
{
    return {.name = "calendar",
            .summary = QT_TRANSLATE_NOOP("Domain", "the deadlines as a calendar file, no personal data in it"),
            .operands = {{"FILE.a12"}, {"OUT.ics"}}};
}

Result<void> CalendarVerb::run(const Arguments &arguments, Services &services, Output &output) const
{
    const auto opened = services.openToRead(arguments.operand(0), output);
    if (!opened)
        return opened.failure();
    const Register &casebook = *opened.value();
    const auto rows = casebook.summaries();
    if (!rows)
        return rows.failure();
    const QByteArray content = calendarFile(calendarEntries(*rows, calendarWordOf(casebook.profile().controller.name)),
                                            services.time().nowUtc(), services.wording());
    return writeOutput(arguments.operand(1), content, output);
}

} // namespace article12
