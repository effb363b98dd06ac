// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/timesource.h"
#include "requests/rulebook.h"

#include <functional>

namespace article12 {

/// What the register works with; outlives it.
struct RegisterServices
{
    const Rulebook &rules;
    const TimeSource &time;
    QString programVersion;
    QList<QByteArray> migrations; ///< resources/migrations, in order
    /// The text of a message or letter kept as a file, for the search; without it only names and references are found.
    std::function<QString(const QByteArray &bytes, const QString &mediaType)> textOfFile = {};
};

} // namespace article12
