// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/standingmark.h"

#include "views/common/theme.h"

#include <QPainter>

namespace article12 {

namespace {

QString signOf(StandingMark::Kind kind)
{
    switch (kind) {
    case StandingMark::Kind::Done:
        return QStringLiteral("✔");
    case StandingMark::Kind::ToConfirm:
        return QStringLiteral("?");
    case StandingMark::Kind::Open:
        return QStringLiteral("!");
    case StandingMark::Kind::MayStayOpen:
        return QStringLiteral("–");
    }
    Q_UNREACHABLE();
}

} // namespace

StandingMark::StandingMark(Kind kind, const QString &words, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
{
    setFixedSize(width, fontMetrics().height() + 6);
    setAccessibleName(words);
    setToolTip(words);
}

void StandingMark::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.setFont(scaled(font(), 1.0, QFont::Bold));
    painter.setPen(m_kind == Kind::Done ? colours.good : m_kind == Kind::MayStayOpen ? colours.muted : colours.warning);
    painter.drawText(rect(), Qt::AlignCenter, signOf(m_kind));
}

} // namespace article12
