// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadlines/deadline.h"

#include <QVarLengthArray>

namespace article12 {

/// Why a wait does not touch the clock.
enum class WaitDiscard {
    Policy,      ///< the policy gives this kind no effect
    Unjustified, ///< no doubt, or no access request with a large quantity, on record
    Late         ///< asked after the prompt days without a written reason
};
template <>
struct Keys<WaitDiscard>
{
    static constexpr std::array table{Key{WaitDiscard::Policy, "policy"}, Key{WaitDiscard::Unjustified, "unjustified"},
                                      Key{WaitDiscard::Late, "late"}};
};

/// What the policy makes of one wait.
struct WaitReading
{
    const Wait *wait = nullptr;
    WaitEffect effect = WaitEffect::None;
    std::optional<WaitDiscard> discarded;
    QDate end;             ///< first day on which the wait is over; invalid: open
    bool isCapped = false; ///< ended by the clarification cap, not by the answer
    QDate promptFrom;      ///< day from which promptness was measured: receipt or the previous answer
};
using WaitReadings = QVarLengthArray<WaitReading, 8>;

/// The waits in the order in which the clock meets them, each counted or discarded (clock.md 1.3, counted_waits). The
/// order in which they were entered makes no difference. They point into `input`.
[[nodiscard]] WaitReadings readWaits(const ClockInput &input, const ClockPolicy &policy);

/// Why this wait of `input` does not count; nothing when it does.
[[nodiscard]] std::optional<WaitDiscard> whyDiscarded(const Wait &wait, const ClockInput &input,
                                                      const ClockPolicy &policy);

} // namespace article12
