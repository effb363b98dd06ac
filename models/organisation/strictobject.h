// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/result.h"

#include <QJsonObject>
#include <QStringList>

namespace article12 {

/// Reads the keys of one JSON object, each once. An absent key leaves the default. The first wrong type, and at the end
/// a key nobody read, is the failure: it names the key with its path ("controller.phone").
class StrictObject
{
public:
    StrictObject(QJsonObject object, QString path);

    void read(const QString &key, QString &value);
    void read(const QString &key, QStringList &value);
    void read(const QString &key, bool &value);
    /// Hands the object under `key` to `reader`, if there is one.
    template <typename Reader>
    void readObject(const QString &key, Reader &&reader)
    {
        if (const auto value = take(key, QJsonValue::Object))
            keep(reader(value->toObject(), m_path + key + u'.'));
    }
    /// Hands each object of the list under `key` to `reader`.
    template <typename Reader>
    void readObjects(const QString &key, Reader &&reader)
    {
        for (const QJsonObject &object : takeObjects(key))
            keep(reader(object, m_path + key + u'.'));
    }
    [[nodiscard]] Result<void> finish() const;

private:
    [[nodiscard]] std::optional<QJsonValue> take(const QString &key, QJsonValue::Type type);
    [[nodiscard]] QList<QJsonObject> takeObjects(const QString &key);
    void keep(const Result<void> &result);
    void refuse(const QString &key, const char *expected);

    QJsonObject m_unread;
    QString m_path;
    Result<void> m_result;
};

} // namespace article12
