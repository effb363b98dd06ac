// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadlines/deadlinecalculator.h"

class QVBoxLayout;

namespace article12 {

/// One line of a derivation: when, what, and the rule it rests on.
void addDerivationLine(QVBoxLayout &column, const QString &when, const QString &words, const QString &source);
/// The whole derivation of a deadline, line by line.
void addDerivation(QVBoxLayout &column, const QList<ClockStep> &steps, const Wording &wording);

} // namespace article12
