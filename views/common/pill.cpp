// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/pill.h"

#include "views/common/look.h"

#include <QFontMetrics>
#include <QPainter>

namespace article12 {

namespace {

constexpr int sidePadding = 10; // px
constexpr int leastWidth = 84;  // px: short words still look like a pill among others

QFont pillFont(const QFont &font) { return scaled(font, 0.93, QFont::DemiBold); }

} // namespace

QSize pillSize(const QString &words, const QFont &font)
{
    const QFontMetrics metrics(pillFont(font));
    return {qMax(leastWidth, metrics.horizontalAdvance(words) + 2 * sidePadding), metrics.height() + 4};
}

void paintPill(QPainter &painter, const QRect &area, const QString &words, const QFont &font, const TonePair &tone)
{
    const QFont bold = pillFont(font);
    const QFontMetrics metrics(bold);
    QSize size = pillSize(words, font).boundedTo(QSize(area.width(), area.height()));
    const QRect pill(QPoint(area.left(), area.top() + (area.height() - size.height()) / 2), size);
    painter.save();
    paintBox(painter, pill, tone.fill, tone.fill, pill.height() / 2.0);
    painter.setFont(bold);
    painter.setPen(tone.text);
    painter.drawText(pill, Qt::AlignCenter, metrics.elidedText(words, Qt::ElideRight, pill.width() - sidePadding));
    painter.restore();
}

Pill::Pill(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::setContent(const QString &words, Tone tone)
{
    m_words = words;
    m_tone = tone;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const { return pillSize(m_words, font()); }

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(painter, rect(), m_words, font(), Colours::of(palette()).tone(m_tone));
}

} // namespace article12
