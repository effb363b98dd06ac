// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/newfile.h"
#include "requests/step.h"

namespace article12 {

/// One step on its way through performAll.
struct Task
{
    std::optional<RequestNumber>
        request; ///< nothing: the request registered last in this list, or a new one for RegisterRequest
    Command command;
    QList<NewFile> files = {}; ///< go into the command's `files`
};

} // namespace article12
