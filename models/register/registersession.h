// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/backups.h"
#include "register/casework.h"
#include "register/openinfo.h"
#include "register/register.h"
#include "register/suppressionchanges.h"
#include "register/verification.h"

namespace article12 {

/// One register, open: everything that happens on the register thread.
class RegisterSession
{
public:
    static Result<std::unique_ptr<RegisterSession>> create(const QString &path, const NewRegister &content,
                                                           const RegisterServices &services);
    static Result<std::unique_ptr<RegisterSession>> open(const QString &path, Database::Access access,
                                                         const Actor &actor, const RegisterServices &services,
                                                         const JobControl &job = {});
    /// Makes a backup when there are many new events.
    ~RegisterSession();
    RegisterSession(const RegisterSession &) = delete;
    RegisterSession &operator=(const RegisterSession &) = delete;

    [[nodiscard]] const QString &path() const { return m_database->path(); }
    /// Stays at its address; its content is always the newest version.
    [[nodiscard]] const OrganisationProfile &profile() const { return m_profile; }
    [[nodiscard]] const RegisterState &state() const { return m_state; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] const QList<Text> &warnings() const { return m_warnings; }
    Casework &casework() { return m_casework; }
    DerivedTables &derived() { return m_derived; }
    AttachmentStore &files() { return m_files; }
    SuppressionChanges &suppressions() { return m_suppressions; }

    Result<QList<Person>> staff();
    Result<void> changeProfile(const OrganisationProfile &profile, const Actor &actor);
    Result<void> changePolicy(const QString &policy, const Actor &actor);
    Result<void> savePerson(const Person &person, const Actor &actor);
    Result<void> removePerson(const QString &name, const Actor &actor);
    Result<void> changeCalendar(const CalendarChange &change, const Actor &actor);
    /// The open requests whose dates would move under the rules as they are now (see Register::dateMoves).
    Result<QList<DateMove>> dateMoves(const QString &policy);
    /// The shipped rules with the register's own calendar over them.
    [[nodiscard]] const Rulebook &rules() const { return m_rules; }
    /// Automatic steps, then the backup of the day; what cannot be done becomes a warning.
    QList<RequestNumber> startDay();
    Result<QList<RequestNumber>> search(const QString &words, const JobControl &job);
    Result<VerifyReport> verify(const JobControl &job);
    Result<void> rebuild(const JobControl &job);
    Result<void> backup(const QString &target, const JobControl &job);
    Result<QString> journalCode();
    Result<void> checkJournalCode(const QString &text);

private:
    RegisterSession(std::unique_ptr<Database> database, const RegisterServices &services);
    Result<void> bringUpToDate();
    Result<void> checkAtOpening();
    Result<ChainHead> checkChainFromVerifiedPoint();
    Result<void> readState();
    void useState(const RegisterState &state);
    Result<void> rebuildTables(const JobControl &job);
    Result<QList<RequestNumber>> performAutomaticSteps();
    Result<void> backUpDaily();
    [[nodiscard]] qint64 eventsSinceNewestBackup() const;

    const Rulebook &m_shipped;
    Rulebook m_rules;            ///< as this register has them
    RegisterServices m_services; ///< with m_rules
    std::unique_ptr<Database> m_database;
    RegisterState m_state;
    OrganisationProfile m_profile;
    QTimeZone m_zone;
    AttachmentStore m_files;
    DerivedTables m_derived;
    Casework m_casework;
    SuppressionChanges m_suppressions;
    Sequence m_verified;
    QList<Text> m_warnings;
    bool m_sound = true; ///< passed the checks of opening
    std::unique_ptr<OpenInfo> m_info;
};

} // namespace article12
