// SPDX-License-Identifier: GPL-3.0-or-later
#include "organisation/organisationprofile.h"

#include "organisation/strictobject.h"

#include <QJsonArray>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

Result<void> readAddress(const QJsonObject &json, const QString &path, PostalAddress &address)
{
    StrictObject object(json, path);
    object.read(u"street"_s, address.street);
    object.read(u"postcode"_s, address.postcode);
    object.read(u"city"_s, address.city);
    object.read(u"country"_s, address.country);
    return object.finish();
}

Result<void> readController(const QJsonObject &json, const QString &path, Controller &controller)
{
    StrictObject object(json, path);
    object.read(u"name"_s, controller.name);
    object.read(u"brand"_s, controller.brand);
    object.read(u"department"_s, controller.department);
    object.readObject(u"address"_s, [&](const QJsonObject &address, const QString &at) {
        return readAddress(address, at, controller.address);
    });
    object.read(u"email"_s, controller.email);
    object.read(u"phone"_s, controller.phone);
    object.read(u"dpo"_s, controller.dpo);
    return object.finish();
}

Result<void> readAuthority(const QJsonObject &json, const QString &path, SupervisoryAuthority &authority)
{
    StrictObject object(json, path);
    object.read(u"name"_s, authority.name);
    object.read(u"address"_s, authority.addressLines);
    object.read(u"url"_s, authority.url);
    return object.finish();
}

Result<void> readProcessing(const QJsonObject &json, const QString &path, Processing &processing)
{
    StrictObject object(json, path);
    object.read(u"key"_s, processing.key);
    object.read(u"purpose"_s, processing.purpose);
    object.read(u"legal_basis"_s, processing.legalBasis);
    object.read(u"categories"_s, processing.categories);
    object.read(u"persons"_s, processing.persons);
    object.read(u"recipients"_s, processing.recipients);
    object.read(u"retention"_s, processing.retention);
    object.read(u"source"_s, processing.source);
    object.read(u"transfers"_s, processing.transfers);
    object.read(u"automated_decisions"_s, processing.automatedDecisions);
    return object.finish();
}

Result<void> readSentence(const QJsonObject &json, const QString &path, PublishedSentence &sentence)
{
    StrictObject object(json, path);
    object.read(u"statement"_s, sentence.statement);
    object.read(u"text"_s, sentence.text);
    return object.finish();
}

Failure needed(const QString &key)
{
    return {Failure::Code::InvalidInput,
            Text(QT_TRANSLATE_NOOP("Domain", "“%1” is needed in a profile."), {key}),
            {},
            key,
            {}};
}

void put(QJsonObject &json, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        json.insert(key, value);
}

void put(QJsonObject &json, const QString &key, const QStringList &values)
{
    if (!values.isEmpty())
        json.insert(key, QJsonArray::fromStringList(values));
}

void put(QJsonObject &json, const QString &key, const QJsonObject &value)
{
    if (!value.isEmpty())
        json.insert(key, value);
}

QJsonObject toJson(const PostalAddress &address)
{
    QJsonObject json;
    put(json, u"street"_s, address.street);
    put(json, u"postcode"_s, address.postcode);
    put(json, u"city"_s, address.city);
    put(json, u"country"_s, address.country);
    return json;
}

QJsonObject toJson(const Controller &controller)
{
    QJsonObject json;
    put(json, u"name"_s, controller.name);
    put(json, u"brand"_s, controller.brand);
    put(json, u"department"_s, controller.department);
    put(json, u"address"_s, toJson(controller.address));
    put(json, u"email"_s, controller.email);
    put(json, u"phone"_s, controller.phone);
    put(json, u"dpo"_s, controller.dpo);
    return json;
}

QJsonObject toJson(const SupervisoryAuthority &authority)
{
    QJsonObject json;
    put(json, u"name"_s, authority.name);
    put(json, u"address"_s, authority.addressLines);
    put(json, u"url"_s, authority.url);
    return json;
}

