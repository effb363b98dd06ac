// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>

#include <optional>

namespace article12 {

/// What somebody typed as a date: a day, nothing, or why it is no day.
struct DateEntry
{
    std::optional<QDate> day;
    QString problem; ///< in the language of the window; empty: none
};

/// Which days somebody can have in mind who types no year.
enum class DaysMeant { Any, Past };

/// Reads a civil day in any usual order: 2026-11-09, 9.11.2026, 9/11/26, 09112026, 9 Nov 2026, 9 novembre, "today",
/// "hier". The day comes before the month; month before day is read only where no other reading exists (11/24/2026).
/// Without a year the one nearest to `today`, or of past days the last one; two digits are 20xx. Empty is allowed. A
/// day that does not exist is refused with the reason, never bent into another.
[[nodiscard]] DateEntry readDateEntry(const QString &typed, QDate today, const QLocale &locale,
                                      DaysMeant meant = DaysMeant::Any);

} // namespace article12
