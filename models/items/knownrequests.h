// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/linkfinder.h"
#include "register/register.h"

namespace article12 {

/// What link proposals need to know of the requests of a register. Closed requests of other people are known by
/// reference and day only.
Result<QList<KnownRequest>> knownRequests(const Register &file, const QString &writerAddress);

} // namespace article12
