// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/reportpainter.h"

#include "documents/answerschart.h"
#include "documents/letterbody.h"
#include "documents/pdfbytes.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPrinter>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

// The sheet, in millimetres.
constexpr double left = 20;
constexpr double right = 190;
constexpr double top = 20;
constexpr double bottom = 275;
constexpr double footerTop = 282;
constexpr double cellMargin = 1.5;
constexpr double chartHeight = 80;
constexpr double chartUnitsPerMm = 4; // the chart's own spaces are those of a screen
constexpr int chartFontSize = 12;     // of these units
constexpr double unitsPerMm = LetterBody::unitsPerMm;

const QColor ink(0x1c, 0x24, 0x2c);
const QColor ruleColour(0xc8, 0xd0, 0xd8);
const QColor headFill(0xee, 0xf1, 0xf4);
const QColor onTimeFill(0x5b, 0x93, 0xc0);
const QColor lateFill(0xb0, 0x1f, 0x1f);

Qt::Alignment alignmentOf(int column) { return column == 0 ? Qt::AlignLeft : Qt::AlignRight; }

QRectF boundsOf(const QString &words, const QFont &font, double width)
{
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, (width - 2 * cellMargin) * unitsPerMm, 1e6), Qt::TextWordWrap,
                                            words);
}

/// Space above and below the words of a line.
double paddingOf(bool isTable) { return isTable ? 1.1 : 1.6; }

} // namespace

ReportPainter::ReportPainter(const MonthlyReport &report, const Wording &wording, ReportSheet sheet)
    : m_wording(wording)
    , m_sheet(std::move(sheet))
    , m_month(nameOf(report.month, wording))
    , m_lastMonths(report.lastMonths)
{
    breakIntoPages(linesOf(report));
}

QList<ReportPainter::Line> ReportPainter::linesOf(const MonthlyReport &report) const
{
    QList<Line> lines;
    addSummary(lines, report);
    lines << Line{Style::NewPage, {}, {}};
    addFigures(lines, m_month, report.rows);
    if (!report.byRight.isEmpty()) {
        lines << Line{Style::Heading, {m_wording.say(Text(QT_TRANSLATE_NOOP("Domain", "By right")))}};
        addRights(lines, report.byRight);
        lines << Line{Style::Sentence, {m_wording.say(footnoteByRight())}};
    }
    lines << Line{Style::Heading, {m_wording.say(furtherHeading())}};
    addFigures(lines, m_month, report.furtherRows);
    if (!report.promisedRows.isEmpty()) {
        lines << Line{Style::Heading, {m_wording.say(promisesHeading())}};
        addFigures(lines, m_month, report.promisedRows);
    }
    return lines;
}

void ReportPainter::addSummary(QList<Line> &lines, const MonthlyReport &report) const
{
    const Wording longDates = m_wording.withDateStyle(Wording::DateStyle::Long);
    if (!m_sheet.origin.organisation.isEmpty())
        lines << Line{Style::Sentence, {m_sheet.origin.organisation}};
    lines << Line{Style::Title, {m_wording.say(Text(QT_TRANSLATE_NOOP("Domain", "Compliance report, %1"), {m_month}))}}
          << Line{Style::Sentence, {longDates.say(report.measured)}}
          << Line{Style::Heading, {m_wording.say(Text(QT_TRANSLATE_NOOP("Domain", "In short")))}};
    for (const Text &sentence : summaryOf(report))
        lines << Line{Style::Lead, {m_wording.say(sentence)}};
    const bool anyAnswer = std::any_of(m_lastMonths.begin(), m_lastMonths.end(),
                                       [](const MonthAnswers &row) { return row.onTime + row.late > 0; });
    if (!anyAnswer)
        return;
    lines << Line{Style::Heading,
                  {m_wording.say(Text(QT_TRANSLATE_NOOP("Domain", "Answers per month, on time and late")))}}
          << Line{Style::Chart, {}, {}};
    addMonths(lines, m_lastMonths);
}

