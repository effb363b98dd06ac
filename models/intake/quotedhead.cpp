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
        {Label::To, u"to|a|an|pour|para|aan|do|till|destinataire|empfanger|cc|kopie|copie|copie a|kopie an|copia"_s},
        {Label::Subject, u"subject|objet|sujet|betreff|asunto|oggetto|onderwerp|temat|assunto|amne"_s}};
    return list;
}

struct LabelledLine
{
    Label label;
    QString value;
};

QRegularExpression labelPattern()
{
    QStringList groups;
    for (const auto &[label, words] : labelWords())
        groups << u'(' + words + u')';
    return QRegularExpression(u"^\\s*\\*?(?:"_s + groups.join(u'|') + u")\\s*:\\*?\\s*"_s);
}

std::optional<LabelledLine> labelled(const QString &line)
{
    constexpr qsizetype longestLabel = 40;
    constexpr qsizetype longestValue = 1000;
    const QStringView begin = QStringView(line).left(longestLabel);
    if (!begin.contains(u':'))
        return {};
    static const QRegularExpression pattern = labelPattern();
    const FoldedText folded = foldForSearch(begin);
    const auto match = pattern.match(folded.text);
    if (!match.hasMatch())
        return {};
    const QString value = line.mid(folded.origin[match.capturedEnd()], longestValue).trimmed();
    return LabelledLine{labelWords()[match.lastCapturedIndex() - 1].label, value};
}

Mailbox mailboxOf(const QString &value)
{
    static const QRegularExpression address(uR"([^\s<>\[\]"';,:()]+@[^\s<>\[\]"';,()]+)"_s);
    constexpr qsizetype longestMailbox = 300;
    const auto match = address.match(value.left(longestMailbox));
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
    constexpr qsizetype longestLine = 200;
    return line.size() < longestLine && pattern.match(foldedForSearch(line)).hasMatch();
}

QString withoutMark(const QString &line)
{
    if (!line.startsWith(u'>'))
        return line;
    return line.mid(line.startsWith("> "_L1) ? 2 : 1);
}

/// The head that begins at `lines[first]`: it names a sender and at least two of date, recipient and subject.
std::optional<QuotedHead> headAt(const QStringList &lines, qsizetype first, qsizetype offset, bool announced)
{
    QuotedHead head;
    head.marked = lines[first].startsWith(u'>');
    QSet<Label> seen;
    int labels = 0;
    qsizetype end = offset;
    for (qsizetype index = first; index < std::min<qsizetype>(lines.size(), first + longestHead); ++index) {
        if (head.marked && !lines[index].startsWith(u'>'))
            break;
        const QString words = withoutMark(lines[index]);
        const auto line = labelled(words);
        if (index == first && (!line || (line->label != Label::From && !announced)))
            return {};
        if (!line && (words.trimmed().isEmpty() || labels >= 4))
            break;
        if (line) {
            apply(*line, head);
            seen.insert(line->label);
            ++labels;
        }
        offset += lines[index].size() + 1;
        if (line)
            end = offset;
    }
    if (labels < 3 || !seen.contains(Label::From))
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

std::optional<QuotedHead> findQuotedHead(const QString &text, QuotedBy quotedBy)
{
    const QStringList lines = text.split(u'\n');
    qsizetype offset = 0;
    qsizetype announced = -1;
    for (qsizetype index = 0; index < lines.size(); offset += lines[index].size() + 1, ++index) {
        const bool marked = lines[index].startsWith(u'>');
        if (marked && quotedBy == QuotedBy::HeadOnly) {
            announced = -1;
            continue;
        }
        if (marked && announced < 0 && !announces(withoutMark(lines[index])))
            continue;
        if (auto head = headAt(lines, index, offset, announced >= 0)) {
            head->start = announced >= 0 ? announced : offset;
            head->textStart = std::min(head->textStart, text.size());
            return head;
        }
        const QString words = withoutMark(lines[index]);
        if (announces(words))
            announced = offset;
        else if (!words.trimmed().isEmpty())
            announced = -1;
    }
    return {};
}

QString textBelow(const QuotedHead &head, const QString &text)
{
    if (!head.marked)
        return text.mid(head.textStart).trimmed();
    QStringList below;
    for (const QString &line : text.mid(head.textStart).split(u'\n')) {
        if (!line.startsWith(u'>') && !line.trimmed().isEmpty())
            break;
        below << withoutMark(line);
    }
    return below.join(u'\n').trimmed();
}

bool hasForwardPrefix(const QString &subject)
{
    return hasPrefix(subject, u"fwd?|tr|wg|rv|enc|doorst|pd|vb|i|reenv"_s);
}

bool hasReplyPrefix(const QString &subject) { return hasPrefix(subject, u"re|aw|antw|sv|odp|r|res|rif"_s); }

} // namespace article12
