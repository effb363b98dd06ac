// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/restore.h"

#include "register/backups.h"
#include "register/durablefile.h"
#include "register/journaltable.h"
#include "register/openinfo.h"
#include "register/place.h"
#include "register/registerfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

QString freeNameBeside(const QString &path)
{
    const QFileInfo file(path);
    QString name;
    int count = 0;
    do {
        name = file.dir().filePath(u"%1-before-restore-%2.%3"_s.arg(file.completeBaseName())
                                       .arg(++count)
                                       .arg(file.suffix().isEmpty() ? u"a12"_s : file.suffix()));
    } while (QFileInfo::exists(name));
    return name;
}

/// The present file under another name, with a journal that may lie beside it: the restored file must not meet it.
Result<QString> setAside(const QString &path)
{
    if (!QFileInfo::exists(path))
        return QString();
    const auto locked = Database::open(path, Database::Access::ReadWrite);
    if (!locked && locked.failure().code == Failure::Code::Busy)
        return openElsewhere(path);
    const QString kept = freeNameBeside(path);
    if (const auto moved = publishFile(path, kept); !moved)
        return moved.failure();
    const QString journal = path + u"-journal"_s;
    if (QFileInfo::exists(journal) && !QFile::rename(journal, kept + u"-journal"_s))
        QFile::remove(journal);
    return kept;
}

Failure sameFile(const QString &path)
{
    return {Failure::Code::Usage,
            Text(QT_TRANSLATE_NOOP("Domain", "The backup and the register are the same file.")),
            {},
            path,
            {}};
}

/// A backup of one register is not put over another one. A file that cannot be read is nobody's.
Result<void> checkSameRegister(Database &backup, const QString &path, const RegisterServices &services)
{
    const auto present = QFileInfo::exists(path)
                             ? openRegisterFile(path, Database::Access::ReadOnly, services.migrations)
                             : Result<std::unique_ptr<Database>>(sameFile(path));
    if (!present)
        return {};
    const auto theirs = JournalTable(backup).registerId();
    const auto ours = JournalTable(**present).registerId();
    if (!theirs || !ours || *theirs == *ours)
        return {};
    return Failure{Failure::Code::AlreadyThere,
                   Text(QT_TRANSLATE_NOOP("Domain", "%1 is another register than the one in the backup."), {path}),
                   Text(QT_TRANSLATE_NOOP("Domain", "Restore the backup under another name.")),
                   path,
                   {}};
}

} // namespace

Result<QString> restoreRegister(const QString &backupPath, const QString &path, const RegisterServices &services)
{
    if (QFileInfo(path).isDir() || QFileInfo(backupPath) == QFileInfo(path))
        return sameFile(path);
    if (const auto place = checkPlace(path); !place)
        return place.failure();
    const auto backup = openRegisterFile(backupPath, Database::Access::ReadOnly, services.migrations);
    if (!backup)
        return backup.failure();
    if (const auto same = checkSameRegister(**backup, path, services); !same)
        return same.failure();
    const QString ready = path + u".restored"_s;
    QFile::remove(ready);
    if (const auto copied = copyRegister(**backup, ready, IdentityCopies::Keep, services.migrations, {}); !copied)
        return copied.failure();
    const auto kept = setAside(path);
    if (!kept) {
        QFile::remove(ready);
        return kept;
    }
    if (const auto placed = publishFile(ready, path); !placed) {
        if (!kept->isEmpty())
            QFile::rename(*kept, path);
        QFile::remove(ready);
        return placed.failure();
    }
    return kept;
}

} // namespace article12
