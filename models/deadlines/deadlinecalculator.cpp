// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlines/deadlinecalculator.h"

#include "basics/strictdate.h"
#include "deadlines/clockalgorithm.h"

namespace article12 {

std::optional<ClockFault> faultOf(const ClockInput &input)
{
    const auto askedTooEarly = [&input](const Wait &wait) { return wait.askedOn < input.receivedOn; };
    const auto answeredTooEarly = [](const Wait &wait) { return wait.answeredOn && *wait.answeredOn < wait.askedOn; };
    if (std::any_of(input.waits.begin(), input.waits.end(), askedTooEarly))
        return ClockFault::AskedBeforeReceipt;
    if (std::any_of(input.waits.begin(), input.waits.end(), answeredTooEarly))
        return ClockFault::AnsweredBeforeAsked;
    if (input.extension && input.extension->notifiedOn < input.receivedOn)
        return ClockFault::ExtensionBeforeReceipt;
    return {};
}

Failure failureOf(ClockFault fault)
{
    const auto sentence = [fault] {
        switch (fault) {
        case ClockFault::AskedBeforeReceipt:
            return Text(QT_TRANSLATE_NOOP("Domain", "A question to the person is dated before the request came in."));
        case ClockFault::AnsweredBeforeAsked:
            return Text(QT_TRANSLATE_NOOP("Domain", "An answer of the person is dated before the question."));
        case ClockFault::ExtensionBeforeReceipt:
            return Text(QT_TRANSLATE_NOOP("Domain", "The extension is dated before the request came in."));
        }
        Q_UNREACHABLE();
    };
    return {Failure::Code::InvalidInput, sentence(), Text(QT_TRANSLATE_NOOP("Domain", "Check the dates.")), {}, {}};
}

Failure outsideCalendar(QDate day, const HolidayCalendar &calendar)
{
    return {Failure::Code::InvalidInput,
            Text(QT_TRANSLATE_NOOP("Domain", "The period ends on or after %1, outside the holiday calendar %2, which "
                                             "covers %3 to %4."),
                 {isoDate(day), calendar.region(), QString::number(calendar.firstYear()),
                  QString::number(calendar.lastYear())}),
            {},
            {},
            {}};
}

Result<Deadline> computeDeadline(const ClockInput &input, const ClockPolicy &policy, const HolidayCalendar &calendar)
{
    SilentRecorder silent;
    return ClockAlgorithm(input, policy, calendar, silent).run();
}

} // namespace article12
