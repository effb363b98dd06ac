// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letter.h"

namespace article12 {

/// A body in our HTML subset as text: paragraphs apart by an empty line, list lines with "– ", table cells with " | ".
[[nodiscard]] QString plainTextOf(const QString &bodyHtml);
/// Words as a person typed them, as paragraphs of the subset: nothing in them is markup.
[[nodiscard]] QString paragraphsOf(const QString &plainText);

/// The letter as the text of an e-mail: reference, body, signature.
[[nodiscard]] QString mailTextOf(const Letter &letter);
/// The whole letter as one HTML file that stands alone, for keeping.
[[nodiscard]] QString htmlFileOf(const Letter &letter);

} // namespace article12
