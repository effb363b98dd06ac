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
    QStringList intake;   ///< paths of messages and scans, a picture of the intake of each
    QString folder;       ///< where the pictures go
    QString suffix;       ///< behind the number and the name of the screen ("-dark-1024")
    QSize size{1500, 860};
};

/// Pictures of every screen and dialog, "07-request-clock-light-1500.png", in the language and scheme the application
/// has now. The same screens have the same numbers in every round over one register. The answer: the files.
Result<QStringList> takeTour(const WindowServices &services, const TourPlan &plan);

} // namespace article12
