// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/deadlineruler.h"

#include "views/common/theme.h"

#include <QPainter>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal sideMargin = 8; // px left and right of the bar
constexpr qreal labelGap = 6;   // px between two words of a row

/// What differs between the two sizes.
struct Measures
{
    qreal barHeight; // px
    qreal tickReach; // px a tick stands out of the bar
    qreal words;     // size of the words, of the font
};
constexpr Measures measuresOf(RulerSize size)
{
    return size == RulerSize::Compact ? Measures{14, 5, 0.83} : Measures{30, 9, 1.0};
}

struct Mark
{
    RulerLabel::Mark kind;
    QDate day;
    int weight; ///< words of the lightest are left out first when there is no room
};

/// The stretch of time the bar stands for.
struct Scale
{
    QDate first;
    QDate last;
    qreal width;
    [[nodiscard]] qreal x(QDate day) const
    {
        const qreal share = qreal(first.daysTo(day)) / qMax<qint64>(1, first.daysTo(last));
        return sideMargin + qBound(0.0, share, 1.0) * (width - 2 * sideMargin);
    }
};

QList<Mark> marksOf(const RulerDates &dates)
{
    QList<Mark> marks{{RulerLabel::Mark::Received, dates.received, 2}};
    if (dates.safe && dates.safe != dates.due)
        marks << Mark{RulerLabel::Mark::Safe, *dates.safe, 0};
    if (dates.due)
        marks << Mark{RulerLabel::Mark::Due, *dates.due, 3};
    if (dates.ifExtended && dates.ifExtended != dates.due)
        marks << Mark{RulerLabel::Mark::IfExtended, *dates.ifExtended, 1};
    if (dates.answered)
        marks << Mark{RulerLabel::Mark::Answered, *dates.answered, 3};
    if (dates.closed)
        marks << Mark{RulerLabel::Mark::Closed, *dates.closed, 3};
    std::stable_sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) { return a.day < b.day; });
    return marks;
}

/// With the middle of each stop, for the words over the bar.
QList<Mark> marksWithStops(const RulerDates &dates)
{
    QList<Mark> marks = marksOf(dates);
    for (const ClockStop &stop : dates.stops)
        marks << Mark{RulerLabel::Mark::Stopped, stop.from.addDays(stop.from.daysTo(stop.to.value_or(dates.today)) / 2),
                      -1};
    std::stable_sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) { return a.day < b.day; });
    return marks;
}

/// Closed without an answer, today has no place on it.
bool showsToday(const RulerDates &dates, const Scale &scale)
{
    return !dates.closed && dates.today >= scale.first && dates.today <= scale.last;
}

Scale scaleOf(const RulerDates &dates, qreal width)
{
    QDate last = dates.received.addDays(31);
    for (const auto &day : {dates.due, dates.ifExtended, dates.safe, dates.answered, dates.closed})
        last = day ? qMax(last, *day) : last;
    if (!dates.answered && !dates.closed)
        last = qMax(last, dates.today);
    return {dates.received, last, width};
}

QString nameOf(RulerLabel::Mark mark)
{
    switch (mark) {
    case RulerLabel::Mark::Received:
        return DeadlineRuler::tr("received");
    case RulerLabel::Mark::Stopped:
        return DeadlineRuler::tr("suspended", "over the days on which the clock stood still");
    case RulerLabel::Mark::Closed:
        return DeadlineRuler::tr("closed");
    case RulerLabel::Mark::Safe:
        return DeadlineRuler::tr("safe", "the date without suspension or extension");
    case RulerLabel::Mark::Due:
        return DeadlineRuler::tr("due");
    case RulerLabel::Mark::IfExtended:
        return DeadlineRuler::tr("if extended");
    case RulerLabel::Mark::Answered:
        return DeadlineRuler::tr("answered");
    case RulerLabel::Mark::Today:
        return DeadlineRuler::tr("today");
    }
    Q_UNREACHABLE();
}

