// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/builders.h"

#include <QJsonArray>
#include <QJsonObject>

namespace article12::test {

// Requests of which everything is known that a letter prints: decided and carried out.

inline QJsonObject row(std::initializer_list<std::pair<QString, QJsonValue>> cells) { return QJsonObject(cells); }

inline QJsonArray systemsSearched(const char *result)
{
    return {row({{QStringLiteral("name"), QStringLiteral("CRM")},
                 {QStringLiteral("searched_on"), QStringLiteral("2026-03-10")},
                 {QStringLiteral("by"), QStringLiteral("A. Morel")},
                 {QStringLiteral("result"), QString::fromLatin1(result)}}),
            row({{QStringLiteral("name"), QStringLiteral("paie")},
                 {QStringLiteral("searched_on"), QStringLiteral("2026-03-10")},
                 {QStringLiteral("by"), QStringLiteral("A. Morel")},
                 {QStringLiteral("result"), QStringLiteral("not_concerned")}})};
}

inline RequestBuilder accessAnswered()
{
    return aRequest()
        .withItem(Right::Access)
        .decided(Decision::Granted)
        .point(QStringLiteral("data_processed"), true)
        .point(QStringLiteral("systems_searched"), systemsSearched("found"))
        .point(QStringLiteral("automated_decisions"), false)
        .point(QStringLiteral("others_reviewed"), true)
        .point(QStringLiteral("redactions"),
               QJsonArray{row({{QStringLiteral("what"), QStringLiteral("nom d’un tiers")},
                               {QStringLiteral("reason"), QStringLiteral("sa vie privée")}})})
        .point(QStringLiteral("copy_format"), QStringLiteral("pdf_csv"))
        .point(QStringLiteral("codes_explained"), true);
}

inline RequestBuilder changesDone()
{
    const QJsonArray done{row(
        {{QStringLiteral("name"), QStringLiteral("CRM")}, {QStringLiteral("done_on"), QStringLiteral("2026-03-12")}})};
    return aRequest()
        .withItem(Right::Rectification)
        .decided(Decision::Granted)
        .point(QStringLiteral("contested"), QStringLiteral("12 rue des Lilas"))
        .point(QStringLiteral("proposed"), QStringLiteral("14 rue des Lilas"))
        .point(QStringLiteral("verification"), QStringLiteral("correct_it"))
        .point(QStringLiteral("systems_corrected"), done)
        .told(QStringLiteral("Facturo SARL"), "2026-03-13")
        .withItem(Right::Erasure, QStringLiteral("ancien compte"))
        .decided(Decision::Granted)
        .point(
            QStringLiteral("exceptions_tested"),
            QJsonArray{row({{QStringLiteral("exception"), QStringLiteral("b")},
                            {QStringLiteral("applies"), true},
                            {QStringLiteral("facts"), QStringLiteral("factures, jusqu’en 2036")}}),
                       row({{QStringLiteral("exception"), QStringLiteral("e")}, {QStringLiteral("applies"), false}})})
        .point(QStringLiteral("made_public"), false)
        .point(QStringLiteral("systems_erased"), done)
        .point(QStringLiteral("backups"), QStringLiteral("écrasées sous 90 jours"))
        .point(QStringLiteral("kept_on_list"), true);
}

inline RequestBuilder marketingStopped()
{
    return aRequest()
        .withItem(Right::ObjectionMarketing)
        .decided(Decision::Granted)
        .point(QStringLiteral("channels"),
               QJsonArray{row({{QStringLiteral("channel"), QStringLiteral("email")},
                               {QStringLiteral("stopped_on"), QStringLiteral("2026-03-03")}}),
                          row({{QStringLiteral("channel"), QStringLiteral("post")},
                               {QStringLiteral("stopped_on"), QStringLiteral("2026-03-05")}})})
        .point(QStringLiteral("list_entry_on"), QStringLiteral("2026-03-03"));
}

inline RequestBuilder portabilityAnswered()
{
    return aRequest()
        .withItem(Right::Portability)
        .decided(Decision::Granted)
        .point(QStringLiteral("scope"), QStringLiteral("compte, commandes, échanges"))
        .point(QStringLiteral("format"), QStringLiteral("csv"))
        .point(QStringLiteral("direct_transmission"), QStringLiteral("not_feasible"))
        .point(QStringLiteral("transmission_reason"), QStringLiteral("aucune interface commune"));
}

inline RequestBuilder nothingFound()
{
    return aRequest()
        .withItem(Right::Access)
        .decided(Decision::NoData)
        .point(QStringLiteral("data_processed"), false)
        .point(QStringLiteral("systems_searched"), systemsSearched("nothing_found"));
}

/// The request a letter of this type would be written for, with every fact it prints.
inline Request requestFor(LetterType type)
{
    switch (type) {
    case LetterType::L05:
        return accessAnswered();
    case LetterType::L06:
        return changesDone();
    case LetterType::L07:
        return marketingStopped();
    case LetterType::L09:
        return portabilityAnswered();
    case LetterType::L19:
        return nothingFound();
    case LetterType::L04: {
        Request request = aRequest().withItem(Right::Access).withItem(Right::ObjectionMarketing);
        request.extension = ExtensionRecord{
            QDate(2026, 3, 25), true, false, QStringLiteral("Vos données se trouvent dans douze applications."),
            {ItemNumber{1}},    false};
        return request;
    }
    default:
        return aRequest().proposing(Right::Access).proposing(Right::Portability);
    }
}

} // namespace article12::test
