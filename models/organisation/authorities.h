// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "organisation/organisationprofile.h"

namespace article12 {

/// A supervisory authority as the list of resources/authorities/ has it. What was not found is empty.
struct Authority
{
    QString code; ///< ISO 3166: "FR", "DE-BE"; "DE-BY-LDA" for private bodies in Bavaria
    Text region;  ///< "Germany (Berlin)"
    QString name; ///< in the authority's own language
    QStringList address;
    QString email;
    QString phone;
    QString website;
    QString complaintForm;
    QStringList languages; ///< in which a complaint is said to be taken
    bool toCheck = false;  ///< look at the official site before use
    QString source;

    /// As a letter names it: the complaint form, or the site where no form is known.
    [[nodiscard]] SupervisoryAuthority forLetters() const;
};

/// Fails with InvalidInput, naming the key, when the list is not valid.
Result<QList<Authority>> authoritiesFromJson(const QByteArray &json);

/// The one a country's private companies answer to ("FR"); nullptr: none, or several to choose from.
[[nodiscard]] const Authority *authorityOf(const QString &country, const QList<Authority> &authorities);

} // namespace article12
