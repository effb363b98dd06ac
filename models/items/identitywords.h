// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace article12 {

/// The words by which requests are recognised (names, addresses, references), folded and one after the other in memory:
/// one scan finds every request that holds each searched word from its beginning.
class IdentityWords
{
public:
    /// What a search of `words` looks for; empty: nothing that could be found.
    [[nodiscard]] static std::vector<std::string> patternsOf(const QString &words);
    /// As kept for one request.
    [[nodiscard]] static std::string folded(const QString &words);

    void clear();
    void settle(); ///< all is there: keeps no room for more
    [[nodiscard]] size_t size() const { return m_starts.size(); }
    void append(const std::string &folded);
    void replace(size_t place, const std::string &folded);
    [[nodiscard]] bool holds(size_t place, const std::vector<std::string> &patterns) const;
    /// One entry a place. Patterns must not be empty.
    [[nodiscard]] std::vector<bool> find(const std::vector<std::string> &patterns) const;

private:
    [[nodiscard]] std::string_view textAt(size_t place) const;
    struct Run ///< a block as the scan meets it
    {
        quint32 start;
        quint32 place;
    };
    std::string m_text;
    std::vector<quint32> m_starts; ///< by place; each ends with a blank
    std::vector<Run> m_runs;       ///< by start; those of replaced blocks are blank
};

} // namespace article12
