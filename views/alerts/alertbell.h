// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace article12 {

/// The bell of the tool row, with the number of alerts that stand.
class AlertBell : public QToolButton
{
    Q_OBJECT

public:
    explicit AlertBell(QWidget *parent = nullptr);
    void setCount(int count, bool isLate);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 0;
    bool m_isLate = false;
};

} // namespace article12
