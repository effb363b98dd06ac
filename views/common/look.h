// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace article12 {

constexpr int fieldPadding = 7; ///< px over and under the line of a field, a list or a button
constexpr int linkPadding = 3;  ///< px over and under the words of a link

/// Fusion with calm edges: rounded fields and buttons, underlined tabs, thin scroll bars, a visible focus. Colours come
/// from the palette's scheme, sizes from the font.
class Look : public QProxyStyle
{
    Q_OBJECT

public:
    Look();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;
};

/// A rectangle with our corners; the edge lies inside `area`.
void paintBox(QPainter &painter, const QRectF &area, const QColor &fill, const QColor &edge, qreal radius = 6,
              qreal width = 1);
/// A small arrow that points down.
void paintArrow(QPainter &painter, QPointF centre, const QColor &colour);
/// The mark of keyboard focus, just inside `area`.
void paintFocus(QPainter &painter, const QRectF &area, const QColor &colour, qreal radius = 6);

} // namespace article12
