// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace article12 {

/// The bytes of a file built into the program ("rules/2026-1/policies.json"); it is a fault of the build when it is not
/// there.
QByteArray resource(const QString &path);
/// Every file of a folder whose name ends with `suffix`: name → bytes, in the order of names.
QMap<QString, QByteArray> resourcesIn(const QString &folder, const QString &suffix);
/// Names of the folders in a folder, sorted.
QStringList resourceFolders(const QString &folder);

} // namespace article12
