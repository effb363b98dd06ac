// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/label.h"

#include "views/common/theme.h"

#include <QEvent>

namespace article12 {

namespace {

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
