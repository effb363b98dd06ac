// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/message.h"
#include "intake/phrases.h"

namespace article12 {

struct FoundPhrase
{
    QString words;        ///< as they stand in the text
    qsizetype offset = 0; ///< in UTF-16 units
    qsizetype length = 0;
    bool inSubject = false; ///< offset counts in the subject, else in the body
};

struct FoundRight
{
    Right right = Right::Access;
    FoundPhrase phrase;
};

/// What a message seems to ask (intake.md 6.4, 6.9). Everything is a proposal with the words that led to it.
struct DetectedWishes
{
    QList<FoundRight> rights; ///< each right once, in the order of the law
    QList<FoundRight> hints;  ///< of rights not found plainly
    QList<FoundPhrase> reminders;
    QList<FoundPhrase> withdrawals;
    std::optional<FoundPhrase> copyFirst; ///< erasure only after the copy
    /// Neither a right nor a reminder nor a withdrawal was found: the officer asks what is meant.
    [[nodiscard]] bool isUnclear() const { return rights.isEmpty() && reminders.isEmpty() && withdrawals.isEmpty(); }
};

/// Searches what the person wrote, not what is quoted below it; the subject too, unless it is an answer's.
DetectedWishes detectWishes(const QString &subject, const Body &body, const Phrases &phrases);

/// All places in unfolded text where a phrase of this kind stands.
struct PhrasePlace
{
    const Phrase *phrase = nullptr;
    FoundPhrase found;
};
QList<PhrasePlace> findPhrases(const QString &subject, const Body &body, const Phrases &phrases,
                               const QList<PhraseKind> &kinds);

} // namespace article12
