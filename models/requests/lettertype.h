// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/keys.h"
#include "basics/text.h"

namespace article12 {

/// The letters of letters.md.
enum class LetterType {
    L01,
    L02,
    L03,
    L04,
    L05,
    L06,
    L07,
    L08,
    L09,
    L10,
    L11,
    L12,
    L13,
    L14,
    L15,
    L16,
    L17,
    L18,
    L19,
    L20,
};
template <>
struct Keys<LetterType>
{
    static constexpr std::array table{
        Key{LetterType::L01, "L01"}, Key{LetterType::L02, "L02"}, Key{LetterType::L03, "L03"},
        Key{LetterType::L04, "L04"}, Key{LetterType::L05, "L05"}, Key{LetterType::L06, "L06"},
        Key{LetterType::L07, "L07"}, Key{LetterType::L08, "L08"}, Key{LetterType::L09, "L09"},
        Key{LetterType::L10, "L10"}, Key{LetterType::L11, "L11"}, Key{LetterType::L12, "L12"},
        Key{LetterType::L13, "L13"}, Key{LetterType::L14, "L14"}, Key{LetterType::L15, "L15"},
        Key{LetterType::L16, "L16"}, Key{LetterType::L17, "L17"}, Key{LetterType::L18, "L18"},
        Key{LetterType::L19, "L19"}, Key{LetterType::L20, "L20"}};
};

/// Answers a right (letters.md L05–L11, L13, L16, L19), as against what is written on the way to the answer.
[[nodiscard]] constexpr bool isAnswerLetter(LetterType type)
{
    return (type >= LetterType::L05 && type <= LetterType::L13 && type != LetterType::L12) || type == LetterType::L16 ||
           type == LetterType::L19;
}
/// "acknowledgement", "extension notice" …
[[nodiscard]] Text nameOf(LetterType type);

} // namespace article12
