// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/casework.h"
#include "register/register.h"
#include "register/schema.h"

namespace article12 {

/// Checks everything that can be checked: pages, structure, journal, derived tables, files. Goes on after a problem.
class Verification
{
public:
    Verification(Database &database, DerivedTables &derived, AttachmentStore &files, const Migrations &migrations,
                 const JobControl &job)
        : m_database(database)
        , m_journal(database)
        , m_derived(derived)
        , m_files(files)
        , m_migrations(migrations)
        , m_job(job)
    {
    }
    /// Fails only when the file cannot be read at all, or with Cancelled.
    Result<VerifyReport> run();

private:
    Result<void> checkStructure();
    Result<void> checkJournal();
    Result<void> checkSuppressions(const QList<JournalEntry> &own);
    Result<void> checkRequests();
    Result<void> checkRequest(RequestNumber number);
    void checkFiles(const Request &request, const QList<StoredFile> &stored);
    Result<void> checkBytes();
    void addProblem(const Text &problem) { m_report.problems << problem; }

    Database &m_database;
    JournalTable m_journal;
    DerivedTables &m_derived;
    AttachmentStore &m_files;
    const Migrations &m_migrations;
    const JobControl &m_job;
    VerifyReport m_report;
    QSet<RequestNumber> m_requests; ///< numbers the journal knows
    Sequence m_leftOutTo;           ///< identity copies of events up to here are not in this file
};

} // namespace article12
