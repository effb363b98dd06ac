// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/timesource.h"
#include "reporting/kpifact.h"
#include "requests/summary.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace article12 {

/// A file on its way into the register: bytes in memory, or a path read in pieces. At most 100 MiB.
struct NewFile
{
    QString name;
    FileKind kind = FileKind::Other;
    QByteArray bytes; ///< used when `path` is empty
    QString path;
    QString mediaType; ///< empty: told from content and name
};

/// One step on its way through performAll.
struct Task
{
    std::optional<RequestNumber>
        request; ///< nothing: the request registered last in this list, or a new one for RegisterRequest
    Command command;
    QList<NewFile> files = {}; ///< go into the command's `files`
};

/// Told by long jobs from the register thread; they stop when `cancelled` is set.
struct JobControl
{
    std::function<void(int done, int total)> progress = {};
    std::atomic<bool> *cancelled = nullptr;
};

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

/// What the register works with; outlives it.
struct RegisterServices
{
    const Rulebook &rules;
    const TimeSource &time;
    QString programVersion;
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
    /// day.
    static Result<std::unique_ptr<Register>> open(const QString &path, Access access, const Actor &actor,
                                                  RegisterServices services);
    ~Register() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] const OrganisationProfile &profile() const;
    [[nodiscard]] QTimeZone zone() const;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] const Rulebook &rules() const;

    // --- writing
    /// One step: load, decide, record; one transaction. The answer is the request's number.
    Result<RequestNumber> perform(const Task &task, const Actor &actor);
    /// Up to 1,000 steps in one transaction; all or nothing.
    Result<QList<RequestNumber>> performAll(const QList<Task> &tasks, const Actor &actor, const JobControl &job = {});

    // --- reading
    [[nodiscard]] Result<QList<RequestSummary>> summaries() const;
    [[nodiscard]] Result<RequestSummary> summary(RequestNumber number) const;
    [[nodiscard]] Result<Request> request(RequestNumber number) const;
    [[nodiscard]] Result<QList<RecordedEvent>> history(RequestNumber number) const;
    /// decide's context for this request now (history included).
    [[nodiscard]] Result<DecisionContext> context(RequestNumber number) const;
    /// By reference as written by people: "2026-0243", "dsr-2026-243", " 2026 0243".
    [[nodiscard]] Result<RequestNumber> findReference(const QString &reference) const;
    [[nodiscard]] Result<QByteArray> fileBytes(const QString &sha256) const;
    /// Who already holds these bytes as a message; nothing when nobody does.
    [[nodiscard]] Result<std::optional<RequestNumber>> holderOf(const QString &sha256) const;
    /// Numbers of the requests in which every word of `words` is found (accents and case ignored, prefixes).
    [[nodiscard]] Result<QList<RequestNumber>> search(const QString &words) const;
    [[nodiscard]] Result<QList<KpiFact>> kpiFacts() const;

    // --- jobs
    Result<VerifyReport> verify(const JobControl &job = {}) const;
    /// Makes the derived tables again from the journal.
    Result<void> rebuild(const JobControl &job = {});
    /// A verified copy without identity copies; refuses to overwrite.
    Result<void> backup(const QString &path, const JobControl &job = {});
    /// Checks `backupPath`, then puts a copy at `path`; a file already there is kept beside it under a name told in the
    /// answer.
    static Result<QString> restore(const QString &backupPath, const QString &path, RegisterServices services);

Q_SIGNALS:
    void requestAdded(article12::RequestNumber number);
    void requestChanged(article12::RequestNumber number);

private:
    struct Private;
    explicit Register(std::unique_ptr<Private> content);
    std::unique_ptr<Private> m_content;
};

} // namespace article12
