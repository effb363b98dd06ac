// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/chips.h"

#include "views/common/look.h"

#include <QPainter>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int sidePadding = 6; // px
constexpr int gap = 4;         // px
constexpr qreal corner = 4;    // px

QFont chipFont(const QFont &font) { return scaled(font, 0.88); }

QSize chipSize(const QString &word, const QFontMetrics &metrics)
{
    return {metrics.horizontalAdvance(word) + 2 * sidePadding, metrics.height() + 5};
}

/// How many chips fit in `width` beside a "+n" for the rest.
qsizetype countThatFits(const QStringList &words, const QFontMetrics &metrics, int width)
{
    int used = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        used += chipSize(words[i], metrics).width();
        const bool last = i + 1 == words.size();
        const int rest = last ? 0 : gap + chipSize(u"+9"_s, metrics).width();
        if (used + rest > width)
            return i;
        used += gap;
    }
    return words.size();
}

} // namespace

void paintChips(QPainter &painter, const QRect &area, const QStringList &words, const QFont &font,
                const Colours &colours)
{
    const QFont small = chipFont(font);
    const QFontMetrics metrics(small);
    QStringList shown = words.mid(0, countThatFits(words, metrics, area.width()));
    if (shown.isEmpty() && !words.isEmpty()) {
        const QString rest = words.size() > 1 ? u"+%1"_s.arg(words.size() - 1) : QString();
        const int taken = 2 * sidePadding + (rest.isEmpty() ? 0 : gap + chipSize(rest, metrics).width());
        shown << metrics.elidedText(words.first(), Qt::ElideRight, area.width() - taken);
    }
    if (shown.size() < words.size())
        shown << u"+%1"_s.arg(words.size() - shown.size());
    painter.save();
    painter.setFont(small);
    int x = area.left();
    for (const QString &word : shown) {
        const QSize size = chipSize(word, metrics);
        const QRect chip(QPoint(x, area.top() + (area.height() - size.height()) / 2), size);
        paintBox(painter, chip, colours.raised, colours.strongLine, corner);
        painter.setPen(colours.text);
        painter.drawText(chip, Qt::AlignCenter, word);
        x += size.width() + gap;
    }
    painter.restore();
}

QSize chipsSize(const QStringList &words, const QFont &font)
{
    const QFontMetrics metrics(chipFont(font));
    int width = 0;
    for (const QString &word : words)
        width += chipSize(word, metrics).width() + gap;
    return {qMax(0, width - gap), metrics.height() + 5};
}

Chips::Chips(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Chips::setWords(const QStringList &words)
{
    m_words = words;
    setAccessibleName(words.join(u", "_s));
    updateGeometry();
    update();
}

QSize Chips::minimumSizeHint() const { return chipsSize({u"+9"_s}, font()); }
QSize Chips::sizeHint() const { return chipsSize(m_words, font()); }

void Chips::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChips(painter, rect(), m_words, font(), Colours::of(palette()));
}

ChipButton::ChipButton(const QString &text, Tone tone, QWidget *parent)
    : QAbstractButton(parent)
    , m_tone(tone)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ChipButton::sizeHint() const
{
    const QFontMetrics metrics(chipFont(font()));
    return {chipSize(u"✓ "_s + text(), metrics).width() + 2, metrics.height() + 9};
}

void ChipButton::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    const TonePair &tone = colours.tone(m_tone);
    QPainter painter(this);
    if (isChecked())
        paintBox(painter, rect(), tone.fill, tone.text, corner);
    else
        paintBox(painter, rect(), underMouse() ? colours.hover : colours.raised, colours.strongLine, corner);
    if (hasFocus())
        paintFocus(painter, rect(), colours.focus, corner);
    painter.setFont(chipFont(font()));
    painter.setPen(isChecked() ? tone.text : colours.text);
    painter.drawText(rect(), Qt::AlignCenter, isChecked() ? u"✓ "_s + text() : text());
}

} // namespace article12
