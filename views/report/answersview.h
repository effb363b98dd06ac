// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/monthlyreport.h"

#include <QPixmap>
#include <QWidget>

namespace article12 {

/// The chart of the last twelve months, in the colours of the scheme. A click on a bar asks for its month. The same is
/// told in words to those who do not see it.
class AnswersView : public QWidget
{
    Q_OBJECT

public:
    explicit AnswersView(const Wording &wording, QWidget *parent = nullptr);
    void setMonths(const QList<MonthAnswers> &months);

Q_SIGNALS:
    void monthChosen(article12::Month month);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    /// nullptr: there is no month.
    [[nodiscard]] const MonthAnswers *monthAt(QPointF place) const;
    void draw();

    const Wording &m_wording;
    QList<MonthAnswers> m_months;
    QPixmap m_picture;
    QRectF m_bars;
};

} // namespace article12
