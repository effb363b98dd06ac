// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/lettertemplate.h"
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
/// Those of the same answer that can be written, `type` among them; of a letter that answers nothing only itself.
[[nodiscard]] QList<LetterType> lettersTogether(LetterType type, const Request &request,
                                                const LetterTemplates &templates);
/// The way the answer goes (Art. 12(3) GDPR); who asked by telephone is written to, by e-mail where an address is
/// known.
[[nodiscard]] Channel channelOfLetters(const Request &request);
/// The day a letter bears: the one it is sent on, today where none is said or it is still to come.
[[nodiscard]] QDate dayOfLetter(std::optional<QDate> sentOn, QDate today);

} // namespace article12
