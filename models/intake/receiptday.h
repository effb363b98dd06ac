// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/message.h"

namespace article12 {

/// Proposes the day of receipt from the candidates (intake.md 6.1–6.2). Their `plausible` is set here.
ReceiptProposal proposeReceipt(QList<ReceiptCandidate> candidates);

} // namespace article12
