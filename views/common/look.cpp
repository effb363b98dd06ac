// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/look.h"

#include "views/common/accessletters.h"
#include "views/common/button.h"
#include "views/common/menulook.h"
#include "views/common/theme.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int textFrame = 4;        // px around a text to write in: room for the round corners
constexpr int comboArrowWidth = 26; // px, room for the arrow at the right
constexpr int narrowestLink = 20;   // px, for one sign

const Colours &coloursOf(const QStyleOption *option) { return Colours::of(option->palette); }

bool has(const QStyleOption *option, QStyle::StateFlag state) { return option->state.testFlag(state); }

/// Points up where the smallest comes first.
void paintSortMark(QPainter &painter, QPointF centre, QStyleOptionHeader::SortIndicator order, const QColor &colour)
{
    const qreal tip = order == QStyleOptionHeader::SortUp ? 2.5 : -2.5;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{centre + QPointF(-4, -tip), centre + QPointF(4, -tip), centre + QPointF(0, tip)});
    painter.restore();
}

Button::Kind kindOf(const QStyleOption *option, const QWidget *widget)
{
    if (const auto *button = qobject_cast<const Button *>(widget))
        return button->kind();
    const auto *push = qstyleoption_cast<const QStyleOptionButton *>(option);
    return push && push->features.testFlag(QStyleOptionButton::DefaultButton) ? Button::Kind::Primary
                                                                              : Button::Kind::Plain;
}

void paintButton(const QStyleOption *option, QPainter &painter, const QWidget *widget)
{
    const Colours &colours = coloursOf(option);
    const Button::Kind kind = kindOf(option, widget);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool over = enabled && (has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken));
    const bool focused = has(option, QStyle::State_HasFocus);
    switch (kind) {
    case Button::Kind::Link: // its words stand on the edge, so it is marked behind and below them
        if (focused)
            painter.fillRect(option->rect, colours.selected);
        if (focused || over)
            painter.fillRect(QRect(option->rect.left(), option->rect.bottom() - (focused ? 1 : 0), option->rect.width(),
                                   focused ? 2 : 1),
                             focused ? colours.focus : colours.link);
        return;
    case Button::Kind::Primary:
        if (enabled) {
            paintBox(painter, option->rect, over ? colours.accentHover : colours.accent,
                     over ? colours.accentHover : colours.accent);
            if (focused)
                paintFocus(painter, QRectF(option->rect).adjusted(2, 2, -2, -2), colours.onAccent, 4);
            return;
        }
        [[fallthrough]];
    case Button::Kind::Plain:
        paintBox(painter, option->rect, enabled ? (over ? colours.hover : colours.raised) : colours.sunken,
                 enabled ? colours.strongLine : colours.line);
        break;
    }
    if (focused)
        paintFocus(painter, option->rect, colours.focus);
}

void paintField(const QStyleOption *option, QPainter &painter)
{
    const Colours &colours = coloursOf(option);
    const bool enabled = has(option, QStyle::State_Enabled);
    paintBox(painter, option->rect, enabled ? option->palette.color(QPalette::Base) : colours.sunken,
             enabled ? colours.strongLine : colours.line);
    if (has(option, QStyle::State_HasFocus))
        paintFocus(painter, option->rect, colours.focus);
}

void paintFrame(const QStyleOption *option, QPainter &painter)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (frame && frame->lineWidth <= 0)
        return;
    const Colours &colours = coloursOf(option);
    const bool focused = has(option, QStyle::State_HasFocus);
    paintBox(painter, option->rect, option->palette.color(QPalette::Base), focused ? colours.focus : colours.strongLine,
             6, focused ? 2 : 1);
}

void paintCheckMark(const QStyleOption *option, QPainter &painter, bool round)
{
    const Colours &colours = coloursOf(option);
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool on = has(option, QStyle::State_On);
    const qreal radius = round ? box.height() / 2 : 4;
    const bool enabled = has(option, QStyle::State_Enabled);
    paintBox(painter, box, on && enabled ? colours.accent : (enabled ? colours.raised : colours.sunken),
             on && enabled ? colours.accent : colours.strongLine, radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (on && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(enabled ? colours.onAccent : colours.muted);
        painter.drawEllipse(box.center(), box.width() * 0.2, box.height() * 0.2);
    } else if (on) {
        painter.setPen(QPen(enabled ? colours.onAccent : colours.muted, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box](qreal x, qreal y) { return box.topLeft() + QPointF(box.width() * x, box.height() * y); };
        painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)});
    }
    painter.restore();
}

