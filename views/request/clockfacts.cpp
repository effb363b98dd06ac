// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/request/clockfacts.h"

#include "requests/requestclock.h"
#include "requests/standing.h"
#include "views/common/words.h"

namespace article12 {

using namespace Qt::StringLiterals;

RulerDates rulerDatesOf(const Request &request, QDate today)
{
    RulerDates dates;
    dates.received = request.received.receivedOn;
    dates.today = today;
    dates.safe = request.clock.strictDue;
    dates.answered = request.answeredOn;
    if (request.closedOn && !request.answeredOn) {
        dates.closed = request.closedOn;
        dates.safe.reset();
    }
    if (const Deadline *deadline = governingDeadline(request)) {
        if (!dates.closed)
            dates.due = deadline->effectiveDue;
        dates.stops = deadline->stops;
        const bool mayExtend = deadline->extension == ExtensionStatus::None && deadline->cutoff >= today;
        if (isOpen(request) && mayExtend)
            dates.ifExtended = deadline->extendedDue;
    }
    return dates;
}

std::optional<DeadlineExplanation> explanationOf(const Request &request, const Workplace &workplace)
{
    const auto explained = explainClock(request, workplace.casebook.rules(), workplace.casebook.profile());
    return explained ? std::optional(*explained) : std::nullopt;
}

QString factLine(const Request &request, const Wording &wording)
{
    QStringList parts;
    if (request.personCategory != PersonCategory::Unknown)
        parts << wordFor(request.personCategory);
    QStringList rights;
    for (const Right right : rightsShown(request))
        rights << wording.say(shortNameOf(right));
    if (!rights.isEmpty())
        parts << rights.join(u", "_s);
    parts << QCoreApplication::translate("Words", "%1, %2", "channel, day of receipt")
                 .arg(wordFor(request.received.channel), wording.dayAndMonth(request.received.receivedOn));
    return parts.join(u" · "_s);
}

Tone toneOf(const RequestSummary &row, QDate today)
{
    switch (standingOf(row, today).urgency) {
    case Urgency::Overdue:
        return Tone::Late;
    case Urgency::Today:
    case Urgency::Soon:
        return Tone::Soon;
    case Urgency::Running:
    case Urgency::Closed:
        return Tone::Calm;
    case Urgency::Suspended:
        return Tone::Stopped;
    case Urgency::FollowUp:
        return Tone::Good;
    }
    Q_UNREACHABLE();
}

} // namespace article12
