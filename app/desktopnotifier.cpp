// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopnotifier.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QSystemTrayIcon>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
constexpr int shownAsUsual = -1; // the desktop decides how long

/// Whether somebody takes notifications, or would be started for them.
bool isThere(const QDBusConnection &bus)
{
    if (!bus.isConnected() || !bus.interface())
        return false;
    return bus.interface()->isServiceRegistered(service) ||
           bus.interface()->activatableServiceNames().value().contains(service);
}

} // namespace

DesktopNotifier::DesktopNotifier() = default;
DesktopNotifier::~DesktopNotifier() = default;

void DesktopNotifier::tell(const QString &title, const QString &text)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!isThere(bus))
        return tellFromTray(title, text);
    QDBusMessage call =
        QDBusMessage::createMethodCall(service, u"/org/freedesktop/Notifications"_s, service, u"Notify"_s);
    call << u"Article 12"_s << quint32(0) << u"article12"_s << title << text.toHtmlEscaped() << QStringList()
         << QVariantMap{{u"desktop-entry"_s, u"article12"_s}} << shownAsUsual;
    bus.asyncCall(call);
}

void DesktopNotifier::tellFromTray(const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    if (!m_tray) {
        const QIcon icon = QApplication::windowIcon();
        m_tray = std::make_unique<QSystemTrayIcon>(icon.isNull() ? QIcon::fromTheme(u"article12"_s) : icon);
        m_tray->setToolTip(u"Article 12"_s);
    }
    m_tray->show();
    m_tray->showMessage(title, text, QSystemTrayIcon::Information);
}

} // namespace article12
