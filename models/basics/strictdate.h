// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace article12 {

/// Reads exactly `yyyy-mm-dd` and only a day that exists (QDate::fromString accepts trailing text and other
/// separators).
std::optional<QDate> dateFromIso(QStringView text);
QString isoDate(QDate day);

/// Reads `yyyy-mm`; the answer is the first day of that month.
std::optional<QDate> monthFromIso(QStringView text);

} // namespace article12
