// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letter.h"
#include "letters/lettertemplate.h"
#include "requests/rulebook.h"

namespace article12 {

/// What a letter is written from, beside the request.
struct LetterContext
{
    const OrganisationProfile &profile;
    const LetterTemplates &templates;
    const Rulebook &rules;
    QString language;                     ///< ISO 639-1, of the letter
    QDate today;                          ///< date of the letter
    QString ownWords = {};                ///< the officer's, as typed; come after the fixed text
    std::optional<Extend> extension = {}; ///< L04 before the step is done; else what the request recorded
};

/// Fills the template with the facts of the request. Nothing in them is markup. Facts that are missing are named in
/// `openNames`; the letter is written all the same, so that it can be looked at. Fails with Unsupported when there is
/// no text in this language.
Result<Letter> writeLetter(LetterType type, const Request &request, const LetterContext &context);

/// The language a letter to this person is proposed in: that of the request if there is a text, else the
/// organisation's.
[[nodiscard]] QString proposedLanguage(LetterType type, const Request &request, const OrganisationProfile &profile,
                                       const LetterTemplates &templates);

} // namespace article12
