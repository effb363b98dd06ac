// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAbstractButton;
class QWidget;

namespace article12 {

/// Gives the buttons, cards and tiles that are shown a letter for Alt, where their words name none ("&") and one is
/// free on that window, and gives them out anew when what is shown changes: the words of a form, of a page and of the
/// menu need not know of each other. To be installed as event filter of the application.
class AccessLetters : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void giveAll();

    QList<QPointer<QWidget>> m_changed; ///< windows
};

/// What `AccessLetters` does, on one window and now.
void giveAccessLetters(QWidget &window);

/// The words of a button with "&" before its letter, whether they name it or it was given; to be painted.
[[nodiscard]] QString withAccessLetter(const QAbstractButton &button);

} // namespace article12
