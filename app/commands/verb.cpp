// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/verb.h"

namespace article12 {

Result<QString> Verb::details(const QStringList &, const Wording &) const { return QString(); }

} // namespace article12
