// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/register.h"

#include <QSemaphore>
#include <QThread>

namespace article12::test {

/// Works on the register until it is told to end; meanwhile the register answers nothing else.
class LongJob
{
public:
    explicit LongJob(const Register &casebook)
        : m_thread(QThread::create([this, &casebook] { work(casebook); }))
    {
        m_thread->start();
        m_begun.acquire();
    }
    ~LongJob() { end(); }
    LongJob(const LongJob &) = delete;
    LongJob &operator=(const LongJob &) = delete;
    void end()
    {
        m_end.release();
        m_thread->wait();
    }

private:
    void work(const Register &casebook)
    {
        bool isInside = false;
        JobControl job;
        job.progress = [&](int, int) {
            if (std::exchange(isInside, true))
                return;
            m_begun.release();
            m_end.acquire();
        };
        static_cast<void>(casebook.verify(job));
    }

    QSemaphore m_begun;
    QSemaphore m_end;
    std::unique_ptr<QThread> m_thread;
};

} // namespace article12::test
