// SPDX-License-Identifier: GPL-3.0-or-later
#include "basics/strictdate.h"

namespace article12 {

std::optional<QDate> dateFromIso(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    const auto number = [text](int from, int length) {
        int value = 0;
        for (int i = from; i < from + length; ++i) {
            const char16_t c = text[i].unicode();
            if (c < u'0' || c > u'9')
                return -1;
            value = value * 10 + (c - u'0');
        }
        return value;
    };
    const int year = number(0, 4);
    const int month = number(5, 2);
    const int day = number(8, 2);
    if (year < 1 || month < 1 || day < 1 || !QDate::isValid(year, month, day))
        return {};
    return QDate(year, month, day);
}

QString isoDate(QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); }

std::optional<QDate> monthFromIso(QStringView text)
{
    if (text.size() != 7)
        return {};
    return dateFromIso(QString(text.toString() + QStringLiteral("-01")));
}

} // namespace article12
