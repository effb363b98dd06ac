// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/usersettings.h"

#include <QFileInfo>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

const QString lastRegisterKey = u"lastRegister"_s;
const QString windowGeometryKey = u"window/geometry"_s;

} // namespace

UserSettings::UserSettings()
    : m_settings(u"article12"_s, u"article12"_s)
{
}

QString UserSettings::lastRegister() const { return m_settings.value(lastRegisterKey).toString(); }

void UserSettings::setLastRegister(const QString &path)
{
    m_settings.setValue(lastRegisterKey, QFileInfo(path).absoluteFilePath());
}

QByteArray UserSettings::windowGeometry() const { return m_settings.value(windowGeometryKey).toByteArray(); }

void UserSettings::setWindowGeometry(const QByteArray &geometry) { m_settings.setValue(windowGeometryKey, geometry); }

} // namespace article12
