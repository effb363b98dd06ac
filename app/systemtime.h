// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/timesource.h"

namespace article12 {

/// The machine's clock: the only place that reads it.
class SystemTime final : public TimeSource
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace article12
