// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/register.h"

#include <QJsonObject>

namespace article12 {

// What every page does that shows a part of the organisation profile.

/// Whether a profile as typed says something else than the register; what cannot be read differs.
[[nodiscard]] bool differs(const QJsonObject &typed, const Register &casebook);
/// The typed profile becomes the register's next version. The clock policy goes as an event of its own.
Result<void> keepProfile(const QJsonObject &typed, Register &casebook, const Actor &actor);
/// "Saved: version 3 of 12 Nov, by Claire Dubois"
[[nodiscard]] QString versionInWords(const Register &casebook, const Wording &wording);

} // namespace article12
