// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/request.h"

namespace article12 {

/// The letters one would write for a request as it stands, the most pressing first: acknowledgement until one was
/// sent, questions and extension while it is open, the answers its decisions call for, notices to recipients.
[[nodiscard]] QList<LetterType> fittingLetters(const Request &request);

} // namespace article12
