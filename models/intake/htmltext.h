// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace article12 {

/// The words of foreign HTML, read without network, scripts, styles, images or a tree, so that no nesting can harm it.
/// Blocks and list items begin lines, block quotations are marked "> ", a link whose target its text does not show is
/// followed by the target in angle brackets. Soft hyphens are dropped, no-break spaces become spaces.
QString textFromHtml(const QString &html);

} // namespace article12
