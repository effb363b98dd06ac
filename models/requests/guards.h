// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/decide.h"

namespace article12 {

// What each step still needs (states.md 3.3), by name. Empty = allowed. One guard serves button, command line and
// refusal: with empty facts, stage Before tells whether the step can be opened at all.

using MissingList = QList<Missing>;

MissingList missingFor(const Request &, const RegisterRequest &, const DecisionContext &);
MissingList missingFor(const Request &, const Qualify &, const DecisionContext &);
MissingList missingFor(const Request &, const AskIdentity &, const DecisionContext &);
MissingList missingFor(const Request &, const AskClarification &, const DecisionContext &);
MissingList missingFor(const Request &, const ReplyReceived &, const DecisionContext &);
MissingList missingFor(const Request &, const Remind &, const DecisionContext &);
MissingList missingFor(const Request &, const Resume &, const DecisionContext &);
MissingList missingFor(const Request &, const Extend &, const DecisionContext &);
MissingList missingFor(const Request &, const DecideItem &, const DecisionContext &);
MissingList missingFor(const Request &, const SendAnswer &, const DecisionContext &);
MissingList missingFor(const Request &, const NotifyRecipient &, const DecisionContext &);
MissingList missingFor(const Request &, const WaiveNotice &, const DecisionContext &);
MissingList missingFor(const Request &, const Close &, const DecisionContext &);
MissingList missingFor(const Request &, const Withdraw &, const DecisionContext &);
MissingList missingFor(const Request &, const CorrectFact &, const DecisionContext &);
MissingList missingFor(const Request &, const MoveDates &, const DecisionContext &);
MissingList missingFor(const Request &, const AddNote &, const DecisionContext &);
MissingList missingFor(const Request &, const AddItem &, const DecisionContext &);
MissingList missingFor(const Request &, const RecordFact &, const DecisionContext &);
MissingList missingFor(const Request &, const ConfirmFact &, const DecisionContext &);
MissingList missingFor(const Request &, const SendLetter &, const DecisionContext &);
MissingList missingFor(const Request &, const Attach &, const DecisionContext &);
MissingList missingFor(const Request &, const RemoveFile &, const DecisionContext &);
MissingList missingFor(const Request &, const RecordDelivery &, const DecisionContext &);
MissingList missingFor(const Request &, const DestroyIdentityCopy &, const DecisionContext &);
MissingList missingFor(const Request &, const SetPackagePurgeDate &, const DecisionContext &);
MissingList missingFor(const Request &, const Assign &, const DecisionContext &);
MissingList missingFor(const Request &, const SetNextAction &, const DecisionContext &);
MissingList missingFor(const Request &, const Link &, const DecisionContext &);

/// What stands between DONE and CLOSED (T19); also the follow-up shown in the queue.
MissingList openDuties(const Request &, const Rulebook &, std::optional<QDate> today);

/// Undecided items under Art. 15–22: what an extension may cover.
QList<ItemNumber> extendableItems(const Request &);
/// The items an identity or clarification question covers by itself.
QList<ItemNumber> itemsCoveredBy(WaitKind, const Request &);
/// The letters the decisions call for (letters.md).
QList<LetterType> lettersFor(const Request &);

} // namespace article12
