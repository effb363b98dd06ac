// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/summary.h"

namespace article12 {

/// One all-day entry of the calendar file. No person, no right, no text of the request: the file leaves the register.
struct CalendarEntry
{
    QString uid; ///< the same for the same request and kind of date, so that a calendar program moves the entry
    QDate day;
    Text title; ///< "2026-0243: answer due"
    friend bool operator==(const CalendarEntry &, const CalendarEntry &) = default;
};

/// Tells the entries of one organisation's register from another's, also after the file was moved.
[[nodiscard]] QString calendarWordOf(const QString &controller);

/// The due dates of open requests, the last days to notify an extension, letters of authorities, own reminders.
/// `register`: a word that tells one register's entries from another's.
[[nodiscard]] QList<CalendarEntry> calendarEntries(const QList<RequestSummary> &rows, const QString &registerWord);

} // namespace article12
