// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/automaticsteps.h"

namespace article12 {

QList<Command> automaticSteps(const Request &request, const ClockPolicy &policy, QDate today)
{
    if (request.state != State::Wait || policy.clarificationCap == 0 ||
        policy.effectOf(WaitKind::Clarification) != WaitEffect::Suspend)
        return {};
    QList<Command> steps;
    for (const OpenQuestion &question : openQuestions(request)) {
        const QDate end = question.askedOn.addDays(policy.clarificationCap);
        if (question.kind == WaitKind::Clarification && end <= today)
            steps << Resume{end};
    }
    return steps;
}

} // namespace article12
