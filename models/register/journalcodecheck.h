// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/journaltable.h"

namespace article12 {

/// Whether the journal still holds what a printed code was made from. Fails with Usage (no code), InvalidInput (of
/// another register) or Damaged.
Result<void> checkJournalCode(const QString &text, JournalTable &journal);

} // namespace article12
