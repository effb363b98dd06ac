// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

#include <atomic>
#include <functional>

namespace article12 {

/// One thread beside the window for what takes longer than a blink. What is asked is done in order; at the end of its
/// life it stops what runs and drops the rest.
class BackgroundReader
{
public:
    BackgroundReader();
    ~BackgroundReader();
    BackgroundReader(const BackgroundReader &) = delete;
    BackgroundReader &operator=(const BackgroundReader &) = delete;

    /// `work` looks at `stopping` now and then and tells its answer by QMetaObject::invokeMethod().
    void start(std::function<void(const std::atomic<bool> &stopping)> work);
    /// Stops what was asked so far; what is asked afterwards is done.
    void drop();

private:
    std::shared_ptr<std::atomic<bool>> m_stopping;
    QThreadPool m_thread;
};

} // namespace article12
