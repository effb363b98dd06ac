// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/answersview.h"

#include "documents/answerschart.h"
#include "views/common/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace article12 {

namespace {

constexpr int linesHigh = 13; // of the font

} // namespace

AnswersView::AnswersView(const Wording &wording, QWidget *parent)
    : QWidget(parent)
    , m_wording(wording)
{
    setFixedHeight(fontMetrics().lineSpacing() * linesHigh);
    setAccessibleName(tr("Answers per month, on time and late"));
}

void AnswersView::setMonths(const QList<MonthAnswers> &months)
{
    m_months = months;
    QStringList words;
    for (const MonthAnswers &month : months)
        words << inWords(month, m_wording);
    setAccessibleDescription(words.join(u'\n'));
    m_picture = {};
    update();
}

void AnswersView::draw()
{
    const Colours &colours = Colours::of(palette());
    const ChartLook look{colours.rulerRun, colours.rulerReceived, colours.alarm,       colours.muted,
                         colours.line,     colours.page,          scaled(font(), 0.85)};
    m_picture = QPixmap(size() * devicePixelRatioF());
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture.fill(colours.page);
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    m_bars = paintAnswersChart(painter, rect(), m_months, m_wording, look);
}

void AnswersView::paintEvent(QPaintEvent *)
{
    if (m_months.isEmpty())
        return;
    if (m_picture.isNull())
        draw();
    QPainter(this).drawPixmap(0, 0, m_picture);
}

void AnswersView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_picture = {};
}

const MonthAnswers *AnswersView::monthAt(QPointF place) const
{
    if (m_months.isEmpty() || m_bars.isEmpty() || place.x() < m_bars.left() || place.x() >= m_bars.right())
        return nullptr;
    const auto index = qsizetype((place.x() - m_bars.left()) / m_bars.width() * qreal(m_months.size()));
    return &m_months[std::min(index, m_months.size() - 1)];
}

void AnswersView::mouseReleaseEvent(QMouseEvent *event)
{
    const MonthAnswers *month = monthAt(event->position());
    if (month && event->button() == Qt::LeftButton)
        Q_EMIT monthChosen(month->month);
}

bool AnswersView::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_picture = {};
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const MonthAnswers *month = monthAt(help->pos());
        QToolTip::showText(help->globalPos(), month ? inWords(*month, m_wording) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace article12
