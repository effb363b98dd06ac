// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/reportverb.h"

#include "app/fonts.h"
#include "basics/strictdate.h"
#include "documents/reportfiles.h"
#include "documents/reportpainter.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

Result<Month> monthOf(const QString &words)
{
    if (const auto first = monthFromIso(words))
        return Month::of(*first);
    return usageFailure(words, Text(QT_TRANSLATE_NOOP("Domain", "“%1” is not a month"), {words}),
                        Text(QT_TRANSLATE_NOOP("Domain", "write it as 2026-03")));
}

Result<void> checkForms(const Arguments &arguments)
{
    if (arguments.has("xlsx"))
        return usageFailure(u"--xlsx"_s, Text(QT_TRANSLATE_NOOP("Domain", "--xlsx is not there yet")),
                            Text(QT_TRANSLATE_NOOP("Domain", "use --pdf, --csv or --json")));
    if (!arguments.has("pdf") && !arguments.has("csv") && !arguments.has("json"))
        return usageFailure(u"--pdf"_s,
                            Text(QT_TRANSLATE_NOOP("Domain", "at least one of --pdf, --csv and --json is needed")));
    return {};
}

} // namespace

VerbInfo ReportVerb::info() const
{
    return {.name = "report",
            .summary = QT_TRANSLATE_NOOP("Domain", "the figures of a month; - is standard output"),
            .operands = {{"FILE.a12"}, {"YYYY-MM"}},
            .options = {{"pdf", "OUT", QT_TRANSLATE_NOOP("Domain", "as PDF")},
                        {"csv", "OUT", QT_TRANSLATE_NOOP("Domain", "as CSV")},
                        {"json", "OUT", QT_TRANSLATE_NOOP("Domain", "as JSON")},
                        {"xlsx", "OUT", QT_TRANSLATE_NOOP("Domain", "as XLSX (not there yet)")}},
            .application = ApplicationKind::Painting};
}

Result<void> ReportVerb::run(const Arguments &arguments, Services &services, Output &output) const
{
    const auto month = monthOf(arguments.operand(1));
    if (!month)
        return month.failure();
    if (const auto forms = checkForms(arguments); !forms)
        return forms.failure();
    const auto opened = services.openToRead(arguments.operand(0), output);
    if (!opened)
        return opened.failure();
    const Register &file = *opened.value();
    const auto facts = file.kpiFacts();
    if (!facts)
        return facts.failure();
    const auto report = monthlyReport(*facts, *month, file.today(), file.zone());
    if (!report)
        return report.failure();

    const Wording wording = services.wording();
    if (arguments.has("pdf")) {
        addBuiltInFonts();
        const QByteArray pdf = reportPdf(*report, wording, {file.profile().controller.name});
        if (const auto written = writeOutput(arguments.value("pdf"), pdf, output); !written)
            return written.failure();
    }
    if (arguments.has("csv")) {
        const auto written = writeOutput(arguments.value("csv"), reportCsv(*report, wording, CsvStyle::Plain), output);
        if (!written)
            return written.failure();
    }
    return arguments.has("json") ? writeOutput(arguments.value("json"), reportJson(*report), output) : Result<void>();
}

} // namespace article12
