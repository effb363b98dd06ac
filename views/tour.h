// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/theme.h"
#include "views/mainwindow/windowservices.h"

#include <QSize>

namespace article12 {

/// What one round of pictures shows.
struct TourPlan
{
    QString registerPath; ///< opened for writing; nothing is written
    QString message;      ///< path of an .eml for the intake picture; empty: typed by hand
    QString folder;       ///< where the pictures go
    QString suffix;       ///< put behind the screen's name ("-fr-dark")
    QSize size{1500, 860};
};

/// Pictures of every screen of the window, in the language and scheme the application has now. The answer: the files.
Result<QStringList> takeTour(const WindowServices &services, const TourPlan &plan);

} // namespace article12
