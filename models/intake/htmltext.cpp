// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/htmltext.h"

#include <QSet>
#include <QStringList>

#include <libxml/HTMLparser.h>

#include <memory>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownQuoteDepth = 5;
constexpr qsizetype longestTarget = 200;
constexpr int bytesAtATime = 16 * 1024;

/// Collects lines; knows nothing of markup.
class LineWriter
{
public:
    void words(const QString &text, bool preformatted)
    {
        for (const QChar unit : text) {
            if (unit.unicode() == 0x00ad || unit.unicode() == 0x200b || unit.unicode() == 0xfeff)
                continue;
            if (preformatted && unit == u'\n')
                breakLine();
            else if (unit.isSpace() && !preformatted)
                m_spaceDue = !m_line.isEmpty();
            else
                put(unit.isSpace() ? QChar(u' ') : unit);
        }
    }
    void endLine()
    {
        if (!m_line.isEmpty())
            breakLine();
    }
    void breakLine()
    {
        m_text += linePrefix() + m_line + u'\n';
        m_line.clear();
        m_spaceDue = false;
    }
    void blankLine()
    {
        endLine();
        if (!m_text.isEmpty() && !m_text.endsWith(u"\n\n") && !m_text.endsWith(u"> \n"))
            breakLine();
    }
    void startItem()
    {
        endLine();
        m_line = u"- "_s;
    }
    void startQuote() { endLine(), ++m_quoteDepth; }
    void endQuote() { endLine(), m_quoteDepth = std::max(0, m_quoteDepth - 1); }
    [[nodiscard]] QString text()
    {
        endLine();
        return m_text.trimmed();
    }

private:
    void put(QChar unit)
    {
        if (std::exchange(m_spaceDue, false) && !m_line.endsWith(u' '))
            m_line += u' ';
        m_line += unit;
    }
    [[nodiscard]] QString linePrefix() const { return u"> "_s.repeated(std::min(m_quoteDepth, shownQuoteDepth)); }

    QString m_text;
    QString m_line;
    bool m_spaceDue = false;
    int m_quoteDepth = 0;
};

bool isSilent(const QString &name)
{
    static const QSet<QString> names{u"style"_s,    u"script"_s,   u"head"_s,   u"title"_s,  u"noscript"_s,
                                     u"template"_s, u"textarea"_s, u"select"_s, u"object"_s, u"svg"_s};
    return names.contains(name);
}

bool startsLine(const QString &name)
{
    static const QSet<QString> names{u"div"_s,     u"tr"_s,      u"table"_s,  u"section"_s, u"article"_s, u"header"_s,
                                     u"footer"_s,  u"address"_s, u"center"_s, u"form"_s,    u"dt"_s,      u"dd"_s,
                                     u"caption"_s, u"thead"_s,   u"tbody"_s,  u"hr"_s,      u"main"_s};
    return names.contains(name);
}

bool startsParagraph(const QString &name)
{
    static const QSet<QString> names{u"p"_s,  u"h1"_s, u"h2"_s, u"h3"_s,  u"h4"_s, u"h5"_s,
                                     u"h6"_s, u"ul"_s, u"ol"_s, u"pre"_s, u"dl"_s};
    return names.contains(name);
}

QString nameOf(const xmlChar *name) { return QString::fromUtf8(reinterpret_cast<const char *>(name)).toLower(); }

