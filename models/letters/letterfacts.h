// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/writeletter.h"

namespace article12 {

/// The facts a letter may print, by the names its templates use; the points of a checklist stand in the list of their
/// right ("ACC", "ERA" …) under their own names. What is known to be nothing is false; what should be known and isn't
/// is absent. Dates are long, non-breaking, in the letter's language.
[[nodiscard]] QJsonObject letterFacts(const Request &request, const LetterContext &context);

/// Name and address for the window of the envelope; the e-mail address when no postal one is known.
[[nodiscard]] QStringList recipientLines(const Request &request);
/// "Chloé Martin": as one addresses a letter; empty when no name is known.
[[nodiscard]] QString addressedName(const Request &request);

} // namespace article12
