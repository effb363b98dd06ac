// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sqlitefailure.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <sqlite3.h>

namespace article12 {

Failure failureOfCode(int code, const QString &file, const QString &detail)
{
    using Code = Failure::Code;
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Code::Busy,
                Text(QT_TRANSLATE_NOOP("Domain", "%1 is open elsewhere."), {file}),
                Text(QT_TRANSLATE_NOOP("Domain", "Close it there, or look at its newest backup.")),
                file,
                {}};
    case SQLITE_FULL:
        return {Code::DiskFull,
                Text(QT_TRANSLATE_NOOP("Domain", "The disk is full. Nothing was saved.")),
                Text(QT_TRANSLATE_NOOP("Domain", "Make room, then do the step again.")),
                file,
                {}};
    case SQLITE_NOTADB:
        return {Code::NotARegister,
                Text(QT_TRANSLATE_NOOP("Domain", "%1 is not a register."), {file}),
                Text(QT_TRANSLATE_NOOP("Domain", "Registers are files made by this program; their name ends in .a12.")),
                file,
                {}};
    case SQLITE_CORRUPT:
        return {Code::Damaged,
                Text(QT_TRANSLATE_NOOP("Domain", "%1 is damaged: %2."), {file, detail}),
                Text(QT_TRANSLATE_NOOP("Domain", "Keep the file and restore a backup.")),
                file,
                {}};
    case SQLITE_INTERRUPT:
        return {Code::Cancelled, Text(QT_TRANSLATE_NOOP("Domain", "Cancelled. Nothing was changed.")), {}, file, {}};
    case SQLITE_READONLY:
        return {Code::Io,
                Text(QT_TRANSLATE_NOOP("Domain", "%1 cannot be written."), {file}),
                Text(QT_TRANSLATE_NOOP("Domain", "Ask for the right to write it, or work on a copy.")),
                file,
                {}};
    default:
        return {Code::Io,
                Text(QT_TRANSLATE_NOOP("Domain", "%1 could not be read or written: %2 (%3)."),
                     {file, detail, qint64(code)}),
                Text(QT_TRANSLATE_NOOP("Domain", "Close the register, look at the disk, and open it again.")),
                file,
                {}};
    }
}

Failure diskFull(const QString &path, qint64 needed)
{
    constexpr qint64 megabyte = 1024 * 1024;
    const qint64 available = QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable();
    const qint64 missing = std::max<qint64>(1, (needed - available + megabyte - 1) / megabyte);
    Failure failure = failureOfCode(SQLITE_FULL, QFileInfo(path).fileName(), {});
    failure.what =
        Text(QT_TRANSLATE_NOOP("Domain", "The disk is full: about %1 MB are missing. Nothing was saved."), {missing});
    return failure;
}

} // namespace article12
