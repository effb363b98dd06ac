// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/attachmentstore.h"
#include "register/database.h"
#include "register/searchindex.h"
#include "register/services.h"
#include "reporting/kpifact.h"
#include "requests/summary.h"

namespace article12 {

/// A request with the events it is made of.
struct Case
{
    QList<RecordedEvent> history;
    Request request;
};

/// What the derived tables hold of one request, as stored.
struct DerivedRows
{
    QString reference;
    QString state;
    QString summary; ///< canonical JSON
    QString fact;    ///< canonical JSON
    SearchWords words;
};

/// Lists, reports and search read these tables; each row is a pure function of the request's events and files.
class DerivedTables
{
public:
    DerivedTables(Database &database, AttachmentStore &files, const RegisterServices &services, const QTimeZone &zone)
        : m_database(database)
        , m_files(files)
        , m_search(database)
        , m_services(services)
        , m_zone(zone)
    {
    }

    /// Which of the searched words an event may have changed.
    enum class Words { Unchanged, Identity, All };
    /// Inside the caller's transaction.
    Result<void> save(const Case &content, Words changed);
    /// Empties all tables; save() each request afterwards.
    Result<void> clear();

    Result<QList<RequestSummary>> summaries();
    Result<QList<RequestSummary>> summaries(const QString &state, RequestNumber after, int limit);
    Result<QList<RequestSummary>> running();
    Result<RequestSummary> summary(RequestNumber request);
    Result<QList<RequestNumber>> waiting(); ///< requests in state WAIT
    Result<RequestNumber> byReference(const QString &reference);
    Result<QList<KpiFact>> kpiFacts();
    /// Facts in which the month occurs as one of an answer.
    Result<QList<KpiFact>> kpiFactsNaming(Month answered);
    Result<QList<RequestNumber>> search(const QString &words) { return m_search.find(words); }

    /// What the tables should hold, and what they do hold; nothing when a row is missing.
    Result<DerivedRows> expected(const Case &content);
    Result<std::optional<DerivedRows>> stored(RequestNumber request);
    /// Every request that has a row in any of the tables.
    Result<QList<RequestNumber>> numbers();

private:
    Result<QList<RequestSummary>> readSummaries(const char *sql, Bindings bindings);
    Result<QList<KpiFact>> readFacts(const char *sql, Bindings bindings);
    Result<DerivedRows> rowsWithoutWords(const Case &content) const;
    Result<QString> textsOf(RequestNumber request);
    Result<SearchWords> wordsOf(const Case &content);

    Database &m_database;
    AttachmentStore &m_files;
    SearchIndex m_search;
    const RegisterServices &m_services;
    const QTimeZone &m_zone;
};

} // namespace article12
