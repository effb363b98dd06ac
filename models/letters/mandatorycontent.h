// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letter.h"

#include <QJsonObject>

#include <span>

namespace article12 {

struct LetterTemplate;

/// A line of letters.md: what a letter must contain, in the officer's words, and where that comes from.
struct ElementRule
{
    const char *key;
    const char *text; ///< source text, context "Domain"
    const char *source;
};

/// The elements of a letter in the order of letters.md; empty for a letter without a text yet.
[[nodiscard]] std::span<const ElementRule> elementRules(LetterType type);

/// The elements that apply to these facts, with the words that prove them. An element whose proof comes out empty does
/// not apply; one whose proof has a gap can't be present.
[[nodiscard]] QList<MandatoryElement> elementsFor(const LetterTemplate &letter, const QJsonObject &facts);

/// Looks for each element in the reference, the subject and the body as they stand now; spaces and case don't matter.
void checkElements(Letter &letter);

} // namespace article12
