// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <mutex>

namespace article12 {

/// Who may enter the register: steps wait for one another (milliseconds); while a long job is inside, everybody else is
/// turned away at once.
class Gate
{
public:
    enum class Visit { Step, Job };

    /// The right to be inside; given back at the end of its scope. False: a job is inside.
    class Pass
    {
    public:
        Pass(Gate &gate, Visit visit);
        ~Pass();
        Pass(const Pass &) = delete;
        Pass &operator=(const Pass &) = delete;
        explicit operator bool() const { return m_inside; }

    private:
        Gate &m_gate;
        bool m_inside;
    };

private:
    bool enter(Visit visit);
    void leave();

    std::mutex m_mutex;
    std::condition_variable m_left;
    bool m_occupied = false;
    bool m_byJob = false;
};

} // namespace article12
