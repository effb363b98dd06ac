// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/actioncard.h"

#include "views/common/accessletters.h"
#include "views/common/look.h"
#include "views/common/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

namespace article12 {

namespace {

constexpr int sidePadding = 11; // px
constexpr int topPadding = 8;   // px
constexpr int gap = 2;          // px between title and remark
constexpr int markWidth = 22;   // px, of the mark of a choice and what lies between it and the words

QFont titleFont(const QFont &font) { return scaled(font, 1.0, QFont::DemiBold); }
QFont remarkFont(const QFont &font) { return scaled(font, 0.88); }

int heightOf(const QString &words, const QFont &font, int width)
{
    if (words.isEmpty())
        return 0;
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, words).height();
}

} // namespace

ActionCard::ActionCard(const QString &title, const QString &remark, QWidget *parent)
    : QAbstractButton(parent)
    , m_remark(remark)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(remark);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

/// Of the words, beside the mark of a choice.
int ActionCard::leftEdge() const { return sidePadding + (group() ? markWidth : 0); }

int ActionCard::heightForWidth(int width) const
{
    const int inner = qMax(40, width - leftEdge() - sidePadding);
    const int remarkHeight = heightOf(m_remark, remarkFont(font()), inner);
    return heightOf(text(), titleFont(font()), inner) + (remarkHeight > 0 ? gap + remarkHeight : 0) + 2 * topPadding;
}

QSize ActionCard::sizeHint() const
{
    const int width = QFontMetrics(titleFont(font())).horizontalAdvance(text()) + leftEdge() + sidePadding;
    return {qMax(120, width), heightForWidth(qMax(120, width))};
}

QSize ActionCard::minimumSizeHint() const { return {80, QFontMetrics(font()).height() + 2 * topPadding}; }

void ActionCard::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    const QColor fill = !isEnabled()   ? colours.sunken
                        : isChecked()  ? colours.rowSelected
                        : underMouse() ? colours.hover
                                       : colours.raised;
    paintBox(painter, rect(), fill, isChecked() ? colours.accent : (isEnabled() ? colours.strongLine : colours.line));
    if (hasFocus())
        paintFocus(painter, rect(), colours.focus);
    if (group()) { // one of several
        QStyleOption mark;
        mark.initFrom(this);
        mark.state.setFlag(QStyle::State_On, isChecked());
        const int size = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, &mark, this) - 3;
        mark.rect = QRect(sidePadding - 1, topPadding + 1, size, size);
        style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &mark, &painter, this);
    }
    QRect area = rect().adjusted(leftEdge(), topPadding, -sidePadding, -topPadding + 2);
    painter.setFont(titleFont(font()));
    painter.setPen(isEnabled() ? colours.text : colours.muted);
    painter.drawText(area, Qt::TextWordWrap | Qt::TextShowMnemonic, withAccessLetter(*this));
    area.setTop(area.top() + heightOf(text(), titleFont(font()), area.width()) + gap);
    painter.setFont(remarkFont(font()));
    painter.setPen(colours.muted);
    painter.drawText(area, Qt::TextWordWrap, m_remark);
}

void ActionCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ActionCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

/// Keeps the height its words need, also where a layout does not ask for it.
void ActionCard::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
}

void ActionCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace article12