QJsonObject toJson(const Processing &processing)
{
    QJsonObject json;
    put(json, u"key"_s, processing.key);
    put(json, u"purpose"_s, processing.purpose);
    put(json, u"legal_basis"_s, processing.legalBasis);
    put(json, u"categories"_s, processing.categories);
    put(json, u"persons"_s, processing.persons);
    put(json, u"recipients"_s, processing.recipients);
    put(json, u"retention"_s, processing.retention);
    put(json, u"source"_s, processing.source);
    put(json, u"transfers"_s, processing.transfers);
    if (processing.automatedDecisions)
        json.insert(u"automated_decisions"_s, true);
    return json;
}

} // namespace

QStringList PostalAddress::lines() const
{
    QStringList lines{street, u"%1 %2"_s.arg(postcode, city).trimmed(), country};
    lines.removeAll(QString());
    return lines;
}

QString OrganisationProfile::shownReference(const QString &reference) const
{
    return referencePrefix.isEmpty() ? reference : u"%1-%2"_s.arg(referencePrefix, reference);
}

Result<OrganisationProfile> OrganisationProfile::fromJson(const QJsonObject &json)
{
    OrganisationProfile profile;
    StrictObject object(json, {});
    object.readObject(u"controller"_s, [&](const QJsonObject &controller, const QString &at) {
        return readController(controller, at, profile.controller);
    });
    object.readObject(u"authority"_s, [&](const QJsonObject &authority, const QString &at) {
        return readAuthority(authority, at, profile.authority);
    });
    object.readObjects(u"processings"_s, [&](const QJsonObject &processing, const QString &at) {
        return readProcessing(processing, at, profile.processings.emplaceBack());
    });
    object.readObjects(u"published"_s, [&](const QJsonObject &sentence, const QString &at) {
        return readSentence(sentence, at, profile.published.emplaceBack());
    });
    object.read(u"reference_prefix"_s, profile.referencePrefix);
    object.read(u"systems"_s, profile.systems);
    object.read(u"own_domains"_s, profile.ownDomains);
    object.read(u"region"_s, profile.region);
    object.read(u"time_zone"_s, profile.timeZone);
    object.read(u"policy"_s, profile.policy);
    object.read(u"language"_s, profile.language);
    object.read(u"country"_s, profile.country);
    object.read(u"four_eyes"_s, profile.fourEyes);
    if (const auto read = object.finish(); !read)
        return read.failure();
    if (profile.controller.name.isEmpty())
        return needed(u"controller.name"_s);
    for (const Processing &processing : std::as_const(profile.processings)) {
        if (processing.key.isEmpty() || processing.purpose.isEmpty())
            return needed(processing.key.isEmpty() ? u"processings.key"_s : u"processings.purpose"_s);
    }
    return profile;
}

QJsonObject OrganisationProfile::toJson() const
{
    QJsonObject json;
    json.insert(u"controller"_s, article12::toJson(controller));
    put(json, u"authority"_s, article12::toJson(authority));
    QJsonArray list;
    for (const Processing &processing : processings)
        list << article12::toJson(processing);
    if (!list.isEmpty())
        json.insert(u"processings"_s, list);
    QJsonArray sentences;
    for (const PublishedSentence &sentence : published)
        sentences << QJsonObject{{u"statement"_s, sentence.statement}, {u"text"_s, sentence.text}};
    if (!sentences.isEmpty())
        json.insert(u"published"_s, sentences);
    put(json, u"reference_prefix"_s, referencePrefix);
    put(json, u"systems"_s, systems);
    put(json, u"own_domains"_s, ownDomains);
    put(json, u"region"_s, region);
    put(json, u"time_zone"_s, timeZone);
    put(json, u"policy"_s, policy);
    put(json, u"language"_s, language);
    put(json, u"country"_s, country);
    if (fourEyes)
        json.insert(u"four_eyes"_s, true);
    return json;
}

} // namespace article12
