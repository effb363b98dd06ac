// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/result.h"

#include <QJsonObject>

namespace article12 {

struct PostalAddress
{
    QString street;
    QString postcode;
    QString city;
    QString country;
    [[nodiscard]] QStringList lines() const; ///< "95 B rue de Morifosse", "95100 Argenteuil"
};

/// Who answers: the controller of Art. 4(7) and its contact for requests.
struct Controller
{
    QString name;       ///< "H-LIMA SAS"
    QString brand;      ///< "Kakoo-Software"
    QString department; ///< "Protection des données"
    PostalAddress address;
    QString email;
    QString phone;
    QString dpo; ///< name of the DPO, may be empty
};

/// The authority named in block R (letters.md).
struct SupervisoryAuthority
{
    QString name;
    QStringList addressLines;
    QString url; ///< complaint form
};

/// A processing activity as an access answer prints it (Art. 15(1)(a)–(h)).
struct Processing
{
    QString key;
    QString purpose;
    QString legalBasis;     ///< "6(1)(b)" …
    QStringList categories; ///< of data
    QStringList persons;    ///< categories of persons (keys of PersonCategory)
    QStringList recipients; ///< by name
    QString retention;
    QString source;
    QString transfers;
    bool automatedDecisions = false;
};

/// A sentence of the organisation's published privacy policy that says something about requests.
struct PublishedSentence
{
    QString statement; ///< key of a statement of the policy check ("month_from_complete_request")
    QString text;      ///< as published, or in short
};

/// The organisation of one register: value read from a profile file or from PROFILE_CHANGED events, versioned by its
/// journal.
struct OrganisationProfile
{
    Controller controller;
    SupervisoryAuthority authority;
    QList<Processing> processings;
    QStringList systems;                ///< systems to search for an access request
    QStringList ownDomains;             ///< mail domains of ours: a sender there is never the requester
    QList<PublishedSentence> published; ///< what the privacy policy promises; empty: not looked at yet
    QString referencePrefix;            ///< before a reference where it is shown ("DSR"); never stored
    QString region = QStringLiteral("FR");
    QString timeZone = QStringLiteral("Europe/Paris");
    QString policy = QStringLiteral("EU");
    QString language = QStringLiteral("fr");
    QString country = QStringLiteral("FR");
    bool fourEyes = false; ///< a second person agrees to every refusal

    /// A reference as letters show it, with the prefix: "DSR-2026-0243".
    [[nodiscard]] QString shownReference(const QString &reference) const;
    /// Strict: an unknown or wrongly typed key is InvalidInput and named.
    static Result<OrganisationProfile> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace article12
