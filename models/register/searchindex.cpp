// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/searchindex.h"

#include "basics/foldedwords.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

bool holdsLetterOrDigit(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace

QString identityWordsOf(const Request &request)
{
    const RegisterRequest &received = request.received;
    QStringList words{request.reference,    received.surname, received.givenName,     received.email,
                      received.phone,       received.replyTo, received.postalAddress, received.onBehalfOf,
                      request.replyAddress, received.subject};
    words.removeAll(QString());
    return words.join(u'\n');
}

QString matchExpressionFor(const QString &words)
{
    QStringList phrases;
    for (QString word : foldedWords(words).simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (holdsLetterOrDigit(word))
            phrases << u'"' + word.replace(u"\""_s, u"\"\""_s) + u"\"*"_s;
    }
    return phrases.join(u' ');
}

Result<void> SearchIndex::save(RequestNumber request, const SearchWords &words)
{
    return m_database.execute("INSERT OR REPLACE INTO search (rowid, identity, texts)"
                              " VALUES (:request, :identity, :texts)",
                              {{":request", request.value}, {":identity", words.identity}, {":texts", words.texts}});
}

Result<void> SearchIndex::saveIdentity(RequestNumber request, const QString &identity)
{
    return m_database.execute("UPDATE search SET identity = :identity WHERE rowid = :request",
                              {{":request", request.value}, {":identity", identity}});
}

Result<std::optional<SearchWords>> SearchIndex::wordsOf(RequestNumber request)
{
    std::optional<SearchWords> words;
    const auto done = m_database.read("SELECT identity, texts FROM search WHERE rowid = :request",
                                      {{":request", request.value}}, [&](const Row &row) -> Result<void> {
                                          words = {row.text(0), row.text(1)};
                                          return {};
                                      });
    return done ? Result<std::optional<SearchWords>>(words) : done.failure();
}

Result<QList<RequestNumber>> SearchIndex::find(const QString &words)
{
    QList<RequestNumber> found;
    const QString expression = matchExpressionFor(words);
    if (expression.isEmpty())
        return found;
    const auto done = m_database.read("SELECT rowid FROM search WHERE search MATCH :words ORDER BY rowid",
                                      {{":words", expression}}, [&](const Row &row) -> Result<void> {
                                          found << RequestNumber{row.number(0)};
                                          return {};
                                      });
    return done ? Result<QList<RequestNumber>>(found) : done.failure();
}

Result<void> SearchIndex::clear() { return m_database.execute("DELETE FROM search"); }

} // namespace article12
