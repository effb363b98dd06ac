// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/gmimesupport.h"
#include "intake/message.h"

namespace article12 {

MessageHead readHead(GMimeMessage *message, GMimeParserOptions *options);

} // namespace article12
