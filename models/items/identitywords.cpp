// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/identitywords.h"

#include "basics/foldedwords.h"

#include <cstring>

namespace article12 {

namespace {

constexpr char wordStart = '\x01'; // never in a word
constexpr char blank = '\x02';

} // namespace

std::vector<std::string> IdentityWords::patternsOf(const QString &words)
{
    std::vector<std::string> patterns;
    for (const QString &word : words.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (std::string pattern = folded(word); !pattern.empty())
            patterns.push_back(std::move(pattern));
    }
    return patterns;
}

std::string IdentityWords::folded(const QString &words)
{
    std::string text;
    for (const QString &word : wordsIn(foldedWords(words))) {
        text += wordStart;
        text += word.toStdString();
    }
    return text;
}

void IdentityWords::clear() { *this = {}; }

void IdentityWords::settle()
{
    m_text.shrink_to_fit();
    m_starts.shrink_to_fit();
    m_runs.shrink_to_fit();
}

std::string_view IdentityWords::textAt(size_t place) const
{
    const size_t start = m_starts[place];
    return std::string_view(m_text).substr(start, m_text.find(blank, start) - start);
}

void IdentityWords::append(const std::string &folded)
{
    m_runs.push_back({quint32(m_text.size()), quint32(m_starts.size())});
    m_starts.push_back(quint32(m_text.size()));
    m_text += folded;
    m_text += blank; // no phrase goes on in the next block
}

void IdentityWords::replace(size_t place, const std::string &folded)
{
    const std::string_view known = textAt(place);
    if (known == folded)
        return;
    m_text.replace(m_starts[place], known.size(), known.size(), blank);
    m_runs.push_back({quint32(m_text.size()), quint32(place)});
    m_starts[place] = quint32(m_text.size());
    m_text += folded;
    m_text += blank;
}

bool IdentityWords::holds(size_t place, const std::vector<std::string> &patterns) const
{
    const std::string_view text = textAt(place);
    return std::all_of(patterns.begin(), patterns.end(), [text](const std::string &pattern) {
        return memmem(text.data(), text.size(), pattern.data(), pattern.size()) != nullptr;
    });
}

std::vector<bool> IdentityWords::find(const std::vector<std::string> &patterns) const
{
    std::vector<bool> found(m_starts.size(), false);
    // The longest word is the rarest.
    const std::string &first = *std::max_element(
        patterns.begin(), patterns.end(), [](const auto &one, const auto &other) { return one.size() < other.size(); });
    const char *const begin = m_text.data();
    const char *const end = begin + m_text.size();
    auto run = m_runs.begin();
    for (const char *at = begin; at < end;) {
        at = static_cast<const char *>(memmem(at, size_t(end - at), first.data(), first.size()));
        if (!at)
            break;
        const auto offset = size_t(at - begin);
        while (run + 1 != m_runs.end() && (run + 1)->start <= offset)
            ++run;
        if (patterns.size() == 1 || holds(run->place, patterns))
            found[run->place] = true;
        at = begin + m_text.find(blank, offset); // the next block
    }
    return found;
}

} // namespace article12
