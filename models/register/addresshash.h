// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/suppressions.h"

namespace article12 {

/// The addresses of these channels by their hashes. Before hashing: e-mail in small letters, its domain in ASCII;
/// numbers as +33612345678, read as people of the region write them; postal addresses as folded words. Fails with
/// InvalidInput, naming the field ("email", "phone", "postal_address").
Result<QList<SuppressedAddress>> hashed(const MarketingReach &reach, const QString &region);

/// Every hash this text may stand under on the list: as e-mail address, as number, as postal address.
[[nodiscard]] QStringList possibleHashes(const QString &address, const QString &region);

} // namespace article12
