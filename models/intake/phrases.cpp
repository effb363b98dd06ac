// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/phrases.h"

#include "basics/canonicaljson.h"
#include "intake/foldedtext.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// White space that does not leave the paragraph.
const QString blank = u"(?:[^\\S\\n]+|[^\\S\\n]*\\n[^\\S\\n]*)"_s;
const QString gap = u"(?:(?:[,:]?%1[^\\s.!?;]+?){0,8}?[,:)]?%1)"_s.arg(blank);

class PhraseFile
{
public:
    PhraseFile(QJsonObject file, QString where)
        : m_file(std::move(file))
        , m_where(std::move(where))
    {
    }

    Result<Phrases> read()
    {
        addByKey<Right>(u"rights"_s, PhraseKind::Asks, &Phrase::right);
        addByKey<Right>(u"after_change"_s, PhraseKind::AsksAfterChange, &Phrase::right);
        addByKey<Right>(u"hints"_s, PhraseKind::Hints, &Phrase::right);
        addByKey<RequesterRole>(u"roles"_s, PhraseKind::TellsRole, &Phrase::role);
        addList(u"reminder"_s, PhraseKind::Reminds);
        addList(u"withdrawal"_s, PhraseKind::Withdraws);
        addList(u"copy_first"_s, PhraseKind::WantsCopyFirst);
        addList(u"negation_before"_s, PhraseKind::NegatesBefore);
        addList(u"negation_after"_s, PhraseKind::NegatesAfter);
        addList(u"supposition_before"_s, PhraseKind::SupposesBefore);
        addList(u"supposition_after"_s, PhraseKind::SupposesAfter);
        addList(u"person_after"_s, PhraseKind::PersonFollows);
        if (m_failure)
            return *m_failure;
        return m_phrases;
    }

private:
    template <Keyed E>
    void addByKey(const QString &section, PhraseKind kind, std::optional<E> Phrase::*member)
    {
        const QJsonObject lists = m_file.value(section).toObject();
        for (auto list = lists.constBegin(); list != lists.constEnd(); ++list) {
            Phrase phrase;
            phrase.kind = kind;
            phrase.*member = fromKey<E>(list.key());
            if (!(phrase.*member))
                fail(section + u'/' + list.key());
            add(phrase, list.value().toArray());
        }
    }

    void addList(const QString &section, PhraseKind kind)
    {
        if (!m_file.value(section).isArray())
            fail(section);
        Phrase phrase;
        phrase.kind = kind;
        add(phrase, m_file.value(section).toArray());
    }

    void add(Phrase phrase, const QJsonArray &sources)
    {
        for (const auto &source : sources) {
            if (source.toString().isEmpty())
                fail(source.toString());
            phrase.pattern.setPattern(expression(source.toString(), phrase.kind));
            m_phrases << phrase;
        }
    }

    QString expression(QString source, PhraseKind kind) const
    {
        const QJsonObject words = m_file.value(u"words"_s).toObject();
        for (auto list = words.constBegin(); list != words.constEnd(); ++list)
            source.replace(u'<' + list.key() + u'>', u"(?:"_s + list.value().toString() + u')');
        const bool wholeLine = source.startsWith("= "_L1);
        QString pattern = foldedForSearch(wholeLine ? source.mid(2) : source);
        static const QRegularExpression ending(u"(?<=[a-z])\\*"_s);
        pattern.replace(u'.', u"\\."_s);
        pattern.replace(ending, u"[a-z]*"_s);
        pattern.replace(u" ~ "_s, u"\x01"_s);
        pattern.replace(u' ', blank);
        pattern.replace(u"\x01"_s, gap);
        if (wholeLine)
            return u"(?m)^[^\\S\\n]*(?:"_s + pattern + u")[^\\S\\n]*[.!]*[^\\S\\n]*$"_s;
        if (kind == PhraseKind::NegatesBefore || kind == PhraseKind::SupposesBefore)
            return u"(?<![a-z0-9])(?:"_s + pattern + u")(?:(?<=')|"_s + blank + u")?$"_s;
        if (kind == PhraseKind::NegatesAfter || kind == PhraseKind::SupposesAfter)
            return u"^"_s + blank + u"(?:"_s + pattern + u")(?![a-z0-9])"_s;
        return u"(?<![a-z0-9])(?:"_s + pattern + u")(?![a-z0-9])"_s;
    }

    void fail(const QString &entry)
    {
        if (!m_failure)
            m_failure = Failure{
                Failure::Code::InvalidInput,
                Text(QT_TRANSLATE_NOOP("Domain", "The phrase file has an entry that cannot be read: %1."), {entry}),
                {},
                m_where};
    }

    QJsonObject m_file;
    QString m_where;
    Phrases m_phrases;
    std::optional<Failure> m_failure;
};

} // namespace

Result<Phrases> phrasesFromJson(const QByteArray &bytes, const QString &where)
{
    auto file = objectFromJson(bytes, where);
    if (!file)
        return file.failure();
    return PhraseFile(*std::move(file), where).read();
}

} // namespace article12
