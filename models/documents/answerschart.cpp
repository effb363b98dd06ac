// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/answerschart.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QLegend>
#include <QStackedBarSeries>
#include <QValueAxis>

namespace article12 {

namespace {

constexpr int linesWanted = 4;
constexpr qreal barWidth = 0.6; // of a month's place

/// A round number of answers between two lines of the grid: 1, 2, 5, 10, 20 …
int roundStep(int largest)
{
    int step = 1;
    for (int power = 1; step * linesWanted < largest; power *= 10) {
        for (const int factor : {1, 2, 5}) {
            step = factor * power;
            if (step * linesWanted >= largest)
                break;
        }
    }
    return step;
}

QBarSet *barsOf(const QString &name, const QColor &colour, const QColor &edge)
{
    auto *bars = new QBarSet(name);
    bars->setColor(colour);
    bars->setBorderColor(edge);
    return bars;
}

QBarCategoryAxis *monthAxis(const QList<MonthAnswers> &months, const Wording &wording, const ChartLook &look)
{
    auto *axis = new QBarCategoryAxis;
    for (const MonthAnswers &row : months)
        axis->append(wording.locale().standaloneMonthName(row.month.month, QLocale::ShortFormat));
    axis->setGridLineVisible(false);
    axis->setLinePenColor(look.line);
    axis->setLabelsFont(look.font);
    axis->setLabelsColor(look.text);
    return axis;
}

QValueAxis *countAxis(int largest, const ChartLook &look)
{
    auto *axis = new QValueAxis;
    const int step = roundStep(largest);
    const int lines = std::max(1, (largest + step - 1) / step);
    axis->setRange(0, lines * step);
    axis->setTickCount(lines + 1);
    axis->setLabelFormat(QStringLiteral("%d"));
    axis->setLineVisible(false);
    axis->setGridLineColor(look.line);
    axis->setLabelsFont(look.font);
    axis->setLabelsColor(look.text);
    return axis;
}

std::unique_ptr<QChart> chartOf(const QList<MonthAnswers> &months, const Wording &wording, const ChartLook &look)
{
    QBarSet *onTime = barsOf(wording.say(Text(QT_TRANSLATE_NOOP("Domain", "on time"))), look.onTime, look.onTimeEdge);
    QBarSet *late = barsOf(wording.say(Text(QT_TRANSLATE_NOOP("Domain", "late"))), look.late, look.late);
    int largest = 0;
    for (const MonthAnswers &row : months) {
        *onTime << row.onTime;
        *late << row.late;
        largest = std::max(largest, row.onTime + row.late);
    }
    auto *series = new QStackedBarSeries;
    series->setBarWidth(barWidth);
    series->append({onTime, late});

    auto chart = std::make_unique<QChart>();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setMargins(QMargins(0, 0, 0, 0));
    chart->setBackgroundRoundness(0);
    chart->setBackgroundBrush(look.background);
    chart->setBackgroundPen(Qt::NoPen);
    chart->addSeries(series);
    QBarCategoryAxis *axisOfMonths = monthAxis(months, wording, look);
    QValueAxis *axisOfCounts = countAxis(largest, look);
    chart->addAxis(axisOfMonths, Qt::AlignBottom);
    chart->addAxis(axisOfCounts, Qt::AlignLeft);
    series->attachAxis(axisOfMonths);
    series->attachAxis(axisOfCounts);
    chart->legend()->setAlignment(Qt::AlignTop);
    chart->legend()->setFont(look.font);
    chart->legend()->setLabelColor(look.text);
    return chart;
}

} // namespace

QRectF paintAnswersChart(QPainter &painter, const QRectF &area, const QList<MonthAnswers> &months,
                         const Wording &wording, const ChartLook &look)
{
    const QRectF sheet(QPointF(), area.size());
    QChartView view(chartOf(months, wording, look).release());
    view.setFrameShape(QFrame::NoFrame);
    view.setBackgroundBrush(look.background);
    view.resize(area.size().toSize());
    view.chart()->resize(area.size());
    view.setSceneRect(sheet);
    view.scene()->render(&painter, area, sheet);
    return view.chart()->plotArea().translated(area.topLeft());
}

} // namespace article12
