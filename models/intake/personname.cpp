// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/personname.h"

#include "intake/foldedtext.h"

#include <QRegularExpression>
#include <QStringList>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

QString withoutRemarks(const QString &name)
{
    static const QRegularExpression remark(
        u"\\s*(\\(.*|\\b(on behalf of|pour le compte de|au nom de|im (namen|auftrag) (von|des|der)|en nombre de)\\b.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString kept = QString(name).remove(remark).simplified();
    return kept.isEmpty() ? name.simplified() : kept;
}

QStringList wordsWithoutTitle(const QString &name)
{
    static const QRegularExpression title(
        u"^(m|mm|mme|mlle|monsieur|madame|mademoiselle|mr|mrs|ms|miss|dr|prof|herrn?|frau|maitre|me|sra?)\\.?$"_s);
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && title.match(foldedForSearch(words.first())).hasMatch())
        words.removeFirst();
    return words;
}

bool isParticle(const QString &word)
{
    static const QStringList particles{u"van"_s, u"von"_s, u"de"_s,  u"der"_s, u"den"_s, u"di"_s,  u"da"_s,  u"du"_s,
                                       u"le"_s,  u"la"_s,  u"del"_s, u"des"_s, u"ten"_s, u"ter"_s, u"zu"_s,  u"dos"_s,
                                       u"das"_s, u"do"_s,  u"el"_s,  u"al"_s,  u"ben"_s, u"bin"_s, u"ibn"_s, u"ní"_s,
                                       u"nic"_s, u"uí"_s,  u"ó"_s,   u"mac"_s, u"mc"_s};
    return particles.contains(word.toLower());
}

bool isCapital(const QString &word)
{
    return word.size() > 1 && !word.endsWith(u'.') && word == word.toUpper() && word != word.toLower();
}

/// Words of the surname: `count` from `first` on.
struct Place
{
    qsizetype first = 0;
    qsizetype count = 1;
};

Place placeOfSurname(const QStringList &words)
{
    const auto isLong = [](const QString &word) { return word.size() > 2 && isCapital(word) && !isParticle(word); };
    const auto capital = std::find_if(words.cbegin(), words.cend(), isLong);
    const bool allCapitals =
        std::all_of(words.cbegin(), words.cend(), [](const QString &word) { return word == word.toUpper(); });
    const bool tellsApart = capital != words.cend() && !allCapitals;
    Place place{tellsApart ? capital - words.cbegin() : words.size() - 1, 1};
    while (tellsApart && place.first + place.count < words.size() && isCapital(words[place.first + place.count]))
        ++place.count;
    const qsizetype fewestBefore = place.first + place.count < words.size() ? 0 : 1;
    while (place.first > fewestBefore && isParticle(words[place.first - 1])) {
        --place.first;
        ++place.count;
    }
    return place;
}

} // namespace

PersonName splitPersonName(const QString &name)
{
    const QString kept = withoutRemarks(name);
    if (kept.contains(u','))
        return {wordsWithoutTitle(kept.section(u',', 0, 0)).join(u' '),
                wordsWithoutTitle(kept.section(u',', 1)).join(u' ')};
    QStringList words = wordsWithoutTitle(kept);
    if (words.size() < 2)
        return {words.join(u' '), {}};
    const Place place = placeOfSurname(words);
    const QString surname = words.mid(place.first, place.count).join(u' ');
    words.remove(place.first, place.count);
    return {surname, words.join(u' ')};
}

bool isPersonName(const QString &name)
{
    static const QRegularExpression placeholder(u"[{}\\[\\]<>@%$]|^\\W*$"_s,
                                                QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression roleName(
        u"^(customer|client|cliente|kunde|kundin|kundenservice|user|utilisateur|usuario|nutzer|info|contact|kontakt|"
        "contacto|no-?reply|admin|name|nom|nombre|unknown|inconnu|unbekannt|undefined|null|n/a|anonymous|anonyme|"
        "anonym|(votre|your|ihr|su) (name|nom|nombre)|(pre|sur)?nom,? (pre)?nom|vorname,? nachname|"
        "nachname,? vorname|first ?(name)?,? last ?(name)?|nombre y? ?apellidos?)$"_s);
    return !name.trimmed().isEmpty() && !placeholder.match(name).hasMatch() &&
           !roleName.match(foldedForSearch(name.trimmed())).hasMatch();
}

} // namespace article12
