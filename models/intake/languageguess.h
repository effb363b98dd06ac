// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace article12 {

/// The language most of a text's small words belong to: "fr", "en", "de", "es", or empty when there are too few.
QString guessLanguage(const QString &text);

} // namespace article12
