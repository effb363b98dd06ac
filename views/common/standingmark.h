// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace article12 {

/// ✔ done, ? to confirm, ! open, – may stay open: the shape says it, the colour only helps.
class StandingMark : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Done, ToConfirm, Open, MayStayOpen };
    /// `words` say the same to those who do not see the mark.
    StandingMark(Kind kind, const QString &words, QWidget *parent = nullptr);
    static constexpr int width = 26; ///< px

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
};

} // namespace article12
