// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/foldedranges.h"

#include "intake/foldedtext.h"
#include "intake/quotedhead.h"

#include <QRegularExpression>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

struct Line
{
    QString words;
    qsizetype start = 0;
    [[nodiscard]] bool isQuoted() const { return words.startsWith(u'>'); }
    [[nodiscard]] bool isBlank() const { return words.trimmed().isEmpty(); }
    [[nodiscard]] qsizetype end() const { return start + words.size() + 1; }
};

QList<Line> linesOf(const QString &text)
{
    QList<Line> lines;
    qsizetype start = 0;
    for (const QString &words : text.split(u'\n')) {
        lines.append({words, start});
        start += words.size() + 1;
    }
    return lines;
}

constexpr qsizetype longestMark = 400; ///< no line of a mail program that tells who wrote or with what is longer

/// How many lines from `first` on are "On … somebody wrote:"; 0 for none.
int attributionLines(const QList<Line> &lines, qsizetype first)
{
    static const QRegularExpression opening(u"^\\s*(le|on|am|el|il|op|em|w dniu|den)\\b"_s);
    static const QRegularExpression whole(
        u"^\\s*(le .+ a ecrit|on .+ wrote|am .+ (schrieb|hat) .+|el .+ escribio|il .+ ha scritto|op .+ schreef .+|"
        "em .+ escreveu|w dniu .+ (napisal|pisze).*|den .+ skrev .+)\\s*:\\s*$"_s);
    constexpr int mostLines = 3;
    constexpr qsizetype longestOpening = 20;
    if (!opening.match(foldedForSearch(QStringView(lines[first].words).left(longestOpening))).hasMatch())
        return 0;
    QString joined = foldedForSearch(QStringView(lines[first].words).left(longestMark));
    for (int count = 1; count <= mostLines && joined.size() < longestMark; ++count) {
        if (whole.match(joined).hasMatch())
            return count;
        if (first + count >= lines.size() || lines[first + count].isBlank())
            return 0;
        joined += u' ' + foldedForSearch(QStringView(lines[first + count].words).left(longestMark));
    }
    return 0;
}

bool isMobileSignature(const QString &words)
{
    static const QRegularExpression pattern(
        u"^\\s*(sent (from|with) (my|mail|outlook|proton|samsung|yahoo)|get outlook for|"
        "envoye (depuis|de|a partir d)\\W|enviado (desde|de) mi|obtener outlook|telecharge[rz] outlook|"
        "von mein\\w+ .+ gesendet|gesendet (mit|von|aus)\\b|holen sie sich outlook|diese nachricht wurde von mein)"_s);
    return pattern.match(foldedForSearch(QStringView(words).left(longestMark))).hasMatch();
}

/// Ranges may be found out of order and touching: sorts, joins and cuts them.
QList<FoldedRange> joined(QList<FoldedRange> found, qsizetype textLength)
{
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.offset < b.offset; });
    QList<FoldedRange> ranges;
    for (FoldedRange range : found) {
        range.length = std::min(range.length, textLength - range.offset);
        const qsizetype end = range.offset + range.length;
        if (ranges.isEmpty() || range.offset > ranges.last().offset + ranges.last().length) {
            ranges << range;
            continue;
        }
        FoldedRange &last = ranges.last();
        if (last.fold == range.fold)
            last.length = std::max(last.length, end - last.offset);
        else if (const qsizetype begin = last.offset + last.length; end > begin)
            ranges << FoldedRange{begin, end - begin, range.fold};
    }
    return ranges;
}

class Folder
{
public:
    explicit Folder(const QString &text)
        : m_lines(linesOf(text))
        , m_length(text.size())
    {
        if (const auto head = findQuotedHead(text, QuotedBy::HeadOnly))
            m_end = head->start;
        else
            m_end = m_length;
    }

    QList<FoldedRange> ranges()
    {
        if (m_end < m_length)
            fold(m_end, m_length, Fold::Quoted);
        for (qsizetype index = 0; index < m_lines.size() && m_lines[index].start < m_end;)
            index = lookAt(index);
        return joined(std::move(m_found), m_length);
    }

private:
    /// Folds what begins at this line; the line to look at next.
    qsizetype lookAt(qsizetype index)
    {
        const Line &line = m_lines[index];
        if (line.words == "-- "_L1 || line.words == "--"_L1)
            return foldSignature(index);
        if (line.isQuoted())
            fold(line.start, line.end(), Fold::Quoted);
        else if (isMobileSignature(line.words))
            fold(line.start, line.end(), Fold::Signature);
        else if (const int count = attributionLines(m_lines, index); count > 0)
            return foldAttribution(index, count);
        return index + 1;
    }
    qsizetype foldSignature(qsizetype index)
    {
        qsizetype last = index;
        while (last + 1 < m_lines.size() && !m_lines[last + 1].isQuoted() && m_lines[last + 1].start < m_end &&
               attributionLines(m_lines, last + 1) == 0)
            ++last;
        fold(m_lines[index].start, std::min(m_lines[last].end(), m_end), Fold::Signature);
        return last + 1;
    }
    /// Marked quotation below it folds by itself, so that answers between stay; an unmarked one goes to the end.
    qsizetype foldAttribution(qsizetype index, int count)
    {
        qsizetype next = index + count;
        while (next < m_lines.size() && m_lines[next].isBlank())
            ++next;
        const bool marked = next < m_lines.size() && m_lines[next].isQuoted();
        fold(m_lines[index].start, marked ? m_lines[next].start : m_length, Fold::Quoted);
        return marked ? next : m_lines.size();
    }
    void fold(qsizetype start, qsizetype end, Fold kind) { m_found.append({start, end - start, kind}); }

    QList<Line> m_lines;
    qsizetype m_length;
    qsizetype m_end = 0; ///< where a quoted head begins, or the end of the text
    QList<FoldedRange> m_found;
};

} // namespace

QList<FoldedRange> foldedRanges(const QString &text) { return Folder(text).ranges(); }

bool isFolded(const QList<FoldedRange> &ranges, qsizetype offset)
{
    const auto next = std::upper_bound(ranges.cbegin(), ranges.cend(), offset,
                                       [](qsizetype place, const FoldedRange &range) { return place < range.offset; });
    return next != ranges.cbegin() && offset < std::prev(next)->offset + std::prev(next)->length;
}

} // namespace article12
