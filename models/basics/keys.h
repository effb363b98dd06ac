// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringList>

#include <array>
#include <optional>

namespace article12 {

/// One value of a closed set with the word under which it is stored ("WAIT"). Never stored as a number.
template <typename E>
struct Key
{
    E value;
    const char *word;
};
template <typename E>
Key(E, const char *) -> Key<E>;

/// Specialised beside each stored enum: `static constexpr std::array table{Key{State::New, "NEW"}, …};`
template <typename E>
struct Keys;

template <typename E>
concept Keyed = requires
{
    Keys<E>::table.size();
};

template <Keyed E>
constexpr const char *wordOf(E value)
{
    for (const auto &key : Keys<E>::table) {
        if (key.value == value)
            return key.word;
    }
    return "";
}

template <Keyed E>
QString keyOf(E value)
{
    return QString::fromLatin1(wordOf(value));
}

template <Keyed E>
std::optional<E> fromKey(QStringView word)
{
    for (const auto &key : Keys<E>::table) {
        if (word == QLatin1StringView(key.word))
            return key.value;
    }
    return {};
}

template <Keyed E>
QStringList allKeys()
{
    QStringList words;
    for (const auto &key : Keys<E>::table)
        words << QString::fromLatin1(key.word);
    return words;
}

} // namespace article12
