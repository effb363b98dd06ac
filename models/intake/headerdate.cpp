// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/headerdate.h"

#include "intake/gmimesupport.h"

#include <QHash>
#include <QRegularExpression>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

QString offsetOf(const QString &zone)
{
    static const QHash<QString, QString> offsets{
        {u"UT"_s, u"+0000"_s},   {u"UTC"_s, u"+0000"_s}, {u"GMT"_s, u"+0000"_s},  {u"Z"_s, u"+0000"_s},
        {u"WET"_s, u"+0000"_s},  {u"BST"_s, u"+0100"_s}, {u"CET"_s, u"+0100"_s},  {u"MEZ"_s, u"+0100"_s},
        {u"WEST"_s, u"+0100"_s}, {u"EET"_s, u"+0200"_s}, {u"CEST"_s, u"+0200"_s}, {u"MESZ"_s, u"+0200"_s},
        {u"EEST"_s, u"+0300"_s}, {u"MSK"_s, u"+0300"_s}, {u"EST"_s, u"-0500"_s},  {u"EDT"_s, u"-0400"_s},
        {u"CST"_s, u"-0600"_s},  {u"CDT"_s, u"-0500"_s}, {u"MST"_s, u"-0700"_s},  {u"MDT"_s, u"-0600"_s},
        {u"PST"_s, u"-0800"_s},  {u"PDT"_s, u"-0700"_s}};
    return offsets.value(zone.toUpper());
}

std::optional<QDateTime> instantOf(const QString &date)
{
    GDateTime *read = g_mime_utils_header_decode_date(date.toLatin1().constData());
    if (!read)
        return {};
    const auto instant = QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(read), Qt::UTC);
    g_date_time_unref(read);
    const int year = instant.date().year();
    return year >= 1980 && year < 2100 ? std::optional(instant) : std::nullopt;
}

} // namespace

HeaderDate headerDate(const QByteArray &value)
{
    constexpr qsizetype longestDate = 200;
    QString date = QString::fromLatin1(value.simplified().left(longestDate));
    static const QRegularExpression clock(uR"(\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\s*([+-]\d{4}\b|[A-Za-z]+)?)"_s);
    const auto match = clock.match(date);
    const QString zone = match.captured(1);
    if (!match.hasMatch())
        return {instantOf(date), false};
    if (!zone.startsWith(u'+') && !zone.startsWith(u'-')) {
        const QString offset = offsetOf(zone);
        const QString numeric = offset.isEmpty() ? u"+0000"_s : offset;
        date.replace(match.capturedEnd() - zone.size(), zone.size(), u' ' + numeric + u' ');
        return {instantOf(date), !offset.isEmpty()};
    }
    return {instantOf(date), true};
}

QByteArray withoutComments(const QByteArray &value)
{
    QByteArray kept;
    int depth = 0;
    for (const char unit : value) {
        if (unit == '(')
            ++depth;
        else if (unit == ')')
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            kept += unit;
    }
    return depth == 0 ? kept : value;
}

} // namespace article12
