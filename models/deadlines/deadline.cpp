// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlines/deadline.h"

namespace article12 {

namespace {

const ClockStop *stopOn(const Deadline &deadline, QDate day)
{
    for (const ClockStop &stop : deadline.stops) {
        if (stop.from <= day && (!stop.to || day < *stop.to))
            return &stop;
    }
    return nullptr;
}

} // namespace

bool isStopped(const Deadline &deadline, QDate day) { return stopOn(deadline, day) != nullptr; }

bool isOverdue(const Deadline &deadline, QDate today)
{
    return deadline.effectiveDue && today > *deadline.effectiveDue;
}

ClockState clockState(const Deadline &deadline, QDate today)
{
    if (!deadline.start)
        return ClockState::NotStarted;
    if (isStopped(deadline, today))
        return ClockState::Suspended;
    return isOverdue(deadline, today) ? ClockState::Overdue : ClockState::Running;
}

std::optional<int> daysLeft(const Deadline &deadline, QDate today)
{
    if (const ClockStop *stop = stopOn(deadline, today))
        return stop->daysLeft;
    if (!deadline.effectiveDue)
        return {};
    return int(today.daysTo(*deadline.effectiveDue));
}

} // namespace article12