QColor colourOf(RulerLabel::Mark mark, const Colours &colours)
{
    switch (mark) {
    case RulerLabel::Mark::Received:
        return colours.rulerReceived;
    case RulerLabel::Mark::Stopped:
        return colours.stopped.text;
    case RulerLabel::Mark::Safe:
    case RulerLabel::Mark::IfExtended:
    case RulerLabel::Mark::Closed:
        return colours.rulerSafe;
    case RulerLabel::Mark::Due:
        return colours.rulerDue;
    case RulerLabel::Mark::Answered:
        return colours.good;
    case RulerLabel::Mark::Today:
        return colours.rulerToday;
    }
    Q_UNREACHABLE();
}

/// Moves the words of one row apart, each as near to its tick as the others let it.
void spread(QList<RulerLabel> &row, qreal width)
{
    qreal from = 0;
    for (RulerLabel &label : row) {
        label.area.moveLeft(qMax(label.area.left(), from));
        from = label.area.right() + labelGap;
    }
    qreal to = width;
    for (auto label = row.rbegin(); label != row.rend(); ++label) {
        label->area.moveRight(qMin(label->area.right(), to));
        to = label->area.left() - labelGap;
    }
}

qreal roomNeeded(const QList<RulerLabel> &row)
{
    qreal need = -labelGap;
    for (const RulerLabel &label : row)
        need += label.area.width() + labelGap;
    return need;
}

QFont labelFont(const QFont &font, RulerSize size) { return scaled(font, measuresOf(size).words); }
QFont todayFont(const QFont &font, RulerSize size) { return scaled(font, measuresOf(size).words, QFont::DemiBold); }

/// One row of words over or below the bar; the lightest are dropped until the rest fits.
QList<RulerLabel> placeRow(QList<Mark> marks, int rowNumber, const Scale &scale, const QFont &font,
                           const Wording &wording, RulerSize size)
{
    const QFontMetricsF metrics(labelFont(font, size));
    const Measures measures = measuresOf(size);
    const auto dayOf = [&](QDate day) {
        return size == RulerSize::Compact ? wording.dayAndMonth(day) : wording.shortDate(day);
    };
    const qreal top = rowNumber == 0 ? 0 : metrics.height() + measures.barHeight + 2 * measures.tickReach;
    for (;;) {
        QList<RulerLabel> row;
        for (const Mark &mark : marks) {
            const QString words = rowNumber == 0 ? nameOf(mark.kind) : dayOf(mark.day);
            const qreal width = metrics.horizontalAdvance(words) + 1;
            row << RulerLabel{mark.kind, rowNumber, words,
                              QRectF(scale.x(mark.day) - width / 2, top, width, metrics.height())};
        }
        if (roomNeeded(row) <= scale.width || marks.size() < 2) {
            spread(row, scale.width);
            return row;
        }
        marks.erase(std::min_element(marks.begin(), marks.end(),
                                     [](const Mark &a, const Mark &b) { return a.weight < b.weight; }));
    }
}

} // namespace

QList<RulerLabel> placeRulerLabels(const RulerDates &dates, qreal width, const QFont &font, const Wording &wording,
                                   RulerSize size)
{
    const Scale scale = scaleOf(dates, width);
    const QList<Mark> marks = marksOf(dates);
    QList<RulerLabel> labels =
        placeRow(marksWithStops(dates), 0, scale, font, wording, size) + placeRow(marks, 1, scale, font, wording, size);
    if (!showsToday(dates, scale))
        return labels;
    const QFontMetricsF metrics(todayFont(font, size));
    const Measures measures = measuresOf(size);
    const QString words = u"%1 %2"_s.arg(nameOf(RulerLabel::Mark::Today), wording.dayAndMonth(dates.today));
    const qreal wordsWidth = metrics.horizontalAdvance(words) + 1;
    QList<RulerLabel> today{
        {RulerLabel::Mark::Today, 2, words,
         QRectF(scale.x(dates.today) - wordsWidth / 2,
                QFontMetricsF(labelFont(font, size)).height() * 2 + measures.barHeight + 2 * measures.tickReach,
                wordsWidth, metrics.height())}};
    spread(today, width);
    return labels + today;
}

DeadlineRuler::DeadlineRuler(const Wording &wording, RulerSize size, QWidget *parent)
    : QWidget(parent)
    , m_wording(wording)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DeadlineRuler::setDates(const RulerDates &dates)
{
    m_dates = dates;
    setAccessibleName(spoken(u", "_s));
    setToolTip(spoken(u"\n"_s));
    update();
}

