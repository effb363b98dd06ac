// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/languageguess.h"

#include "intake/foldedtext.h"

#include <QRegularExpression>
#include <QSet>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

struct SmallWords
{
    QString language;
    QSet<QString> words;
};

SmallWords smallWords(const QString &language, const QString &words)
{
    const QStringList list = words.split(u' ');
    return {language, QSet<QString>(list.cbegin(), list.cend())};
}

const QList<SmallWords> &languages()
{
    static const QList<SmallWords> list{
        smallWords(u"fr"_s,
                   u"le la les des du un une et est que qui vous je me mon ma mes pas ne au aux dans pour sur avec "
                   "votre vos nous ce cette il elle bonjour merci j c d l n qu suis avez donnees"_s),
        smallWords(u"en"_s,
                   u"the of and to is in you that it for on are with as my your i me have this be at not from we "
                   "please hello thanks data all any would"_s),
        smallWords(u"de"_s,
                   u"der die das und ist nicht ich sie ihr ihre ihnen mir mich mein meine meiner zu den dem von mit "
                   "auf fur ein eine einen bitte guten tag daten wir uns hat haben dass nach"_s),
        smallWords(u"es"_s,
                   u"el la los las que y en un una por con para mi mis se lo su sus no me es al del como pero hola "
                   "gracias yo esta usted ustedes quiero datos les todos he"_s)};
    return list;
}

} // namespace

QString guessLanguage(const QString &text)
{
    static const QRegularExpression gap(u"[^a-z]+"_s);
    constexpr qsizetype enoughText = 20000;
    constexpr int fewestHits = 2;
    QHash<QString, int> hits;
    for (const QString &word : foldedForSearch(QStringView(text).left(enoughText)).split(gap, Qt::SkipEmptyParts)) {
        for (const auto &[language, words] : languages())
            hits[language] += words.contains(word) ? 1 : 0;
    }
    QString best;
    bool tied = false;
    for (const auto &[language, words] : languages()) {
        tied = !best.isEmpty() && hits[language] == hits[best] ? true : tied;
        if (best.isEmpty() || hits[language] > hits[best]) {
            best = language;
            tied = false;
        }
    }
    return !tied && hits[best] >= fewestHits ? best : QString();
}

} // namespace article12
