// SPDX-License-Identifier: GPL-3.0-or-later
#include "organisation/authorities.h"

#include "basics/canonicaljson.h"
#include "organisation/strictobject.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

Result<void> readAuthority(const QJsonObject &json, const QString &path, QList<Authority> &authorities)
{
    Authority authority;
    QString region;
    StrictObject object(json, path);
    object.read(u"code"_s, authority.code);
    object.read(u"label"_s, region);
    object.read(u"name"_s, authority.name);
    object.read(u"address"_s, authority.address);
    object.read(u"email"_s, authority.email);
    object.read(u"phone"_s, authority.phone);
    object.read(u"website"_s, authority.website);
    object.read(u"complaint_form"_s, authority.complaintForm);
    object.read(u"languages"_s, authority.languages);
    object.read(u"to_check"_s, authority.toCheck);
    object.read(u"source"_s, authority.source);
    authority.region = Text::fromData(region);
    const QList<std::pair<QString, bool>> needed{{u"code"_s, authority.code.isEmpty()},
                                                 {u"label"_s, region.isEmpty()},
                                                 {u"name"_s, authority.name.isEmpty()},
                                                 {u"address"_s, authority.address.isEmpty()},
                                                 {u"source"_s, authority.source.isEmpty()}};
    for (const auto &[key, isMissing] : needed) {
        if (isMissing)
            return Failure{Failure::Code::InvalidInput,
                           Text(QT_TRANSLATE_NOOP("Domain", "The authority “%1” lacks “%2”."), {authority.code, key}),
                           {},
                           path + key,
                           {}};
    }
    authorities << authority;
    return object.finish();
}

} // namespace

SupervisoryAuthority Authority::forLetters() const
{
    return {name, address, complaintForm.isEmpty() ? website : complaintForm};
}

Result<QList<Authority>> authoritiesFromJson(const QByteArray &json)
{
    const auto read = objectFromJson(json, u"authorities"_s);
    if (!read)
        return read.failure();
    QList<Authority> authorities;
    QString version;
    QStringList about;
    StrictObject object(*read, {});
    object.read(u"version"_s, version);
    object.read(u"about"_s, about);
    object.readObjects(u"authorities"_s, [&](const QJsonObject &authority, const QString &path) {
        return readAuthority(authority, path, authorities);
    });
    const auto finished = object.finish();
    return finished ? Result<QList<Authority>>(authorities) : finished.failure();
}

const Authority *authorityOf(const QString &country, const QList<Authority> &authorities)
{
    const Authority *found = nullptr;
    for (const Authority &authority : authorities) {
        if (authority.code == country)
            found = &authority;
        else if (authority.code.startsWith(country + u'-'))
            return nullptr;
    }
    return found;
}

} // namespace article12