/// The numbers of the chart, for those who do not see it.
void ReportPainter::addMonths(QList<Line> &lines, const QList<MonthAnswers> &months) const
{
    QStringList heads{QString()};
    QStringList onTime{m_wording.say(nameOf(Indicator::OnTime))};
    QStringList late{m_wording.say(lateAnswersName())};
    QList<double> shares{0.16};
    for (const MonthAnswers &row : months) {
        heads << m_wording.locale().standaloneMonthName(row.month.month, QLocale::ShortFormat);
        onTime << QString::number(row.onTime);
        late << QString::number(row.late);
        shares << 0.84 / double(months.size());
    }
    lines << Line{Style::TableHead, heads, shares} << Line{Style::TableRow, onTime, shares}
          << Line{Style::TableRow, late, shares};
}

void ReportPainter::addFigures(QList<Line> &lines, const QString &valueHead, const QList<ReportRow> &rows) const
{
    const QList<double> shares{0.62, 0.23, 0.15};
    lines << Line{Style::TableHead,
                  {m_wording.say(Text(QT_TRANSLATE_NOOP("Domain", "Indicator"))), valueHead, QString()},
                  shares};
    for (const ReportRow &row : rows) {
        lines << Line{
            Style::TableRow, {m_wording.say(row.label), m_wording.say(row.value), m_wording.say(row.note)}, shares};
    }
}

void ReportPainter::addRights(QList<Line> &lines, const QList<RightFigures> &rows) const
{
    const QList<double> shares{0.35, 0.13, 0.13, 0.13, 0.13, 0.13};
    QStringList heads;
    for (const Text &heading : headingsByRight())
        heads << m_wording.say(heading);
    lines << Line{Style::TableHead, heads, shares};
    for (const RightFigures &row : rows) {
        QStringList cells{m_wording.say(shortNameOf(row.right))};
        for (const Figure &figure : figuresOf(row))
            cells << QString::number(figure.count);
        lines << Line{Style::TableRow, cells, shares};
    }
}

/// A heading and a table head never stand alone at the foot; a table goes on under its head.
void ReportPainter::breakIntoPages(const QList<Line> &lines)
{
    double y = top;
    std::optional<Line> tableHead;
    m_pages << QList<PlacedLine>();
    const auto place = [&](const Line &line) {
        const double height = heightOf(line);
        m_pages.last() << PlacedLine{line, y, height};
        y += height;
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].style == Style::NewPage) {
            m_pages << QList<PlacedLine>();
            y = top;
            continue;
        }
        double needed = heightOf(lines[i]);
        for (qsizetype next = i + 1; next < lines.size() && (lines[next - 1].style == Style::Heading ||
                                                             lines[next - 1].style == Style::TableHead);
             ++next)
            needed += heightOf(lines[next]);
        if (y + needed > bottom) {
            m_pages << QList<PlacedLine>();
            y = top;
            if (lines[i].style == Style::TableRow && tableHead)
                place(*tableHead);
        }
        if (lines[i].style == Style::TableHead)
            tableHead = lines[i];
        place(lines[i]);
    }
}

QFont ReportPainter::fontOf(Style style) const
{
    double points = 9;
    QFont::Weight weight = QFont::Normal;
    switch (style) {
    case Style::Title:
        points = 16;
        weight = QFont::Bold;
        break;
    case Style::Heading:
        points = 11;
        weight = QFont::Bold;
        break;
    case Style::TableHead:
        weight = QFont::Bold;
        break;
    case Style::Lead:
        points = 11;
        break;
    case Style::Footer:
        points = 7;
        break;
    case Style::Sentence:
    case Style::TableRow:
    case Style::Chart:
    case Style::NewPage:
        break;
    }
    return paperFont(m_sheet.fontFamily, points, weight);
}

