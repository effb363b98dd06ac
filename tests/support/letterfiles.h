// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/canonicaljson.h"
#include "letters/lettertemplate.h"
#include "organisation/organisationprofile.h"
#include "support/rules.h"

namespace article12::test {

/// The letter texts as shipped: language → file name → bytes.
inline QMap<QString, QMap<QString, QByteArray>> letterFiles()
{
    QMap<QString, QMap<QString, QByteArray>> files;
    const QDir root(QStringLiteral(ARTICLE12_SOURCE_DIR "/resources/letters"));
    for (const QString &language : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir folder(root.filePath(language));
        for (const QString &name : folder.entryList(QDir::Files))
            files[language].insert(name, readFile(folder.filePath(name)));
        const QString sentences = QStringLiteral(":/i18n/article12_%1.qm").arg(language);
        if (QFile::exists(sentences)) // a test that links `translations`
            files[language].insert(QStringLiteral("sentences.qm"), readFile(sentences));
    }
    return files;
}

inline const LetterTemplates &letterTemplates()
{
    static const LetterTemplates templates = [] {
        const auto read = LetterTemplates::fromFiles(letterFiles());
        if (!read)
            qFatal("%s", qPrintable(Wording(QLocale::c()).say(read.failure().what)));
        return *read;
    }();
    return templates;
}

/// The Kakoo-Software profile as shipped.
inline OrganisationProfile shippedProfile()
{
    const auto json = objectFromJson(resource(QStringLiteral("resources/profiles/kakoo-software.json")), {});
    const auto profile = OrganisationProfile::fromJson(*json);
    return *profile;
}

} // namespace article12::test
