// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/lettertype.h"

namespace article12 {

Text nameOf(LetterType type)
{
    switch (type) {
    case LetterType::L01:
        return Text(QT_TRANSLATE_NOOP("Domain", "acknowledgement"));
    case LetterType::L02:
        return Text(QT_TRANSLATE_NOOP("Domain", "identity request"));
    case LetterType::L03:
        return Text(QT_TRANSLATE_NOOP("Domain", "clarification request"));
    case LetterType::L04:
        return Text(QT_TRANSLATE_NOOP("Domain", "extension notice"));
    case LetterType::L05:
        return Text(QT_TRANSLATE_NOOP("Domain", "access answer"));
    case LetterType::L06:
        return Text(QT_TRANSLATE_NOOP("Domain", "rectification, erasure or restriction done"));
    case LetterType::L07:
        return Text(QT_TRANSLATE_NOOP("Domain", "objection accepted"));
    case LetterType::L08:
        return Text(QT_TRANSLATE_NOOP("Domain", "objection refused"));
    case LetterType::L09:
        return Text(QT_TRANSLATE_NOOP("Domain", "portability delivery"));
    case LetterType::L10:
        return Text(QT_TRANSLATE_NOOP("Domain", "partial refusal"));
    case LetterType::L11:
        return Text(QT_TRANSLATE_NOOP("Domain", "refusal"));
    case LetterType::L12:
        return Text(QT_TRANSLATE_NOOP("Domain", "notice to a recipient"));
    case LetterType::L13:
        return Text(QT_TRANSLATE_NOOP("Domain", "confirmation of withdrawal, directive or review"));
    case LetterType::L14:
        return Text(QT_TRANSLATE_NOOP("Domain", "fee notice"));
    case LetterType::L15:
        return Text(QT_TRANSLATE_NOOP("Domain", "transfer to the competent controller"));
    case LetterType::L16:
        return Text(QT_TRANSLATE_NOOP("Domain", "closure without identity"));
    case LetterType::L17:
        return Text(QT_TRANSLATE_NOOP("Domain", "before a restriction is lifted"));
    case LetterType::L18:
        return Text(QT_TRANSLATE_NOOP("Domain", "closure"));
    case LetterType::L19:
        return Text(QT_TRANSLATE_NOOP("Domain", "no data held"));
    case LetterType::L20:
        return Text(QT_TRANSLATE_NOOP("Domain", "request for proof of standing"));
    }
    Q_UNREACHABLE();
}

} // namespace article12
