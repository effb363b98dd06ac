// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/summary.h"

#include <QFont>

class QPagedPaintDevice;
class QPainter;
class QPrinter;

namespace article12 {

/// The list of a day, as it is shown: for the desk, on one sheet.
struct DayList
{
    QString organisation;
    QString title; ///< "To do now"
    QDate today;
    QList<RequestSummary> rows; ///< in order
    int furtherRows = 0;        ///< of the list, after `rows`: only counted
    QString fontFamily = QStringLiteral("DejaVu Sans");
};

/// Puts the list on one A4 sheet on its side: a box to tick, pill, reference, person, rights, what comes next, due.
/// Many rows are written smaller; what does not fit even then is told as a number.
class DayListPainter
{
public:
    DayListPainter(const DayList &list, const Wording &wording);

    [[nodiscard]] int rowsPainted() const { return m_painted; }
    /// On a painter whose unit is one millimetre of the sheet, origin at its top left corner.
    void paint(QPainter &painter) const;
    /// On a device without margins, A4 on its side.
    void paint(QPagedPaintDevice &device) const;

private:
    [[nodiscard]] QStringList cellsOf(const RequestSummary &row) const;
    void paintLine(QPainter &painter, double top, const QStringList &cells, const QFont &font) const;
    [[nodiscard]] QString rest() const;

    const DayList &m_list;
    const Wording &m_wording;
    int m_painted = 0;
    double m_rowHeight = 0; ///< mm
    double m_points = 0;
};

[[nodiscard]] QByteArray dayListPdf(const DayList &list, const Wording &wording);
/// On paper, through the printer the officer chose; the sheet is used to its edges.
void printDayList(const DayList &list, const Wording &wording, QPrinter &printer);

} // namespace article12
