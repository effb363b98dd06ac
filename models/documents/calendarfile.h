// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/deadlinecalendar.h"

#include <QDateTime>

namespace article12 {

/// The entries as an iCalendar file (RFC 5545): all-day events that take no time. `stamp`: the instant it is made.
[[nodiscard]] QByteArray calendarFile(const QList<CalendarEntry> &entries, const QDateTime &stamp,
                                      const Wording &wording);

} // namespace article12
