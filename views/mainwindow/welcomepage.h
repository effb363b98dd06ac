// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace article12 {

/// What is shown while no register is open: three ways to begin.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void exampleWanted();
    void newWanted();
    void openWanted();
};

} // namespace article12
