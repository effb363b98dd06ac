// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fonts.h"

#include "app/resourcefiles.h"

#include <QFontDatabase>

namespace article12 {

using namespace Qt::StringLiterals;

void addBuiltInFonts()
{
    const auto fonts = resourcesIn(u"fonts"_s, u".ttf"_s);
    for (const QByteArray &font : fonts)
        QFontDatabase::addApplicationFontFromData(font);
}

} // namespace article12