QString DeadlineRuler::spoken(const QString &between) const
{
    QStringList parts;
    for (const Mark &mark : marksOf(m_dates)) {
        const QString day = m_wording.date(mark.day);
        parts << (mark.kind == RulerLabel::Mark::Safe ? tr("safe %1: one month, nothing added").arg(day)
                                                      : u"%1 %2"_s.arg(nameOf(mark.kind), day));
    }
    for (const ClockStop &stop : m_dates.stops)
        parts << (stop.to ? tr("suspended from %1 to %2").arg(m_wording.date(stop.from), m_wording.date(*stop.to))
                          : tr("suspended since %1").arg(m_wording.date(stop.from)));
    return parts.join(between);
}

QSize DeadlineRuler::sizeHint() const
{
    const qreal line = QFontMetricsF(todayFont(font(), m_size)).height();
    const Measures measures = measuresOf(m_size);
    return {320, qCeil(3 * line + measures.barHeight + 2 * measures.tickReach) + 2};
}

QSize DeadlineRuler::minimumSizeHint() const { return {200, sizeHint().height()}; }

/// The stretch in which the clock stands still; large, with its days where they fit.
void DeadlineRuler::paintStop(QPainter &painter, const QRectF &area, const ClockStop &stop) const
{
    const Colours &colours = Colours::of(palette());
    painter.fillRect(area.adjusted(0, -0.5, 0, 0.5), colours.rulerStop);
    if (m_size == RulerSize::Compact)
        return;
    const int days = int(stop.from.daysTo(stop.to.value_or(m_dates.today)));
    const QString words = tr("%n day(s) stopped", nullptr, days);
    painter.setFont(labelFont(font(), m_size));
    painter.setPen(Qt::black); // readable on this fill in both schemes
    if (QFontMetricsF(painter.font()).horizontalAdvance(words) + labelGap < area.width())
        painter.drawText(area, Qt::AlignCenter, words);
}

void DeadlineRuler::paintEvent(QPaintEvent *)
{
    if (!m_dates.received.isValid())
        return;
    const Colours &colours = Colours::of(palette());
    const Scale scale = scaleOf(m_dates, width());
    const Measures measures = measuresOf(m_size);
    const qreal top = QFontMetricsF(labelFont(font(), m_size)).height() + measures.tickReach;
    const QRectF bar(sideMargin, top, width() - 2 * sideMargin, measures.barHeight);
    const auto stretch = [&](QDate from, QDate to) {
        return QRectF(QPointF(scale.x(from), bar.top()), QPointF(scale.x(to), bar.bottom()));
    };
    QPainter painter(this);
    painter.fillRect(bar, colours.rulerAfter);
    painter.setPen(QPen(colours.strongLine, 1, Qt::DashLine));
    painter.drawLine(bar.topLeft(), bar.topRight());
    painter.drawLine(bar.bottomLeft(), bar.bottomRight());
    const QDate runsUntil = m_dates.closed ? *m_dates.closed : m_dates.due.value_or(scale.last);
    painter.fillRect(stretch(m_dates.received, runsUntil).adjusted(0, -0.5, 0, 0.5), colours.rulerRun);
    for (const ClockStop &stop : m_dates.stops)
        paintStop(painter, stretch(stop.from, stop.to.value_or(m_dates.today)), stop);
    const auto tick = [&](QDate day, const QColor &colour) {
        painter.fillRect(bar.adjusted(0, -measures.tickReach, 0, measures.tickReach)
                             .intersected(QRectF(qRound(scale.x(day)) - 1, 0, 2, height())),
                         colour);
    };
    if (showsToday(m_dates, scale))
        tick(m_dates.today, colours.rulerToday);
    for (const Mark &mark : marksOf(m_dates))
        tick(mark.day, colourOf(mark.kind, colours));
    const auto labels = placeRulerLabels(m_dates, width(), font(), m_wording, m_size);
    for (const RulerLabel &label : labels) {
        painter.setFont(label.row == 2 ? todayFont(font(), m_size) : labelFont(font(), m_size));
        painter.setPen(label.row == 1 ? colours.muted : colourOf(label.mark, colours));
        painter.drawText(label.area, Qt::AlignCenter | Qt::TextDontClip, label.words);
    }
}

} // namespace article12
