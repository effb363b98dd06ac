// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace article12 {

struct PersonName
{
    QString surname;
    QString given;
};

/// "Rousseau, Camille" and "Camille Rousseau"; a name in capitals is the surname ("Luc VAN DAMME"), the last word where
/// all are. Particles stay with the surname; titles, parentheses and "on behalf of …" are left out.
[[nodiscard]] PersonName splitPersonName(const QString &name);

/// False for addresses, placeholders ("{{name}}", "[NAME]", "%NAME%") and role names ("Customer"), which are no names
/// of people.
[[nodiscard]] bool isPersonName(const QString &name);

} // namespace article12
