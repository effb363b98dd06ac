// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/calendarverb.h"

#include "documents/calendarfile.h"

#include <QCryptographicHash>

namespace article12 {

namespace {

/// Tells the entries of one organisation's register from another's, also after the file was moved.
QString wordOf(const Register &casebook)
{
    constexpr int letters = 12;
    const QByteArray name = casebook.profile().controller.name.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().first(letters));
}

} // namespace

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
    const QByteArray content =
        calendarFile(calendarEntries(*rows, wordOf(casebook)), services.time().nowUtc(), services.wording());
    return writeOutput(arguments.operand(1), content, output);
}

} // namespace article12
