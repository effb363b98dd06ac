// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "organisation/organisationprofile.h"
#include "requests/request.h"
#include "requests/rulebook.h"

namespace article12 {

/// What a decision depends on besides the request. Today is an argument.
struct DecisionContext
{
    QDate today; ///< civil day in the register's zone
    const Rulebook &rules;
    const OrganisationProfile &profile;
    QList<RecordedEvent> history = {}; ///< of this request, for corrections
    RequestNumber nextNumber = {};     ///< for T01
    QString actor = {};                ///< who acts; empty where nothing depends on it
    int profileVersion = 0;            ///< for T01; 0: none is stamped
};

/// The one decision: transition table, then the step's guard, then dates. Pure.
/// Fails with Refused (what is missing, by name), InvalidInput (facts that cannot be) or Unsupported.
Result<QList<Event>> decide(const Request &request, const Command &command, const DecisionContext &context);

/// A step as it can be offered now: nothing of stage Before missing = it can be opened.
struct StepOffer
{
    Step step = Step::Register;
    ItemNumber item;        ///< for steps about one item; 0: the request
    QList<Missing> missing; ///< what must happen first; the step's own form asks for the rest
    Text remark;            ///< "possible until 9 Dec", or empty
    [[nodiscard]] bool isPossible() const { return missing.isEmpty(); }
};
/// What can be done now and what not yet, in the order an officer would do it. The same guards as decide.
[[nodiscard]] QList<StepOffer> offersFor(const Request &request, const DecisionContext &context);

/// Reads the flat facts of a step as `do` takes them; `item`: "ACC" or a number. Usage failure names a wrong key.
Result<Command> commandFromFacts(Step step, const QJsonObject &facts, const Request &request);
/// One line for each key of a step: key, shape, meaning.
struct FactHelp
{
    QString key;
    Text shape;
    Text meaning;
};
[[nodiscard]] QList<FactHelp> factsOf(Step step);

} // namespace article12
