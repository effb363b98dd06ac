// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/verb.h"

namespace article12 {

/// Every verb, in the order help tells them.
const std::vector<std::unique_ptr<Verb>> &allVerbs();
/// The verb of this name; nullptr: there is none.
const Verb *findVerb(const QString &name);

} // namespace article12
