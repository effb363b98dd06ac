// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/derivedtables.h"

#include "basics/canonicaljson.h"
#include "basics/foldedwords.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestSearchedFile = 1024 * 1024; // bytes

Failure noSuchRequest()
{
    return {Failure::Code::NotFound,
            Text(QT_TRANSLATE_NOOP("Domain", "There is no such request in this register.")),
            Text(QT_TRANSLATE_NOOP("Domain", "References look like 2026-0243.")),
            {},
            {}};
}

Failure unreadableRow(const char *table, RequestNumber request)
{
    return {Failure::Code::Damaged,
            Text(QT_TRANSLATE_NOOP("Domain", "The row of request %1 in the table “%2” cannot be read."),
                 {request.value, QString::fromLatin1(table)}),
            Text(QT_TRANSLATE_NOOP("Domain", "Rebuild the tables from the journal.")),
            {},
            {}};
}

Result<RequestSummary> summaryFrom(const QByteArray &json, RequestNumber request)
{
    const auto object = objectFromJson(json, u"summary"_s);
    if (!object)
        return unreadableRow("request", request);
    const auto summary = readFields<RequestSummary>(*object, ReadScope::All);
    return summary ? summary : Result<RequestSummary>(unreadableRow("request", request));
}

Result<KpiFact> kpiFrom(const QByteArray &json, RequestNumber request)
{
    const auto object = objectFromJson(json, u"fact"_s);
    if (!object)
        return unreadableRow("kpi_live", request);
    auto fact = kpiFactFromJson(*object);
    if (!fact)
        return unreadableRow("kpi_live", request);
    fact->request = request;
    return fact;
}

bool isSearched(const StoredFile &stored)
{
    return (stored.file.kind == FileKind::Message || stored.file.kind == FileKind::LetterSent) &&
           stored.file.size <= largestSearchedFile;
}

} // namespace

Result<QString> DerivedTables::textsOf(RequestNumber request)
{
    const auto files = m_files.filesOf(request);
    if (!files)
        return files.failure();
    QStringList texts;
    for (const StoredFile &stored : *files) {
        if (!isSearched(stored) || !m_services.textOfFile)
            continue;
        const auto bytes = m_files.bytes(stored.file.sha256);
        if (!bytes)
            return bytes.failure();
        texts << foldedWords(m_services.textOfFile(*bytes, stored.file.mediaType));
    }
    return texts.join(u'\n');
}

Result<SearchWords> DerivedTables::wordsOf(const Case &content)
{
    const auto texts = textsOf(content.request.number);
    if (!texts)
        return texts.failure();
    return SearchWords{foldedWords(identityWordsOf(content.request)), *texts};
}

Result<DerivedRows> DerivedTables::rowsWithoutWords(const Case &content) const
{
    const Request &request = content.request;
    const auto summary = canonicalJson(objectOf(summaryOf(request, m_services.rules)));
    const auto fact =
        canonicalJson(jsonOf(kpiFactOf(request.number, content.history, m_zone, m_services.rules.targets)));
    if (!summary || !fact)
        return summary ? fact.failure() : summary.failure();
    return DerivedRows{
        request.reference, keyOf(request.state), QString::fromUtf8(*summary), QString::fromUtf8(*fact), {}};
}

Result<void> DerivedTables::save(const Case &content, Words changed)
{
    const RequestNumber number = content.request.number;
    const auto rows = rowsWithoutWords(content);
    if (!rows)
        return rows.failure();
    auto done = m_database.execute("INSERT INTO request (number, reference, state, summary)"
                                   " VALUES (:number, :reference, :state, :summary)"
                                   " ON CONFLICT (number) DO UPDATE SET reference = excluded.reference,"
                                   " state = excluded.state, summary = excluded.summary",
                                   {{":number", number.value},
                                    {":reference", rows->reference},
                                    {":state", rows->state},
                                    {":summary", rows->summary}});
    if (done)
        done = m_database.execute("INSERT INTO kpi_live (request, fact) VALUES (:request, :fact)"
                                  " ON CONFLICT (request) DO UPDATE SET fact = excluded.fact",
                                  {{":request", number.value}, {":fact", rows->fact}});
    if (!done)
        return done;
    switch (changed) {
    case Words::Unchanged:
        return {};
    case Words::Identity:
        return m_search.saveIdentity(number, foldedWords(identityWordsOf(content.request)));
    case Words::All:
        break;
    }
    const auto words = wordsOf(content);
    return words ? m_search.save(number, *words) : words.failure();
}

Result<void> DerivedTables::clear()
{
    if (const auto done = m_database.execute("DELETE FROM kpi_live"); !done)
        return done;
    if (const auto done = m_database.execute("DELETE FROM request"); !done)
        return done;
    return m_search.clear();
}

