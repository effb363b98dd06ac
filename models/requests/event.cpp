// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/event.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
constexpr bool isOptional = false;
template <typename T>
constexpr bool isOptional<std::optional<T>> = true;

/// Calls `visit` with an empty event of every kind until it answers true.
template <typename Visitor, std::size_t... Index>
bool anyKind(Visitor &&visit, std::index_sequence<Index...>)
{
    return (visit(std::variant_alternative_t<Index, Event>{}) || ...);
}
template <typename Visitor>
bool anyKind(Visitor &&visit)
{
    return anyKind(visit, std::make_index_sequence<std::variant_size_v<Event>>{});
}

Failure unreadable(const QString &kind, int version, const Failure &reason)
{
    return {Failure::Code::Damaged,
            Text(QT_TRANSLATE_NOOP("Domain", "The event %1 (version %2) cannot be read: %3"),
                 {kind, qint64(version), asArgument(reason.what)}),
            {},
            reason.where,
            {}};
}

} // namespace

QString kindOf(const Event &event)
{
    return std::visit([](const auto &facts) { return QString::fromLatin1(std::decay_t<decltype(facts)>::kindWord); },
                      event);
}

int versionOf(const Event &event)
{
    return std::visit([](const auto &facts) { return std::decay_t<decltype(facts)>::version; }, event);
}

QJsonObject factsOf(const Event &event)
{
    return std::visit([](const auto &facts) { return objectOf(facts); }, event);
}

Result<Event> eventFromFacts(const QString &kind, int version, const QJsonObject &facts)
{
    std::optional<Result<Event>> result;
    anyKind([&](const auto &empty) {
        using Facts = std::decay_t<decltype(empty)>;
        if (kind != QLatin1StringView(Facts::kindWord))
            return false;
        if (version != Facts::version) {
            result =
                Failure{Failure::Code::NewerRegister,
                        Text(QT_TRANSLATE_NOOP("Domain", "The event %1 was written by a newer program (version %2)."),
                             {kind, qint64(version)}),
                        {},
                        kind,
                        {}};
            return true;
        }
        const auto read = readFields<Facts>(facts, ReadScope::All);
        result = read ? Result<Event>(Event(*read)) : Result<Event>(unreadable(kind, version, read.failure()));
        return true;
    });
    if (!result) {
        return Failure{Failure::Code::NewerRegister,
                       Text(QT_TRANSLATE_NOOP("Domain", "This program does not know the event %1."), {kind}),
                       Text(QT_TRANSLATE_NOOP("Domain", "Open the register with the program that wrote it.")),
                       kind,
                       {}};
    }
    return *result;
}

QList<FileRef> filesOf(const Event &event)
{
    return std::visit(
        [](const auto &facts) -> QList<FileRef> {
            if constexpr (requires { facts.files; })
                return facts.files;
            else
                return {};
        },
        event);
}

QStringList correctableKeys(const QString &kind)
{
    QStringList keys;
    anyKind([&](const auto &empty) {
        using Facts = std::decay_t<decltype(empty)>;
        if (kind != QLatin1StringView(Facts::kindWord))
            return false;
        forEachField<Facts>([&keys](const auto &field) {
            if (field.role == FieldRole::Given)
                keys << QString::fromLatin1(field.key);
        });
        return true;
    });
    return keys;
}

bool mayBeAbsent(const QString &kind, const QString &key)
{
    bool found = false;
    anyKind([&](const auto &empty) {
        using Facts = std::decay_t<decltype(empty)>;
        if (kind != QLatin1StringView(Facts::kindWord))
            return false;
        forEachField<Facts>([&](const auto &field) {
            if (key == QLatin1StringView(field.key))
                found = isOptional<std::decay_t<decltype(empty.*field.member)>>;
        });
        return true;
    });
    return found;
}

} // namespace article12
