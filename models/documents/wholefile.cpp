// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/wholefile.h"

#include <QSaveFile>

namespace article12 {

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes)
{
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
