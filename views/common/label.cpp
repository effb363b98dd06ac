// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/label.h"

#include "views/common/theme.h"

#include <QEvent>
#include <QPainter>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastLetters = 8; ///< of an elided text

QFont fontFor(Label::Role role, const QFont &font)
{
    switch (role) {
    case Label::Role::Title:
        return scaled(font, 1.4, QFont::DemiBold);
    case Label::Role::Heading:
        return scaled(font, 1.08, QFont::DemiBold);
    case Label::Role::Section:
        return scaled(font, 0.93, QFont::DemiBold);
    case Label::Role::Strong:
        return scaled(font, 1.0, QFont::DemiBold);
    case Label::Role::Small:
    case Label::Role::Alarm:
        return scaled(font, 0.9);
    case Label::Role::Body:
    case Label::Role::Muted:
        return font;
    }
    Q_UNREACHABLE();
}

QColor colourFor(Label::Role role, const Colours &colours)
{
    switch (role) {
    case Label::Role::Section:
    case Label::Role::Muted:
    case Label::Role::Small:
        return colours.muted;
    case Label::Role::Alarm:
        return colours.alarm;
    case Label::Role::Title:
    case Label::Role::Heading:
    case Label::Role::Strong:
    case Label::Role::Body:
        return colours.text;
    }
    Q_UNREACHABLE();
}

} // namespace

Label::Label(const QString &text, Role role, QWidget *parent)
    : QLabel(text, parent)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setFont(fontFor(role, font()));
    colour();
}

Label *Label::wrapped()
{
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return this;
}

Label *Label::elided()
{
    m_elides = true;
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    return this;
}

QSize Label::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return m_elides ? QSize(qMin(whole.width(), fontMetrics().averageCharWidth() * leastLetters), whole.height())
                    : whole;
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!m_elides)
        return QLabel::paintEvent(event);
    const QRect area = contentsRect();
    const QString words = fontMetrics().elidedText(text(), Qt::ElideRight, area.width());
    setToolTip(words == text() ? QString() : u"<span>%1</span>"_s.arg(text().toHtmlEscaped()));
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(area, int(alignment()) | Qt::TextSingleLine, words);
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        colour();
}

void Label::colour()
{
    const QColor wanted = colourFor(m_role, Colours::of(palette()));
    if (palette().color(QPalette::WindowText) == wanted)
        return;
    QPalette own;
    own.setColor(QPalette::WindowText, wanted);
    setPalette(own);
}

} // namespace article12
