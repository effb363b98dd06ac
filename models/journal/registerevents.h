// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    static constexpr FieldList list{given("profile", &ProfileChanged::profile, "organisation profile")};
};

/// Somebody works with this register from now on. Not an authentication.
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
    static constexpr FieldList list{given("name", &PersonAdded::name, "name"),
                                     given("role", &PersonAdded::role, "role")};
};

} // namespace article12
