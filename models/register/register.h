// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/registerstate.h"
#include "journal/suppressions.h"
#include "register/jobcontrol.h"
#include "register/services.h"
#include "register/task.h"
#include "reporting/kpifact.h"
#include "requests/datemove.h"
#include "requests/summary.h"

#include <QObject>

#include <memory>

namespace article12 {

/// What `verify` looked at, line by line, and what is wrong.
struct VerifyReport
{
    QList<Text> checked;
    QList<Text> problems;
    [[nodiscard]] bool isSound() const { return problems.isEmpty(); }
};

/// What a new register is made with.
struct NewRegister
{
    OrganisationProfile profile;
    Actor actor;
};

/// A stretch of the list of requests: of one state, after a number, at most so many.
struct ListPart
{
    State state = State::New;
    RequestNumber after;
    int limit = 500;
};

/// A backup the program made by itself, checked when it was made.
struct BackupFound
{
    QString path;
    QDateTime at; ///< UTC
};

/// The register file: the only writer and the only reader of it. One connection on one thread; every call blocks until
/// durable. While a long job runs, other calls answer Busy at once.
class Register : public QObject
{
    Q_OBJECT

public:
    enum class Access { ReadWrite, ReadOnly };

    /// Fails with AlreadyThere when anything is at `path`, with Unsupported on network mounts and in folders of sync
    /// programs.
    static Result<std::unique_ptr<Register>> create(const QString &path, const NewRegister &content,
                                                    RegisterServices services);
    /// Fails with NotFound, NotARegister, NewerRegister, Busy ("open since … by …"), Damaged (the newest verified
    /// backup is named). ReadWrite also performs the automatic steps (the cap of a clarification) and the backup of the
    /// day. ReadOnly opens a file with a broken journal too and says so in warnings().
    /// Cancelled: nothing was changed but what was recorded already.
    static Result<std::unique_ptr<Register>> open(const QString &path, Access access, const Actor &actor,
                                                  RegisterServices services, const JobControl &job = {});
    /// The newest backup the program made of a register, to look at while the register is open elsewhere.
    [[nodiscard]] static std::optional<BackupFound> newestBackup(const QString &path);
    ~Register() override;

    [[nodiscard]] QString path() const;
    /// The organisation as it is now, and its version.
    [[nodiscard]] const OrganisationProfile &profile() const;
    [[nodiscard]] int profileVersion() const;
    /// Every version the journal holds, oldest first.
    [[nodiscard]] QList<ProfileVersion> profileVersions() const;
    [[nodiscard]] QTimeZone zone() const;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QDateTime nowUtc() const;
    /// The shipped rules with the register's own calendar over them.
    [[nodiscard]] const Rulebook &rules() const;
    [[nodiscard]] const CalendarChanges &calendarChanges() const;
    /// What the officer must know of this opening: damage, a backup that could not be made. Empty: all is well.
    [[nodiscard]] QList<Text> warnings() const;

    // --- writing
    /// One step: load, decide, record; one transaction. The answer is the request's number.
    Result<RequestNumber> perform(const Task &task, const Actor &actor);
    /// Up to 1,000 steps in one transaction; all or nothing.
    Result<QList<RequestNumber>> performAll(const QList<Task> &tasks, const Actor &actor, const JobControl &job = {});
    /// The next version of the organisation; nothing is written when it says the same. Requests keep the version of
    /// their receipt; letters and points filled in from now on use the new one. Fails with InvalidInput (checkProfile).
    Result<void> changeProfile(const OrganisationProfile &profile, const Actor &actor);
    /// The clock policy of requests received from now on; open requests keep theirs.
    Result<void> changePolicy(const QString &policy, const Actor &actor);
    /// Adds somebody, or gives somebody known by that name another role.
    Result<void> savePerson(const Person &person, const Actor &actor);
    /// They are not proposed any more; what they did keeps their name. Fails with InvalidInput for the actor.
    Result<void> removePerson(const QString &name, const Actor &actor);
    /// A day of the calendar, or the municipal days that count. Requests keep their dates until they are moved.
    /// Fails with InvalidInput (checkCalendarChange).
    Result<void> changeCalendar(const CalendarChange &change, const Actor &actor);
    /// Puts addresses on the suppression list by hand (Art. 21(3) GDPR). Fails with InvalidInput, naming the field.
    Result<void> suppress(const MarketingReach &reach, QDate since, const Actor &actor);
    /// They are looked at again only after the usual time from today.
    Result<void> keepSuppressed(const QList<SuppressedAddress> &addresses, const Actor &actor);
    Result<void> endSuppression(const QList<SuppressedAddress> &addresses, const QString &reason, const Actor &actor);
    /// At midnight: the automatic steps and the backup of the day, as at opening.
    Result<void> startDay();

