// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/casefacts.h"

namespace article12 {

// The officer's words for the closed sets of the case (ui.md: the officer's words), in no language yet.

[[nodiscard]] Text nameOf(Outcome outcome);    ///< "complied with"
[[nodiscard]] Text nameOf(Decision decision);  ///< "comply"
[[nodiscard]] Text nameOf(Channel channel);    ///< "e-mail"
[[nodiscard]] Text nameOf(RequesterRole role); ///< "the person"
[[nodiscard]] Text nameOf(MandateState state);
[[nodiscard]] Text nameOf(PersonCategory category);
[[nodiscard]] Text nameOf(FileKind kind);
[[nodiscard]] Text nameOf(IdentityResult result);
[[nodiscard]] Text nameOf(WaiverReason reason);
[[nodiscard]] Text nameOf(WaitKind kind);
[[nodiscard]] Text wayOf(Channel channel); ///< "by e-mail"

} // namespace article12
