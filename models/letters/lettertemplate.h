// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/result.h"
#include "requests/lettertype.h"

#include <QMap>

#include <memory>

class QTranslator;

namespace article12 {

/// A letter in one language: resources/letters/<language>/L01.mustache. A head of `subject: …` and one `proof KEY: …`
/// for each mandatory element (continued on indented lines), a line `---`, then the body: Mustache in our HTML subset.
struct LetterTemplate
{
    LetterType type = LetterType::L01;
    QString language;
    QString subject;
    QMap<QString, QString> proofs; ///< element key → Mustache; each line it yields must stand in the letter
    QString body;
};

/// What one language has beside its letters: parts shared by them (`complaint.mustache`), phrases.json, and the
/// sentences of the domain (`sentences.qm`, a compiled translation), so that a letter can say them in its own language.
struct LetterLanguage
{
    QMap<LetterType, LetterTemplate> letters;
    QMap<QString, QString> parts; ///< name → Mustache, included with {{> name}}
    QMap<QString, QString> phrases;
    std::shared_ptr<const QTranslator> sentences; ///< nullptr: this language has none
    /// The words under `key`; empty when there are none.
    [[nodiscard]] QString phrase(const QString &key) const { return phrases.value(key); }
};

/// Every letter text the program has. Languages and letters without a text are told, never guessed.
class LetterTemplates
{
public:
    /// `files`: language → file name → bytes. Validates every file: errors name language and file.
    static Result<LetterTemplates> fromFiles(const QMap<QString, QMap<QString, QByteArray>> &files);

    [[nodiscard]] QStringList languages() const { return m_languages.keys(); }
    [[nodiscard]] QList<LetterType> letters(const QString &language) const;
    /// nullptr: no text in this language.
    [[nodiscard]] const LetterLanguage *language(const QString &language) const;
    [[nodiscard]] const LetterTemplate *find(LetterType type, const QString &language) const;

private:
    QMap<QString, LetterLanguage> m_languages;
};

} // namespace article12
