// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/theme.h"

#include <QAbstractButton>

#include <optional>

namespace article12 {

/// A figure with its name over a table; ticked, it filters the table.
class TileButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TileButton(const QString &title, QWidget *parent = nullptr);
    /// `tone` colours the figure; nothing: plain text.
    void setFigure(const QString &figure, std::optional<Tone> tone = {});
    [[nodiscard]] const QString &figure() const { return m_figure; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_figure;
    std::optional<Tone> m_tone;
};

} // namespace article12
