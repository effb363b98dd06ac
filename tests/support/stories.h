// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/storyteller.h"

namespace article12 {

/// The stories of an officer's year (rules/stories.md and more), each on a register of its own and told the same
/// through the program's verbs and through its window. Each ends with the journal as a person reads it.
class Stories
{
public:
    explicit Stories(Storyteller &teller)
        : m_teller(teller)
    {
    }
    struct Story
    {
        const char *name;
        void (Stories::*tell)();
    };
    [[nodiscard]] static const QList<Story> &all();
    /// A value of the shape that a point of `show --json` names, as an officer would find it.
    [[nodiscard]] static QJsonValue valueOf(const QJsonObject &point, const QString &today);

private:
    void weekendMail();
    void identityDoubtBesideAMarketingObjection();
    void employeeInDisputeByALawyer();
    void unsubscribe();
    void erasureWithAccounts();
    void theAuthority();
    void lateArrivals();
    void accessWithIdentityDoubtAndExtension();
    void rectificationByALawyer();
    void withdrawalOfAConsent();
    void heirsWithProof();
    void notOurs();
    void silenceOnTheIdentity();
    void erasureOfEverything();
    void unsubscribeInOneStep();
    void aReminderJoinsTheFirstRequest();
    void aRestrictionAndItsLifting();
    void aFeeThatIsNotPaid();
    void refusedAsAWhole();
    void whichDataAreMeant();
    void theSmallSteps();

    /// A register with one letter that arrived on a day.
    void begin(const QString &received, const QString &today, const QStringList &rights = {});
    void take(const QString &today, const QString &step, const QJsonObject &facts);
    void refused(const QString &today, const QString &step, const QJsonObject &facts, const QString &words);
    [[nodiscard]] QJsonObject show(const QString &today, const QString &which = {}) const;
    [[nodiscard]] QJsonObject item(const QString &today, int index = 0) const;
    void due(const QString &today, const QString &day);
    void complete(const QString &today, const QString &right, const QString &stage, const QJsonObject &own = {});
    void tellRecipients(const QString &today, const QString &right);
    void decide(const QString &today, const QString &right, const QString &decision, QJsonObject also = {});
    void ends(const QString &name, const QString &today);

    Storyteller &m_teller;
};

} // namespace article12
