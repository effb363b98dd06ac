// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/usersettings.h"

#include "basics/strictdate.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

const QString recentRegistersKey = u"recentRegisters"_s;
constexpr qsizetype recentKept = 8;

QString layoutKey(const QString &name) { return u"layout/"_s + name; }

/// A register by its path: a path may name a person, its hash does not.
QString alertsOf(const QString &registerPath)
{
    const QByteArray path = QFileInfo(registerPath).absoluteFilePath().toUtf8();
    return u"alerts/"_s + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex());
}

QString snoozeKey(const QString &registerPath, const Alert &alert)
{
    return u"%1/%2/%3"_s.arg(alertsOf(registerPath), QString::number(alert.number.value), keyOf(alert.kind));
}

} // namespace

UserSettings::UserSettings()
    : m_settings(u"article12"_s, u"article12"_s)
{
}

QByteArray UserSettings::layout(const QString &name) const { return m_settings.value(layoutKey(name)).toByteArray(); }

void UserSettings::setLayout(const QString &name, const QByteArray &layout)
{
    m_settings.setValue(layoutKey(name), layout);
}

QStringList UserSettings::recentRegisters() const { return m_settings.value(recentRegistersKey).toStringList(); }

void UserSettings::addRecentRegister(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = recentRegisters();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    m_settings.setValue(recentRegistersKey, paths.mid(0, recentKept));
}

std::optional<QDate> UserSettings::lastDigest(const QString &registerPath) const
{
    return dateFromIso(m_settings.value(alertsOf(registerPath) + u"/digest"_s).toString());
}

void UserSettings::setLastDigest(const QString &registerPath, QDate day)
{
    m_settings.setValue(alertsOf(registerPath) + u"/digest"_s, isoDate(day));
}

std::optional<QDate> UserSettings::snoozedUntil(const QString &registerPath, const Alert &alert) const
{
    return dateFromIso(m_settings.value(snoozeKey(registerPath, alert)).toString());
}

void UserSettings::snooze(const QString &registerPath, const Alert &alert, QDate until)
{
    if (until.isValid())
        m_settings.setValue(snoozeKey(registerPath, alert), isoDate(until));
    else
        m_settings.remove(snoozeKey(registerPath, alert));
}

} // namespace article12
