// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/reportfiles.h"

#include <QFont>
#include <QRectF>

class QPagedPaintDevice;
class QPainter;
class QPrinter;

namespace article12 {

/// What a printed report needs beside its figures.
struct ReportSheet
{
    ReportOrigin origin; ///< organisation at the head of the first page, code of the journal at the foot of each
    QString fontFamily = QStringLiteral("DejaVu Sans");
};

/// The one routine that puts a report on paper, for preview, printer and PDF alike, on A4. The first page sums the
/// month up in sentences and a chart; then come the tables, a table head again on each page. Below: code of the journal
/// and "page 1 of 3".
class ReportPainter
{
public:
    ReportPainter(const MonthlyReport &report, const Wording &wording, ReportSheet sheet);

    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    /// Paints page 0, 1 … on a painter whose unit is one millimetre of the sheet, origin at its top left corner.
    void paintPage(QPainter &painter, int page) const;
    /// Paints every page on an A4 device without margins.
    void paint(QPagedPaintDevice &device) const;

private:
    enum class Style { Title, Sentence, Lead, Heading, TableHead, TableRow, Chart, NewPage, Footer };
    /// A line across the page: cells side by side, the column widths are shares of it.
    struct Line
    {
        Style style = Style::Sentence;
        QStringList cells;
        QList<double> shares = {1};
    };
    struct PlacedLine
    {
        Line line;
        double top = 0;    ///< mm
        double height = 0; ///< mm
    };

    [[nodiscard]] QList<Line> linesOf(const MonthlyReport &report) const;
    void addSummary(QList<Line> &lines, const MonthlyReport &report) const;
    void addMonths(QList<Line> &lines, const QList<MonthAnswers> &months) const;
    void addFigures(QList<Line> &lines, const QString &valueHead, const QList<ReportRow> &rows) const;
    void addRights(QList<Line> &lines, const QList<RightFigures> &rows) const;
    void breakIntoPages(const QList<Line> &lines);
    [[nodiscard]] QFont fontOf(Style style) const;
    [[nodiscard]] double heightOf(const Line &line) const;
    void paintChart(QPainter &painter, const PlacedLine &placed) const;
    void paintLine(QPainter &painter, const PlacedLine &placed) const;

    const Wording &m_wording;
    ReportSheet m_sheet;
    QString m_month;
    QList<MonthAnswers> m_lastMonths;
    QList<QList<PlacedLine>> m_pages;
};

/// The report as a PDF with its fonts in it.
[[nodiscard]] QByteArray reportPdf(const MonthlyReport &report, const Wording &wording, const ReportSheet &sheet);
/// On paper, through the printer the officer chose; the sheet is used to its edges.
void printReport(const MonthlyReport &report, const Wording &wording, const ReportSheet &sheet, QPrinter &printer);

} // namespace article12
