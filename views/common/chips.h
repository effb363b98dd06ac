// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/theme.h"

#include <QAbstractButton>

namespace article12 {

/// Short words in thin frames side by side: the rights of a request. Those that do not fit are told as "+2".
void paintChips(QPainter &painter, const QRect &area, const QStringList &words, const QFont &font,
                const Colours &colours);
[[nodiscard]] QSize chipsSize(const QStringList &words, const QFont &font);

/// The same as a widget.
class Chips : public QWidget
{
    Q_OBJECT

public:
    explicit Chips(QWidget *parent = nullptr);
    void setWords(const QStringList &words);
    [[nodiscard]] QSize sizeHint() const override;
    /// Chips that find no room become "+2".
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_words;
};

/// A chip to tick; a ticked one has a tick mark and the fill of its tone.
class ChipButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChipButton(const QString &text, Tone tone, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

} // namespace article12
