// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/alertsverb.h"

#include "alerts/alert.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// A job that runs on working days tells on Monday what the weekend brought.
QDate workingDayBefore(QDate today, const Register &casebook)
{
    const auto calendar = casebook.rules().holidays.calendar(casebook.profile().region);
    QDate day = today.addDays(-1);
    while (calendar && calendar->covers(day) && !calendar->isWorkingDay(day))
        day = day.addDays(-1);
    return day;
}

} // namespace

VerbInfo AlertsVerb::info() const
{
    return {.name = "alerts",
            .summary =
                QT_TRANSLATE_NOOP("Domain", "what is late, due or waits too long; exit 3 when there is anything"),
            .operands = {{"FILE.a12"}},
            .options = {{"since", "YYYY-MM-DD",
                         QT_TRANSLATE_NOOP("Domain", "last day already told; the working day before if left out")}}};
}

Result<void> AlertsVerb::run(const Arguments &arguments, Services &services, Output &output) const
{
    const auto since = arguments.day("since");
    if (!since)
        return since.failure();
    const auto opened = services.openToRead(arguments.operand(0), output);
    if (!opened)
        return opened.failure();
    const Register &casebook = *opened.value();
    const auto rows = casebook.summariesRunning();
    if (!rows)
        return rows.failure();
    const QDate today = casebook.today();
    const QDate told = since->value_or(workingDayBefore(today, casebook));
    const QList<Alert> alerts = newSince(alertsOn(*rows, casebook.rules().targets, today), told);
    const Wording wording = services.wording();
    for (const Alert &alert : alerts)
        output.line(alert.reference + u'\t' + wording.say(textOf(alert)));
    if (alerts.isEmpty())
        return {};
    return Failure{Failure::Code::Refused,
                   Text(QT_TRANSLATE_N_NOOP("Domain", "%n thing(s) to see to"), {}, int(alerts.size()))};
}

} // namespace article12
