// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/monthlyreport.h"

#include <QColor>
#include <QFont>
#include <QRectF>

class QPainter;

namespace article12 {

/// Colours and font of a chart: the scheme's on screen, ink on paper.
struct ChartLook
{
    QColor onTime, onTimeEdge; ///< of the bars
    QColor late;
    QColor text, line, background;
    QFont font;
};

/// Bars of the answers on time and, on top of them, the late ones, one a month; on paper as lines and letters, not as
/// an image. `area` in the painter's units, about the pixels of a screen. Needs a QApplication. The answer: where the
/// bars stand, each month in an equal part of the width.
QRectF paintAnswersChart(QPainter &painter, const QRectF &area, const QList<MonthAnswers> &months,
                         const Wording &wording, const ChartLook &look);

} // namespace article12
