// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/backups.h"

#include "journal/hashchain.h"
#include "register/durablefile.h"
#include "register/sqlitefailure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int pagesAPiece = 1000;

/// A file being made: removed at the end of its scope unless it got its name.
class UnfinishedFile
{
public:
    explicit UnfinishedFile(const QString &target)
        : m_path(target + u".part"_s)
    {
        QFile::remove(m_path);
    }
    ~UnfinishedFile() { QFile::remove(m_path); }
    UnfinishedFile(const UnfinishedFile &) = delete;
    UnfinishedFile &operator=(const UnfinishedFile &) = delete;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

struct CloseDatabase
{
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
};
using RawDatabase = std::unique_ptr<sqlite3, CloseDatabase>;

Failure failureOf(sqlite3 *database, const QString &path)
{
    const int code = sqlite3_extended_errcode(database);
    const QString name = QFileInfo(path).fileName();
    return (code & 0xff) == SQLITE_FULL ? diskFull(path, QFileInfo(path).size())
                                        : failureOfCode(code, name, QString::fromUtf8(sqlite3_errmsg(database)));
}

Result<void> copyPages(sqlite3 *source, sqlite3 *target, const QString &path, const JobControl &job)
{
    sqlite3_backup *backup = sqlite3_backup_init(target, "main", source, "main");
    if (!backup)
        return failureOf(target, path);
    int code = SQLITE_OK;
    while (code == SQLITE_OK && !job.isCancelled()) {
        code = sqlite3_backup_step(backup, pagesAPiece);
        const int pages = sqlite3_backup_pagecount(backup);
        job.tell(pages - sqlite3_backup_remaining(backup), pages);
    }
    sqlite3_backup_finish(backup);
    if (code == SQLITE_OK)
        return failureOfCode(SQLITE_INTERRUPT, QFileInfo(path).fileName(), {});
    return code == SQLITE_DONE ? Result<void>() : failureOf(target, path);
}

Result<void> copyInto(sqlite3 *source, const QString &path, IdentityCopies identityCopies, const JobControl &job)
{
    sqlite3 *handle = nullptr;
    const int opened = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, SQLITE_OPEN_READWRITE, nullptr);
    const RawDatabase target(handle);
    if (opened != SQLITE_OK)
        return failureOf(handle, path);
    // The copy has no name yet and is synced before it gets one: a journal on the disk would protect nothing.
    sqlite3_exec(handle, "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA secure_delete = ON", nullptr,
                 nullptr, nullptr);
    if (const auto copied = copyPages(source, handle, path, job); !copied)
        return copied;
    if (identityCopies == IdentityCopies::Keep)
        return {};
    const int left = sqlite3_exec(handle,
                                  "BEGIN; DELETE FROM attachment WHERE kind = 'identity_copy';"
                                  "INSERT OR REPLACE INTO meta (key, value)"
                                  " SELECT 'left_out_to', CAST(coalesce(max(seq), 0) AS TEXT) FROM journal; COMMIT",
                                  nullptr, nullptr, nullptr);
    return left == SQLITE_OK ? Result<void>() : failureOf(handle, path);
}

Result<void> checkCopy(const QString &path, const ChainHead &expected, const Migrations &migrations)
{
    const auto copy = openRegisterFile(path, Database::Access::ReadOnly, migrations);
    if (!copy)
        return copy.failure();
    if (const auto pages = checkPages(**copy, CheckDepth::Full); !pages)
        return pages;
    JournalTable journal(**copy);
    const auto id = journal.registerId();
    if (!id)
        return id.failure();
    const auto head = checkChain(journal, {{0}, chainStartOf(*id)});
    if (!head)
        return head.failure();
    if (*head != expected) {
        return Failure{Failure::Code::Io,
                       Text(QT_TRANSLATE_NOOP("Domain", "The copy does not hold the same journal.")),
                       {},
                       path,
                       {}};
    }
    return {};
}

void rotate(const QString &registerPath, QDate today)
{
    QList<BackupName> names;
    for (const BackupFile &backup : backupsOf(registerPath))
        names << backup.name;
    const QDir folder(backupFolderOf(registerPath));
    for (const BackupName &name : surplus(names, today))
        QFile::remove(folder.filePath(name.toString()));
}

} // namespace

Result<void> copyRegister(Database &source, const QString &target, IdentityCopies identityCopies,
                          const Migrations &migrations, const JobControl &job)
{
    const UnfinishedFile part(target);
    if (QFileInfo::exists(target) || QFileInfo(target).isSymLink())
        return createPrivateFile(target); // says AlreadyThere
    if (const auto created = createPrivateFile(part.path()); !created)
        return created;
    if (const auto copied = copyInto(source.handle(), part.path(), identityCopies, job); !copied)
        return copied;
    const auto head = JournalTable(source).head();
    if (!head)
        return head.failure();
    if (const auto whole = checkReachesVerifiedPoint(source, head->seq); !whole)
        return whole;
    if (const auto checked = checkCopy(part.path(), *head, migrations); !checked)
        return checked;
    return publishFile(part.path(), target);
}

QString backupFolderOf(const QString &registerPath) { return registerPath + u"-backups"_s; }

QList<BackupFile> backupsOf(const QString &registerPath)
{
    QList<BackupFile> backups;
    const QDir folder(backupFolderOf(registerPath));
    for (const QString &file : folder.entryList({u"*.a12"_s}, QDir::Files)) {
        if (const auto name = BackupName::fromString(file))
            backups << BackupFile{folder.filePath(file), *name};
    }
    std::sort(backups.begin(), backups.end(),
              [](const BackupFile &left, const BackupFile &right) { return isNewer(left.name, right.name); });
    return backups;
}

Result<void> makeDatedBackup(Database &source, const QDateTime &at, const QTimeZone &zone, const Migrations &migrations)
{
    const auto head = JournalTable(source).head();
    if (!head)
        return head.failure();
    const QDir folder(backupFolderOf(source.path()));
    if (!folder.exists())
        QDir().mkdir(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const QString target = folder.filePath(BackupName{at, head->seq}.toString());
    if (QFileInfo::exists(target))
        return {}; // the same events, the same second
    if (const auto copied = copyRegister(source, target, IdentityCopies::LeaveOut, migrations, {}); !copied)
        return copied;
    rotate(source.path(), at.toTimeZone(zone).date());
    return {};
}

} // namespace article12
