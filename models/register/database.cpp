// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/database.h"

#include "register/sqlitefailure.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlResult>
#include <QUrl>

#include <sqlite3.h>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int busyMilliseconds = 500;
constexpr int stepsBetweenCancelChecks = 10000;

QString nextConnectionName()
{
    static std::atomic<int> count = 0;
    return u"register-%1"_s.arg(++count);
}

int denyAttach(void *, int action, const char *, const char *, const char *, const char *)
{
    return action == SQLITE_ATTACH || action == SQLITE_DETACH ? SQLITE_DENY : SQLITE_OK;
}

int isCancelled(void *flag) { return static_cast<const std::atomic<bool> *>(flag)->load() ? 1 : 0; }

Failure twoLibraries(const QString &file)
{
    return {Failure::Code::Unsupported,
            Text(QT_TRANSLATE_NOOP("Domain", "Two different SQLite libraries are loaded: nothing is written.")),
            Text(QT_TRANSLATE_NOOP("Domain", "Install the program from one source only.")),
            file,
            {}};
}

Failure programmingError(const char *sql)
{
    return {Failure::Code::Unsupported,
            Text(QT_TRANSLATE_NOOP("Domain", "A statement of the program does not fit its parameters.")),
            {},
            QString::fromLatin1(sql),
            {}};
}

/// Every parameter has a value and every value a parameter; SQLite would bind NULL and go on.
bool fits(const QSqlQuery &query, Bindings bindings)
{
    const QVariant handle = query.result()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3_stmt*") != 0)
        return false;
    auto *statement = *static_cast<sqlite3_stmt *const *>(handle.constData());
    const int count = sqlite3_bind_parameter_count(statement);
    return count == int(bindings.size()) && std::all_of(bindings.begin(), bindings.end(), [&](const Binding &binding) {
               return sqlite3_bind_parameter_index(statement, binding.name) > 0;
           });
}

} // namespace

qint64 Row::number(int column) const { return m_query.value(column).toLongLong(); }
QString Row::text(int column) const { return m_query.value(column).toString(); }
QByteArray Row::bytes(int column) const { return m_query.value(column).toByteArray(); }
bool Row::isNull(int column) const { return m_query.isNull(column); }

Database::Database(QString path, Access access, QString connection)
    : m_path(std::move(path))
    , m_access(access)
    , m_connection(std::move(connection))
{
}

Database::~Database()
{
    m_statements.clear();
    {
        QSqlDatabase database = QSqlDatabase::database(m_connection, false);
        if (m_handle && isWritable())
            sqlite3_exec(m_handle, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
        database.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

QString Database::fileName() const { return QFileInfo(m_path).fileName(); }

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    std::unique_ptr<Database> database(new Database(QFileInfo(path).absoluteFilePath(), access, nextConnectionName()));
    if (const auto connected = database->connect(); !connected)
        return connected.failure();
    if (const auto configured = database->configure(); !configured)
        return configured.failure();
    if (const auto locked = database->lock(); !locked)
        return locked.failure();
    return database;
}

Result<void> Database::connect()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    const QString mode = isWritable() ? u"?mode=rw"_s : u"?mode=ro"_s;
    database.setDatabaseName(QString::fromLatin1(QUrl::fromLocalFile(m_path).toEncoded()) + mode);
    database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1%2"_s.arg(busyMilliseconds)
                                   .arg(isWritable() ? QString() : u";QSQLITE_OPEN_READONLY"_s));
    if (!database.open())
        return failureOfCode(database.lastError().nativeErrorCode().toInt(), fileName(),
                             database.lastError().databaseText());
    const QVariant handle = database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") == 0)
        m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    return {};
}

Result<void> Database::configure()
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!m_handle || !query.exec(u"SELECT sqlite_source_id()"_s) || !query.next() ||
        query.value(0).toString() != QString::fromLatin1(sqlite3_sourceid()))
        return twoLibraries(fileName());
    sqlite3_extended_result_codes(m_handle, 1);
    for (const auto &[option, value] : {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                        {SQLITE_DBCONFIG_DQS_DML, 0},
                                        {SQLITE_DBCONFIG_DQS_DDL, 0},
                                        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}})
        sqlite3_db_config(m_handle, option, value, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 1);
    sqlite3_set_authorizer(m_handle, denyAttach, nullptr);
    return script("PRAGMA locking_mode = EXCLUSIVE; PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON;"
                  "PRAGMA recursive_triggers = ON; PRAGMA cell_size_check = ON");
}

