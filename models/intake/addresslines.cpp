// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/addresslines.h"

#include <algorithm>

namespace article12 {

namespace {

constexpr qsizetype longestLine = qsizetype(20) * 1024;

/// The value of an address line begins here; -1 where another line begins.
qsizetype addressesIn(const QByteArray &message, qsizetype start)
{
    constexpr qsizetype longestName = 20;
    const QByteArrayView line = QByteArrayView(message).sliced(start);
    const qsizetype colon = line.first(std::min(line.size(), longestName)).indexOf(':');
    if (colon < 0)
        return -1;
    const QByteArray name = line.first(colon).toByteArray().trimmed().toLower();
    for (const char *known : {"from", "to", "cc", "bcc", "sender", "reply-to"}) {
        if (name == known)
            return start + colon + 1;
    }
    return -1;
}

qsizetype nextLine(const QByteArray &message, qsizetype from)
{
    const qsizetype lineEnd = message.indexOf('\n', from);
    return lineEnd < 0 ? message.size() : lineEnd + 1;
}

/// Where a header line ends that is continued by indented lines.
qsizetype headerEnd(const QByteArray &message, qsizetype from)
{
    qsizetype end = nextLine(message, from);
    while (end < message.size() && (message[end] == ' ' || message[end] == '\t'))
        end = nextLine(message, end);
    return end;
}

void blankFrom(QByteArray &message, qsizetype begin, qsizetype end)
{
    const qsizetype comma = message.lastIndexOf(',', begin + longestLine);
    for (qsizetype place = comma > begin ? comma : begin; place < end; ++place) {
        if (message[place] != '\r' && message[place] != '\n')
            message[place] = ' ';
    }
}

} // namespace

AddressLines withShortAddressLines(QByteArray message)
{
    AddressLines lines;
    for (qsizetype start = 0; start < message.size();) {
        const qsizetype value = addressesIn(message, start);
        const qsizetype end = value < 0 ? nextLine(message, start) : headerEnd(message, value);
        if (value >= 0 && end - value > longestLine) {
            blankFrom(message, value, end);
            lines.cut = true;
        }
        start = end;
    }
    lines.bytes = std::move(message);
    return lines;
}

} // namespace article12
