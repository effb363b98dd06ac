// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopnotifier.h"

#include <QDBusConnection>
#include <QProcess>
#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

/// A notification area of our own on a bus of our own.
class NotificationArea : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList shown;

public Q_SLOTS:
    uint Notify(const QString &program, uint, const QString &, const QString &title, const QString &text,
                const QStringList &, const QVariantMap &, int)
    {
        shown << program << title << text;
        return 1;
    }
};

class TestDesktopNotifier : public QObject
{
    Q_OBJECT

    QProcess m_daemon;

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--print-address"_s, u"--nofork"_s});
        QVERIFY2(m_daemon.waitForReadyRead(), "dbus-daemon is needed (./dev test installs it)");
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_daemon.readLine().trimmed());
        QVERIFY(QDBusConnection::sessionBus().isConnected());
    }
    void cleanupTestCase()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void nobodyListens()
    {
        DesktopNotifier notifier;
        notifier.tell(u"title"_s, u"text"_s); // no area, no tray: nothing breaks
    }

    void theAreaShowsIt()
    {
        NotificationArea area;
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"area"_s);
        QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &area, QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
        DesktopNotifier notifier;
        notifier.tell(u"2 things to see to"_s, u"2026-0001: due today <b>"_s);
        QTRY_COMPARE(area.shown,
                     (QStringList{u"Article 12"_s, u"2 things to see to"_s, u"2026-0001: due today &lt;b&gt;"_s}));
        QDBusConnection::disconnectFromBus(u"area"_s);
    }
};

QTEST_MAIN(TestDesktopNotifier)
#include "tst_desktopnotifier.moc"
