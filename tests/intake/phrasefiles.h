// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/phrases.h"

#include <QFile>

namespace article12 {

inline QStringList phraseLanguages()
{
    return {QStringLiteral("fr"), QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es")};
}

inline QByteArray phraseFile(const QString &language)
{
    QFile file(QStringLiteral(ARTICLE12_SOURCE_DIR "/resources/rules/2026-1/phrases/%1.json").arg(language));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline const Phrases &allPhrases()
{
    static const Phrases phrases = [] {
        Phrases all;
        for (const QString &language : phraseLanguages()) {
            if (const auto read = phrasesFromJson(phraseFile(language), language))
                all << *read;
        }
        return all;
    }();
    return phrases;
}

} // namespace article12
