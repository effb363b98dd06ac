// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/decide.h"

namespace article12 {

/// How the dates of an open request would move if they were worked out under the rules as they are now.
struct DateMove
{
    RequestNumber number;
    QString reference;
    std::optional<QDate> from; ///< the governing due date it has; nothing: open
    std::optional<QDate> to;   ///< the one it would have
    QList<Text> why;           ///< what changed, then how the new date comes about
    friend bool operator==(const DateMove &, const DateMove &) = default;
};

/// Nothing when no date would move, or when the request is answered: that one never moves (K20). `policy`: the one to
/// be taken instead of that of its receipt; empty: only calendars and rules changed. Fails with InvalidInput when the
/// policy is unknown or the new rules give no date (outside the calendar).
Result<std::optional<DateMove>> dateMoveOf(const Request &request, const Rulebook &rules,
                                           const OrganisationProfile &profile, const QString &policy = {});

/// The request as it would be bound: by this policy, or as it is when `policy` is empty.
[[nodiscard]] Request boundBy(Request request, const QString &policy);

} // namespace article12
