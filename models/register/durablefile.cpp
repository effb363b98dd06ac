// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/durablefile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace article12 {

namespace {

Failure alreadyThere(const QString &path)
{
    return {Failure::Code::AlreadyThere,
            Text(QT_TRANSLATE_NOOP("Domain", "%1 is already there."), {QFileInfo(path).fileName()}),
            Text(QT_TRANSLATE_NOOP("Domain", "Choose another name; nothing is overwritten.")),
            path,
            {}};
}

Failure notWritten(const QString &path, int error)
{
    return {Failure::Code::Io,
            Text(QT_TRANSLATE_NOOP("Domain", "%1 cannot be written: %2."),
                 {QFileInfo(path).fileName(), qt_error_string(error)}),
            Text(QT_TRANSLATE_NOOP("Domain", "Choose another folder.")),
            path,
            {}};
}

Result<void> syncToDisk(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    const int error = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    return synced ? Result<void>() : notWritten(path, error);
}

} // namespace

Result<void> createPrivateFile(const QString &path)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return errno == EEXIST ? alreadyThere(path) : notWritten(path, errno);
    ::close(descriptor);
    return {};
}

void makePrivate(const QString &path)
{
    constexpr QFileDevice::Permissions ofOthers(0x0077);
    const QFileDevice::Permissions now = QFileInfo(path).permissions();
    if (now & ofOthers)
        QFile::setPermissions(path, now & ~ofOthers);
}

Result<void> publishFile(const QString &from, const QString &to)
{
    if (const auto synced = syncToDisk(from, O_RDONLY); !synced)
        return synced;
    if (QFileInfo::exists(to))
        return alreadyThere(to);
    if (!QFile::rename(from, to))
        return notWritten(to, errno);
    return syncToDisk(QFileInfo(to).absolutePath(), O_RDONLY | O_DIRECTORY);
}

} // namespace article12
