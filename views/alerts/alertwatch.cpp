// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/alertwatch.h"

#include "views/alerts/alertmemory.h"
#include "views/alerts/desktopnotices.h"
#include "views/common/registerbusy.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype namedInNotice = 3; // requests named in a desktop notification

} // namespace

AlertWatch::AlertWatch(const Workplace &workplace, AlertMemory *memory, DesktopNotices *notices, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_memory(memory)
    , m_notices(notices)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &AlertWatch::start);
    connect(&workplace.casebook, &Register::requestAdded, this, &AlertWatch::check);
    connect(&workplace.casebook, &Register::requestChanged, this, &AlertWatch::check);
}

void AlertWatch::start()
{
    const auto rows = m_workplace.casebook.summariesRunning();
    if (isBusy(rows))
        return m_again.start(busyPauseMs);
    const bool isFirst = m_today.isNull();
    m_today = m_workplace.casebook.today();
    if (!rows)
        return; // what changes is watched all the same
    const QString path = m_workplace.casebook.path();
    if (!isFirst) {
        m_told.clear();
        m_unseen.clear();
    }
    m_alerts = alertsOn(*rows, m_workplace.casebook.rules().targets, m_today);
    std::optional<QDate> lastDigest = m_memory ? m_memory->lastDigest(path) : std::nullopt;
    if (!m_memory && !isFirst)
        lastDigest = m_today.addDays(-1);
    if (m_memory)
        m_memory->setLastDigest(path, m_today);
    for (const Alert &alert : std::as_const(m_alerts))
        m_told << keyOf(alert);
    if (lastDigest != m_today) {
        QList<Alert> news = newSince(m_alerts, lastDigest);
        for (const Alert &alert : std::as_const(m_alerts)) { // what came back from a snooze since is news again
            const auto until = m_memory ? m_memory->snoozedUntil(path, alert) : std::nullopt;
            if (until && *until <= m_today && (!lastDigest || *until > *lastDigest) && !news.contains(alert))
                news << alert;
        }
        tell(news);
    }
    Q_EMIT changed();
}

void AlertWatch::look()
{
    if (m_workplace.casebook.today() != m_today)
        start();
}

void AlertWatch::check(RequestNumber number)
{
    const auto row = m_workplace.casebook.summary(number);
    if (isBusy(row))
        return QTimer::singleShot(busyPauseMs, this, [this, number] { check(number); });
    if (!row || m_today.isNull())
        return;
    const QList<Alert> now = alertsOn({*row}, m_workplace.casebook.rules().targets, m_today);
    QList<Alert> rest = m_alerts;
    rest.removeIf([number](const Alert &alert) { return alert.number == number; });
    m_alerts = inOrder(rest + now);
    QList<Alert> fresh;
    QSet<Key> standingKeys;
    for (const Alert &alert : now) {
        standingKeys << keyOf(alert);
        if (alert.isPressing() && !m_told.contains(keyOf(alert)))
            fresh << alert;
        m_told << keyOf(alert);
    }
    m_unseen.removeIf([&](const Key &key) { return key.number == number && !standingKeys.contains(key); });
    m_told.removeIf([&](const Key &key) { return key.number == number && !standingKeys.contains(key); });
    tell(fresh);
    Q_EMIT changed();
}

std::optional<QDate> AlertWatch::snoozedUntil(const Alert &alert) const
{
    if (!m_memory)
        return {};
    const auto until = m_memory->snoozedUntil(m_workplace.casebook.path(), alert);
    return until && *until > m_today ? until : std::nullopt;
}

QList<Alert> AlertWatch::standing() const
{
    QList<Alert> alerts = m_alerts;
    alerts.removeIf([this](const Alert &alert) { return snoozedUntil(alert).has_value(); });
    return alerts;
}

QList<std::pair<Alert, QDate>> AlertWatch::snoozed() const
{
    QList<std::pair<Alert, QDate>> found;
    for (const Alert &alert : m_alerts) {
        if (const auto until = snoozedUntil(alert))
            found << std::pair(alert, *until);
    }
    return found;
}

QList<Alert> AlertWatch::unseen() const
{
    QList<Alert> alerts = standing();
    alerts.removeIf([this](const Alert &alert) { return !m_unseen.contains(keyOf(alert)); });
    return alerts;
}

void AlertWatch::keepUnseen(const QList<Alert> &alerts)
{
    for (const Alert &alert : alerts)
        m_unseen << keyOf(alert);
    Q_EMIT changed();
}

void AlertWatch::snooze(const QList<Alert> &alerts, QDate until)
{
    for (const Alert &alert : alerts) {
        if (m_memory)
            m_memory->snooze(m_workplace.casebook.path(), alert, until);
        m_unseen.remove(keyOf(alert));
    }
    Q_EMIT changed();
}

void AlertWatch::wake(const Alert &alert)
{
    if (m_memory)
        m_memory->snooze(m_workplace.casebook.path(), alert, {});
    Q_EMIT changed();
}

void AlertWatch::markSeen()
{
    m_unseen.clear();
    Q_EMIT changed();
}

void AlertWatch::tell(const QList<Alert> &alerts)
{
    QList<Alert> told = alerts;
    told.removeIf([this](const Alert &alert) { return snoozedUntil(alert).has_value(); });
    if (told.isEmpty())
        return;
    QStringList lines;
    for (const Alert &alert : std::as_const(told)) {
        m_unseen << keyOf(alert);
        if (lines.size() < namedInNotice)
            lines
                << tr("%1: %2", "reference: what is due").arg(alert.reference, m_workplace.wording.say(textOf(alert)));
    }
    if (told.size() > namedInNotice)
        lines << tr("and %n more", nullptr, int(told.size() - namedInNotice));
    if (m_notices)
        m_notices->tell(tr("%n thing(s) to see to", nullptr, int(told.size())), lines.join(u'\n'));
}

} // namespace article12
