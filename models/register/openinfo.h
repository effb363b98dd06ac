// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/actor.h"
#include "basics/result.h"

#include <QDateTime>

namespace article12 {

/// A small file beside an open register that only words the message "open since … by …". SQLite's lock is the truth.
class OpenInfo
{
public:
    OpenInfo(const QString &registerPath, const Actor &actor, const QDateTime &since);
    ~OpenInfo();
    OpenInfo(const OpenInfo &) = delete;
    OpenInfo &operator=(const OpenInfo &) = delete;

private:
    QString m_path;
};

/// The Busy failure for a register that is open elsewhere, with who and since when if that is known.
[[nodiscard]] Failure openElsewhere(const QString &registerPath);

} // namespace article12
