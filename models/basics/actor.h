// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace article12 {

/// Who acts: the name of a person of the register, or "program" for automatic steps. Not an authentication.
struct Actor
{
    QString name;
    static Actor program() { return {QStringLiteral("program")}; }
    friend bool operator==(const Actor &, const Actor &) = default;
};

} // namespace article12
