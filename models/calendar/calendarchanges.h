// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/keys.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace article12 {

/// What an officer does to the shipped calendar of a register.
enum class CalendarEdit {
    Add,      ///< a day that the rules do not know is a holiday
    Strike,   ///< a day that the rules name is none here
    Restore,  ///< as shipped again
    Municipal ///< which municipal days count
};
template <>
struct Keys<CalendarEdit>
{
    static constexpr std::array table{Key{CalendarEdit::Add, "add"}, Key{CalendarEdit::Strike, "strike"},
                                      Key{CalendarEdit::Restore, "restore"}, Key{CalendarEdit::Municipal, "municipal"}};
};

/// One change, with its reason.
struct CalendarChange
{
    CalendarEdit edit = CalendarEdit::Add;
    QString region; ///< holds for the regions below it too
    QDate day;
    QString name;          ///< of an added day
    QStringList municipal; ///< Municipal: the ids switched on from now on, all of them
    QString reason;
    friend bool operator==(const CalendarChange &, const CalendarChange &) = default;
};

/// What holds in a register over the shipped rules: its changes put together.
struct CalendarChanges
{
    QList<CalendarChange> days; ///< added and struck days, one for a region and day
    QStringList municipal;
    int revision = 0; ///< number of changes so far: part of the calendar's version
    friend bool operator==(const CalendarChanges &, const CalendarChanges &) = default;

    void take(const CalendarChange &change);
    [[nodiscard]] const CalendarChange *find(const QString &region, QDate day) const;
};

} // namespace article12
