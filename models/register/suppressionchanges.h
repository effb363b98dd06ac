// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/suppressions.h"
#include "register/casework.h"

namespace article12 {

/// The suppression list of a register as it is worked on beside the requests: each change an event, the table with it.
class SuppressionChanges
{
public:
    /// All outlive it.
    SuppressionChanges(Database &database, Casework &casework, const RegisterServices &services,
                       const OrganisationProfile &profile, const QTimeZone &zone);

    Result<void> suppress(const MarketingReach &reach, QDate since, const Actor &actor);
    Result<void> keepSuppressed(const QList<SuppressedAddress> &addresses, const Actor &actor);
    Result<void> endSuppression(const QList<SuppressedAddress> &addresses, const QString &reason, const Actor &actor);
    Result<QList<Suppression>> all();
    Result<QList<Suppression>> of(const QString &address);
    /// The table anew from the journal, inside the caller's transaction.
    Result<void> rebuild();

private:
    Database &m_database;
    Casework &m_casework;
    const RegisterServices &m_services;
    const OrganisationProfile &m_profile;
    const QTimeZone &m_zone;
};

} // namespace article12
