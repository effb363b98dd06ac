// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/step.h"

#include <array>
#include <initializer_list>

namespace article12 {

/// A set of states; `unregistered` stands for the request that does not exist yet.
class StateSet
{
public:
    constexpr StateSet(std::initializer_list<State> states)
    {
        for (const State state : states)
            m_bits |= bit(state);
    }
    static constexpr StateSet unregistered() { return StateSet(1U << 31); }
    [[nodiscard]] constexpr bool contains(State state) const { return m_bits & bit(state); }
    [[nodiscard]] constexpr bool isUnregistered() const { return m_bits == 1U << 31; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }

private:
    explicit constexpr StateSet(unsigned bits)
        : m_bits(bits)
    {
    }
    static constexpr unsigned bit(State state) { return 1U << unsigned(state); }
    unsigned m_bits = 0;
};

/// One row of states.md 3.3 (or of 3.3b, without T number): from where a step may be taken and where it may lead.
struct Transition
{
    const char *id;
    Step step;
    StateSet from;
    StateSet to; ///< the fold of its events lands in one of these; `sameState`: in the one it came from
    bool sameState = false;
};

namespace states {
constexpr StateSet open{State::New, State::Work, State::Wait};
constexpr StateSet handled{State::Work, State::Wait};
constexpr StateSet handledOrDone{State::Work, State::Wait, State::Done};
constexpr StateSet notClosed{State::New, State::Work, State::Wait, State::Done};
constexpr StateSet any{State::New, State::Work, State::Wait, State::Done, State::Closed};
} // namespace states

/// The state machine: read this first.
constexpr std::array transitions{
    Transition{"T01", Step::Register, StateSet::unregistered(), {State::New}},
    Transition{"T02", Step::Qualify, {State::New}, {State::Work}},
    Transition{"T03", Step::Reclassify, {State::New, State::Work}, {State::Closed}},
    Transition{"T04", Step::AskIdentity, states::open, {State::Wait}},
    Transition{"T05", Step::AskClarification, states::open, {State::Wait}},
    Transition{"T06", Step::AnnounceFee, {State::Work}, {State::Wait}},
    Transition{"T07", Step::ReplyReceived, {State::Wait}, states::open},
    Transition{"T08", Step::Remind, {State::Wait}, {}, true},
    Transition{"T09", Step::Resume, {State::Wait}, states::open},
    Transition{"T10", Step::Extend, states::handled, {}, true},
    Transition{"T11", Step::DecideItem, states::handled, {}, true},
    Transition{"T12", Step::SendPart, states::handled, {}, true},
    Transition{"T13", Step::SendAnswer, {State::Work}, {State::Done}},
    Transition{"T14", Step::RefuseAll, states::handled, {State::Done}},
    Transition{"T15", Step::NotifyRecipient, states::handledOrDone, {}, true},
    Transition{"T16", Step::WaiveNotice, states::handledOrDone, {}, true},
    Transition{"T17", Step::AnnounceLifting, {State::Done}, {}, true},
    Transition{"T18", Step::LiftRestriction, {State::Done}, {}, true},
    Transition{"T19", Step::Close, {State::Done}, {State::Closed}},
    Transition{"T20", Step::Withdraw, states::open, states::any},
    Transition{"T21", Step::Transfer, states::open, {State::Closed}},
    Transition{"T22", Step::CloseWithoutIdentity, {State::Wait}, {State::Closed}},
    Transition{"T23", Step::FeeUnpaid, {State::Wait}, {State::Work, State::Wait}},
    Transition{"T24", Step::Reopen, {State::Done, State::Closed}, {State::New, State::Work}},
    Transition{"T25", Step::ReceiveComplaint, states::any, {}, true},
    Transition{"T25", Step::AnswerComplaint, states::any, {}, true},
    Transition{"T25", Step::EndComplaint, states::any, {}, true},
    Transition{"T26", Step::CorrectFact, states::any, {}, true},
    Transition{"T27", Step::AskStanding, states::open, {}, true},
    Transition{"T27", Step::CheckStanding, states::open, {}, true},
    Transition{"T28", Step::AskColleague, states::open, {}, true},
    Transition{"T28", Step::RemindColleague, states::notClosed, {}, true},
    Transition{"T28", Step::ColleagueAnswered, states::notClosed, {}, true},
    Transition{"T29", Step::AddNote, states::any, {}, true},
    Transition{"", Step::MoveDates, states::open, {}, true},
    Transition{"", Step::AddItem, states::handled, {}, true},
    Transition{"", Step::RecordFact, states::handledOrDone, {}, true},
    Transition{"", Step::ConfirmFact, states::handledOrDone, {}, true},
    Transition{"", Step::SendLetter, states::any, {}, true},
    Transition{"", Step::Attach, states::any, {}, true},
    Transition{"", Step::RemoveFile, states::any, {}, true},
    Transition{"", Step::RecordDelivery, {State::Done}, {}, true},
    Transition{"", Step::DestroyIdentityCopy, states::any, {}, true},
    Transition{"", Step::SetPackagePurgeDate, {State::Done}, {}, true},
    Transition{"", Step::Assign, states::notClosed, {}, true},
    Transition{"", Step::SetNextAction, states::notClosed, {}, true},
    Transition{"", Step::Link, states::any, {}, true},
    Transition{"", Step::ApproveItem, states::handled, {}, true},
    Transition{"", Step::Suppress, states::handledOrDone, {}, true},
    Transition{"", Step::StopMarketing, states::open, {State::Work, State::Wait, State::Done, State::Closed}},
};

constexpr const Transition *transitionOf(Step step)
{
    for (const Transition &row : transitions) {
        if (row.step == step)
            return &row;
    }
    return nullptr;
}

namespace checks {
/// Every step has exactly one row, every row a way in and a way on.
template <typename Table>
constexpr bool oneRowPerStep(const Table &table)
{
    for (const auto &key : Keys<Step>::table) {
        int rows = 0;
        for (const Transition &row : table)
            rows += row.step == key.value;
        if (rows != 1)
            return false;
    }
    return table.size() == Keys<Step>::table.size();
}
template <typename Table>
constexpr bool everyRowLeadsSomewhere(const Table &table)
{
    for (const Transition &row : table) {
        if (row.from.isEmpty() || row.sameState != row.to.isEmpty())
            return false;
    }
    return true;
}
/// Nothing is answered before its rights are identified (states.md, "not allowed, on purpose"). From WAIT only a
/// refusal of everything leads to DONE; its guard asks for the rights. The quick end of marketing identifies its right
/// itself; a withdrawal of what was left sends no answer, the other rights were answered.
template <typename Table>
constexpr bool onlyWorkIsAnswered(const Table &table)
{
    for (const Transition &row : table) {
        const bool early = row.from.contains(State::New) || row.from.isUnregistered() ||
                           (row.from.contains(State::Wait) && row.step != Step::RefuseAll);
        if (row.to.contains(State::Done) && early && row.step != Step::StopMarketing && row.step != Step::Withdraw)
            return false;
    }
    return true;
}
} // namespace checks
static_assert(checks::oneRowPerStep(transitions));
static_assert(checks::everyRowLeadsSomewhere(transitions));
static_assert(checks::onlyWorkIsAnswered(transitions));

} // namespace article12
