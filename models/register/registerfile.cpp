// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/registerfile.h"

#include "register/durablefile.h"
#include "register/openinfo.h"
#include "register/place.h"
#include "register/sqlitefailure.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <sqlite3.h>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkPathKind(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Failure{Failure::Code::NotFound,
                       Text(QT_TRANSLATE_NOOP("Domain", "There is no file %1."), {info.fileName()}),
                       Text(QT_TRANSLATE_NOOP("Domain", "Look at the name, or make a new register.")),
                       path,
                       {}};
    }
    if (info.isDir()) {
        return Failure{Failure::Code::NotARegister,
                       Text(QT_TRANSLATE_NOOP("Domain", "%1 is a folder, not a register."), {info.fileName()}),
                       Text(QT_TRANSLATE_NOOP("Domain", "Name the file; it ends in .a12.")),
                       path,
                       {}};
    }
    // SQLite would make a database of an empty file.
    return info.isFile() && info.size() > 0 ? Result<void>() : failureOfCode(SQLITE_NOTADB, info.fileName(), {});
}

Result<void> fillNewFile(Database &database, const Migrations &migrations, const QString &programVersion)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.failure();
    auto done = database.script("PRAGMA application_id = " + QByteArray::number(applicationId));
    if (done)
        done = runMigrations(database, migrations, 0);
    const QString schema = QString::number(migrations.size());
    for (const auto &[key, value] : {std::pair{"register_id", QUuid::createUuid().toString(QUuid::Id128)},
                                     {"created_by", programVersion},
                                     {"written_by", programVersion},
                                     {"min_reader", schema},
                                     {"min_writer", schema}}) {
        if (done)
            done = setMeta(database, key, value);
    }
    return done ? transaction->commit() : done;
}

Failure newerRegister(Database &database)
{
    QString version;
    const auto known =
        database.read("SELECT value FROM meta WHERE key = 'written_by'", {}, [&](const Row &row) -> Result<void> {
            version = row.text(0);
            return {};
        });
    const Text what =
        known && !version.isEmpty()
            ? Text(QT_TRANSLATE_NOOP("Domain", "%1 was written by a newer program (version %2)."),
                   {database.fileName(), version})
            : Text(QT_TRANSLATE_NOOP("Domain", "%1 was written by a newer program."), {database.fileName()});
    return {Failure::Code::NewerRegister,
            what,
            Text(QT_TRANSLATE_NOOP("Domain", "Install that version; the file was left as it is.")),
            database.path(),
            {}};
}

Failure damaged(const Text &what)
{
    return {
        Failure::Code::Damaged, what, Text(QT_TRANSLATE_NOOP("Domain", "Keep the file and restore a backup.")), {}, {}};
}

} // namespace

Result<std::unique_ptr<Database>> createRegisterFile(const QString &path, const Migrations &migrations,
                                                     const QString &programVersion)
{
    if (const auto place = checkPlace(path); !place)
        return place.failure();
    if (const auto created = createPrivateFile(path); !created)
        return created.failure();
    Failure failure;
    {
        auto database = Database::open(path, Database::Access::ReadWrite);
        auto filled = database ? (*database)->prepareWriting() : database.failure();
        if (filled)
            filled = fillNewFile(**database, migrations, programVersion);
        if (filled)
            return database;
        failure = filled.failure();
    }
    QFile::remove(path);
    return failure;
}

namespace {

/// The schema a program must know to read the file, or to write it.
Result<int> leastProgramFor(Database &database, Database::Access access)
{
    const auto number = database.readNumber(access == Database::Access::ReadOnly
                                                ? "SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'min_reader'"
                                                : "SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'min_writer'");
    return number ? Result<int>(int(number->value_or(0))) : number.failure();
}

} // namespace

