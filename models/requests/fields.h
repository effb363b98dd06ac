// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/ids.h"
#include "basics/keys.h"
#include "basics/result.h"
#include "basics/strictdate.h"

#include <QJsonArray>
#include <QJsonObject>

namespace article12 {

/// Who fills a field: the officer (may be given to `do`, may be corrected later) or the program when the step is
/// decided.
enum class FieldRole { Given, Computed };

/// One stored fact of a step or event: its key in JSON, the member that holds it and, where the officer may give it,
/// what it means (for `do --help`; marked with QT_TRANSLATE_NOOP("Domain", …)).
template <typename Owner, typename Member>
struct Field
{
    const char *key;
    Member Owner::*member;
    const char *meaning;
    FieldRole role = FieldRole::Given;
};

template <typename Owner, typename Member>
constexpr Field<Owner, Member> given(const char *key, Member Owner::*member, const char *meaning = nullptr)
{
    return {key, member, meaning, FieldRole::Given};
}

template <typename Owner, typename Member>
constexpr Field<Owner, Member> computed(const char *key, Member Owner::*member)
{
    return {key, member, nullptr, FieldRole::Computed};
}

/// Fields in order, or lists of them. Not a std::tuple: its constructors cost each file that includes the steps more
/// than a second.
template <typename... Parts>
struct FieldList
{
    template <typename Visitor>
    constexpr void forEach(Visitor &) const
    {
    }
};
template <typename First, typename... Rest>
struct FieldList<First, Rest...>
{
    First first;
    FieldList<Rest...> rest = {};
    template <typename Visitor>
    constexpr void forEach(Visitor &visit) const
    {
        if constexpr (requires { first.key; })
            visit(first);
        else
            first.forEach(visit);
        rest.forEach(visit);
    }
};
template <typename... Parts>
FieldList(Parts...) -> FieldList<Parts...>;

template <typename... Lists>
constexpr FieldList<Lists...> joined(const Lists &...lists)
{
    return {lists...};
}

/// The one field list of a struct, specialised beside it: serves reading, writing, comparison, correctable keys and
/// help.
template <typename T>
struct FieldsOf;

template <typename T>
concept HasFields = requires
{
    FieldsOf<T>::list;
};

template <HasFields T, typename Visitor>
constexpr void forEachField(Visitor &&visit)
{
    FieldsOf<T>::list.forEach(visit);
}

// --- one value to JSON; an undefined value is left out -------------------------------------------------------------

inline QJsonValue toJson(const QString &value) { return value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : value; }
inline QJsonValue toJson(QDate value)
{
    return value.isValid() ? QJsonValue(isoDate(value)) : QJsonValue(QJsonValue::Undefined);
}
inline QJsonValue toJson(bool value) { return value; }
inline QJsonValue toJson(int value) { return value; }
inline QJsonValue toJson(qint64 value) { return value; }
inline QJsonValue numberToJson(qint64 number)
{
    return number > 0 ? QJsonValue(number) : QJsonValue(QJsonValue::Undefined);
}
inline QJsonValue toJson(InquiryNumber value) { return numberToJson(value.value); }
inline QJsonValue toJson(ComplaintNumber value) { return numberToJson(value.value); }
inline QJsonValue toJson(RequestNumber value) { return numberToJson(value.value); }
inline QJsonValue toJson(ItemNumber value) { return value.value; }
inline QJsonValue toJson(Sequence value) { return value.value; }
inline QJsonValue toJson(const QJsonValue &value) { return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value; }
template <Keyed E>
QJsonValue toJson(E value)
{
    return keyOf(value);
}
template <HasFields T>
QJsonValue toJson(const T &value);
template <typename T>
QJsonValue toJson(const std::optional<T> &value)
{
    return value ? toJson(*value) : QJsonValue(QJsonValue::Undefined);
}
template <typename T>
QJsonValue toJson(const QList<T> &values)
{
    if (values.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    QJsonArray array;
    for (const T &value : values)
        array << toJson(value);
    return array;
}

template <HasFields T>
QJsonObject objectOf(const T &value)
{
    QJsonObject object;
    forEachField<T>([&](const auto &field) {
        const QJsonValue json = toJson(value.*field.member);
        if (!json.isUndefined())
            object.insert(QLatin1StringView(field.key), json);
    });
    return object;
}
template <HasFields T>
QJsonValue toJson(const T &value)
{
    return objectOf(value);
}

// --- one value from JSON; false: wrong type or word -----------------------------------------------------------------

bool fromJson(const QJsonValue &json, QString &value);
bool fromJson(const QJsonValue &json, QDate &value);
bool fromJson(const QJsonValue &json, bool &value);
bool fromJson(const QJsonValue &json, qint64 &value);
bool fromJson(const QJsonValue &json, int &value);
bool fromJson(const QJsonValue &json, RequestNumber &value);
bool fromJson(const QJsonValue &json, ItemNumber &value);
bool fromJson(const QJsonValue &json, InquiryNumber &value);
bool fromJson(const QJsonValue &json, ComplaintNumber &value);
bool fromJson(const QJsonValue &json, Sequence &value);
bool fromJson(const QJsonValue &json, QJsonValue &value);
template <Keyed E>
bool fromJson(const QJsonValue &json, E &value)
{
    const auto found = fromKey<E>(json.toString());
    if (found)
        value = *found;
    return found.has_value();
}
template <HasFields T>
bool fromJson(const QJsonValue &json, T &value);
template <typename T>
bool fromJson(const QJsonValue &json, std::optional<T> &value)
{
    T content{};
    if (!fromJson(json, content))
        return false;
    value = std::move(content);
    return true;
}
template <typename T>
bool fromJson(const QJsonValue &json, QList<T> &values)
{
    if (!json.isArray())
        return false;
    values.clear();
    const QJsonArray array = json.toArray();
    for (const QJsonValue &element : array) {
        T value{};
        if (!fromJson(element, value))
            return false;
        values << std::move(value);
    }
    return true;
}
template <HasFields T>
bool fromJson(const QJsonValue &json, T &value)
{
    if (!json.isObject())
        return false;
    const QJsonObject object = json.toObject();
    bool good = true;
    qsizetype known = 0;
    forEachField<T>([&](const auto &field) {
        const auto found = object.constFind(QLatin1StringView(field.key));
        if (found == object.constEnd())
            return;
        ++known;
        good = good && fromJson(*found, value.*field.member);
    });
    return good && known == object.size();
}

// --- the shape of a value, for errors and help ---------------------------------------------------------------------

template <typename T>
struct ShapeOf
{
    static Text words()
    {
        if constexpr (Keyed<T>)
            return Text(QT_TRANSLATE_NOOP("Domain", "one of %1"), {allKeys<T>().join(QStringLiteral(", "))});
        else if constexpr (std::is_same_v<T, QString>)
            return Text(QT_TRANSLATE_NOOP("Domain", "text"));
        else if constexpr (std::is_same_v<T, QDate>)
            return Text(QT_TRANSLATE_NOOP("Domain", "date yyyy-mm-dd"));
        else if constexpr (std::is_same_v<T, bool>)
            return Text(QT_TRANSLATE_NOOP("Domain", "true or false"));
        else if constexpr (std::is_same_v<T, ItemNumber>)
            return Text(QT_TRANSLATE_NOOP("Domain", "right (ACC) or item number"));
        else if constexpr (std::is_same_v<T, QJsonValue>)
            return Text(QT_TRANSLATE_NOOP("Domain", "value in the shape of the point"));
        else if constexpr (HasFields<T>) {
            QStringList keys;
            forEachField<T>([&](const auto &field) { keys << QLatin1StringView(field.key); });
            return Text(QT_TRANSLATE_NOOP("Domain", "object {%1}"), {keys.join(QStringLiteral(", "))});
        } else
            return Text(QT_TRANSLATE_NOOP("Domain", "whole number"));
    }
};
template <typename T>
struct ShapeOf<std::optional<T>> : ShapeOf<T>
{
};
template <typename T>
struct ShapeOf<QList<T>>
{
    static Text words() { return Text(QT_TRANSLATE_NOOP("Domain", "list of %1"), {asArgument(ShapeOf<T>::words())}); }
};

/// Reads a struct strictly: an unknown or wrongly typed key is a Usage failure that names it and the allowed keys.
/// With `givenOnly` the computed keys are unknown too (facts that come from outside).
enum class ReadScope { All, GivenOnly };
template <HasFields T>
Result<T> readFields(const QJsonObject &object, ReadScope scope)
{
    T value{};
    QStringList allowed;
    std::optional<Failure> failure;
    forEachField<T>([&](const auto &field) {
        if (scope == ReadScope::GivenOnly && field.role == FieldRole::Computed)
            return;
        const QString key = QLatin1StringView(field.key);
        allowed << key;
        const auto found = object.constFind(key);
        if (found == object.constEnd() || failure)
            return;
        if (!fromJson(*found, value.*field.member)) {
            using Member = std::remove_reference_t<decltype(value.*field.member)>;
            failure = Failure{
                Failure::Code::Usage,
                Text(QT_TRANSLATE_NOOP("Domain", "“%1” must be: %2."), {key, asArgument(ShapeOf<Member>::words())}),
                {},
                key,
                {}};
        }
    });
    if (failure)
        return *failure;
    for (const QString &key : object.keys()) {
        if (!allowed.contains(key)) {
            return Failure{Failure::Code::Usage,
                           Text(QT_TRANSLATE_NOOP("Domain", "“%1” is not a key of this step. Allowed: %2."),
                                {key, allowed.join(QStringLiteral(", "))}),
                           {},
                           key,
                           {}};
        }
    }
    return value;
}

} // namespace article12
