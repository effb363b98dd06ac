// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/holidayrules.h"
#include "deadlines/clockpolicy.h"
#include "requests/refusalgrounds.h"

namespace article12 {

/// Terms of our own, no law sets them (clock.md 1.7, states.md T19): resources/rules/<version>/targets.json.
struct Targets
{
    int marketingStopWorkingDays = 3;
    int consentWithdrawalDays = 0;
    int recipientNoticeWorkingDays = 10;
    int bounceDays = 15; ///< after these days without bounce or return the answer counts as delivered
    // Alerts (clock.md 1.8), days before a date or after an event.
    QList<int> dueAlerts{15, 7, 3, 1, 0};
    QList<int> targetAlerts{1, 0};
    int cutoffAlert = 5;
    QList<int> identityCopyAlerts{7, 30};
    QList<int> clarificationAlerts{15};
    QList<int> identityAlerts{15, 45};
    int proposeClosingAfter = 45;  ///< days of silence after which closing is proposed (T22)
    int identitySilenceMonths = 2; ///< without an answer to the identity question and a reminder (T22)
    int complementMonths = 1;      ///< own target of a reopening (T24)
    int suppressionReviewMonths =
        36;                    ///< an entry of the suppression list is reviewed (CNIL: kept for three years at least)
    int identityCopyDays = 30; ///< at most, a copy of an identity document is kept (R6; EDPB 01/2022 § 79)
    // Proposed in the forms of steps, in days from today.
    int feeDays = 15;      ///< to pay a fee (T06)
    int liftingDays = 7;   ///< from the letter to the lifting of a restriction (Art. 18(3) names no number)
    int standingDays = 14; ///< to prove an authority to act (T27)
    int colleagueDays = 7; ///< for a colleague's answer (T28)

    static Result<Targets> fromJson(const QByteArray &json);
};

/// The rules in force as data: loaded and validated once by `app`, handed to every function that needs them.
struct Rulebook
{
    HolidayRules holidays;
    ClockPolicies policies;
    Checklists checklists;
    Targets targets;
    RefusalGrounds grounds = {};
};

} // namespace article12
