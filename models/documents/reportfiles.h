// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/monthlyreport.h"

#include <QByteArray>

namespace article12 {

/// Plain: comma, no byte order mark (RFC 4180). Spreadsheet: semicolon and byte order mark, as office programs in
/// Europe open them without asking.
enum class CsvStyle { Plain, Spreadsheet };

/// Where a report comes from: beside the figures on every form of it.
struct ReportOrigin
{
    QString organisation = {};
    QString journalCode = {}; ///< Register::journalCode() when it was made
};

/// One line, ended by CRLF. A cell that a spreadsheet would take for a formula gets an apostrophe before it; numbers
/// stay numbers.
[[nodiscard]] QByteArray csvLine(const QStringList &cells, CsvStyle style);

/// The figures of the month, one a line: table, key, label in the language of the wording, count, of. The last line
/// tells the code of the journal.
[[nodiscard]] QByteArray reportCsv(const MonthlyReport &report, const Wording &wording, const ReportOrigin &origin,
                                   CsvStyle style);
/// jsonOf(report), indented, with "organisation" and "journal_code".
[[nodiscard]] QByteArray reportJson(const MonthlyReport &report, const ReportOrigin &origin);

} // namespace article12
