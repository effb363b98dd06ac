// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/alertbell.h"

#include "views/common/look.h"
#include "views/common/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace article12 {

namespace {

constexpr int side = 34;       // px
constexpr qreal bellSide = 18; // px

/// A bell in a square of one.
QPainterPath bell()
{
    QPainterPath path(QPointF(0.12, 0.78));
    path.cubicTo(0.30, 0.66, 0.20, 0.16, 0.50, 0.14);
    path.cubicTo(0.80, 0.16, 0.70, 0.66, 0.88, 0.78);
    path.closeSubpath();
    path.moveTo(0.38, 0.86);
    path.quadTo(0.50, 1.00, 0.62, 0.86);
    path.moveTo(0.50, 0.14);
    path.lineTo(0.50, 0.04);
    return path;
}

} // namespace

AlertBell::AlertBell(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("bell"));
    setCount(0, false);
}

void AlertBell::setCount(int count, bool isLate)
{
    m_count = count;
    m_isLate = isLate;
    const QString words = count == 0 ? tr("No alerts") : tr("%n alert(s)", nullptr, count);
    setToolTip(words);
    setAccessibleName(words);
    update();
}

QSize AlertBell::sizeHint() const { return {side + 10, side}; }

void AlertBell::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() && isEnabled())
        paintBox(painter, rect(), colours.hover, colours.hover);
    if (hasFocus())
        paintFocus(painter, rect(), colours.focus);
    painter.save();
    painter.translate((side - bellSide) / 2, (height() - bellSide) / 2);
    painter.scale(bellSide, bellSide);
    painter.setPen(QPen(isEnabled() && m_count > 0 ? colours.text : colours.muted, 0.09, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    painter.drawPath(bell());
    painter.restore();
    if (m_count == 0 || !isEnabled())
        return;
    const TonePair &tone = colours.tone(m_isLate ? Tone::Late : Tone::Soon);
    const QString words = m_count > 99 ? QStringLiteral("99+") : locale().toString(m_count);
    painter.setFont(scaled(font(), 0.78, QFont::DemiBold));
    const QFontMetricsF metrics(painter.font());
    const qreal badge = metrics.height();
    const qreal wide = qMax(badge, metrics.horizontalAdvance(words) + 8);
    const QRectF area(qMin(side / 2.0 + 3, width() - wide - 1), 2, wide, badge);
    paintBox(painter, area, tone.fill, tone.fill, badge / 2);
    painter.setPen(tone.text);
    painter.drawText(area, Qt::AlignCenter, words);
}

} // namespace article12
