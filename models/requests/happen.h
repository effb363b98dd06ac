// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/request.h"

namespace article12 {

// What each event does to a request; those of the ordinary way stand in apply.cpp. Total: an event that names nothing
// known changes nothing.

void happen(Request &, const Reclassified &);
void happen(Request &, const PartSent &);
void happen(Request &, const RefusedAll &);
void happen(Request &, const FeeAnnounced &);
void happen(Request &, const FeeNotPaid &);
void happen(Request &, const LiftingAnnounced &);
void happen(Request &, const RestrictionLifted &);
void happen(Request &, const Transferred &);
void happen(Request &, const NotIdentified &);
void happen(Request &, const Reopened &);
void happen(Request &, const ComplaintReceived &);
void happen(Request &, const ComplaintAnswered &);
void happen(Request &, const ComplaintEnded &);
void happen(Request &, const StandingAsked &);
void happen(Request &, const StandingChecked &);
void happen(Request &, const ColleagueAsked &);
void happen(Request &, const ColleagueReminded &);
void happen(Request &, const ColleagueDelivered &);
void happen(Request &, const ItemProposed &);
void happen(Request &, const ItemApproved &);
void happen(Request &, const AddressSuppressed &);

// --- shared
void setClock(Request &, const ClockResult &);
[[nodiscard]] RightItem *itemOf(Request &, ItemNumber);
[[nodiscard]] OpenQuestion *lastOpen(Request &, WaitKind);
/// WAIT while a question is open, else where the request stood: NEW until the rights are identified (T07).
void settleState(Request &);
/// Takes over a decision with its ground.
void decideItem(RightItem &, const DecideItem &);
/// The answer, or the complement after a reopening, is out: DONE.
void answerRequest(Request &, QDate sentOn, const QList<ItemNumber> &lateRefusals);
/// The answer of these items is out; marks refusals that came after the first month.
void answerItems(Request &, const QList<ItemNumber> &items, QDate sentOn, const QList<ItemNumber> &lateRefusals);

} // namespace article12