double ReportPainter::heightOf(const Line &line) const
{
    if (line.style == Style::Chart)
        return chartHeight;
    const QFont font = fontOf(line.style);
    double height = 0;
    for (int column = 0; column < line.cells.size(); ++column) {
        const double width = (right - left) * line.shares[column];
        height = std::max(height, boundsOf(line.cells[column], font, width).height() / unitsPerMm);
    }
    const bool isTable = line.style == Style::TableHead || line.style == Style::TableRow;
    return height + 2 * paddingOf(isTable) + (line.style == Style::Heading ? 4 : 0);
}

void ReportPainter::paintLine(QPainter &painter, const PlacedLine &placed) const
{
    const Line &line = placed.line;
    const bool isTable = line.style == Style::TableHead || line.style == Style::TableRow;
    if (line.style == Style::Chart)
        return paintChart(painter, placed);
    if (line.style == Style::TableHead)
        painter.fillRect(QRectF(left, placed.top, right - left, placed.height), headFill);
    if (isTable) {
        painter.setPen(QPen(ruleColour, 0.15));
        painter.drawLine(QPointF(left, placed.top + placed.height), QPointF(right, placed.top + placed.height));
    }
    painter.save();
    painter.scale(1 / unitsPerMm, 1 / unitsPerMm);
    painter.setPen(ink);
    painter.setFont(fontOf(line.style));
    double x = left;
    const Qt::Alignment vertical = line.style == Style::Heading ? Qt::AlignBottom : Qt::AlignVCenter;
    for (int column = 0; column < line.cells.size(); ++column) {
        const double width = (right - left) * line.shares[column];
        const QRectF cell(x + cellMargin, placed.top, width - 2 * cellMargin, placed.height - (isTable ? 0 : 0.8));
        painter.drawText(QRectF(cell.topLeft() * unitsPerMm, cell.size() * unitsPerMm),
                         int(alignmentOf(column) | vertical | Qt::TextWordWrap), line.cells[column]);
        x += width;
    }
    painter.restore();
}

void ReportPainter::paintChart(QPainter &painter, const PlacedLine &placed) const
{
    QFont font = fontOf(Style::TableRow);
    font.setPixelSize(chartFontSize);
    const ChartLook look{onTimeFill, onTimeFill, lateFill, ink, ruleColour, Qt::white, font};
    painter.save();
    painter.scale(1 / chartUnitsPerMm, 1 / chartUnitsPerMm);
    const QRectF area(left * chartUnitsPerMm, placed.top * chartUnitsPerMm, (right - left) * chartUnitsPerMm,
                      placed.height * chartUnitsPerMm);
    paintAnswersChart(painter, area, m_lastMonths, m_wording, look);
    painter.restore();
}

void ReportPainter::paintPage(QPainter &painter, int page) const
{
    for (const PlacedLine &placed : m_pages[page])
        paintLine(painter, placed);
    const Text pageNumber(QT_TRANSLATE_NOOP("Domain", "page %1 of %2"), {qint64(page + 1), qint64(pageCount())});
    QStringList origin{m_sheet.origin.organisation, m_month};
    if (!m_sheet.origin.journalCode.isEmpty())
        origin << m_wording.say(Text(QT_TRANSLATE_NOOP("Domain", "journal %1"), {m_sheet.origin.journalCode}));
    origin.removeAll(QString());
    const Line footer{Style::Footer, {origin.join(u" · "_s), m_wording.say(pageNumber)}, {0.85, 0.15}};
    paintLine(painter, {footer, footerTop, heightOf(footer)});
}

void ReportPainter::paint(QPagedPaintDevice &device) const
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

QByteArray reportPdf(const MonthlyReport &report, const Wording &wording, const ReportSheet &sheet)
{
    return pdfBytes(nameOf(report.month, wording),
                    [&](QPagedPaintDevice &device) { ReportPainter(report, wording, sheet).paint(device); });
}

void printReport(const MonthlyReport &report, const Wording &wording, const ReportSheet &sheet, QPrinter &printer)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    printer.setDocName(nameOf(report.month, wording));
    ReportPainter(report, wording, sheet).paint(printer);
}

} // namespace article12
