// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/message.h"

namespace article12 {

/// Finds quoted history and signatures in a message text. Offsets are those of the text; nothing is deleted.
QList<FoldedRange> foldedRanges(const QString &text);

/// True when the offset lies in one of the ranges, which are in order.
bool isFolded(const QList<FoldedRange> &ranges, qsizetype offset);

} // namespace article12
