// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <compare>

namespace article12 {

/// Number of a request in its register: 1, 2, 3 …, never reused, never restarted.
struct RequestNumber
{
    qint64 value = 0;
    friend auto operator<=>(const RequestNumber &, const RequestNumber &) = default;
    friend size_t qHash(RequestNumber number, size_t seed = 0) { return ::qHash(number.value, seed); }
};

/// Number of an item (one right exercised) within its request: 1, 2, 3 …
struct ItemNumber
{
    int value = 0;
    friend auto operator<=>(const ItemNumber &, const ItemNumber &) = default;
    friend size_t qHash(ItemNumber number, size_t seed = 0) { return ::qHash(number.value, seed); }
};

/// A question to a colleague within its request: 1, 2, 3 …
struct InquiryNumber
{
    int value = 0;
    friend auto operator<=>(const InquiryNumber &, const InquiryNumber &) = default;
};

/// A complaint within its request: 1, 2, 3 …
struct ComplaintNumber
{
    int value = 0;
    friend auto operator<=>(const ComplaintNumber &, const ComplaintNumber &) = default;
};

/// Position of an event in the journal: 1, 2, 3 … without gaps.
struct Sequence
{
    qint64 value = 0;
    friend auto operator<=>(const Sequence &, const Sequence &) = default;
};

} // namespace article12
