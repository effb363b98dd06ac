// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/lettertemplate.h"

#include "basics/canonicaljson.h"
#include "letters/mandatorycontent.h"
#include "letters/mustachetext.h"
#include "requests/right.h"

#include <QJsonObject>
#include <QTranslator>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

Failure badFile(const QString &where, const char *why, const QString &detail = {})
{
    return {Failure::Code::InvalidInput,
            Text(QT_TRANSLATE_NOOP("Domain", "Letter text %1: %2 %3"), {where, asArgument(Text(why)), detail}),
            {},
            where,
            {}};
}

Result<void> readHeadLine(const QString &line, const QString &where, LetterTemplate &letter, QString *&last)
{
    if (line.startsWith(u' ') && last) {
        *last += u'\n' + line.trimmed();
        return {};
    }
    const qsizetype colon = line.indexOf(u':');
    const QString name = line.left(colon).trimmed();
    if (colon < 0 || (name != u"subject"_s && !name.startsWith(u"proof "_s)))
        return badFile(where, QT_TRANSLATE_NOOP("Domain", "this line belongs to no head:"), line);
    last = name == u"subject"_s ? &letter.subject : &letter.proofs[name.mid(6).trimmed()];
    *last = line.mid(colon + 1).trimmed();
    return {};
}

/// Every element of the letter has its proof, and no proof is for something else.
Result<void> checkTemplate(const LetterTemplate &letter, const QString &where)
{
    QStringList wanted;
    for (const ElementRule &rule : elementRules(letter.type))
        wanted << QLatin1StringView(rule.key);
    for (const QString &key : std::as_const(wanted)) {
        if (!letter.proofs.contains(key))
            return badFile(where, QT_TRANSLATE_NOOP("Domain", "there is no proof of"), key);
    }
    for (const QString &key : letter.proofs.keys()) {
        if (!wanted.contains(key))
            return badFile(where, QT_TRANSLATE_NOOP("Domain", "this letter has no element"), key);
        if (const auto valid = checkMustache(letter.proofs[key]); !valid)
            return badFile(where, QT_TRANSLATE_NOOP("Domain", "the proof can’t be read:"), key);
    }
    if (letter.subject.isEmpty() || letter.body.isEmpty())
        return badFile(where, QT_TRANSLATE_NOOP("Domain", "subject and body are needed"));
    for (const QString &text : {letter.subject, letter.body}) {
        if (const auto valid = checkMustache(text); !valid)
            return badFile(where, QT_TRANSLATE_NOOP("Domain", "the text can’t be read:"), valid.failure().where);
    }
    return {};
}

Result<LetterTemplate> readTemplate(LetterType type, const QString &language, const QByteArray &bytes,
                                    const QString &where)
{
    LetterTemplate letter;
    letter.type = type;
    letter.language = language;
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    const qsizetype rule = lines.indexOf(u"---"_s);
    if (rule < 0)
        return badFile(where, QT_TRANSLATE_NOOP("Domain", "there is no line “---” between head and body"));
    QString *last = nullptr;
    for (const QString &line : lines.first(rule)) {
        if (const auto read = readHeadLine(line, where, letter, last); !read)
            return read.failure();
    }
    letter.body = lines.mid(rule + 1).join(u'\n');
    if (const auto valid = checkTemplate(letter, where); !valid)
        return valid.failure();
    return letter;
}

Result<QMap<QString, QString>> readPhrases(const QByteArray &bytes, const QString &where)
{
    const auto json = objectFromJson(bytes, where);
    if (!json)
        return json.failure();
    QMap<QString, QString> phrases;
    for (auto entry = json->constBegin(); entry != json->constEnd(); ++entry) {
        if (!entry->isString())
            return badFile(where, QT_TRANSLATE_NOOP("Domain", "this must be a text:"), entry.key());
        phrases.insert(entry.key(), entry->toString());
    }
    QStringList wanted{u"place_and_date"_s, u"reference"_s, u"signature"_s};
    for (const QString &right : allKeys<Right>())
        wanted << u"right."_s + right;
    for (const QString &key : std::as_const(wanted)) {
        if (phrases.value(key).isEmpty())
            return badFile(where, QT_TRANSLATE_NOOP("Domain", "this phrase is needed:"), key);
    }
    return phrases;
}

/// A translator reads from bytes that it does not own.
struct KeptTranslation
{
    QByteArray bytes;
    QTranslator translator;
};

Result<std::shared_ptr<const QTranslator>> readSentences(const QByteArray &bytes, const QString &where)
{
    const auto kept = std::make_shared<KeptTranslation>();
    kept->bytes = bytes;
    if (!kept->translator.load(reinterpret_cast<const uchar *>(kept->bytes.constData()), int(kept->bytes.size())))
        return badFile(where, QT_TRANSLATE_NOOP("Domain", "this is no compiled translation"));
    return std::shared_ptr<const QTranslator>(kept, &kept->translator);
}

Result<void> readFile(const QString &language, const QString &name, const QByteArray &bytes, LetterLanguage &content)
{
    const QString where = language + u'/' + name;
    if (name == u"phrases.json"_s) {
        auto phrases = readPhrases(bytes, where);
        if (!phrases)
            return phrases.failure();
        content.phrases = *std::move(phrases);
        return {};
    }
    if (name == u"sentences.qm"_s) {
        auto sentences = readSentences(bytes, where);
        if (!sentences)
            return sentences.failure();
        content.sentences = *std::move(sentences);
        return {};
    }
    const QString base = name.chopped(name.endsWith(u".mustache"_s) ? 9 : 0);
    if (base == name)
        return badFile(where, QT_TRANSLATE_NOOP("Domain", "this is neither a letter, phrases.json nor sentences.qm"));
    if (const auto type = fromKey<LetterType>(base)) {
        auto letter = readTemplate(*type, language, bytes, where);
        if (!letter)
            return letter.failure();
        content.letters.insert(*type, *std::move(letter));
        return {};
    }
    content.parts.insert(base, QString::fromUtf8(bytes));
    if (const auto valid = checkMustache(content.parts[base]); !valid)
        return badFile(where, QT_TRANSLATE_NOOP("Domain", "the text can’t be read:"), valid.failure().where);
    return {};
}

} // namespace

Result<LetterTemplates> LetterTemplates::fromFiles(const QMap<QString, QMap<QString, QByteArray>> &files)
{
    LetterTemplates templates;
    for (auto folder = files.begin(); folder != files.end(); ++folder) {
        LetterLanguage &content = templates.m_languages[folder.key()];
        for (auto file = folder->begin(); file != folder->end(); ++file) {
            if (const auto read = readFile(folder.key(), file.key(), file.value(), content); !read)
                return read.failure();
        }
        if (content.phrases.isEmpty())
            return badFile(folder.key(), QT_TRANSLATE_NOOP("Domain", "phrases.json is missing"));
    }
    return templates;
}

QList<LetterType> LetterTemplates::letters(const QString &language) const
{
    return m_languages.value(language).letters.keys();
}

const LetterLanguage *LetterTemplates::language(const QString &language) const
{
    const auto found = m_languages.constFind(language);
    return found == m_languages.constEnd() ? nullptr : &*found;
}

const LetterTemplate *LetterTemplates::find(LetterType type, const QString &language) const
{
    const LetterLanguage *content = this->language(language);
    if (!content)
        return nullptr;
    const auto found = content->letters.constFind(type);
    return found == content->letters.constEnd() ? nullptr : &*found;
}

} // namespace article12
