// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/lettertext.h"

#include <QRegularExpression>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

QString unescaped(QString words)
{
    return words.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&apos;"_s, u"'"_s)
        .replace(u"&#39;"_s, u"'"_s)
        .replace(u"&nbsp;"_s, QString(QChar(0x00A0)))
        .replace(u"&amp;"_s, u"&"_s);
}

/// Runs of ordinary spaces become one; non-breaking ones stay.
QString oneLine(const QString &words)
{
    static const QRegularExpression spaces(u"[ \\t\\r\\n]+"_s);
    return QString(words).replace(spaces, u" "_s);
}

/// What a tag of the subset puts into the text before what follows it.
QString breakFor(const QString &tag)
{
    if (tag == u"li"_s)
        return u"\n– "_s;
    if (tag == u"br"_s || tag == u"tr"_s || tag == u"/ul"_s)
        return u"\n"_s;
    if (tag == u"/td"_s || tag == u"/th"_s)
        return u" | "_s;
    if (tag == u"p"_s || tag == u"/p"_s || tag == u"table"_s || tag == u"/table"_s)
        return u"\n\n"_s;
    return {};
}

QString escapedLines(const QStringList &lines)
{
    QStringList escaped;
    for (const QString &line : lines)
        escaped << line.toHtmlEscaped();
    return escaped.join(u"<br>"_s);
}

} // namespace

QString plainTextOf(const QString &bodyHtml)
{
    static const QRegularExpression tag(u"<(/?[a-zA-Z0-9]+)[^>]*>"_s);
    QString text;
    qsizetype from = 0;
    for (auto tags = tag.globalMatch(bodyHtml); tags.hasNext();) {
        const auto match = tags.next();
        text += unescaped(oneLine(bodyHtml.mid(from, match.capturedStart() - from)));
        text += breakFor(match.captured(1).toLower());
        from = match.capturedEnd();
    }
    text += unescaped(oneLine(bodyHtml.mid(from)));

    static const QRegularExpression lineEdges(u" *\\n *"_s);
    static const QRegularExpression lastCell(u" \\| *\\n"_s);
    static const QRegularExpression emptyLines(u"\\n{3,}"_s);
    static const QRegularExpression ends(u"^[ \\n]+|[ \\n]+$"_s);
    return text.replace(lineEdges, u"\n"_s).replace(lastCell, u"\n"_s).replace(emptyLines, u"\n\n"_s).remove(ends);
}

QString paragraphsOf(const QString &plainText)
{
    static const QRegularExpression emptyLine(u"\\n\\s*\\n"_s);
    QString html;
    for (const QString &paragraph : plainText.trimmed().split(emptyLine, Qt::SkipEmptyParts))
        html += u"<p>"_s + escapedLines(paragraph.trimmed().split(u'\n')) + u"</p>\n"_s;
    return html;
}

QString mailTextOf(const Letter &letter)
{
    return letter.referenceLine + u"\n\n"_s + plainTextOf(letter.bodyHtml) + u"\n\n"_s + letter.signature + u'\n';
}

QString htmlFileOf(const Letter &letter)
{
    static const QString page = uR"(<!DOCTYPE html>
<html lang="%1">
<head>
<meta charset="utf-8">
<title>%2</title>
<style>body { font-family: serif; max-width: 42em; margin: 2em auto } .to { margin-left: 55% } td, th { border: 1px solid; padding: 0.3em; vertical-align: top } table { border-collapse: collapse }</style>
</head>
<body>
<p>%3</p>
<p class="to">%4</p>
<p>%5</p>
<p>%6<br><b>%2</b></p>
%7
<p>%8</p>
</body>
</html>
)"_s;
    return page.arg(letter.language, letter.subject.toHtmlEscaped(), escapedLines(letter.senderLines),
                    escapedLines(letter.recipientLines), letter.placeAndDate.toHtmlEscaped(),
                    letter.referenceLine.toHtmlEscaped(), letter.bodyHtml, letter.signature.toHtmlEscaped());
}

} // namespace article12
