// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/suppressions.h"

namespace article12 {

/// The suppression list for mailing tools: channel, sha256 of the normalised address, since, review_on. CSV with
/// commas, UTF-8.
[[nodiscard]] QByteArray suppressionCsv(const QList<Suppression> &rows);

} // namespace article12
