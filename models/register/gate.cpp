// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/gate.h"

namespace article12 {

Gate::Pass::Pass(Gate &gate, Visit visit)
    : m_gate(gate)
    , m_inside(gate.enter(visit))
{
}

Gate::Pass::~Pass()
{
    if (m_inside)
        m_gate.leave();
}

bool Gate::enter(Visit visit)
{
    std::unique_lock lock(m_mutex);
    m_left.wait(lock, [this] { return !m_occupied || m_byJob; });
    if (m_occupied)
        return false;
    m_occupied = true;
    m_byJob = visit == Visit::Job;
    return true;
}

void Gate::leave()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_occupied = false;
        m_byJob = false;
    }
    m_left.notify_all();
}

} // namespace article12
