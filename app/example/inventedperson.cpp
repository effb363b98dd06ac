// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example/inventedperson.h"

#include <array>
#include <span>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// Names and streets of one country.
struct Country
{
    const char *language;
    std::span<const char *const> given;
    std::span<const char *const> surnames;
    std::span<const char *const> streets;
    std::span<const char *const> towns;
};

constexpr std::array frenchGiven{"Camille", "Élise", "Hugo",   "Inès",   "Léa",     "Mathieu", "Noémie", "Paul",
                                 "Anaïs",   "Karim", "Sylvie", "Gaëlle", "Thierry", "Nadia",   "Benoît", "Zoé"};
constexpr std::array frenchSurnames{"Moreau",    "Lefèvre",  "Petit",   "Garnier",  "Fontaine", "Haddad",
                                    "Chevalier", "Benali",   "Roussel", "Marchand", "Girard",   "Bonnet",
                                    "Da Silva",  "Lemaître", "Perrin",  "Aubry"};
constexpr std::array frenchStreets{"rue des Tilleuls", "avenue Jean-Moulin", "quai de la Fosse", "impasse du Moulin"};
constexpr std::array frenchTowns{"44000 Nantes", "69003 Lyon", "59000 Lille", "13006 Marseille", "35000 Rennes"};

constexpr std::array germanGiven{"Jonas", "Annegret", "Jörg", "Katharina", "Lukas", "Ursula", "Çelik", "Sabine"};
constexpr std::array germanSurnames{"Schäfer", "Weißmüller", "Nowak", "Krüger", "Vogel", "Öztürk", "Brandt", "Hofmann"};
constexpr std::array germanStreets{"Lindenstraße", "Am Alten Markt", "Schillerweg"};
constexpr std::array germanTowns{"50667 Köln", "04109 Leipzig", "79098 Freiburg"};

constexpr std::array spanishGiven{"Lucía", "Íñigo", "Álvaro", "María José", "Núria", "Rafael", "Itziar", "Sergio"};
constexpr std::array spanishSurnames{"García", "Peña Ruiz",     "Fernández", "Goikoetxea",
                                     "Muñoz",  "Ferrer i Pons", "Ibáñez",    "Castro"};
constexpr std::array spanishStreets{"calle del Olmo", "paseo de la Ría", "carrer Nou"};
constexpr std::array spanishTowns{"28012 Madrid", "48001 Bilbao", "08002 Barcelona"};

constexpr std::array englishGiven{"Ngozi", "Harriet", "Tom", "Siobhán", "Niamh", "Aoife", "Oisín", "Priya"};
constexpr std::array englishSurnames{"Okafor", "Ashworth", "O’Brien",   "Ní Dhomhnaill", "Mac Giolla Bhríde",
                                     "Walsh",  "Nolan",    "Fitzgerald"};
constexpr std::array englishStreets{"Harbour Road", "Quay Street", "Church Lane"};
constexpr std::array englishTowns{"Galway H91 E2K5", "Cork T12 W8XH", "Dublin D02 X285"};

const std::array countries{Country{"fr", frenchGiven, frenchSurnames, frenchStreets, frenchTowns},
                           Country{"de", germanGiven, germanSurnames, germanStreets, germanTowns},
                           Country{"es", spanishGiven, spanishSurnames, spanishStreets, spanishTowns},
                           Country{"en", englishGiven, englishSurnames, englishStreets, englishTowns}};

QString oneOf(std::span<const char *const> words, QRandomGenerator &chance)
{
    return QString::fromUtf8(words[chance.bounded(quint32(words.size()))]);
}

/// Six in ten are French, as the register's organisation is.
const Country &someCountry(QRandomGenerator &chance)
{
    const quint32 drawn = chance.bounded(10U);
    return countries[drawn < 6 ? 0 : std::min(drawn - 5, 3U)];
}

const Country &countryOf(const QString &language)
{
    const auto found = std::find_if(countries.begin(), countries.end(), [&](const Country &country) {
        return language == QLatin1StringView(country.language);
    });
    return found == countries.end() ? countries.front() : *found;
}

/// Letters a mail address is made of: "Ní Dhomhnaill" → "nidhomhnaill".
QString plainLetters(const QString &name)
{
    QString letters;
    for (const QChar unit : name.toLower().replace(u"ß"_s, u"ss"_s).normalized(QString::NormalizationForm_KD)) {
        if (unit.unicode() < 0x80 && unit.isLetter())
            letters += unit;
    }
    return letters;
}

} // namespace

InventedPerson inventPerson(QRandomGenerator &chance, int index)
{
    const Country &country = someCountry(chance);
    const QString given = oneOf(country.given, chance);
    return inventPerson(chance, index, oneOf(country.surnames, chance), given, QLatin1StringView(country.language));
}

InventedPerson inventPerson(QRandomGenerator &chance, int index, const QString &surname, const QString &givenName,
                            const QString &language)
{
    constexpr std::array domains{"example.org", "example.net", "example.com"};
    const Country &country = countryOf(language);
    InventedPerson person{surname, givenName, language, {}, {}};
    person.email = u"%1.%2%3@%4"_s.arg(plainLetters(givenName), plainLetters(surname), QString::number(index),
                                       oneOf(domains, chance));
    const QString street = oneOf(country.streets, chance);
    const int house = int(chance.bounded(1, 120));
    const bool numberFirst = language == u"fr" || language == u"en";
    person.postalAddress = (numberFirst ? u"%1 %2\n%3"_s : u"%2 %1\n%3"_s)
                               .arg(QString::number(house), street, oneOf(country.towns, chance));
    return person;
}

} // namespace article12
