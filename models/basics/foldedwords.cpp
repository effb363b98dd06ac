// SPDX-License-Identifier: GPL-3.0-or-later
#include "basics/foldedwords.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// Letters that canonical decomposition leaves whole.
QLatin1StringView takenApart(QChar letter)
{
    switch (letter.unicode()) {
    case 0x00DF: // ß
        return "ss"_L1;
    case 0x00E6: // æ
        return "ae"_L1;
    case 0x0153: // œ
        return "oe"_L1;
    case 0x00F8: // ø
        return "o"_L1;
    case 0x0142: // ł
        return "l"_L1;
    case 0x0111: // đ
        return "d"_L1;
    case 0x0131: // ı
        return "i"_L1;
    default:
        return {};
    }
}

} // namespace

QString foldedWords(const QString &words)
{
    QString folded;
    folded.reserve(words.size());
    const QString decomposed = words.toCaseFolded().normalized(QString::NormalizationForm_KD);
    for (const QChar letter : decomposed) {
        if (letter.isMark() || letter.isNull())
            continue;
        const QLatin1StringView parts = takenApart(letter);
        if (parts.isEmpty())
            folded += letter;
        else
            folded += parts;
    }
    return folded;
}

QStringList wordsIn(const QString &folded)
{
    QStringList words;
    QString word;
    for (const QChar unit : folded) {
        if (unit.isLetterOrNumber() || unit.isSurrogate()) {
            word += unit;
        } else if (!word.isEmpty()) {
            words << std::exchange(word, QString());
        }
    }
    if (!word.isEmpty())
        words << word;
    return words;
}

} // namespace article12
