// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace article12 {

/// A push button that says what it is for; `Look` paints each kind.
class Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind {
        Plain,
        Primary, ///< what the page is for
        Link,    ///< text only
    };
    explicit Button(const QString &text, Kind kind = Kind::Plain, QWidget *parent = nullptr);
    [[nodiscard]] Kind kind() const { return m_kind; }

protected:
    /// Enter presses it as Space does, in dialogs and on pages.
    void keyPressEvent(QKeyEvent *event) override;

private:
    Kind m_kind;
};

} // namespace article12