void paintTab(const QStyleOption *option, QPainter &painter)
{
    const Colours &colours = coloursOf(option);
    const QRect area = option->rect;
    if (has(option, QStyle::State_Selected))
        painter.fillRect(QRect(area.left(), area.bottom() - 1, area.width(), 2), colours.accent);
    if (has(option, QStyle::State_HasFocus))
        paintFocus(painter, QRectF(area).adjusted(0, 2, 0, -3), colours.focus);
}

void paintHeader(const QStyleOption *option, QPainter &painter)
{
    const Colours &colours = coloursOf(option);
    painter.fillRect(option->rect, colours.band);
    painter.fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), colours.line);
}

void paintScrollBar(const QStyle &style, const QStyleOptionComplex *option, QPainter &painter, const QWidget *widget)
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!slider)
        return;
    const Colours &colours = coloursOf(option);
    const QRectF handle = QRectF(style.subControlRect(QStyle::CC_ScrollBar, slider, QStyle::SC_ScrollBarSlider, widget))
                              .adjusted(3, 3, -3, -3);
    if (slider->minimum == slider->maximum)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(has(option, QStyle::State_MouseOver) ? colours.muted : colours.strongLine);
    const qreal radius = qMin(handle.width(), handle.height()) / 2;
    painter.drawRoundedRect(handle, radius, radius);
    painter.restore();
}

} // namespace

void paintBox(QPainter &painter, const QRectF &area, const QColor &fill, const QColor &edge, qreal radius, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, width));
    painter.setBrush(fill);
    const qreal half = width / 2;
    painter.drawRoundedRect(area.adjusted(half, half, -half, -half), radius - half, radius - half);
    painter.restore();
}

void paintArrow(QPainter &painter, QPointF centre, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{centre + QPointF(-4, -2), centre + QPointF(0, 2), centre + QPointF(4, -2)});
    painter.restore();
}

void paintFocus(QPainter &painter, const QRectF &area, const QColor &colour, qreal radius)
{
    paintBox(painter, area, Qt::transparent, colour, radius, 2);
}

