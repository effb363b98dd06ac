// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/schema.h"

#include "register/sqlitefailure.h"

#include <sqlite3.h>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr auto schemaQuery = "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema ORDER BY 1";

int collect(void *target, int, char **values, char **)
{
    static_cast<SchemaObjects *>(target)->insert(QString::fromUtf8(values[0]), QString::fromUtf8(values[1]));
    return 0;
}

} // namespace

Result<void> runMigrations(Database &database, const Migrations &migrations, int from)
{
    for (qsizetype number = from; number < migrations.size(); ++number) {
        if (const auto done = database.script(migrations.at(number)); !done)
            return done;
    }
    return database.script("PRAGMA user_version = " + QByteArray::number(migrations.size()));
}

Result<SchemaObjects> schemaOf(Database &database)
{
    SchemaObjects objects;
    const auto done = database.read(schemaQuery, {}, [&](const Row &row) -> Result<void> {
        objects.insert(row.text(0), row.text(1));
        return {};
    });
    return done ? Result<SchemaObjects>(objects) : done.failure();
}

Result<SchemaObjects> schemaAfter(const Migrations &migrations, int count)
{
    sqlite3 *memory = nullptr;
    int code = sqlite3_open(":memory:", &memory);
    for (int i = 0; i < count && code == SQLITE_OK; ++i)
        code = sqlite3_exec(memory, migrations.at(i).constData(), nullptr, nullptr, nullptr);
    SchemaObjects objects;
    if (code == SQLITE_OK)
        code = sqlite3_exec(memory, schemaQuery, collect, &objects, nullptr);
    const QString detail = QString::fromUtf8(sqlite3_errmsg(memory));
    sqlite3_close(memory);
    if (code != SQLITE_OK)
        return failureOfCode(code, u"migrations"_s, detail);
    return objects;
}

bool isDerivedTable(const QString &name)
{
    return QStringList{u"request"_s, u"kpi_live"_s, u"search"_s, u"suppression"_s}.contains(name);
}

Result<void> restoreDerivedTables(Database &database, const Migrations &migrations)
{
    const auto expected = schemaAfter(migrations, int(migrations.size()));
    const auto found = schemaOf(database);
    if (!expected || !found)
        return expected ? found.failure() : expected.failure();
    for (auto object = expected->begin(); object != expected->end(); ++object) {
        const bool isTable = object.key().startsWith(u"table "_s);
        if (!isTable || found->contains(object.key()) || !isDerivedTable(object.key().mid(6)))
            continue;
        if (const auto made = database.script(object->toUtf8()); !made)
            return made;
    }
    return {};
}

QList<Text> differences(const SchemaObjects &expected, const SchemaObjects &found)
{
    QList<Text> sentences;
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        if (!found.contains(it.key()))
            sentences << Text(QT_TRANSLATE_NOOP("Domain", "The file's structure was changed: %1 is missing."),
                              {it.key()});
        else if (found.value(it.key()) != it.value())
            sentences << Text(QT_TRANSLATE_NOOP("Domain", "The file's structure was changed: %1 is not as made."),
                              {it.key()});
    }
    for (auto it = found.begin(); it != found.end(); ++it) {
        if (!expected.contains(it.key()))
            sentences << Text(QT_TRANSLATE_NOOP("Domain", "The file's structure was changed: %1 was added."),
                              {it.key()});
    }
    return sentences;
}

} // namespace article12
