// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/plaintext.h"

#include <QStringList>

#include <utility>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

struct FlowedLine
{
    int quoteDepth = 0;
    QString words;
    [[nodiscard]] bool isSignatureMark() const { return words == "-- "_L1; }
    [[nodiscard]] bool isSoft() const { return words.endsWith(u' ') && !isSignatureMark(); }
};

FlowedLine flowedLine(const QString &line)
{
    FlowedLine flowed;
    while (flowed.quoteDepth < line.size() && line[flowed.quoteDepth] == u'>')
        ++flowed.quoteDepth;
    flowed.words = line.mid(flowed.quoteDepth);
    if (flowed.words.startsWith(u' '))
        flowed.words.remove(0, 1);
    return flowed;
}

} // namespace

QString withPlainLineEnds(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u'\r', u'\n');
    text.remove(QChar(u'\0'));
    text.remove(QChar(0xfeff));
    return text;
}

QString unflowed(const QString &text, SpaceBeforeBreak space)
{
    QString result;
    bool first = true;
    bool open = false;
    int openDepth = 0;
    for (const QString &line : text.split(u'\n')) {
        FlowedLine flowed = flowedLine(line);
        const bool continues = open && flowed.quoteDepth == openDepth && !flowed.isSignatureMark();
        if (!continues) {
            if (!std::exchange(first, false))
                result += u'\n';
            if (flowed.quoteDepth > 0)
                result += QString(flowed.quoteDepth, u'>') + u' ';
        }
        open = flowed.isSoft();
        openDepth = flowed.quoteDepth;
        if (open && space == SpaceBeforeBreak::Delete)
            flowed.words.chop(1);
        result += flowed.words;
    }
    return result;
}

} // namespace article12
