// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/quotedhead.h"

#include "intake/foldedtext.h"
#include "intake/writtendates.h"

#include <QRegularExpression>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestHead = 10; ///< lines

enum class Label { From, Date, To, Subject };

struct LabelWords
{
    Label label;
    QString words;
};

/// fr, en, de, es, it, nl, pl, pt, sv; folded.
const QList<LabelWords> &labelWords()
{
    static const QList<LabelWords> list{
        {Label::From, u"from|de|von|da|van|od|fran|fra|expediteur|absender|remitente"_s},
        {Label::Date, u"sent|date|envoye|envoye le|gesendet|datum|enviado|enviado el|enviada em|fecha|inviato|data|"
                      "verzonden|wyslano|skickat"_s},
        {Label::To, u"to|a|an|para|aan|do|till|destinataire|empfanger|cc|kopie"_s},
        {Label::Subject, u"subject|objet|betreff|asunto|oggetto|onderwerp|temat|assunto|amne"_s}};
    return list;
}

struct LabelledLine
{
    Label label;
    QString value;
};

std::optional<LabelledLine> labelled(const QString &line)
{
    const FoldedText folded = foldForSearch(line);
    for (const auto &[label, words] : labelWords()) {
        const QRegularExpression pattern(u"^\\s*\\*?(?:"_s + words + u")\\s*:\\*?\\s*"_s);
        const auto match = pattern.match(folded.text);
        if (match.hasMatch())
            return LabelledLine{label, line.mid(folded.origin[match.capturedEnd()]).trimmed()};
    }
    return {};
}

Mailbox mailboxOf(const QString &value)
{
    static const QRegularExpression address(uR"([^\s<>\[\]"';,:()]+@[^\s<>\[\]"';,()]+)"_s);
    const auto match = address.match(value);
    if (!match.hasMatch())
        return {value, {}};
    Mailbox mailbox{value.left(match.capturedStart()).remove(u"mailto:"_s), match.captured()};
    static const QRegularExpression around(uR"(^[\s<\["']+|[\s<\["']+$)"_s);
    mailbox.name.remove(around);
    return mailbox;
}

void apply(const LabelledLine &line, QuotedHead &head)
{
    switch (line.label) {
    case Label::From:
        head.head.from = mailboxOf(line.value);
        break;
    case Label::Date:
        for (const WrittenDate &date : writtenDates(line.value)) {
            if (date.year != 0 && !head.writtenDay)
                head.writtenDay = QDate(date.year, date.month, date.day);
        }
        break;
    case Label::To:
        for (const QString &recipient : line.value.split(u';', Qt::SkipEmptyParts))
            head.head.to << mailboxOf(recipient);
        break;
    case Label::Subject:
        head.head.subject = line.value;
        break;
    }
}

bool announces(const QString &line)
{
    static const QRegularExpression pattern(
        u"^\\s*(-{3,}.{3,60}-{3,}|_{10,}|begin forwarded message\\s*:|debut du message (reexpedie|transfere)\\s*:|"
        "anfang der weitergeleiteten nachricht\\s*:|inicio del mensaje reenviado\\s*:)\\s*$"_s);
    return pattern.match(foldedForSearch(line)).hasMatch();
}

/// The head that begins at `lines[first]`, when it names a sender and at least two of date, recipient and subject.
std::optional<QuotedHead> headAt(const QStringList &lines, qsizetype first, qsizetype offset)
{
    QuotedHead head;
    int labels = 0;
    qsizetype end = offset;
    for (qsizetype index = first; index < std::min<qsizetype>(lines.size(), first + longestHead); ++index) {
        const auto line = labelled(lines[index]);
        if (index == first && (!line || line->label != Label::From))
            return {};
        if (!line && (lines[index].trimmed().isEmpty() || labels >= 4))
            break;
        if (line) {
            apply(*line, head);
            ++labels;
        }
        offset += lines[index].size() + 1;
        if (line)
            end = offset;
    }
    if (labels < 3)
        return {};
    head.textStart = end;
    return head;
}

bool hasPrefix(const QString &subject, const QString &words)
{
    const QRegularExpression pattern(u"^\\s*(?:"_s + words + u")\\s*(?:\\[\\d+\\])?\\s*:"_s);
    return pattern.match(foldedForSearch(subject)).hasMatch();
}

} // namespace

std::optional<QuotedHead> findQuotedHead(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    qsizetype offset = 0;
    qsizetype announced = -1;
    for (qsizetype index = 0; index < lines.size(); ++index) {
        if (auto head = headAt(lines, index, offset)) {
            head->start = announced >= 0 ? announced : offset;
            head->textStart = std::min(head->textStart, text.size());
            return head;
        }
        if (announces(lines[index]))
            announced = offset;
        else if (!lines[index].trimmed().isEmpty())
            announced = -1;
        offset += lines[index].size() + 1;
    }
    return {};
}

bool hasForwardPrefix(const QString &subject)
{
    return hasPrefix(subject, u"fwd?|tr|wg|rv|enc|doorst|pd|vb|i|reenv"_s);
}

bool hasReplyPrefix(const QString &subject) { return hasPrefix(subject, u"re|aw|antw|sv|odp|r|res|rif"_s); }

} // namespace article12
