// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/result.h"
#include "requests/casefacts.h"
#include "requests/right.h"

#include <QRegularExpression>

namespace article12 {

/// What a phrase of a phrase file says when it is found in a message.
enum class PhraseKind {
    Asks,            ///< asks for its right
    AsksAfterChange, ///< asks for its right when a change of the data is asked too, and no access
    Hints,           ///< may mean its right: shown, never ticked
    Reminds,         ///< of something asked before
    Withdraws,       ///< an earlier request
    WantsCopyFirst,  ///< no erasure before the copy was sent
    NegatesBefore,   ///< stands before a phrase that is not meant
    NegatesAfter,
    SupposesBefore, ///< makes a reminder a condition: "if I receive no reply"
    SupposesAfter,
    TellsRole,     ///< of the writer
    PersonFollows, ///< the name of the person concerned comes next
};

struct Phrase
{
    PhraseKind kind = PhraseKind::Asks;
    std::optional<Right> right;
    std::optional<RequesterRole> role;
    QRegularExpression pattern; ///< over folded text (foldForSearch)
};

using Phrases = QList<Phrase>;

/// Reads one phrase file. A phrase is a regular expression over folded text, made short: a blank is any white space
/// within a paragraph, " ~ " up to eight words of one sentence or none, "word*" a word with any ending, "<name>" the
/// file's own list "words", "." a full stop, "= …" a whole line. Accents and capitals don't matter. `where` names the
/// file in errors. Patterns are compiled when they are first used: hundreds at the start of the program would be felt.
Result<Phrases> phrasesFromJson(const QByteArray &bytes, const QString &where);

} // namespace article12
