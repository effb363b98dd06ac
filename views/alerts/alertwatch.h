// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/alert.h"
#include "views/workplace.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace article12 {

class AlertMemory;
class DesktopNotices;

/// Watches an open register: one digest at the first start of a day and at midnight, then only what becomes due or
/// overdue and what comes back from a snooze. Without memory or notices it works all the same.
class AlertWatch : public QObject
{
    Q_OBJECT

public:
    AlertWatch(const Workplace &workplace, AlertMemory *memory, DesktopNotices *notices, QObject *parent = nullptr);

    /// Reads all requests, as soon as the register is free; the digest of the day when it was not told yet.
    void start();
    /// What stands now and is not put off, the most urgent first.
    [[nodiscard]] QList<Alert> standing() const;
    /// What is put off, with the day it comes back.
    [[nodiscard]] QList<std::pair<Alert, QDate>> snoozed() const;
    /// What was told since the start and is neither seen nor put off: the bar over the queue.
    [[nodiscard]] QList<Alert> unseen() const;

    /// Told before by another watch of this register: still in the bar.
    void keepUnseen(const QList<Alert> &alerts);

    [[nodiscard]] QDate today() const { return m_today; }
    void snooze(const QList<Alert> &alerts, QDate until);
    void wake(const Alert &alert);
    /// The officer closed the bar.
    void markSeen();
    /// After midnight: the digest of the new day; nothing on the same day.
    void look();
    /// One request changed.
    void check(RequestNumber number);

Q_SIGNALS:
    void changed();

private:
    struct Key
    {
        RequestNumber number;
        AlertKind kind;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.number.value, int(key.kind)); }
    };
    [[nodiscard]] static Key keyOf(const Alert &alert) { return {alert.number, alert.kind}; }
    [[nodiscard]] std::optional<QDate> snoozedUntil(const Alert &alert) const;
    void tell(const QList<Alert> &alerts);

    const Workplace &m_workplace;
    AlertMemory *m_memory;
    DesktopNotices *m_notices;
    QTimer m_again; ///< while the register is busy
    QDate m_today;
    QList<Alert> m_alerts; ///< all that stand today, in order
    QSet<Key> m_told;
    QSet<Key> m_unseen;
};

} // namespace article12