    // --- reading
    /// Who works with this register: everyone who ever wrote to it or was named, but those who left.
    [[nodiscard]] Result<QList<Person>> staff() const;
    [[nodiscard]] Result<QList<RequestSummary>> summaries() const;
    /// The open requests whose dates would move under the rules as they are now, and why; with a policy, those under an
    /// earlier policy of the register, if this one bound them.
    [[nodiscard]] Result<QList<DateMove>> dateMoves(const QString &policy = {}) const;
    /// In order of their numbers; short reads let other calls in between.
    [[nodiscard]] Result<QList<RequestSummary>> summaries(const ListPart &part) const;
    /// Of whatever an alert may speak: all but the closed requests, and those of them that keep an identity copy or
    /// have a complaint open.
    [[nodiscard]] Result<QList<RequestSummary>> summariesRunning() const;
    [[nodiscard]] Result<RequestSummary> summary(RequestNumber number) const;
    [[nodiscard]] Result<Request> request(RequestNumber number) const;
    [[nodiscard]] Result<QList<RecordedEvent>> history(RequestNumber number) const;
    /// decide's context for this request now (history included).
    [[nodiscard]] Result<DecisionContext> context(RequestNumber number) const;
    /// By reference as written by people: "2026-0243", "dsr-2026-243", " 2026 0243".
    [[nodiscard]] Result<RequestNumber> findReference(const QString &reference) const;
    [[nodiscard]] Result<QByteArray> fileBytes(const QString &sha256) const;
    [[nodiscard]] Result<QList<Suppression>> suppressions() const;
    /// The entries of an e-mail address, a telephone number or a postal address as people write it.
    [[nodiscard]] Result<QList<Suppression>> suppressionsOf(const QString &address) const;
    /// Who already holds these bytes as a message or scan; nothing when nobody does.
    [[nodiscard]] Result<std::optional<RequestNumber>> holderOf(const QString &sha256) const;
    /// Numbers of the requests in which every word of `words` is found (accents and case ignored, prefixes).
    [[nodiscard]] Result<QList<RequestNumber>> search(const QString &words, const JobControl &job = {}) const;
    [[nodiscard]] Result<QList<KpiFact>> kpiFacts() const;
    /// Those of requests answered in a month, and perhaps a few others.
    [[nodiscard]] Result<QList<KpiFact>> kpiFactsAround(Month answered) const;
    /// The names of staff(), sorted.
    [[nodiscard]] Result<QStringList> people() const;
    /// When the last event was recorded, UTC.
    [[nodiscard]] Result<QDateTime> savedAt() const;
    /// The place the journal has reached, for the footer of reports.
    [[nodiscard]] Result<QString> journalCode() const;
    /// Fails with Damaged when the journal is not the one a printed code was made from.
    Result<void> checkJournalCode(const QString &code) const;

    // --- jobs
    Result<VerifyReport> verify(const JobControl &job = {}) const;
    /// Makes the derived tables again from the journal.
    Result<void> rebuild(const JobControl &job = {});
    /// A verified copy without identity copies; refuses to overwrite.
    Result<void> backup(const QString &path, const JobControl &job = {});
    /// Checks `backupPath`, then puts a copy at `path`; a file already there is kept beside it under the name told in
    /// the answer.
    static Result<QString> restore(const QString &backupPath, const QString &path, const RegisterServices &services);

Q_SIGNALS:
    void requestAdded(article12::RequestNumber number);
    void requestChanged(article12::RequestNumber number);
    /// The organisation, the clock policy, the people or the suppression list have changed.
    void settingsChanged();

private:
    struct Private;
    explicit Register(std::unique_ptr<Private> content);
    template <typename Work>
    Result<void> changeSettings(Work &&work);
    void announce(const QList<RequestNumber> &numbers, RequestNumber firstNew);
    std::unique_ptr<Private> m_content;
};

} // namespace article12
