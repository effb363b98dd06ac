// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/addresshash.h"

#include "basics/foldedwords.h"

#include <QCryptographicHash>
#include <QUrl>

#include <phonenumbers/phonenumberutil.h>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

Failure notAnAddress(const char *what, const QString &text, QLatin1StringView field)
{
    return {Failure::Code::InvalidInput, Text(what, {text}), {}, field, {}};
}

QString hashOf(const QString &normalised)
{
    return QString::fromLatin1(QCryptographicHash::hash(normalised.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Result<QString> normalisedEmail(const QString &text)
{
    const QString address = text.trimmed().toLower().normalized(QString::NormalizationForm_C);
    const qsizetype at = address.lastIndexOf(u'@');
    const QString domain = QString::fromLatin1(QUrl::toAce(address.mid(at + 1)));
    const bool hasSpace = std::any_of(address.begin(), address.end(), [](QChar c) { return c.isSpace(); });
    if (at < 1 || domain.isEmpty() || hasSpace)
        return notAnAddress(QT_TRANSLATE_NOOP("Domain", "“%1” is not an e-mail address."), text, "email"_L1);
    return address.left(at + 1) + domain;
}

Result<QString> normalisedNumber(const QString &text, const QString &region)
{
    using namespace i18n::phonenumbers;
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const QString country = region.left(2); // "FR-57" is written as in France
    if (util.Parse(text.trimmed().toStdString(), country.toStdString(), &number) != PhoneNumberUtil::NO_PARSING_ERROR ||
        !util.IsPossibleNumber(number)) {
        return notAnAddress(
            QT_TRANSLATE_NOOP("Domain", "“%1” is not a telephone number of this country, or begin it with + and the "
                                        "country."),
            text, "phone"_L1);
    }
    std::string formatted;
    util.Format(number, PhoneNumberUtil::E164, &formatted);
    return QString::fromStdString(formatted);
}

Result<QString> normalisedPost(const QString &text)
{
    const QStringList words = wordsIn(foldedWords(text));
    if (words.size() < 2)
        return notAnAddress(QT_TRANSLATE_NOOP("Domain", "“%1” is not a postal address."), text, "postal_address"_L1);
    return words.join(u' ');
}

Result<QString> normalised(AddressKind kind, const QString &address, const QString &region)
{
    switch (kind) {
    case AddressKind::Email:
        return normalisedEmail(address);
    case AddressKind::Phone:
        return normalisedNumber(address, region);
    case AddressKind::Post:
        return normalisedPost(address);
    }
    Q_UNREACHABLE();
}

/// What an address looks like that may be of any kind.
AddressKind kindOf(const QString &address, const QString &region)
{
    if (address.contains(u'@'))
        return AddressKind::Email;
    return normalisedNumber(address, region) ? AddressKind::Phone : AddressKind::Post;
}

} // namespace

Result<QList<SuppressedAddress>> hashed(const MarketingReach &reach, const QString &region)
{
    QList<SuppressedAddress> addresses;
    for (const MarketingChannel channel : reach.channels) {
        const QString written = addressFor(channel, reach);
        const auto address = normalised(addressKindOf(channel).value_or(kindOf(written, region)), written, region);
        if (!address)
            return address.failure();
        const SuppressedAddress entry{channel, hashOf(*address)};
        if (!addresses.contains(entry))
            addresses << entry;
    }
    return addresses;
}

QStringList possibleHashes(const QString &address, const QString &region)
{
    QStringList hashes;
    for (const auto &read : {normalisedEmail(address), normalisedNumber(address, region), normalisedPost(address)}) {
        if (read)
            hashes << hashOf(*read);
    }
    return hashes;
}

} // namespace article12
