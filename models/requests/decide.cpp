// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/decide.h"

#include "requests/stepevents.h"
#include "requests/transitiontable.h"
#include "requests/wanted.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

bool isAllowedFrom(const Transition &row, const Request &request)
{
    const bool registered = request.number.value > 0;
    return row.from.isUnregistered() ? !registered : registered && row.from.contains(request.state);
}

/// A letter goes the way the answer goes (3.3b); nobody is written to by telephone or through a processor unasked.
std::optional<Channel> letterChannel(const Request &request)
{
    const Channel way = request.replyChannel.value_or(request.received.channel);
    const bool canBe = way == Channel::Post || way == Channel::OnSite || isElectronic(way);
    return canBe ? std::optional(way) : std::nullopt;
}

template <typename Facts>
Facts withLetterChannel(Facts facts, const Request &request)
{
    if constexpr (std::is_base_of_v<LetterFacts, Facts>) {
        if (!facts.channel && facts.sentOn.isValid())
            facts.channel = letterChannel(request);
    }
    return facts;
}

template <typename Facts>
MissingList missingOfLetter(const Facts &facts)
{
    if constexpr (std::is_base_of_v<LetterFacts, Facts>) {
        return Wanted().fact(!facts.sentOn.isValid() || facts.channel, "channel"_L1,
                             Text(QT_TRANSLATE_NOOP("Domain", "how the letter was sent")));
    }
    return {};
}

Failure notFromHere(Step step, State state)
{
    return {Failure::Code::Refused,
            Text(QT_TRANSLATE_NOOP("Domain", "“%1” is not possible: the request is in the state %2."),
                 {asArgument(nameOf(step)), asArgument(nameOf(state))}),
            {},
            {},
            {Missing{u"state"_s, Text(QT_TRANSLATE_NOOP("Domain", "not in the state %1"), {asArgument(nameOf(state))}),
                     Missing::Stage::Before}}};
}

} // namespace

Result<QList<Event>> decide(const Request &request, const Command &command, const DecisionContext &context)
{
    const Transition &row = *transitionOf(stepOf(command));
    if (!isAllowedFrom(row, request))
        return notFromHere(row.step, request.state);
    return std::visit(
        [&](const auto &given) -> Result<QList<Event>> {
            const auto facts = withLetterChannel(given, request);
            const MissingList missing = missingFor(request, facts, context) + missingOfLetter(facts);
            if (!missing.isEmpty()) {
                return Failure{Failure::Code::Refused,
                               Text(QT_TRANSLATE_NOOP("Domain", "“%1” still needs:"), {asArgument(nameOf(row.step))}),
                               {},
                               {},
                               missing};
            }
            const auto events = eventsOf(request, facts, context);
            if (events && request.number.value > 0) {
                [[maybe_unused]] const State state = after(request, *events).state;
                Q_ASSERT(row.sameState ? state == request.state : row.to.contains(state));
            }
            return events;
        },
        command);
}

} // namespace article12