Result<std::unique_ptr<Database>> openRegisterFile(const QString &path, Database::Access access,
                                                   const Migrations &migrations)
{
    if (const auto kind = checkPathKind(path); !kind)
        return kind.failure();
    if (access == Database::Access::ReadWrite) {
        if (const auto place = checkPlace(path); !place)
            return place.failure();
    }
    auto database = Database::open(path, access);
    if (!database)
        return database.failure().code == Failure::Code::Busy ? openElsewhere(path) : database.failure();
    const auto id = (*database)->readNumber("PRAGMA application_id");
    if (!id)
        return id.failure();
    const auto schema = schemaNumberOf(**database);
    if (!schema)
        return schema.failure();
    if (**id != applicationId || *schema < 1)
        return failureOfCode(SQLITE_NOTADB, (*database)->fileName(), {});
    const auto least = leastProgramFor(**database, access);
    if (!least)
        return least.failure();
    if (std::max(*schema, *least) > migrations.size())
        return newerRegister(**database);
    if (access == Database::Access::ReadWrite)
        makePrivate(path);
    return database;
}

Result<int> schemaNumberOf(Database &database)
{
    const auto number = database.readNumber("PRAGMA user_version");
    return number ? Result<int>(int(number->value_or(0))) : number.failure();
}

Result<void> migrate(Database &database, const Migrations &migrations, const QString &programVersion)
{
    const auto from = schemaNumberOf(database);
    if (!from)
        return from.failure();
    JournalTable journal(database);
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.failure();
    const auto before = journal.head();
    if (!before)
        return before.failure();
    auto done = runMigrations(database, migrations, *from);
    if (done)
        done = setMeta(database, "written_by", programVersion);
    if (done)
        done = checkPages(database, CheckDepth::Quick);
    if (!done)
        return done;
    const auto after = journal.head();
    if (!after)
        return after.failure();
    if (*before != *after)
        return damaged(Text(QT_TRANSLATE_NOOP("Domain", "The journal changed while the file was brought up to date.")));
    return transaction->commit();
}

Result<void> checkPages(Database &database, CheckDepth depth)
{
    QString first;
    const auto checked =
        database.read(depth == CheckDepth::Quick ? "PRAGMA quick_check(1)" : "PRAGMA integrity_check(1)", {},
                      [&](const Row &row) -> Result<void> {
                          first = row.text(0);
                          return {};
                      });
    if (!checked)
        return checked;
    if (first != u"ok")
        return failureOfCode(SQLITE_CORRUPT, database.fileName(), first.simplified());
    return database.read("PRAGMA foreign_key_check", {}, [&](const Row &row) -> Result<void> {
        if (depth == CheckDepth::Quick && isDerivedTable(row.text(0)))
            return {}; // verify names it, rebuild mends it
        return damaged(Text(QT_TRANSLATE_NOOP("Domain", "A row of the table “%1” points nowhere."), {row.text(0)}));
    });
}

Result<ChainHead> checkChain(JournalTable &journal, const ChainHead &from)
{
    ChainHead head = from;
    const auto walked = journal.visitRows(from.seq, [&](const JournalRow &row) -> Result<void> {
        const QList<Text> problems = problemsOf(row, head);
        head = {row.seq, row.hash};
        return problems.isEmpty() ? Result<void>() : damaged(problems.first());
    });
    return walked ? Result<ChainHead>(head) : walked.failure();
}

Result<Sequence> verifiedPoint(Database &database)
{
    const auto number = database.readNumber("SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'verified_seq'");
    return number ? Result<Sequence>(Sequence{number->value_or(0)}) : number.failure();
}

Result<void> checkReachesVerifiedPoint(Database &database, Sequence last)
{
    const auto point = verifiedPoint(database);
    if (!point)
        return point.failure();
    if (*point <= last)
        return {};
    return damaged(
        Text(QT_TRANSLATE_NOOP("Domain", "Events %1 to %2 are missing from the journal: its end was cut off."),
             {last.value + 1, point->value}));
}

Result<void> setMeta(Database &database, const char *key, const QString &value)
{
    return database.execute("INSERT INTO meta (key, value) VALUES (:key, :value)"
                            " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                            {{":key", QString::fromLatin1(key)}, {":value", value}});
}

} // namespace article12
