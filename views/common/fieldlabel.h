// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/label.h"

namespace article12 {

/// The name of a field in a form, muted, on the line of its first line; it breaks into more. A mnemonic leads to the
/// field.
[[nodiscard]] Label *fieldLabel(const QString &name, QWidget *field);
/// Words on the line of a link beside them.
Label *onLineOfLink(Label *words);

} // namespace article12