Result<QList<RequestSummary>> DerivedTables::readSummaries(const char *sql, Bindings bindings)
{
    QList<RequestSummary> rows;
    const auto done = m_database.read(sql, bindings, [&](const Row &row) -> Result<void> {
        auto summary = summaryFrom(row.text(1).toUtf8(), {row.number(0)});
        if (!summary)
            return summary.failure();
        rows << *std::move(summary);
        return {};
    });
    return done ? Result<QList<RequestSummary>>(rows) : done.failure();
}

Result<QList<RequestSummary>> DerivedTables::summaries()
{
    return readSummaries("SELECT number, summary FROM request ORDER BY number", {});
}

Result<QList<RequestSummary>> DerivedTables::summaries(const QString &state, RequestNumber after, int limit)
{
    return readSummaries("SELECT number, summary FROM request WHERE state = :state AND number > :after"
                         " ORDER BY number LIMIT :limit",
                         {{":state", state}, {":after", after.value}, {":limit", limit}});
}

Result<QList<RequestSummary>> DerivedTables::running()
{
    return readSummaries(
        "SELECT number, summary FROM request WHERE state <> 'CLOSED'"
        " OR instr(summary, '\"identity_copy_since\"') > 0 OR instr(summary, '\"legal_hold\":true') > 0"
        " ORDER BY number",
        {});
}

Result<RequestSummary> DerivedTables::summary(RequestNumber request)
{
    std::optional<RequestSummary> found;
    const auto done = m_database.read("SELECT summary FROM request WHERE number = :number",
                                      {{":number", request.value}}, [&](const Row &row) -> Result<void> {
                                          auto summary = summaryFrom(row.text(0).toUtf8(), request);
                                          if (!summary)
                                              return summary.failure();
                                          found = *std::move(summary);
                                          return {};
                                      });
    if (!done)
        return done.failure();
    return found ? Result<RequestSummary>(*found) : Result<RequestSummary>(noSuchRequest());
}

Result<QList<RequestNumber>> DerivedTables::waiting()
{
    QList<RequestNumber> found;
    const auto done = m_database.read("SELECT number FROM request WHERE state = 'WAIT' ORDER BY number", {},
                                      [&](const Row &row) -> Result<void> {
                                          found << RequestNumber{row.number(0)};
                                          return {};
                                      });
    return done ? Result<QList<RequestNumber>>(found) : done.failure();
}

Result<RequestNumber> DerivedTables::byReference(const QString &reference)
{
    const auto number =
        m_database.readNumber("SELECT number FROM request WHERE reference = :reference", {{":reference", reference}});
    if (!number)
        return number.failure();
    return *number ? Result<RequestNumber>(RequestNumber{**number}) : Result<RequestNumber>(noSuchRequest());
}

Result<QList<KpiFact>> DerivedTables::readFacts(const char *sql, Bindings bindings)
{
    QList<KpiFact> facts;
    const auto done = m_database.read(sql, bindings, [&](const Row &row) -> Result<void> {
        auto fact = kpiFrom(row.text(1).toUtf8(), {row.number(0)});
        if (!fact)
            return fact.failure();
        facts << *std::move(fact);
        return {};
    });
    return done ? Result<QList<KpiFact>>(facts) : done.failure();
}

Result<QList<KpiFact>> DerivedTables::kpiFacts()
{
    return readFacts("SELECT request, fact FROM kpi_live ORDER BY request", {});
}

Result<QList<KpiFact>> DerivedTables::kpiFactsNaming(Month answered)
{
    return readFacts("SELECT request, fact FROM kpi_live WHERE instr(fact, :answered) > 0 ORDER BY request",
                     {{":answered", u"\"answered\":\"%1\""_s.arg(toJson(answered).toString())}});
}

Result<DerivedRows> DerivedTables::expected(const Case &content)
{
    auto rows = rowsWithoutWords(content);
    auto words = wordsOf(content);
    if (!words)
        return words.failure();
    if (rows)
        rows->words = *std::move(words);
    return rows;
}

Result<std::optional<DerivedRows>> DerivedTables::stored(RequestNumber request)
{
    std::optional<DerivedRows> rows;
    const auto done = m_database.read("SELECT reference, state, summary, fact FROM request"
                                      " JOIN kpi_live ON request = number WHERE number = :number",
                                      {{":number", request.value}}, [&](const Row &row) -> Result<void> {
                                          rows = {row.text(0), row.text(1), row.text(2), row.text(3), {}};
                                          return {};
                                      });
    if (!done)
        return done.failure();
    const auto words = m_search.wordsOf(request);
    if (!words)
        return words.failure();
    if (!rows || !*words)
        return std::optional<DerivedRows>();
    rows->words = **words;
    return rows;
}

Result<QList<RequestNumber>> DerivedTables::numbers()
{
    QList<RequestNumber> found;
    const auto done = m_database.read("SELECT number FROM request UNION SELECT request FROM kpi_live"
                                      " UNION SELECT rowid FROM search ORDER BY 1",
                                      {}, [&](const Row &row) -> Result<void> {
                                          found << RequestNumber{row.number(0)};
                                          return {};
                                      });
    return done ? Result<QList<RequestNumber>>(found) : done.failure();
}

} // namespace article12
