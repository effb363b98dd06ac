// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace article12 {

/// A text as it is compared: lower case, no accents, ß as ss, curly quotes and dashes straight.
/// Each unit knows the offset of the unit it came from.
struct FoldedText
{
    QString text;
    QList<qsizetype> origin; ///< one more than the text is long: the last is the length of the source
};

FoldedText foldForSearch(QStringView source);
/// The same without the offsets.
QString foldedForSearch(QStringView source);

} // namespace article12
