// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/fittingletters.h"

#include "requests/guards.h"

namespace article12 {

QList<LetterType> fittingLetters(const Request &request)
{
    QList<LetterType> letters;
    const auto wasSent = [&request](LetterType type) {
        return std::any_of(request.letters.begin(), request.letters.end(),
                           [type](const SentLetter &letter) { return letter.type == type; });
    };
    if (isOpen(request)) {
        if (!wasSent(LetterType::L01))
            letters << LetterType::L01;
        for (const LetterType answer : lettersFor(request)) {
            if (!wasSent(answer))
                letters << answer;
        }
        if (request.identity != IdentityResult::Confirmed)
            letters << LetterType::L02;
        letters << LetterType::L03;
        if (!request.extension && !extendableItems(request).isEmpty())
            letters << LetterType::L04;
    }
    if (!pendingNotices(request).isEmpty())
        letters << LetterType::L12;
    return letters;
}

} // namespace article12
