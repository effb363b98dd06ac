// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/suppressionverb.h"

#include "documents/suppressionfile.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// "e-mail	2026-07-07	2029-07-07	2026-0003"
QString lineOf(const Suppression &row, const Register &casebook, const Wording &wording)
{
    const auto request = casebook.summary(row.request);
    return QStringList{wording.say(nameOf(row.address.channel)), isoDate(row.since), isoDate(row.reviewOn),
                       request ? request->reference : QString()}
        .join(u'\t');
}

/// One address, or one a line from standard input. Refused (exit 3) when any is on the list.
Result<void> check(const QString &given, const Register &casebook, const Wording &wording, Output &output)
{
    QStringList addresses{given};
    if (given == u'-') {
        const auto input = readInput(given);
        if (!input)
            return input.failure();
        addresses = QString::fromUtf8(*input).split(u'\n');
    }
    int onList = 0;
    for (const QString &address : std::as_const(addresses)) {
        if (address.trimmed().isEmpty())
            continue;
        const auto found = casebook.suppressionsOf(address);
        if (!found)
            return found.failure();
        onList += !found->isEmpty();
        for (const Suppression &row : *found)
            output.line(address.trimmed() + u'\t' + lineOf(row, casebook, wording));
    }
    if (onList == 0)
        return {};
    return Failure{Failure::Code::Refused,
                   Text(QT_TRANSLATE_N_NOOP("Domain", "%n address(es) on the suppression list"), {}, onList)};
}

} // namespace

VerbInfo SuppressionVerb::info() const
{
    return {.name = "suppression",
            .summary = QT_TRANSLATE_NOOP("Domain", "who is kept out of marketing; only hashes are kept"),
            .operands = {{"FILE.a12"}},
            .options = {{"check", "ADDRESS",
                         QT_TRANSLATE_NOOP("Domain", "exit 3 when this address or number is on the list; - reads one a "
                                                     "line from standard input")},
                        {"csv", "OUT.csv", QT_TRANSLATE_NOOP("Domain", "the list for mailing tools")}}};
}

Result<void> SuppressionVerb::run(const Arguments &arguments, Services &services, Output &output) const
{
    const auto opened = services.openToRead(arguments.operand(0), output);
    if (!opened)
        return opened.failure();
    const Register &casebook = *opened.value();
    if (arguments.has("check"))
        return check(arguments.value("check"), casebook, services.wording(), output);
    const auto rows = casebook.suppressions();
    if (!rows)
        return rows.failure();
    if (arguments.has("csv"))
        return writeOutput(arguments.value("csv"), suppressionCsv(*rows), output);
    for (const Suppression &row : *rows)
        output.line(lineOf(row, casebook, services.wording()));
    return {};
}

} // namespace article12
