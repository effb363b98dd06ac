// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/daywatch.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestMs = 10 * 60 * 1000; ///< a sleeping computer's timers sleep too
constexpr qint64 shortestMs = 20;

} // namespace

DayWatch::DayWatch(const Register &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_today(file.today())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DayWatch::look);
    look();
}

void DayWatch::look()
{
    if (const QDate today = m_file.today(); today != m_today) {
        m_today = today;
        Q_EMIT dayBegan(today);
    }
    const QDateTime now = m_file.nowUtc();
    const qint64 left = now.msecsTo(m_today.addDays(1).startOfDay(m_file.zone()));
    m_timer.start(int(std::clamp(left, shortestMs, longestMs)));
}

} // namespace article12