/// What the parser tells is turned into lines here; its depth is counters, never a stack of ours.
class HtmlReader
{
public:
    void start(const QString &name, const xmlChar **attributes)
    {
        if (isSilent(name)) {
            ++m_silent;
            return;
        }
        if (name == "body"_L1)
            m_silent = 0;
        if (m_silent > 0)
            return;
        if (name == "pre"_L1)
            ++m_preformatted;
        if (name == "br"_L1)
            m_lines.breakLine();
        else if (name == "li"_L1)
            m_lines.startItem();
        else if (name == "blockquote"_L1)
            m_lines.startQuote();
        else if (name == "td"_L1 || name == "th"_L1)
            m_lines.words(u" "_s, false);
        else if (name == "a"_L1)
            startLink(attributes);
        else
            boundary(name);
    }
    void end(const QString &name)
    {
        if (isSilent(name)) {
            m_silent = std::max(0, m_silent - 1);
            return;
        }
        if (m_silent > 0)
            return;
        if (name == "pre"_L1)
            m_preformatted = std::max(0, m_preformatted - 1);
        if (name == "blockquote"_L1)
            m_lines.endQuote();
        else if (name == "li"_L1)
            m_lines.endLine();
        else if (name == "a"_L1)
            endLink();
        else
            boundary(name);
    }
    void words(const QString &text)
    {
        if (m_silent > 0)
            return;
        m_lines.words(text, m_preformatted > 0);
        if (!m_linkTarget.isEmpty())
            m_linkWords += text;
    }
    [[nodiscard]] QString text() { return m_lines.text(); }

private:
    void boundary(const QString &name)
    {
        if (startsParagraph(name))
            m_lines.blankLine();
        else if (startsLine(name))
            m_lines.endLine();
    }
    void startLink(const xmlChar **attributes)
    {
        m_linkTarget.clear();
        m_linkWords.clear();
        for (; attributes && attributes[0]; attributes += 2) {
            if (nameOf(attributes[0]) == "href"_L1 && attributes[1])
                m_linkTarget = QString::fromUtf8(reinterpret_cast<const char *>(attributes[1])).trimmed();
        }
    }
    void endLink()
    {
        QString target = std::exchange(m_linkTarget, {});
        if (target.startsWith("mailto:"_L1, Qt::CaseInsensitive))
            target = target.mid(7).section(u'?', 0, 0);
        const bool leadsOut = target.contains(u"://"_s) || target.contains(u'@');
        if (!leadsOut || m_linkWords.simplified().contains(target, Qt::CaseInsensitive))
            return;
        m_lines.words(u" <"_s + target.left(longestTarget) + u'>', false);
    }

    LineWriter m_lines;
    int m_silent = 0;
    int m_preformatted = 0;
    QString m_linkTarget;
    QString m_linkWords;
};

HtmlReader &readerOf(void *context) { return *static_cast<HtmlReader *>(context); }

void onStart(void *context, const xmlChar *name, const xmlChar **attributes)
{
    readerOf(context).start(nameOf(name), attributes);
}
void onEnd(void *context, const xmlChar *name) { readerOf(context).end(nameOf(name)); }
void onWords(void *context, const xmlChar *words, int length)
{
    readerOf(context).words(QString::fromUtf8(reinterpret_cast<const char *>(words), length));
}

struct FreeParser
{
    void operator()(htmlParserCtxt *parser) const { htmlFreeParserCtxt(parser); }
};

} // namespace

QString textFromHtml(const QString &html)
{
    HtmlReader reader;
    htmlSAXHandler handler{};
    handler.startElement = onStart;
    handler.endElement = onEnd;
    handler.characters = onWords;
    handler.ignorableWhitespace = onWords;
    const std::unique_ptr<htmlParserCtxt, FreeParser> parser(
        htmlCreatePushParserCtxt(&handler, &reader, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8));
    if (!parser)
        return {};
    htmlCtxtUseOptions(parser.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                         HTML_PARSE_IGNORE_ENC);
    const QByteArray bytes = html.toUtf8();
    for (qsizetype offset = 0; offset < bytes.size(); offset += bytesAtATime) {
        const int count = int(std::min<qsizetype>(bytesAtATime, bytes.size() - offset));
        htmlParseChunk(parser.get(), bytes.constData() + offset, count, 0);
    }
    htmlParseChunk(parser.get(), nullptr, 0, 1);
    return reader.text();
}

} // namespace article12
