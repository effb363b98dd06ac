// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/reportverb.h"

#include "app/fonts.h"
#include "basics/strictdate.h"
#include "documents/reportpainter.h"
#include "documents/reportworkbook.h"
#include "items/namedreport.h"

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
    for (const char *form : {"pdf", "xlsx", "csv", "json"}) {
        if (arguments.has(form))
            return {};
    }
    return usageFailure(u"--pdf"_s,
                        Text(QT_TRANSLATE_NOOP("Domain", "at least one of --pdf, --xlsx, --csv and --json is needed")));
}

/// The report of one month, in every form asked for.
class Forms
{
public:
    Forms(const Arguments &arguments, const MonthlyReport &report, const Wording &wording, const ReportOrigin &origin)
        : m_arguments(arguments)
        , m_report(report)
        , m_wording(wording)
        , m_origin(origin)
    {
    }

    Result<void> write(Output &output) const
    {
        int toStandardOutput = 0;
        for (const char *form : {"pdf", "xlsx", "csv", "json"})
            toStandardOutput += m_arguments.has(form) && m_arguments.value(form) == u"-";
        if (toStandardOutput > 1)
            return usageFailure(u"-"_s, Text(QT_TRANSLATE_NOOP("Domain", "only one form goes to standard output")));
        for (const char *form : {"pdf", "xlsx", "csv", "json"}) {
            if (!m_arguments.has(form))
                continue;
            const auto bytes = bytesOf(QLatin1StringView(form));
            if (!bytes)
                return bytes.failure();
            if (const auto written = writeOutput(m_arguments.value(form), *bytes, output); !written)
                return written.failure();
        }
        return {};
    }

private:
    Result<QByteArray> bytesOf(QLatin1StringView form) const
    {
        if (form == "pdf"_L1) {
            addBuiltInFonts();
            return reportPdf(m_report, m_wording, {m_origin});
        }
        if (form == "xlsx"_L1)
            return reportWorkbook(m_report, m_wording, m_origin);
        return form == "csv"_L1 ? reportCsv(m_report, m_wording, m_origin, CsvStyle::Plain)
                                : reportJson(m_report, m_origin);
    }

    const Arguments &m_arguments;
    const MonthlyReport &m_report;
    const Wording &m_wording;
    const ReportOrigin &m_origin;
};

} // namespace

VerbInfo ReportVerb::info() const
{
    return {.name = "report",
            .summary = QT_TRANSLATE_NOOP("Domain", "the figures of a month; - is standard output"),
            .operands = {{"FILE.a12"}, {"YYYY-MM"}},
            .options = {{"pdf", "OUT", QT_TRANSLATE_NOOP("Domain", "as PDF")},
                        {"csv", "OUT", QT_TRANSLATE_NOOP("Domain", "as CSV")},
                        {"json", "OUT", QT_TRANSLATE_NOOP("Domain", "as JSON")},
                        {"xlsx", "OUT", QT_TRANSLATE_NOOP("Domain", "as an Excel workbook (XLSX)")}},
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
    auto report = namedReport(file, *facts, *month, file.today());
    if (!report)
        return report.failure();
    const auto code = file.journalCode();
    if (!code)
        return code.failure();
    const ReportOrigin origin{file.profile().controller.name, *code};
    return Forms(arguments, *report, services.wording(), origin).write(output);
}

} // namespace article12
