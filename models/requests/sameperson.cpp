// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/sameperson.h"

#include "basics/foldedwords.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

QString nameKey(const QString &name)
{
    if (name.contains(u'@'))
        return {};
    QStringList words = wordsIn(foldedWords(name));
    words.sort();
    return words.size() < 2 ? QString() : words.join(u' ');
}

QString withoutTag(const QString &address)
{
    const qsizetype at = address.indexOf(u'@');
    const qsizetype plus = address.indexOf(u'+');
    return plus > 0 && plus < at ? address.left(plus) + address.mid(at) : address;
}

struct Traits
{
    RequestNumber number;
    QStringList addresses; ///< of a representative together with the name of the person
    QStringList untagged;  ///< the same without "+tag"
    QString name;          ///< of the person concerned, empty when unknown
};

Traits traitsOf(const RequestSummary &row)
{
    const bool represented = !row.onBehalfOf.isEmpty();
    Traits traits{row.number, {}, {}, nameKey(represented ? row.onBehalfOf : row.person)};
    if (represented && traits.name.isEmpty())
        return traits;
    const QString subject = represented ? u'\n' + traits.name : QString();
    for (const QString &address : QStringList{row.email} + row.furtherAddresses) {
        const QString folded = address.trimmed().toCaseFolded();
        if (folded.isEmpty())
            continue;
        traits.addresses << folded + subject;
        traits.untagged << withoutTag(folded) + subject;
    }
    return traits;
}

bool shareOne(const QStringList &some, const QStringList &others)
{
    return std::any_of(some.begin(), some.end(), [&](const QString &one) { return others.contains(one); });
}

/// Whoever shares an address with somebody who shares an address …
QSet<RequestNumber> sharingAnAddress(const Traits &asked, const QList<Traits> &all)
{
    QSet<RequestNumber> reached;
    QStringList known = asked.addresses;
    for (bool grew = true; grew;) {
        grew = false;
        for (const Traits &other : all) {
            if (reached.contains(other.number) || !shareOne(known, other.addresses))
                continue;
            reached << other.number;
            known << other.addresses;
            grew = true;
        }
    }
    return reached;
}

bool areLinked(const RequestSummary &one, const RequestSummary &other)
{
    return one.links.contains(other.number) || other.links.contains(one.number);
}

} // namespace

QList<OtherRequest> otherRequestsOf(const RequestSummary &request, const QList<RequestSummary> &rows)
{
    const Traits asked = traitsOf(request);
    QList<Traits> traits;
    for (const RequestSummary &row : rows)
        traits << traitsOf(row);
    const QSet<RequestNumber> sharing = sharingAnAddress(asked, traits);
    QList<OtherRequest> others;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const RequestNumber number = rows[i].number;
        if (number == request.number)
            continue;
        const bool sameName = !asked.name.isEmpty() && asked.name == traits[i].name;
        if (sharing.contains(number))
            others << OtherRequest{number, PersonMatch::Address};
        else if (sameName)
            others << OtherRequest{number, areLinked(request, rows[i]) ? PersonMatch::Linked : PersonMatch::Name};
        else if (shareOne(asked.untagged, traits[i].untagged))
            others << OtherRequest{number, PersonMatch::TaggedAddress};
    }
    std::sort(others.begin(), others.end(), [](const OtherRequest &left, const OtherRequest &right) {
        return std::tie(left.match, left.number) < std::tie(right.match, right.number);
    });
    return others;
}

QStringList personKeysOf(const RequestSummary &row)
{
    const Traits traits = traitsOf(row);
    QStringList keys = traits.untagged;
    keys.removeDuplicates();
    if (!traits.name.isEmpty())
        keys << traits.name;
    return keys;
}

} // namespace article12
