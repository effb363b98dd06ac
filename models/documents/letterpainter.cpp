// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/letterpainter.h"

#include "documents/pdfbytes.h"

#include "documents/lettersheet.h"
#include "documents/wholefile.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPrinter>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr double mm = LetterBody::unitsPerMm;
constexpr double textPoints = 10;
constexpr double smallestAddressPoints = 6;
constexpr double footerPoints = 7;
constexpr double lineSpacing = 1.1; ///< of the font's height, for fixed lines

double lineHeight(const QFont &font) { return QFontMetricsF(font).height() * lineSpacing / mm; }

double widthOf(const QString &text, const QFont &font) { return QFontMetricsF(font).horizontalAdvance(text) / mm; }

QList<LetterPainter::Line> stacked(const QStringList &texts, const QRectF &area, const QFont &font)
{
    QList<LetterPainter::Line> lines;
    const double height = lineHeight(font);
    for (const QString &text : texts)
        lines << LetterPainter::Line{
            text, QRectF(area.left(), area.top() + lines.size() * height, area.width(), height), font};
    return lines;
}

bool fits(const QStringList &texts, const QRectF &area, const QFont &font)
{
    return texts.size() * lineHeight(font) <= area.height() &&
           std::all_of(texts.begin(), texts.end(),
                       [&](const QString &text) { return widthOf(text, font) <= area.width(); });
}

/// Everything under the address, from place and date to the signature, as one flowing text.
QString flowingHtml(const Letter &letter)
{
    return u"<p>%1</p><p>%2<br><b>%3</b></p>%4<p style=\"margin-top: 600px\">%5</p>"_s.arg(
        letter.placeAndDate.toHtmlEscaped(), letter.referenceLine.toHtmlEscaped(), letter.subject.toHtmlEscaped(),
        letter.bodyHtml, letter.signature.toHtmlEscaped());
}

void paintLine(QPainter &painter, const LetterPainter::Line &line)
{
    painter.save();
    painter.scale(1 / mm, 1 / mm);
    painter.setFont(line.font);
    painter.drawText(QRectF(line.rect.topLeft() * mm, line.rect.size() * mm),
                     int(line.alignment | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip), line.text);
    painter.restore();
}

} // namespace

LetterPainter::LetterPainter(const Letter &letter, const LetterFonts &fonts)
    : m_letter(letter)
    , m_fonts(fonts)
    , m_body(flowingHtml(letter), fonts.text, textPoints, lettersheet::right - lettersheet::left)
    , m_pages(m_body.paginate((lettersheet::bodyBottom - lettersheet::firstBodyTop) * mm,
                              (lettersheet::bodyBottom - lettersheet::nextBodyTop) * mm))
{
}

QList<LetterPainter::Line> LetterPainter::senderLines() const
{
    QList<Line> lines = stacked(m_letter.senderLines, lettersheet::sender, paperFont(m_fonts.text, textPoints));
    if (!lines.isEmpty())
        lines.first().font.setWeight(QFont::Bold);
    return lines;
}

QList<LetterPainter::Line> LetterPainter::addressLines() const
{
    double points = textPoints;
    while (points > smallestAddressPoints &&
           !fits(m_letter.recipientLines, lettersheet::address, paperFont(m_fonts.text, points)))
        points -= 0.5;
    const QFont font = paperFont(m_fonts.text, points);
    QStringList shown;
    for (const QString &line : m_letter.recipientLines)
        shown << QFontMetricsF(font).elidedText(line, Qt::ElideRight, lettersheet::address.width() * mm);
    return stacked(shown, lettersheet::address, font);
}

QList<LetterPainter::Line> LetterPainter::footerLines(int page) const
{
    const QFont font = paperFont(m_fonts.footer, footerPoints);
    const QRectF place(lettersheet::left, lettersheet::footerTop, lettersheet::right - lettersheet::left,
                       lineHeight(font));
    return {{m_letter.senderLines.join(u" · "_s), place, font, Qt::AlignLeft},
            {u"%1/%2"_s.arg(page + 1).arg(pageCount()), place, font, Qt::AlignRight}};
}

void LetterPainter::paintFoldMarks(QPainter &painter)
{
    painter.save();
    painter.setPen(QPen(Qt::gray, 0.1));
    for (const double y : lettersheet::foldMarks)
        painter.drawLine(QPointF(lettersheet::foldMarkLeft, y), QPointF(lettersheet::foldMarkRight, y));
    painter.restore();
}

void LetterPainter::paintBody(QPainter &painter, int page) const
{
    const double top = page == 0 ? lettersheet::firstBodyTop : lettersheet::nextBodyTop;
    m_body.paint(painter, m_pages[page], QPointF(lettersheet::left, top));
}

void LetterPainter::paintPage(QPainter &painter, int page) const
{
    painter.save();
    painter.setPen(Qt::black);
    QList<Line> lines = footerLines(page);
    if (page == 0) {
        lines << senderLines() << addressLines();
        paintFoldMarks(painter);
    }
    for (const Line &line : std::as_const(lines))
        paintLine(painter, line);
    paintBody(painter, page);
    painter.restore();
}

void LetterPainter::paint(QPagedPaintDevice &device) const
{
    QPainter painter(&device);
    const double perMm = device.logicalDpiX() / 25.4;
    painter.scale(perMm, perMm);
    for (int page = 0; page < pageCount(); ++page) {
        if (page > 0)
            device.newPage();
        paintPage(painter, page);
    }
}

QByteArray letterPdf(const Letter &letter, const LetterFonts &fonts)
{
    return pdfBytes(letter.subject, [&](QPagedPaintDevice &device) { LetterPainter(letter, fonts).paint(device); });
}

Result<void> writeLetterPdf(const Letter &letter, const QString &path, const LetterFonts &fonts)
{
    return writeWholeFile(path, letterPdf(letter, fonts));
}

void printLetter(const Letter &letter, QPrinter &printer, const LetterFonts &fonts)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    printer.setDocName(letter.subject);
    LetterPainter(letter, fonts).paint(printer);
}

} // namespace article12
