// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/foldedtext.h"

namespace article12 {

namespace {

QString foldedUnit(QChar unit)
{
    switch (unit.unicode()) {
    case 0x00df:
        return QStringLiteral("ss");
    case 0x00e6:
    case 0x00c6:
        return QStringLiteral("ae");
    case 0x0153:
    case 0x0152:
        return QStringLiteral("oe");
    case 0x00f8:
    case 0x00d8:
        return QStringLiteral("o");
    case 0x0142:
    case 0x0141:
        return QStringLiteral("l");
    case 0x2018:
    case 0x2019:
    case 0x02bc:
    case 0x00b4:
        return QStringLiteral("'");
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
        return QStringLiteral("-");
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x00ab:
    case 0x00bb:
        return QStringLiteral("\"");
    case 0x00a0:
    case 0x202f:
        return QStringLiteral(" ");
    default:
        break;
    }
    if (unit.isMark() || unit.unicode() == 0x00ad || unit.unicode() == 0x200b)
        return {};
    const QString parts = QString(unit).normalized(QString::NormalizationForm_KD).toLower();
    QString kept;
    for (const QChar part : parts) {
        if (!part.isMark())
            kept += part;
    }
    return kept;
}

} // namespace

FoldedText foldForSearch(QStringView source)
{
    FoldedText folded;
    folded.text.reserve(source.size());
    folded.origin.reserve(source.size() + 1);
    for (qsizetype offset = 0; offset < source.size(); ++offset) {
        if (source[offset].unicode() < 0x80) {
            folded.text += source[offset] == u'`' ? QChar(u'\'') : source[offset].toLower();
            folded.origin << offset;
            continue;
        }
        const QString unit = foldedUnit(source[offset]);
        folded.text += unit;
        folded.origin.insert(folded.origin.size(), unit.size(), offset);
    }
    folded.origin << source.size();
    return folded;
}

QString foldedForSearch(QStringView source) { return foldForSearch(source).text; }

} // namespace article12
