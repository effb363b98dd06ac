// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace article12 {

/// The stored form of a reference ("2026-0243") from what people write: "dsr-2026-243", " 2026 0243", "2026/243".
/// Nothing when it is none.
[[nodiscard]] std::optional<QString> referenceFromText(const QString &text);

} // namespace article12
