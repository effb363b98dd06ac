// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace article12 {

/// Makes the fonts built into the program known to Qt; letters look the same on every machine.
void addBuiltInFonts();

} // namespace article12
