// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/tilebutton.h"

#include "views/common/accessletters.h"
#include "views/common/look.h"

#include <QEvent>
#include <QPainter>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 12; // px

QFont titleFont(const QFont &font) { return scaled(font, 0.88); }
QFont figureFont(const QFont &font) { return scaled(font, 1.5, QFont::DemiBold); }

QColor figureColour(const Colours &colours, std::optional<Tone> tone)
{
    if (tone == Tone::Late)
        return colours.alarm;
    if (tone == Tone::Soon)
        return colours.warning;
    return colours.text;
}

} // namespace

TileButton::TileButton(const QString &title, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFigure({});
}

void TileButton::setFigure(const QString &figure, std::optional<Tone> tone)
{
    m_figure = figure;
    m_tone = tone;
    setAccessibleName(u"%1: %2"_s.arg(text(), figure));
    update();
}

QSize TileButton::sizeHint() const
{
    const QFontMetrics title(titleFont(font()));
    const QFontMetrics figure(figureFont(font()));
    return {title.horizontalAdvance(text()) + 2 * padding, 2 * title.height() + figure.height() + 2 * padding - 4};
}

QSize TileButton::minimumSizeHint() const { return {96, sizeHint().height()}; }

void TileButton::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    paintBox(painter, rect(), isChecked() ? colours.rowSelected : (underMouse() ? colours.hover : colours.raised),
             isChecked() ? colours.accent : colours.line);
    if (hasFocus())
        paintFocus(painter, rect(), colours.focus);
    const QRect area = rect().adjusted(padding, padding - 3, -padding, -padding + 3);
    const QFont small = titleFont(font());
    const QRect titleArea(area.topLeft(), QSize(area.width(), 2 * QFontMetrics(small).height()));
    painter.setFont(small);
    painter.setPen(isChecked() ? colours.text : colours.muted);
    painter.drawText(titleArea, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextShowMnemonic,
                     withAccessLetter(*this));
    painter.setFont(figureFont(font()));
    painter.setPen(figureColour(colours, m_tone));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignBottom, m_figure); // on one line with those beside it
}

void TileButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void TileButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace article12
