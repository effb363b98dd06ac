// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/namedreport.h"

namespace article12 {

Result<MonthlyReport> namedReport(const Register &file, const QList<KpiFact> &facts, Month month, QDate today)
{
    auto report = monthlyReport(facts, month, today, file.zone());
    if (!report)
        return report;
    nameGrounds(*report, file.rules().grounds);
    nameLate(*report, [&file](RequestNumber number) {
        const auto row = file.summary(number);
        return row ? row->reference : QString();
    });
    return report;
}

} // namespace article12
