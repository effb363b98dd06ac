// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/holidayrules.h"
#include "deadlines/clockpolicy.h"

#include <QFile>

namespace article12 {

/// Bytes of a file below the source folder; empty when it cannot be read.
inline QByteArray sourceFile(const char *path)
{
    QFile file(QStringLiteral(ARTICLE12_SOURCE_DIR "/") + QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The holiday rules and clock policies as shipped.
inline Result<HolidayRules> shippedHolidays()
{
    return HolidayRules::fromJson(sourceFile("resources/holidays/2026.1.json"));
}
inline Result<ClockPolicies> shippedPolicies()
{
    return ClockPolicies::fromJson(sourceFile("resources/rules/2026-1/policies.json"));
}

} // namespace article12
