// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resourcefiles.h"

#include <QDir>
#include <QFile>

namespace article12 {

using namespace Qt::StringLiterals;

QByteArray resource(const QString &path)
{
    QFile file(u":/"_s + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("built without %s", qPrintable(path));
    return file.readAll();
}

QMap<QString, QByteArray> resourcesIn(const QString &folder, const QString &suffix)
{
    QMap<QString, QByteArray> files;
    const QStringList names = QDir(u":/"_s + folder).entryList({u'*' + suffix}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        files.insert(name, resource(folder + u'/' + name));
    return files;
}

QStringList resourceFolders(const QString &folder)
{
    return QDir(u":/"_s + folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace article12
