// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/request.h"
#include "requests/step.h"

namespace article12 {

/// The letters one would write for a request as it stands, the most pressing first: acknowledgement until one was
/// sent, questions and extension while it is open, the answers its decisions call for, notices to recipients.
[[nodiscard]] QList<LetterType> fittingLetters(const Request &request);
/// The step that takes the sending of such a letter with it; SendLetter: none, it is recorded by itself.
[[nodiscard]] Step stepSending(LetterType type);
/// The letters that go out with a step; of an answer those its decisions call for.
[[nodiscard]] QList<LetterType> lettersOf(Step step, const Request &request);

} // namespace article12
