// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlines/waitreading.h"

#include <algorithm>

namespace article12 {

namespace {

/// Not answered sorts last; of waits alike in their dates the one that may count comes first.
bool comesBefore(const Wait &left, const Wait &right)
{
    const auto key = [](const Wait &wait) {
        return std::tuple(wait.askedOn, wait.kind, !wait.answeredOn, wait.answeredOn.value_or(QDate()), !wait.justified,
                          !wait.hasLateReason);
    };
    return key(left) < key(right);
}

std::optional<WaitDiscard> judge(const Wait &wait, const ClockPolicy &policy, QDate promptFrom)
{
    if (policy.effectOf(wait.kind) == WaitEffect::None)
        return WaitDiscard::Policy;
    if (!wait.justified)
        return WaitDiscard::Unjustified;
    const bool isLate = policy.promptDays > 0 && promptFrom.daysTo(wait.askedOn) > policy.promptDays;
    if (isLate && !wait.hasLateReason)
        return WaitDiscard::Late;
    return {};
}

void endAtCap(WaitReading &reading, const ClockPolicy &policy)
{
    if (reading.wait->kind != WaitKind::Clarification || reading.effect != WaitEffect::Suspend ||
        policy.clarificationCap == 0)
        return;
    const QDate cap = reading.wait->askedOn.addDays(policy.clarificationCap);
    if (!reading.end.isValid() || cap < reading.end) {
        reading.end = cap;
        reading.isCapped = true;
    }
}

} // namespace

WaitReadings readWaits(const ClockInput &input, const ClockPolicy &policy)
{
    WaitReadings readings;
    for (const Wait &wait : input.waits)
        readings << WaitReading{&wait, policy.effectOf(wait.kind), {}, wait.answeredOn.value_or(QDate()), false, {}};
    std::sort(readings.begin(), readings.end(),
              [](const WaitReading &left, const WaitReading &right) { return comesBefore(*left.wait, *right.wait); });
    QDate promptFrom = input.receivedOn;
    for (WaitReading &reading : readings) {
        reading.promptFrom = promptFrom;
        reading.discarded = judge(*reading.wait, policy, promptFrom);
        endAtCap(reading, policy);
        if (reading.wait->answeredOn)
            promptFrom = std::max(promptFrom, *reading.wait->answeredOn);
    }
    return readings;
}

std::optional<WaitDiscard> whyDiscarded(const Wait &wait, const ClockInput &input, const ClockPolicy &policy)
{
    for (const WaitReading &reading : readWaits(input, policy)) {
        if (*reading.wait == wait)
            return reading.discarded;
    }
    return {};
}

} // namespace article12
