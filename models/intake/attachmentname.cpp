// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/attachmentname.h"

#include "intake/foldedtext.h"

#include <QRegularExpression>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 150;
constexpr qsizetype longestSuffix = 12;

} // namespace

QString safeFileName(const QString &name)
{
    QString base = name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    static const QRegularExpression unsafe(u"[\\p{C}<>:\"|?*]"_s);
    base.replace(unsafe, u"_"_s);
    base = base.simplified();
    while (base.endsWith(u'.') || base.endsWith(u' '))
        base.chop(1);
    while (base.startsWith(u'.'))
        base.remove(0, 1);
    if (base.size() <= longestName)
        return base;
    const qsizetype dot = base.lastIndexOf(u'.');
    const QString suffix = dot > 0 && base.size() - dot <= longestSuffix ? base.mid(dot) : QString();
    base.truncate(longestName - suffix.size());
    if (base.back().isHighSurrogate())
        base.chop(1);
    return base + suffix;
}

QString withVisibleControls(const QString &words)
{
    QString shown;
    for (const QChar unit : words) {
        const bool joinsLetters = unit == QChar(0x200C) || unit == QChar(0x200D);
        const bool hidden = unit.category() == QChar::Other_Control || unit.category() == QChar::Other_Format;
        if (unit == u'\n' || unit == u'\t')
            shown += u' ';
        else if (hidden && !joinsLetters)
            shown += u"\u2039U+%1\u203A"_s.arg(int(unit.unicode()), 4, 16, QLatin1Char('0')).toUpper();
        else
            shown += unit;
    }
    return shown;
}

bool looksLikeIdentityCopy(const QString &name, const QString &mediaType)
{
    static const QRegularExpression document(u"\\.(pdf|jpe?g|png|heic|heif|tiff?|webp|gif|bmp)$"_s);
    if (!mediaType.startsWith("image/"_L1) && mediaType != "application/pdf"_L1 &&
        !document.match(name.toLower()).hasMatch())
        return false;
    static const QRegularExpression otherPaper(
        u"(?<![a-z])(mandate?s?|procuration|pouvoir|poder|autorisation|authori[sz]ation|vollmacht|deces|death|"
        "sterbeurkunde|totenschein|defuncion|factures?|factura|rechnung|invoice|order|commande|bestellung|pedido|"
        "construire)(?![a-z])"_s);
    static const QRegularExpression identityPaper(
        u"(?<![a-z])((cni|dni|nie|id|passe?port|identite)(recto|verso|front|back|scan|kopie|copy|copie)?|"
        "recto|verso|dorso|anverso|reverso|cara|passports|pasaporte|(reisepass|(personal)?ausweis)(kopie|scan)?|"
        "vorderseite|rueckseite|ruckseite|fuhrerschein|fuehrerschein|permis( (de )?conduire)?|permiso de conducir|"
        "driv(er'?s?|ing) licen[cs]e|(piece|carte) ?d?'? ?identite|identi(ty|tat|tatskarte|dad|ta)|"
        "titre (de )?sejour|aufenthaltstitel|(id|identity) ?card|licence front|licence back|paspoort|rijbewijs|"
        "identiteitskaart|dowod osobisty)(?![a-z])"_s);
    static const QRegularExpression innerCapital(u"(?<=\\p{Ll})(?=\\p{Lu})"_s);
    static const QRegularExpression signs(u"[_\\-.0-9]+"_s);
    const QString words = foldedForSearch(QString(name).replace(innerCapital, u" "_s).replace(signs, u" "_s));
    return identityPaper.match(words).hasMatch() && !otherPaper.match(words).hasMatch();
}

} // namespace article12
