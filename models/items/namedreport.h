// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/register.h"
#include "reporting/monthlyreport.h"

namespace article12 {

/// The report of a month as people read it: late requests by their references, refusals by the labels of their grounds.
/// Fails as monthlyReport() does.
Result<MonthlyReport> namedReport(const Register &file, const QList<KpiFact> &facts, Month month, QDate today);

} // namespace article12
