// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/referenceforms.h"

#include <QRegularExpression>

namespace article12 {

using namespace Qt::StringLiterals;

std::optional<QString> referenceFromText(const QString &text)
{
    static const QRegularExpression form(u"^(?:\\p{L}[\\p{L} ./_-]*[ ./_-])?([0-9]{4})[ ./_–-]{0,3}([0-9]{1,9})$"_s);
    const auto match = form.match(text.simplified());
    const qint64 number = match.captured(2).toLongLong();
    if (!match.hasMatch() || number < 1)
        return {};
    return u"%1-%2"_s.arg(match.captured(1)).arg(number, 4, 10, QChar(u'0'));
}

} // namespace article12
