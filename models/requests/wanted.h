// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/guards.h"

namespace article12 {

/// Collects what is missing in the order an officer reads it.
class Wanted
{
public:
    /// A fact the step's own form asks for.
    Wanted &fact(bool present, QLatin1StringView key, Text text)
    {
        if (!present)
            m_missing << Missing{key, std::move(text), Missing::Stage::InForm};
        return *this;
    }
    /// Something that must happen first.
    Wanted &first(bool done, QLatin1StringView key, Text text)
    {
        if (!done)
            m_missing << Missing{key, std::move(text), Missing::Stage::Before};
        return *this;
    }
    Wanted &add(const MissingList &missing)
    {
        m_missing += missing;
        return *this;
    }
    operator MissingList() const { return m_missing; }

private:
    MissingList m_missing;
};

inline bool isWritten(const QString &text) { return !text.trimmed().isEmpty(); }

inline Text dayWanted() { return Text(QT_TRANSLATE_NOOP("Domain", "the day")); }
inline Text sendingDayWanted() { return Text(QT_TRANSLATE_NOOP("Domain", "the day the letter was sent")); }
inline Text itemWanted() { return Text(QT_TRANSLATE_NOOP("Domain", "the right concerned")); }

// --- shared by the guards of several steps

[[nodiscard]] bool hasOpenQuestion(const Request &, WaitKind);
[[nodiscard]] bool isUndecided(const RightItem &);
[[nodiscard]] bool isElectronic(Channel); ///< 12(3): an answer is asked the same way
[[nodiscard]] bool actsForAnother(const Request &);
/// Not left aside, and not answered or to be decided anew.
[[nodiscard]] bool isLive(const RightItem &);
/// "decide on access and erasure"
[[nodiscard]] Text decisionWanted(const QList<Text> &rights);
/// A right before it can be answered: the decision, then what is to be carried out.
[[nodiscard]] MissingList missingForAnswer(const RightItem &, const Rulebook &);
/// Identity and authority to act, as far as answering these rights needs them: no identity where a right does not allow
/// the question or the open one leaves it out.
[[nodiscard]] MissingList missingOfThePerson(const Request &, const QList<const RightItem *> &);
/// Recipients to inform and restrictions in force: nobody could see to them once the request is closed (T19, T22).
[[nodiscard]] MissingList dutiesToOthers(const Request &);
/// Day of a letter, and why it leaves the electronic way of the request (12(3)).
[[nodiscard]] MissingList missingOfSending(const Request &, const LetterFacts &);
/// The same of a letter that answers, and that it is safe and complete (T13).
[[nodiscard]] MissingList missingOfAnswer(const Request &, const AnswerFacts &);
/// The ground of a decision: known, allowed for the right, documented.
[[nodiscard]] MissingList missingOfGround(const Request &, const RightItem &, Decision, const QString &id,
                                          const QJsonValue &documented, const Rulebook &);

} // namespace article12
