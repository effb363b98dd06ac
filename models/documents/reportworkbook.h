// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/reportfiles.h"

namespace article12 {

/// The figures as an Excel workbook (XLSX): one sheet for the requests, one for the rights, one for the last twelve
/// months. Numbers are numbers, words are words, no cell is a formula. Fails with Io.
Result<QByteArray> reportWorkbook(const MonthlyReport &report, const Wording &wording, const ReportOrigin &origin);

} // namespace article12
