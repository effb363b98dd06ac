// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>

namespace article12 {

/// Told by long jobs from the register thread; they stop when `cancelled` is set.
struct JobControl
{
    std::function<void(int done, int total)> progress = {};
    std::atomic<bool> *cancelled = nullptr;

    [[nodiscard]] bool isCancelled() const { return cancelled && *cancelled; }
    void tell(int done, int total) const
    {
        if (progress)
            progress(done, total);
    }
};

} // namespace article12
