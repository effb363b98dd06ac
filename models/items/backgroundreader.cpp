// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/backgroundreader.h"

namespace article12 {

BackgroundReader::BackgroundReader()
    : m_stopping(std::make_shared<std::atomic<bool>>(false))
{
    m_thread.setMaxThreadCount(1);
}

BackgroundReader::~BackgroundReader()
{
    drop();
    m_thread.waitForDone();
}

void BackgroundReader::start(std::function<void(const std::atomic<bool> &stopping)> work)
{
    m_thread.start([work = std::move(work), stopping = m_stopping] {
        if (!*stopping)
            work(*stopping);
    });
}

void BackgroundReader::drop()
{
    *m_stopping = true;
    m_stopping = std::make_shared<std::atomic<bool>>(false);
}

} // namespace article12
