// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace article12 {

/// Words as they are compared: no case, no accents, ß as ss, ligatures and strokes taken apart.
[[nodiscard]] QString foldedWords(const QString &words);
/// The runs of letters and digits of a folded text, in order.
[[nodiscard]] QStringList wordsIn(const QString &folded);

} // namespace article12
