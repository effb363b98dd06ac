// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/summary.h"

namespace article12 {

/// Why two requests seem to come from one person, surest first. Address: an address of theirs in common, also through a
/// third request. Linked: the officer linked them, and the names agree. The others are proposals only (intake.md 6):
/// the same name, or the same address but for a "+tag".
enum class PersonMatch { Address, Linked, Name, TaggedAddress };

/// Certain ones count as requests of this person.
[[nodiscard]] constexpr bool isCertain(PersonMatch match)
{
    return match == PersonMatch::Address || match == PersonMatch::Linked;
}

struct OtherRequest
{
    RequestNumber number;
    PersonMatch match = PersonMatch::Address;
    friend bool operator==(const OtherRequest &, const OtherRequest &) = default;
};

/// The other requests of the person a request concerns. Who writes for somebody else is not that person: such a request
/// is known by the name it is made for, together with the address it came from. Ordered by surety, then number. Pure.
[[nodiscard]] QList<OtherRequest> otherRequestsOf(const RequestSummary &request, const QList<RequestSummary> &rows);

/// Requests without a key in common have nothing to do with each other: for finding the rows to compare.
[[nodiscard]] QStringList personKeysOf(const RequestSummary &row);

} // namespace article12
