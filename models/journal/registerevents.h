// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/calendarchanges.h"
#include "requests/fields.h"

namespace article12 {

// Events of the register itself: they have no request.

/// The organisation profile, whole, as it holds from now on. The first event of every register.
struct ProfileChanged
{
    static constexpr auto kindWord = "PROFILE_CHANGED";
    static constexpr int version = 1;
    QJsonValue profile;
};
template <>
struct FieldsOf<ProfileChanged>
{
    static constexpr FieldList list{given("profile", &ProfileChanged::profile)};
};

/// The clock policy of requests received from now on; those already open keep theirs. Makes the next version of the
/// profile.
struct PolicyChanged
{
    static constexpr auto kindWord = "POLICY_CHANGED";
    static constexpr int version = 1;
    QString policy; ///< id of a policy of the rules ("EU")
};
template <>
struct FieldsOf<PolicyChanged>
{
    static constexpr FieldList list{given("policy", &PolicyChanged::policy)};
};

/// Somebody works with this register from now on, or has another role from now on. Not an authentication.
struct PersonAdded
{
    static constexpr auto kindWord = "PERSON_ADDED";
    static constexpr int version = 1;
    QString name;
    QString role;
};
template <>
struct FieldsOf<PersonAdded>
{
    static constexpr FieldList list{given("name", &PersonAdded::name), given("role", &PersonAdded::role)};
};

/// Somebody does not work with this register any more; what they did keeps their name.
struct PersonLeft
{
    static constexpr auto kindWord = "PERSON_LEFT";
    static constexpr int version = 1;
    QString name;
};
template <>
struct FieldsOf<PersonLeft>
{
    static constexpr FieldList list{given("name", &PersonLeft::name)};
};

/// A day added to the register's calendar, struck or as shipped again, or the municipal days that count from now on.
struct CalendarChanged : CalendarChange
{
    static constexpr auto kindWord = "CALENDAR_CHANGED";
    static constexpr int version = 1;
};
template <>
struct FieldsOf<CalendarChanged>
{
    using T = CalendarChanged;
    static constexpr FieldList list{given("edit", static_cast<CalendarEdit T::*>(&T::edit)),
                                    given("region", static_cast<QString T::*>(&T::region)),
                                    given("day", static_cast<QDate T::*>(&T::day)),
                                    given("name", static_cast<QString T::*>(&T::name)),
                                    given("municipal", static_cast<QStringList T::*>(&T::municipal)),
                                    given("reason", static_cast<QString T::*>(&T::reason))};
};

} // namespace article12
