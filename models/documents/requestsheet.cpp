// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/requestsheet.h"

#include "documents/letterbody.h"
#include "documents/pdfbytes.h"

#include <QPainter>
#include <QPrinter>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

// The sheet, in millimetres.
constexpr double left = 20;
constexpr double right = 190;
constexpr double titleTop = 15;
constexpr double firstTop = 38;
constexpr double nextTop = 18;
constexpr double bottom = 280;
constexpr double footerTop = 286;
constexpr double titlePoints = 15;
constexpr double textPoints = 9;
constexpr double footerPoints = 8;
constexpr double unitsPerMm = LetterBody::unitsPerMm;

QString htmlOf(const RequestSheet &sheet)
{
    QString html;
    for (const RequestSheet::Section &section : sheet.sections) {
        html += html.isEmpty() ? QString() : u"<p>&nbsp;</p>"_s;
        html += u"<p><b>%1</b></p>"_s.arg(section.title.toHtmlEscaped());
        for (const RequestSheet::Line &line : section.lines) {
            const QString words = line.words.toHtmlEscaped().replace(u'\n', u"<br>"_s);
            html += line.name.isEmpty() ? u"<p>%1</p>"_s.arg(words)
                                        : u"<p><i>%1</i> – %2</p>"_s.arg(line.name.toHtmlEscaped(), words);
        }
    }
    return html;
}

void write(QPainter &painter, const QString &words, const QRectF &area, const QFont &font, int align)
{
    painter.save();
    painter.scale(1 / unitsPerMm, 1 / unitsPerMm);
    painter.setFont(font);
    painter.setPen(Qt::black);
    painter.drawText(QRectF(area.topLeft() * unitsPerMm, area.size() * unitsPerMm),
                     align | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, words);
    painter.restore();
}

void paint(const RequestSheet &sheet, QPagedPaintDevice &device)
{
    LetterBody body(htmlOf(sheet), sheet.fontFamily, textPoints, right - left);
    const auto pages = body.paginate((bottom - firstTop) * unitsPerMm, (bottom - nextTop) * unitsPerMm);
    QPainter painter(&device);
    const double perMm = device.logicalDpiX() / 25.4;
    painter.scale(perMm, perMm);
    const QFont small = paperFont(sheet.fontFamily, footerPoints);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        if (page > 0)
            device.newPage();
        const QRectF head(left, titleTop, right - left, 8);
        if (page == 0) {
            write(painter, sheet.title, head, paperFont(sheet.fontFamily, titlePoints, QFont::Bold), Qt::AlignLeft);
            write(painter, sheet.asOf, head.translated(0, 9), small, Qt::AlignLeft);
        }
        body.paint(painter, pages[page], QPointF(left, page == 0 ? firstTop : nextTop));
        const QRectF foot(left, footerTop, right - left, 4);
        write(painter, u"%1 · %2"_s.arg(sheet.organisation, sheet.title), foot, small, Qt::AlignLeft);
        write(painter, u"%1/%2"_s.arg(page + 1).arg(pages.size()), foot, small, Qt::AlignRight);
    }
}

} // namespace

QByteArray requestSheetPdf(const RequestSheet &sheet)
{
    return pdfBytes(sheet.title, [&](QPagedPaintDevice &device) { paint(sheet, device); });
}

void printRequestSheet(const RequestSheet &sheet, QPrinter &printer)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    paint(sheet, printer);
}

} // namespace article12
