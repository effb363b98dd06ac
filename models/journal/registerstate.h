// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/calendarchanges.h"
#include "journal/entry.h"
#include "organisation/organisationprofile.h"

namespace article12 {

/// Somebody who works with the register. Not an authentication.
struct Person
{
    QString name;
    QString role;
    friend bool operator==(const Person &, const Person &) = default;
};

/// The organisation as it was from one event on; each change of the profile or of the clock policy makes the next one.
struct ProfileVersion
{
    int number = 1; ///< 1, 2, 3 …: stamped on the requests received under it
    QDateTime at;   ///< UTC
    Actor actor;
    OrganisationProfile profile;
};

/// What the register's own events say: the organisation with all its versions, and who works with it.
struct RegisterState
{
    QList<ProfileVersion> versions; ///< oldest first, never empty
    QList<Person> people;           ///< in the order they came
    CalendarChanges calendar;       ///< over the shipped holidays

    [[nodiscard]] const ProfileVersion &current() const { return versions.last(); }
};

/// The fold of the events without a request; kinds that say nothing about the organisation or the people are passed
/// over. Fails with Damaged when a profile cannot be read or there is none.
Result<RegisterState> registerStateOf(const QList<JournalEntry> &own);

} // namespace article12
