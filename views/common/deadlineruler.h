// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/text.h"
#include "deadlines/deadline.h"

#include <QWidget>

namespace article12 {

/// What the ruler shows of one request. Dates that do not exist are left out.
struct RulerDates
{
    QDate received;
    QDate today;
    std::optional<QDate> safe; ///< one month, nothing added; shown when it differs from the due date
    std::optional<QDate> due;
    std::optional<QDate> ifExtended; ///< only while an extension is still possible
    std::optional<QDate> answered;
    std::optional<QDate> closed; ///< only without an answer: nothing runs or is due any more
    QList<ClockStop> stops;
};

/// One piece of text of the ruler, placed. `row`: 0 over the bar, 1 below it, 2 the line of today.
struct RulerLabel
{
    enum class Mark { Received, Stopped, Safe, Due, IfExtended, Answered, Closed, Today };
    Mark mark = Mark::Received;
    int row = 0;
    QString words;
    QRectF area;
};

/// Compact beside other things; Large on a page of its own, with weekdays and the length of each stop.
enum class RulerSize { Compact, Large };

/// Places the words of the ruler in `width` px so that no two touch and none is cut. Pure.
[[nodiscard]] QList<RulerLabel> placeRulerLabels(const RulerDates &dates, qreal width, const QFont &font,
                                                 const Wording &wording, RulerSize size = RulerSize::Compact);

/// The time from receipt to answer as a painted line: received, stops, today, safe date, due, if extended.
class DeadlineRuler : public QWidget
{
    Q_OBJECT

public:
    explicit DeadlineRuler(const Wording &wording, RulerSize size = RulerSize::Compact, QWidget *parent = nullptr);
    void setDates(const RulerDates &dates);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString spoken(const QString &between) const;
    void paintStop(QPainter &painter, const QRectF &area, const ClockStop &stop) const;
    const Wording &m_wording;
    RulerSize m_size;
    RulerDates m_dates;
};

} // namespace article12
