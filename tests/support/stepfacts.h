// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/casefile.h"

namespace article12::test {

// Complete facts for the steps that tests take again and again.

inline Qualify rights(QList<Right> list)
{
    Qualify facts;
    facts.rights = std::move(list);
    facts.role = RequesterRole::Self;
    return facts;
}

inline DecideItem decision(ItemNumber item, Decision what)
{
    DecideItem facts;
    facts.item = item;
    facts.decision = what;
    return facts;
}

/// A step with its letter sent on this day.
template <std::derived_from<LetterFacts> Facts>
Facts sent(QDate day)
{
    Facts facts;
    facts.sentOn = day;
    facts.what = QStringLiteral("letter");
    return facts;
}

/// SendAnswer, SendPart or RefuseAll, safe and complete.
template <typename Facts>
Facts answered(QDate day)
{
    auto facts = sent<Facts>(day);
    facts.secureChannel = true;
    facts.contentChecked = true;
    return facts;
}

inline AskIdentity identityQuestion(QDate day)
{
    auto facts = sent<AskIdentity>(day);
    facts.doubt = QStringLiteral("the name differs from the account");
    facts.lighterMeans = {QStringLiteral("login"), QStringLiteral("code to the known address")};
    return facts;
}

/// Everything a ground asks for.
inline QJsonObject documentsOf(const QString &id)
{
    QJsonObject documented;
    if (const RefusalGround *ground = rulebook().grounds.find(id)) {
        for (const GroundDocument &document : ground->documents) {
            documented.insert(document.key, document.shape == PointShape::Text ? QStringLiteral("written")
                                            : document.withinMonths > 0        ? QStringLiteral("2026-01-12")
                                                                               : QStringLiteral("2031-12-31"));
        }
    }
    return documented;
}

/// Completes the points, decides and carries out.
inline void decideFully(CaseFile &file, ItemNumber item, Decision what)
{
    completePoints(file, item, PointStage::BeforeDecision);
    if (const auto taken = file.take(decision(item, what)); !taken)
        qFatal("%s", qPrintable(Wording(QLocale::c()).say(taken.failure().what)));
    completePoints(file, item, PointStage::BeforeAnswer);
}

/// From DONE to CLOSED: the bundle's end, the last points, the delivery.
inline void closeIt(CaseFile &file, QDate day)
{
    file.on(day);
    SetPackagePurgeDate purge;
    purge.on = day.addYears(1);
    RecordDelivery delivery;
    delivery.on = day;
    delivery.arrived = true;
    for (const Command &command : {Command(purge), Command(delivery)}) {
        if (const auto taken = file.take(command); !taken)
            qFatal("%s", qPrintable(Wording(QLocale::c()).say(taken.failure().what)));
    }
    const QList<RightItem> items = file.request().items;
    for (const RightItem &item : items)
        completePoints(file, item.number, PointStage::BeforeClosing);
    if (const auto taken = file.take(Close{}); !taken)
        qFatal("%s", qPrintable(Wording(QLocale::c()).say(taken.failure().what)));
}

} // namespace article12::test
