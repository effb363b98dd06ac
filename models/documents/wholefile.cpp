// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// Told by what stands beside it: the file itself is never opened but by SQLite.
bool isRegister(const QString &path)
{
    const QString file = QFileInfo(path).canonicalFilePath(); // empty: nothing is there
    return !file.isEmpty() && (file.endsWith(u".a12"_s, Qt::CaseInsensitive) || QFileInfo::exists(file + u"-open"_s) ||
                               QFileInfo::exists(file + u"-wal"_s) || QFileInfo(file + u"-backups"_s).isDir());
}

} // namespace

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    if (isRegister(path)) {
        return Failure{Failure::Code::AlreadyThere,
                       Text(QT_TRANSLATE_NOOP("Domain", "%1 is a register and stays as it is."), {path}),
                       Text(QT_TRANSLATE_NOOP("Domain", "Choose another name for the file.")),
                       path,
                       {}};
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Failure{Failure::Code::Io,
                   Text(QT_TRANSLATE_NOOP("Domain", "The file could not be written: %1."), {file.errorString()}),
                   Text(QT_TRANSLATE_NOOP("Domain", "Choose another place or free some space.")),
                   path,
                   {}};
}

} // namespace article12
