// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlines/strictcomparison.h"

namespace article12 {

Text compareWithStrict(const Deadline &deadline, QDate strictDue)
{
    const TextArgument strict = DayAndMonth{strictDue};
    if (!deadline.start) {
        return Text(QT_TRANSLATE_NOOP("Domain", "The clock has not started. One month, nothing added, ends on %1."),
                    {strict});
    }
    if (!deadline.effectiveDue) {
        return Text(QT_TRANSLATE_NOOP("Domain",
                                      "While the question is open there is no due date. One month, nothing added, "
                                      "ends on %1."),
                    {strict});
    }
    const int days = int(strictDue.daysTo(*deadline.effectiveDue));
    if (days == 0)
        return Text(QT_TRANSLATE_NOOP("Domain", "Nothing was added: both dates are the same."));
    if (deadline.extension == ExtensionStatus::Valid) {
        return Text(QT_TRANSLATE_N_NOOP("Domain", "The extension makes a difference of %n day(s)."), {}, days);
    }
    constexpr int shortestMonth = 28;
    if (deadline.suspendedDays == 0 && deadline.start->daysTo(strictDue) < shortestMonth)
        return Text(QT_TRANSLATE_N_NOOP("Domain", "The later start makes a difference of %n day(s)."), {}, days);
    if (deadline.suspendedDays == 0) {
        return Text(QT_TRANSLATE_N_NOOP("Domain", "The weekend or holiday at the end makes a difference of %n day(s)."),
                    {}, days);
    }
    const int rolled = days - deadline.suspendedDays;
    if (rolled <= 0)
        return Text(QT_TRANSLATE_N_NOOP("Domain", "The stopped clock makes a difference of %n day(s)."), {}, days);
    return Text(QT_TRANSLATE_N_NOOP("Domain",
                                    "The stopped clock and the weekend or holiday at the end make a difference of %n "
                                    "day(s)."),
                {}, days);
}

} // namespace article12
