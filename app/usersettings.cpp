// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/usersettings.h"

#include <QFileInfo>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

const QString recentRegistersKey = u"recentRegisters"_s;
constexpr qsizetype recentKept = 8;

QString layoutKey(const QString &name) { return u"layout/"_s + name; }

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

} // namespace article12
