// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/summary.h"

#include <QByteArray>

namespace article12 {

/// A summary in as few bytes as it needs: a hundred thousand rows stay in memory while the window is open. Valid within
/// one run of the program.
[[nodiscard]] QByteArray packed(const RequestSummary &row);
[[nodiscard]] RequestSummary unpacked(const QByteArray &bytes);

} // namespace article12
