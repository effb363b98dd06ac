// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/openinfo.h"

#include "basics/canonicaljson.h"

#include <QFile>
#include <QFileInfo>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

QString infoPathOf(const QString &registerPath) { return registerPath + u"-open"_s; }

} // namespace

OpenInfo::OpenInfo(const QString &registerPath, const Actor &actor, const QDateTime &since)
    : m_path(infoPathOf(registerPath))
{
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return;
    const auto bytes = canonicalJson({{u"by"_s, actor.name}, {u"since"_s, since.toString(u"yyyy-MM-dd HH:mm"_s)}});
    if (bytes)
        file.write(*bytes);
}

OpenInfo::~OpenInfo() { QFile::remove(m_path); }

Failure openElsewhere(const QString &registerPath)
{
    const QString name = QFileInfo(registerPath).fileName();
    const Text remedy(QT_TRANSLATE_NOOP("Domain", "Close it there, or look at its newest backup."));
    QFile file(infoPathOf(registerPath));
    if (file.open(QIODevice::ReadOnly)) {
        const auto info = objectFromJson(file.read(4096), file.fileName());
        if (info) {
            return {Failure::Code::Busy,
                    Text(QT_TRANSLATE_NOOP("Domain", "%1 is open since %2 by %3."),
                         {name, info->value(u"since").toString(), info->value(u"by").toString()}),
                    remedy,
                    registerPath,
                    {}};
        }
    }
    return {Failure::Code::Busy,
            Text(QT_TRANSLATE_NOOP("Domain", "%1 is open elsewhere."), {name}),
            remedy,
            registerPath,
            {}};
}

} // namespace article12
