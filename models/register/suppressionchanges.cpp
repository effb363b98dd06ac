// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/suppressionchanges.h"

#include "journal/registerevents.h"
#include "register/addresshash.h"
#include "register/journaltable.h"
#include "register/suppressiontable.h"

namespace article12 {

using namespace Qt::StringLiterals;

SuppressionChanges::SuppressionChanges(Database &database, Casework &casework, const RegisterServices &services,
                                       const OrganisationProfile &profile, const QTimeZone &zone)
    : m_database(database)
    , m_casework(casework)
    , m_services(services)
    , m_profile(profile)
    , m_zone(zone)
{
}

Result<void> SuppressionChanges::suppress(const MarketingReach &reach, QDate since, const Actor &actor)
{
    const QDate today = m_services.time.today(m_zone);
    if (reach.channels.isEmpty() || !since.isValid() || since > today) {
        return Failure{
            Failure::Code::InvalidInput,
            Text(QT_TRANSLATE_NOOP("Domain", "An entry needs a channel and a day that is not in the future.")),
            {},
            reach.channels.isEmpty() ? u"channels"_s : u"since"_s,
            {}};
    }
    const auto addresses = hashed(reach, m_profile.region);
    if (!addresses)
        return addresses.failure();
    const SuppressionAdded added{
        *addresses, since, since.addMonths(m_services.rules.targets.suppressionReviewMonths), {}};
    return m_casework.record(added, actor, [&] { return SuppressionTable(m_database).take(added); });
}

Result<void> SuppressionChanges::keepSuppressed(const QList<SuppressedAddress> &addresses, const Actor &actor)
{
    const QDate today = m_services.time.today(m_zone);
    const SuppressionAdded kept{
        addresses, today, today.addMonths(m_services.rules.targets.suppressionReviewMonths), {}};
    return m_casework.record(kept, actor, [&] { return SuppressionTable(m_database).take(kept); });
}

Result<void> SuppressionChanges::endSuppression(const QList<SuppressedAddress> &addresses, const QString &reason,
                                                const Actor &actor)
{
    if (reason.simplified().isEmpty()) {
        return Failure{Failure::Code::InvalidInput,
                       Text(QT_TRANSLATE_NOOP("Domain", "Say why the address is taken off the list.")),
                       {},
                       u"reason"_s,
                       {}};
    }
    const SuppressionEnded ended{addresses, m_services.time.today(m_zone), reason.simplified()};
    return m_casework.record(ended, actor, [&] { return SuppressionTable(m_database).take(ended); });
}

Result<QList<Suppression>> SuppressionChanges::all() { return SuppressionTable(m_database).rows(); }

Result<QList<Suppression>> SuppressionChanges::of(const QString &address)
{
    return SuppressionTable(m_database).withHash(possibleHashes(address, m_profile.region));
}

Result<void> SuppressionChanges::rebuild()
{
    const auto own = JournalTable(m_database).ownEntries();
    if (!own)
        return own.failure();
    const auto list = suppressionListOf(*own);
    return list ? SuppressionTable(m_database).replaceAll(list->rows()) : list.failure();
}

} // namespace article12
