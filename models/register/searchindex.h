// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/database.h"
#include "requests/request.h"

namespace article12 {

/// The names, addresses, reference and subject by which a request is found.
[[nodiscard]] QString identityWordsOf(const Request &request);
/// The full-text question for "every word, from its beginning"; empty when `words` holds no letter or digit.
[[nodiscard]] QString matchExpressionFor(const QString &words);

/// What the search holds of one request, folded.
struct SearchWords
{
    QString identity;
    QString texts; ///< of messages and letters
    friend bool operator==(const SearchWords &, const SearchWords &) = default;
};

/// The full-text table. Derived: written in the transaction of the event.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database)
        : m_database(database)
    {
    }
    Result<void> save(RequestNumber request, const SearchWords &words);
    Result<void> saveIdentity(RequestNumber request, const QString &identity);
    Result<std::optional<SearchWords>> wordsOf(RequestNumber request);
    Result<QList<RequestNumber>> find(const QString &words);
    Result<void> clear();

private:
    Database &m_database;
};

} // namespace article12
