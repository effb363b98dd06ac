// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/result.h"

#include <QHash>
#include <QVariant>

#include <atomic>
#include <functional>
#include <initializer_list>
#include <memory>

class QSqlQuery;
struct sqlite3;

namespace article12 {

/// A value for one named parameter of a statement (":seq").
struct Binding
{
    const char *name;
    QVariant value;
};
using Bindings = std::initializer_list<Binding>;

/// The present row of a statement; columns count from 0.
class Row
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    const QSqlQuery &m_query;
};

/// One connection to one register file, set up as register.md says and locked from open to close. Lives and dies on
/// one thread. Prepared statements are kept and used again.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };
    using Visitor = std::function<Result<void>(const Row &)>;

    /// Takes the lock; never makes a file. ReadWrite: nobody else may open it; ReadOnly: nobody may write it.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] bool isWritable() const { return m_access == Access::ReadWrite; }

    /// One statement. A parameter without value, or a value without parameter, is an error.
    Result<void> execute(const char *sql, Bindings bindings = {});
    Result<void> read(const char *sql, Bindings bindings, const Visitor &visit);
    /// The first column of the first row as a number; nothing when there is no row or it is NULL.
    Result<std::optional<qint64>> readNumber(const char *sql, Bindings bindings = {});
    /// Several statements without parameters.
    Result<void> script(const QByteArray &sql);

    /// From now on nothing stays behind in a journal file (journal_mode TRUNCATE). Called when the file is known to be
    /// a register.
    Result<void> prepareWriting();
    /// While set, long statements stop with Cancelled as soon as the flag is true.
    void stopWhen(const std::atomic<bool> *cancelled);
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    friend class Transaction;
    Database(QString path, Access access, QString connection);
    Result<void> connect();
    Result<void> configure();
    Result<void> lock();
    Result<QSqlQuery *> run(const char *sql, Bindings bindings);
    Result<QSqlQuery *> prepared(const char *sql);
    [[nodiscard]] Failure failureOf(const QSqlQuery &query) const;
    [[nodiscard]] Failure failureNow() const;

    QString m_path;
    Access m_access;
    QString m_connection;
    sqlite3 *m_handle = nullptr;
    QHash<QByteArray, std::shared_ptr<QSqlQuery>> m_statements;
    std::optional<Failure> m_unusable; ///< after a COMMIT that may or may not have reached the disk
};

/// One operation of the register: BEGIN IMMEDIATE … COMMIT. Rolled back unless commit() answered success.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// Fails with Io when the file was moved or deleted meanwhile: nothing is saved into a file nobody sees.
    Result<void> commit();

private:
    explicit Transaction(Database &database)
        : m_database(&database)
    {
    }
    void rollBack();
    Database *m_database;
};

} // namespace article12
