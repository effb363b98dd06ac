// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTest>

#include <sqlite3.h>

namespace article12::test {

/// Does what anybody with another SQLite program can do to a closed register; answers SQLite's words when refused.
inline QString tamper(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    sqlite3_open_v2(QFile::encodeName(path).constData(), &database, SQLITE_OPEN_READWRITE, nullptr);
    sqlite3_exec(database, "PRAGMA recursive_triggers = ON", nullptr, nullptr, nullptr);
    char *message = nullptr;
    sqlite3_exec(database, sql, nullptr, nullptr, &message);
    const QString words = QString::fromUtf8(message);
    sqlite3_free(message);
    sqlite3_close(database);
    return words;
}

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace article12::test
