// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/register.h"

#include <QTimer>

namespace article12 {

/// Tells when another civil day has begun in the register's zone, also after the computer has slept.
class DayWatch : public QObject
{
    Q_OBJECT

public:
    /// `file` outlives it.
    explicit DayWatch(const Register &file, QObject *parent = nullptr);
    /// Looks now.
    void look();

Q_SIGNALS:
    void dayBegan(QDate today);

private:
    const Register &m_file;
    QDate m_today;
    QTimer m_timer;
};

} // namespace article12
