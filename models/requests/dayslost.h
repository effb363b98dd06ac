// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace article12 {

struct RegisterRequest;

/// Days lost inside: from the receipt until it reached the officer; the month runs all the same. Nothing: no such day
/// is recorded, or there is no day of receipt.
[[nodiscard]] std::optional<int> daysLostInside(const RegisterRequest &received);

} // namespace article12
