// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/theme.h"

#include <QWidget>

namespace article12 {

/// Words on a rounded fill: how a deadline stands.
[[nodiscard]] QSize pillSize(const QString &words, const QFont &font);
/// Paints it left in `area`, in the middle of its height; too long words end in "…".
void paintPill(QPainter &painter, const QRect &area, const QString &words, const QFont &font, const TonePair &tone);

class Pill : public QWidget
{
    Q_OBJECT

public:
    explicit Pill(QWidget *parent = nullptr);
    void setContent(const QString &words, Tone tone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words;
    Tone m_tone = Tone::Calm;
};

} // namespace article12
