// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace article12 {

struct HeaderDate
{
    std::optional<QDateTime> instant; ///< UTC; none when it is missing, unreadable or outside 1980–2100
    bool zoneKnown = false;           ///< false: read as if its clock showed UTC
};

/// A date as header lines have it, with a numeric zone or the name of one used in Europe or North America.
HeaderDate headerDate(const QByteArray &value);

/// A header value without what stands in parentheses.
QByteArray withoutComments(const QByteArray &value);

} // namespace article12
