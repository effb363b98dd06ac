// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/daylistpainter.h"

#include "documents/letterbody.h"
#include "documents/pdfbytes.h"
#include "requests/standing.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPrinter>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

// The sheet, in millimetres.
constexpr double left = 14;
constexpr double right = 283;
constexpr double titleTop = 12;
constexpr double tableTop = 30;
constexpr double bottom = 198;
constexpr double boxWidth = 8;
constexpr double cellMargin = 1.2;
constexpr double unitsPerMm = LetterBody::unitsPerMm;

constexpr double highestRow = 7.2;
constexpr double lowestRow = 3.6;
constexpr double largestPoints = 9;
constexpr double smallestPoints = 6.5;

/// Of the width beside the box to tick.
constexpr std::array shares{0.12, 0.09, 0.20, 0.20, 0.28, 0.11};

const QColor ink(0x1c, 0x24, 0x2c);
const QColor ruleColour(0xc8, 0xd0, 0xd8);
const QColor headFill(0xee, 0xf1, 0xf4);

} // namespace

DayListPainter::DayListPainter(const DayList &list, const Wording &wording)
    : m_list(list)
    , m_wording(wording)
{
    const double room = bottom - tableTop;
    const int rows = int(list.rows.size()) + list.furtherRows;
    m_rowHeight = std::clamp(room / (rows + 1), lowestRow, highestRow);
    m_points = largestPoints - (largestPoints - smallestPoints) * (highestRow - m_rowHeight) / (highestRow - lowestRow);
    const int fitting = int(room / m_rowHeight) - 1;        // the head takes one
    const int shown = rows <= fitting ? rows : fitting - 1; // the number of the others takes one
    m_painted = qMin(shown, int(list.rows.size()));
}

QStringList DayListPainter::cellsOf(const RequestSummary &row) const
{
    QStringList rights;
    for (const Right asked : row.rights)
        rights << m_wording.say(shortNameOf(asked));
    const QString writer = row.person.isEmpty() ? row.email : row.person;
    const QString person = row.onBehalfOf.isEmpty() ? writer : u"%1 (%2)"_s.arg(writer, row.onBehalfOf);
    const Standing standing = standingOf(row, m_list.today);
    const std::optional<QDate> due = standing.ofTarget ? std::optional(row.target->due) : row.deadline.effectiveDue;
    const bool dueCounts = standing.urgency != Urgency::Suspended && standing.urgency != Urgency::FollowUp &&
                           standing.urgency != Urgency::Closed;
    const QString next = m_wording.say(textOf(row.next));
    return {m_wording.say(pillOf(row, m_list.today)),
            row.reference,
            person,
            rights.join(u", "_s),
            next.isEmpty() ? m_wording.say(nameOf(row.state)) : next,
            due && dueCounts ? m_wording.date(*due) : u"—"_s};
}

QString DayListPainter::rest() const
{
    const int unpainted = int(m_list.rows.size()) + m_list.furtherRows - m_painted;
    return unpainted == 0
               ? QString()
               : m_wording.say(Text(QT_TRANSLATE_N_NOOP("Domain", "and %n more in the register"), {}, unpainted));
}

void DayListPainter::paintLine(QPainter &painter, double top, const QStringList &cells, const QFont &font) const
{
    painter.setPen(QPen(ruleColour, 0.15));
    painter.drawLine(QPointF(left, top + m_rowHeight), QPointF(right, top + m_rowHeight));
    painter.save();
    painter.scale(1 / unitsPerMm, 1 / unitsPerMm);
    painter.setPen(ink);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    double x = left + boxWidth;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const double width = (right - left - boxWidth) * shares[size_t(column)];
        const QRectF cell(x + cellMargin, top, width - 2 * cellMargin, m_rowHeight);
        const QRectF area(cell.topLeft() * unitsPerMm, cell.size() * unitsPerMm);
        painter.drawText(area, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                         metrics.elidedText(cells[column], Qt::ElideRight, area.width()));
        x += width;
    }
    painter.restore();
}

void DayListPainter::paint(QPainter &painter) const
{
    const auto write = [&](const QRectF &area, const QString &words, double points, QFont::Weight weight, int align) {
        painter.save();
        painter.scale(1 / unitsPerMm, 1 / unitsPerMm);
        painter.setPen(ink);
        painter.setFont(paperFont(m_list.fontFamily, points, weight));
        painter.drawText(QRectF(area.topLeft() * unitsPerMm, area.size() * unitsPerMm), align | Qt::AlignVCenter,
                         words);
        painter.restore();
    };
    const QRectF head(left, titleTop, right - left, 9);
    write(head, m_list.title, 15, QFont::Bold, Qt::AlignLeft);
    write(head, m_wording.longDate(m_list.today), 10, QFont::Normal, Qt::AlignRight);
    write(head.translated(0, 8).adjusted(0, 0, 0, -3), m_list.organisation, 9, QFont::Normal, Qt::AlignLeft);

    QStringList titles;
    for (const char *title : {QT_TRANSLATE_NOOP("Domain", "Deadline"), QT_TRANSLATE_NOOP("Domain", "Reference"),
                              QT_TRANSLATE_NOOP("Domain", "Person"), QT_TRANSLATE_NOOP("Domain", "Rights"),
                              QT_TRANSLATE_NOOP("Domain", "What comes next"), QT_TRANSLATE_NOOP("Domain", "Due")})
        titles << m_wording.say(Text(title));
    painter.fillRect(QRectF(left, tableTop, right - left, m_rowHeight), headFill);
    paintLine(painter, tableTop, titles, paperFont(m_list.fontFamily, m_points, QFont::Bold));
    const QFont font = paperFont(m_list.fontFamily, m_points, QFont::Normal);
    double y = tableTop + m_rowHeight;
    for (int row = 0; row < m_painted; ++row, y += m_rowHeight) {
        paintLine(painter, y, cellsOf(m_list.rows[row]), font);
        const double side = m_rowHeight * 0.5;
        painter.setPen(QPen(ink, 0.2));
        painter.drawRect(QRectF(left + 1.5, y + (m_rowHeight - side) / 2, side, side));
    }
    write(QRectF(left, y, right - left, m_rowHeight), rest(), m_points, QFont::Normal, Qt::AlignLeft);
}

void DayListPainter::paint(QPagedPaintDevice &device) const
{
    QPainter painter(&device);
    const double perMm = device.logicalDpiX() / 25.4;
    painter.scale(perMm, perMm);
    paint(painter);
}

QByteArray dayListPdf(const DayList &list, const Wording &wording)
{
    return pdfBytes(
        list.title, [&](QPagedPaintDevice &device) { DayListPainter(list, wording).paint(device); },
        QPageLayout::Landscape);
}

void printDayList(const DayList &list, const Wording &wording, QPrinter &printer)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setFullPage(true);
    printer.setDocName(list.title);
    DayListPainter(list, wording).paint(printer);
}

} // namespace article12
