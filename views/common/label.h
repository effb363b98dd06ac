// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace article12 {

/// Words on a page. Always plain text: a name with markup in it prints as typed.
class Label : public QLabel
{
    Q_OBJECT

public:
    enum class Role {
        Title,   ///< of a page
        Heading, ///< of a part of a page
        Section, ///< small, muted, bold: over a group
        Strong,
        Body,
        Muted,
        Small, ///< muted and smaller
        Alarm, ///< what is wrong
    };
    explicit Label(const QString &text, Role role = Role::Body, QWidget *parent = nullptr);
    /// Breaks long words into lines instead of asking for width.
    Label *wrapped();
    /// One line that gives way where there is little room: "…", and the whole words as a tool tip.
    Label *elided();

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void colour();
    Role m_role;
    bool m_elides = false;
};

} // namespace article12
