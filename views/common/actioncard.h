// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace article12 {

/// Something that can be done, with a remark; or, greyed, with what must happen first. Also used for choices beside a
/// list: a ticked card looks chosen.
class ActionCard : public QAbstractButton
{
    Q_OBJECT

public:
    ActionCard(const QString &title, const QString &remark, QWidget *parent = nullptr);
    [[nodiscard]] const QString &remark() const { return m_remark; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int leftEdge() const;
    QString m_remark;
};

} // namespace article12