Look::Look()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void Look::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                         const QWidget *widget) const
{
    switch (element) { // NOLINT(clang-diagnostic-switch-enum): the base style paints the others
    case PE_PanelButtonCommand:
        return paintButton(option, *painter, widget);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            paintField(option, *painter);
        return;
    case PE_Frame:
        return paintFrame(option, *painter);
    case PE_IndicatorCheckBox:
        return paintCheckMark(option, *painter, false);
    case PE_IndicatorRadioButton:
        return paintCheckMark(option, *painter, true);
    case PE_FrameFocusRect:
        return paintFocus(*painter, option->rect, coloursOf(option).focus, 4);
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            paintSortMark(*painter, QRectF(option->rect).center(), header->sortIndicator, coloursOf(option).muted);
        return;
    case PE_IndicatorArrowDown:
        return paintArrow(*painter, QRectF(option->rect).center(), coloursOf(option).muted);
    case PE_PanelMenu:
        return paintBox(*painter, option->rect, coloursOf(option).raised, coloursOf(option).strongLine, 0.5);
    case PE_FrameMenu:
    case PE_PanelScrollAreaCorner:
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Look::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const
{
    switch (element) { // NOLINT(clang-diagnostic-switch-enum): the base style paints the others
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton ours = *button;
            if (const auto *shown = qobject_cast<const QAbstractButton *>(widget); shown && shown->text() == ours.text)
                ours.text = withAccessLetter(*shown);
            const Colours &colours = coloursOf(option);
            const bool enabled = has(option, State_Enabled);
            if (kindOf(option, widget) == Button::Kind::Primary && enabled)
                ours.palette.setColor(QPalette::ButtonText, colours.onAccent);
            if (kindOf(option, widget) == Button::Kind::Link && enabled)
                ours.palette.setColor(QPalette::ButtonText, colours.link);
            return QProxyStyle::drawControl(element, &ours, painter, widget);
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QStyleOptionComboBox ours = *combo;
            const int room = proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - 2;
            ours.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
            return QProxyStyle::drawControl(element, &ours, painter, widget);
        }
        break;
    case CE_MenuBarEmptyArea:
        return paintMenuBar(*option, *painter);
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return paintMenuBarItem(*this, *item, *painter, widget);
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return paintMenuItem(*this, *item, *painter, widget);
        break;
    case CE_Splitter:
        return painter->fillRect(option->rect, coloursOf(option).line);
    case CE_TabBarTabShape:
        return paintTab(option, *painter);
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab ours = *tab;
            const bool chosen = has(option, State_Selected);
            painter->save();
            painter->setFont(scaled(painter->font(), 1.0, chosen ? QFont::DemiBold : QFont::Normal));
            ours.palette.setColor(QPalette::WindowText, chosen ? coloursOf(option).text : coloursOf(option).muted);
            ours.state.setFlag(State_HasFocus, false);
            QProxyStyle::drawControl(element, &ours, painter, widget);
            return painter->restore();
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return paintHeader(option, *painter);
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader ours = *header;
            ours.rect = option->rect.adjusted(8, 0, -8, 0);
            ours.palette.setColor(QPalette::ButtonText, coloursOf(option).muted);
            return QProxyStyle::drawControl(element, &ours, painter, widget);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Look::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && combo->frame)
            paintField(option, *painter);
        return paintArrow(*painter,
                          QPointF(option->rect.right() - comboArrowWidth / 2.0, option->rect.center().y() + 1),
                          coloursOf(option).muted);
    }
    if (control == CC_SpinBox) // a time of day; without buttons
        return paintField(option, *painter);
    if (control == CC_ScrollBar)
        return paintScrollBar(*this, option, *painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Look::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                           const QWidget *widget) const
{
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return option->rect.adjusted(10, 1, -comboArrowWidth, -1);
    if (control == CC_SpinBox && subControl == SC_SpinBoxEditField)
        return option->rect.adjusted(7, 1, -5, -1);
    if (control == CC_ScrollBar && (subControl == SC_ScrollBarAddLine || subControl == SC_ScrollBarSubLine))
        return {};
    if (control == CC_ScrollBar && subControl == SC_ScrollBarGroove)
        return option->rect;
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        control == CC_ScrollBar && subControl == SC_ScrollBarSlider && bar) {
        const bool upright = bar->orientation == Qt::Vertical;
        const int room = upright ? bar->rect.height() : bar->rect.width();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        const int length = range > 0 ? qMax(32, int(qint64(room) * bar->pageStep / (range + bar->pageStep))) : room;
        const int start =
            sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, room - length, bar->upsideDown);
        return upright ? QRect(bar->rect.left(), bar->rect.top() + start, bar->rect.width(), length)
                       : QRect(bar->rect.left() + start, bar->rect.top(), length, bar->rect.height());
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect Look::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect area = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const bool field = element == SE_LineEditContents && frame && frame->lineWidth > 0;
    return field ? area.adjusted(6, 0, -4, 0) : area;
}

QSize Look::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                             const QWidget *widget) const
{
    const int lineHeight = option ? option->fontMetrics.height() : 16;
    const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) { // NOLINT(clang-diagnostic-switch-enum): the base style measures the others
    case CT_PushButton:
        if (kindOf(option, widget) == Button::Kind::Link)
            return {qMax(narrowestLink, size.width() + 2), lineHeight + 2 * linkPadding};
        return {size.width() + 26, lineHeight + 2 * fieldPadding};
    case CT_SpinBox:
    case CT_LineEdit:
        return {base.width() + 12, lineHeight + 2 * fieldPadding};
    case CT_ComboBox:
        return {size.width() + 20 + comboArrowWidth, lineHeight + 2 * fieldPadding};
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) { // wide enough for the chosen one
            const QFontMetrics bold(scaled(widget ? widget->font() : QFont(), 1.0, QFont::DemiBold));
            const int wider = bold.size(Qt::TextShowMnemonic, tab->text).width() -
                              tab->fontMetrics.size(Qt::TextShowMnemonic, tab->text).width();
            return {base.width() + 8 + qMax(0, wider), lineHeight + 18};
        }
        return {base.width() + 8, lineHeight + 18};
    case CT_HeaderSection:
        return {base.width() + 8, lineHeight + 16};
    case CT_MenuBarItem:
        return {base.width() + 6, lineHeight + 12};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item, size, lineHeight);
        return base;
    default:
        return base;
    }
}

int Look::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) { // NOLINT(clang-diagnostic-switch-enum): the base style measures the others
    case PM_ScrollBarExtent:
        return 12;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarBaseHeight:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_SplitterWidth:
        return 1;
    case PM_MenuVMargin:
        return 5;
    case PM_MenuHMargin:
        return 1;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractScrollArea *>(widget) ? textFrame
                                                                 : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Look::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const
{
    switch (hint) { // NOLINT(clang-diagnostic-switch-enum): the base style answers the others
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace article12
