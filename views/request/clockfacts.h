// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadlines/deadlinecalculator.h"
#include "views/common/deadlineruler.h"
#include "views/common/theme.h"
#include "views/workplace.h"

namespace article12 {

/// What the ruler shows of a request.
[[nodiscard]] RulerDates rulerDatesOf(const Request &request, QDate today);
/// Why the governing date is what it is; nothing when it cannot be told.
[[nodiscard]] std::optional<DeadlineExplanation> explanationOf(const Request &request, const Workplace &workplace);
/// "client · access, erasure · e-mail of 2 Nov 2026"
[[nodiscard]] QString factLine(const Request &request, const Wording &wording);
/// How the request stands today, as its pill and tone.
[[nodiscard]] Tone toneOf(const RequestSummary &row, QDate today);

} // namespace article12
