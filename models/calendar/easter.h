// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace article12 {

/// Easter Sunday of the Western churches (Gregorian reckoning). `year` > 1582.
[[nodiscard]] QDate westernEaster(int year);
/// Easter Sunday of the Orthodox churches (Julian reckoning), as a Gregorian day.
[[nodiscard]] QDate orthodoxEaster(int year);

} // namespace article12
