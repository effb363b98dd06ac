// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/readingorder.h"
#include "views/mainwindow/windowmenus.h"

#include <QDialog>

namespace article12 {

/// Every key of the window with what it does. Shown with open(); deletes itself.
class KeyboardDialog : public TabsAsRead<QDialog>
{
    Q_OBJECT

public:
    explicit KeyboardDialog(const QList<ShortcutHelp> &shortcuts, QWidget *parent = nullptr);
};

} // namespace article12
