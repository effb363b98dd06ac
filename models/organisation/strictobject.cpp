// SPDX-License-Identifier: GPL-3.0-or-later
#include "organisation/strictobject.h"

#include <QJsonArray>

namespace article12 {

namespace {

const char *nameOf(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::String:
        return QT_TRANSLATE_NOOP("Domain", "a text");
    case QJsonValue::Array:
        return QT_TRANSLATE_NOOP("Domain", "a list");
    case QJsonValue::Object:
        return QT_TRANSLATE_NOOP("Domain", "an object");
    case QJsonValue::Bool:
        return QT_TRANSLATE_NOOP("Domain", "true or false");
    case QJsonValue::Null:
    case QJsonValue::Double:
    case QJsonValue::Undefined:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

StrictObject::StrictObject(QJsonObject object, QString path)
    : m_unread(std::move(object))
    , m_path(std::move(path))
{
}

void StrictObject::read(const QString &key, QString &value)
{
    if (const auto found = take(key, QJsonValue::String))
        value = found->toString();
}

void StrictObject::read(const QString &key, bool &value)
{
    if (const auto found = take(key, QJsonValue::Bool))
        value = found->toBool();
}

void StrictObject::read(const QString &key, QStringList &value)
{
    const auto found = take(key, QJsonValue::Array);
    if (!found)
        return;
    value.clear();
    const QJsonArray array = found->toArray();
    for (const QJsonValue &element : array) {
        if (!element.isString())
            return refuse(key, QT_TRANSLATE_NOOP("Domain", "a list of texts"));
        value << element.toString();
    }
}

Result<void> StrictObject::finish() const
{
    if (!m_result || m_unread.isEmpty())
        return m_result;
    const QString key = m_path + m_unread.begin().key();
    return Failure{Failure::Code::InvalidInput,
                   Text(QT_TRANSLATE_NOOP("Domain", "“%1” is not a key of a profile."), {key}),
                   {},
                   key,
                   {}};
}

std::optional<QJsonValue> StrictObject::take(const QString &key, QJsonValue::Type type)
{
    const QJsonValue value = m_unread.take(key);
    if (value.isUndefined())
        return {};
    if (value.type() != type) {
        refuse(key, nameOf(type));
        return {};
    }
    return value;
}

QList<QJsonObject> StrictObject::takeObjects(const QString &key)
{
    QList<QJsonObject> objects;
    const auto found = take(key, QJsonValue::Array);
    const QJsonArray array = found ? found->toArray() : QJsonArray();
    for (const QJsonValue &element : array) {
        if (!element.isObject())
            refuse(key, QT_TRANSLATE_NOOP("Domain", "a list of objects"));
        objects << element.toObject();
    }
    return objects;
}

void StrictObject::keep(const Result<void> &result)
{
    if (m_result)
        m_result = result;
}

void StrictObject::refuse(const QString &key, const char *expected)
{
    keep(Failure{Failure::Code::InvalidInput,
                 Text(QT_TRANSLATE_NOOP("Domain", "“%1” must be %2."), {m_path + key, asArgument(Text(expected))}),
                 {},
                 m_path + key,
                 {}});
}

} // namespace article12
