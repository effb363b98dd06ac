// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace article12 {

/// A text file of the project, by its path from the top ("models/requests/decide.cpp").
struct Source
{
    QString path;
    QString text;
};

/// Which Qt module a header comes from: "QSqlQuery" → "Sql". Filled from the installed headers.
using QtHeaders = QHash<QString, QString>;
[[nodiscard]] QtHeaders installedQtHeaders(const QString &headersFolder);

/// What a C++ file does that the layers of ARCHITECTURE.md forbid, one sentence each.
[[nodiscard]] QStringList faultsOfSource(const Source &source, const QtHeaders &qtHeaders);
/// What a CMakeLists.txt links that its layer may not know.
[[nodiscard]] QStringList faultsOfLinks(const Source &source);

} // namespace article12
