// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"

namespace article12 {

/// The events of one request as they count today: a fact named by a later CORRECTED holds the corrected value; the old
/// one stays in the CORRECTED. `entries`: all of the request's, in order. Fails with Damaged when a CORRECTED names an
/// event that is not among them.
Result<QList<RecordedEvent>> historyOf(QList<JournalEntry> entries);

} // namespace article12
