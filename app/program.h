// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/output.h"

#include <QStringList>

namespace article12 {

/// Runs one command line (without the program's own name): a verb, or the window when there is none.
ExitCode runProgram(const QStringList &words, Output &output);

} // namespace article12