Result<void> Database::lock()
{
    if (!isWritable())
        return script("SELECT count(*) FROM sqlite_schema");
    if (const auto locked = script("BEGIN EXCLUSIVE; COMMIT"); !locked)
        return locked;
    if (sqlite3_db_readonly(m_handle, "main") != 0)
        return failureOfCode(SQLITE_READONLY, fileName(), {});
    return script("PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON");
}

Result<void> Database::prepareWriting() { return script("PRAGMA journal_mode = TRUNCATE"); }

void Database::stopWhen(const std::atomic<bool> *cancelled)
{
    if (cancelled)
        sqlite3_progress_handler(m_handle, stepsBetweenCancelChecks, isCancelled,
                                 const_cast<std::atomic<bool> *>(cancelled));
    else
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

Result<QSqlQuery *> Database::prepared(const char *sql)
{
    auto &statement = m_statements[QByteArray::fromRawData(sql, qsizetype(qstrlen(sql)))];
    if (!statement) {
        auto query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_connection, false));
        query->setForwardOnly(true);
        if (!query->prepare(QString::fromUtf8(sql)))
            return failureOf(*query);
        statement = query;
    }
    return statement.get();
}

Result<QSqlQuery *> Database::run(const char *sql, Bindings bindings)
{
    const auto query = prepared(sql);
    if (!query)
        return query.failure();
    if (!fits(**query, bindings))
        return programmingError(sql);
    for (const Binding &binding : bindings)
        (*query)->bindValue(QString::fromLatin1(binding.name), binding.value);
    if (!(*query)->exec()) {
        const Failure failure = failureOf(**query);
        (*query)->finish();
        return failure;
    }
    return *query;
}

Result<void> Database::execute(const char *sql, Bindings bindings)
{
    const auto query = run(sql, bindings);
    if (!query)
        return query.failure();
    (*query)->finish();
    return {};
}

Result<void> Database::read(const char *sql, Bindings bindings, const Visitor &visit)
{
    const auto query = run(sql, bindings);
    if (!query)
        return query.failure();
    Result<void> result;
    while (result && (*query)->next())
        result = visit(Row(**query));
    if (result && (*query)->lastError().isValid())
        result = failureOf(**query);
    (*query)->finish();
    return result;
}

Result<std::optional<qint64>> Database::readNumber(const char *sql, Bindings bindings)
{
    std::optional<qint64> number;
    const auto done = read(sql, bindings, [&](const Row &row) -> Result<void> {
        if (!number && !row.isNull(0))
            number = row.number(0);
        return {};
    });
    return done ? Result<std::optional<qint64>>(number) : done.failure();
}

Result<void> Database::script(const QByteArray &sql)
{
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return failureNow();
    return {};
}

Failure Database::failureOf(const QSqlQuery &query) const
{
    return failureOfCode(query.lastError().nativeErrorCode().toInt(), fileName(), query.lastError().databaseText());
}

Failure Database::failureNow() const
{
    return failureOfCode(sqlite3_extended_errcode(m_handle), fileName(), QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (database.m_unusable)
        return *database.m_unusable;
    if (const auto begun = database.script("BEGIN IMMEDIATE"); !begun)
        return begun.failure();
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database)
        rollBack();
}

Result<void> Transaction::commit()
{
    Database &database = *m_database;
    int moved = 0;
    sqlite3_file_control(database.m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    if (moved) {
        database.m_unusable =
            Failure{Failure::Code::Io,
                    Text(QT_TRANSLATE_NOOP("Domain", "%1 was moved or deleted while it was open. Nothing was saved."),
                         {database.fileName()}),
                    Text(QT_TRANSLATE_NOOP("Domain", "Put the file back where it was, then open it again.")),
                    database.path(),
                    {}};
        return *database.m_unusable;
    }
    if (const auto committed = database.script("COMMIT"); !committed) {
        if (committed.failure().code == Failure::Code::Io)
            database.m_unusable = committed.failure();
        return committed;
    }
    m_database = nullptr;
    return {};
}

void Transaction::rollBack()
{
    if (sqlite3_get_autocommit(m_database->m_handle) == 0)
        sqlite3_exec(m_database->m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
    if (sqlite3_get_autocommit(m_database->m_handle) == 0)
        m_database->m_unusable = m_database->failureNow();
}

} // namespace article12
