// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/letterbody.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextList>
#include <QTextTable>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr double mm = LetterBody::unitsPerMm;
constexpr double pointsToUnits = 25.4 / 72 * mm;

bool isHeading(const QTextBlock &block)
{
    bool bold = block.length() > 1;
    for (auto part = block.begin(); !part.atEnd(); ++part)
        bold = bold && part.fragment().charFormat().fontWeight() >= QFont::Bold;
    return bold;
}

} // namespace

QFont paperFont(const QString &family, double pointSize, QFont::Weight weight)
{
    QFont font(family);
    font.setPixelSize(qRound(pointSize * pointsToUnits));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

LetterBody::LetterBody(const QString &html, const QString &family, double pointSize, double width)
{
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
    setIndentWidth(6 * mm);
    setDefaultFont(paperFont(family, pointSize));
    setDefaultStyleSheet(u"p { margin-top: 0px; margin-bottom: 250px } ul { margin-top: 0px; margin-bottom: 250px } "
                         "li { margin-top: 0px; margin-bottom: 60px } td, th { vertical-align: top }"_s);
    setHtml(html);
    styleTables();
    setTextWidth(width * mm);
}

QVariant LetterBody::loadResource(int type, const QUrl &)
{
    if (type == ImageResource) {
        QImage nothing(1, 1, QImage::Format_ARGB32);
        nothing.fill(Qt::transparent);
        return nothing;
    }
    return QByteArray();
}

void LetterBody::paint(QPainter &painter, const Slice &slice, QPointF place) const
{
    painter.save();
    painter.translate(place);
    painter.scale(1 / mm, 1 / mm);
    painter.translate(0, -slice.top);
    const QRectF shown(0, slice.top, textWidth(), slice.bottom - slice.top);
    painter.setClipRect(shown);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = shown.adjusted(0, 0.5 * mm, 0, -0.5 * mm); // not the lines that only touch it
    context.palette.setColor(QPalette::Text, Qt::black);
    documentLayout()->draw(&painter, context);
    painter.restore();
}

void LetterBody::styleTables()
{
    const QList<QTextFrame *> frames = rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(0.2 * mm);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(Qt::gray);
        format.setBorderCollapse(true);
        format.setCellPadding(1.2 * mm);
        format.setCellSpacing(0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setBottomMargin(2.5 * mm);
        table->setFormat(format);
    }
}

QList<LetterBody::Slice> LetterBody::unbreakable() const
{
    QList<Slice> lines;
    std::optional<double> headingTop;
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        const QPointF origin = documentLayout()->blockBoundingRect(block).topLeft();
        const bool heading = isHeading(block);
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QRectF line = block.layout()->lineAt(i).naturalTextRect().translated(origin);
            const double top = headingTop.value_or(line.top());
            lines << Slice{top, line.bottom()};
            headingTop = heading ? std::optional(top) : std::nullopt;
        }
    }
    return lines;
}

/// A page paints whole paragraphs, so one that runs on becomes two; every line stays where it is.
void LetterBody::splitParagraphAt(double y)
{
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        const double top = documentLayout()->blockBoundingRect(block).top();
        for (int i = 1; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const double lineTop = top + line.naturalTextRect().top();
            if (lineTop < y - 1 || top + block.layout()->lineAt(i - 1).naturalTextRect().top() >= y - 1)
                continue;
            QTextCursor cursor(this);
            cursor.setPosition(block.position() + line.textStart());
            QTextBlockFormat head = block.blockFormat();
            QTextBlockFormat tail = head;
            head.setBottomMargin(0);
            tail.setTopMargin(0);
            cursor.setBlockFormat(head);
            if (characterAt(cursor.position() - 1) == QChar::LineSeparator)
                cursor.deletePreviousChar();
            cursor.insertBlock(tail);
            if (QTextList *list = cursor.currentList())
                list->remove(cursor.block()); // keeps the indent: the item goes on without a second bullet
            break;
        }
    }
}

QList<LetterBody::Slice> LetterBody::paginate(double firstHeight, double nextHeight)
{
    const double end = size().height();
    const QList<Slice> lines = unbreakable();
    QList<Slice> pages;
    double top = 0;
    do {
        const double limit = top + (pages.isEmpty() ? firstHeight : nextHeight);
        double cut = std::min(limit, end);
        for (bool moved = cut < end; moved;) {
            moved = false;
            for (const Slice &line : lines) {
                if (line.top < cut && line.bottom > cut && line.top > top) {
                    cut = line.top;
                    moved = true;
                }
            }
        }
        if (cut < end)
            splitParagraphAt(cut);
        pages << Slice{top, cut};
        top = cut;
    } while (top < end);
    return pages;
}

namespace {

QString inlineHtml(const QTextBlock &block)
{
    QString html;
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        const QTextFragment fragment = part.fragment();
        QString words = fragment.text().toHtmlEscaped().replace(QChar::LineSeparator, u"<br>"_s);
        if (fragment.charFormat().fontItalic())
            words = u"<i>"_s + words + u"</i>"_s;
        if (fragment.charFormat().fontWeight() >= QFont::DemiBold)
            words = u"<b>"_s + words + u"</b>"_s;
        html += words;
    }
    while (html.endsWith(u' '))
        html.chop(1);
    return html;
}

QString tableHtml(const QTextTable &table)
{
    QString html = u"<table>\n"_s;
    for (int row = 0; row < table.rows(); ++row) {
        html += u"<tr>"_s;
        for (int column = 0; column < table.columns(); ++column) {
            QStringList lines;
            const QTextTableCell cell = table.cellAt(row, column);
            for (auto part = cell.begin(); !part.atEnd(); ++part)
                lines << inlineHtml(part.currentBlock());
            html += u"<td>"_s + lines.join(u"<br>"_s) + u"</td>"_s;
        }
        html += u"</tr>\n"_s;
    }
    return html + u"</table>\n"_s;
}

} // namespace

QString bodyHtmlOf(const QTextDocument &document)
{
    QString html;
    bool inList = false;
    const auto list = [&](bool wanted) {
        if (wanted != inList)
            html += wanted ? u"<ul>\n"_s : u"</ul>\n"_s;
        inList = wanted;
    };
    const QTextFrame *root = document.rootFrame();
    for (auto part = root->begin(); !part.atEnd(); ++part) {
        const QTextBlock block = part.currentBlock();
        list(block.isValid() && block.textList());
        if (const auto *table = qobject_cast<const QTextTable *>(part.currentFrame()))
            html += tableHtml(*table);
        else if (inList)
            html += u"<li>"_s + inlineHtml(block) + u"</li>\n"_s;
        else if (block.isValid() && !block.text().trimmed().isEmpty())
            html += u"<p>"_s + inlineHtml(block) + u"</p>\n"_s;
    }
    list(false);
    return html;
}

} // namespace article12
