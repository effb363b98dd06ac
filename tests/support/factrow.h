// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/kpifact.h"

namespace article12::test {

inline Month monthOf(const char *text) { return Month::of(*monthFromIso(QString::fromLatin1(text))); }

/// A fact row in words: aFact("2026-03").answered("2026-03", 27).
class FactRow
{
public:
    explicit FactRow(const char *received, Right right = Right::Access)
    {
        m_fact.request = {1};
        m_fact.received = monthOf(received);
        m_fact.items = {ItemFact{right, Decision::Pending, {}}};
    }
    FactRow &number(qint64 number)
    {
        m_fact.request = {number};
        return *this;
    }
    FactRow &answered(const char *month, int days, Outcome outcome = Outcome::Granted)
    {
        m_fact.answered = monthOf(month);
        m_fact.daysToAnswer = days;
        m_fact.outcome = outcome;
        return decided(outcome == Outcome::NoData ? Decision::NoData : Decision::Granted);
    }
    FactRow &closed(const char *month, Outcome outcome)
    {
        m_fact.closed = monthOf(month);
        m_fact.outcome = outcome;
        return *this;
    }
    FactRow &decided(Decision decision)
    {
        m_fact.items.last().decision = decision;
        return *this;
    }
    FactRow &alsoAsked(Right right, Decision decision = Decision::Pending)
    {
        m_fact.items << ItemFact{right, decision, {}};
        return *this;
    }
    FactRow &monthEnds(const char *letters)
    {
        m_fact.monthEnds = QString::fromLatin1(letters);
        return *this;
    }
    template <typename Change>
    FactRow &with(Change change)
    {
        change(m_fact);
        return *this;
    }
    operator KpiFact() const { return m_fact; }

private:
    KpiFact m_fact;
};

inline FactRow aFact(const char *received, Right right = Right::Access) { return FactRow(received, right); }

} // namespace article12::test
