// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/rulebook.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace article12::test {

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A file of the repository, by its path from the root.
inline QByteArray resource(const QString &path) { return readFile(QStringLiteral(ARTICLE12_SOURCE_DIR "/") + path); }

inline QMap<QString, QByteArray> checklistFiles()
{
    QMap<QString, QByteArray> files;
    const QDir folder(QStringLiteral(ARTICLE12_SOURCE_DIR "/resources/rules/2026-1/checklists"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}))
        files.insert(name, readFile(folder.filePath(name)));
    return files;
}

/// The rules as shipped; ends the program with the reason when one does not load.
inline const Rulebook &rulebook()
{
    static const Rulebook rules = [] {
        const auto orDie = [](const auto &result) {
            if (!result)
                qFatal("%s", qPrintable(Wording(QLocale::c()).say(result.failure().what)));
            return *result;
        };
        return Rulebook{
            orDie(HolidayRules::fromJson(resource(QStringLiteral("resources/holidays/2026.1.json")))),
            orDie(ClockPolicies::fromJson(resource(QStringLiteral("resources/rules/2026-1/policies.json")))),
            orDie(Checklists::fromJson(checklistFiles())),
            orDie(Targets::fromJson(resource(QStringLiteral("resources/rules/2026-1/targets.json")))),
            orDie(RefusalGrounds::fromJson(resource(QStringLiteral("resources/rules/2026-1/grounds.json"))))};
    }();
    return rules;
}

} // namespace article12::test
