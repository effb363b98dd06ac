// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"

#include <QMap>

namespace article12 {

/// An address or number that is not used on a channel, by its hash.
struct SuppressedAddress
{
    MarketingChannel channel = MarketingChannel::Email;
    QString hash; ///< SHA-256 of the normalised address, lower-case hex
    friend bool operator==(const SuppressedAddress &, const SuppressedAddress &) = default;
    friend auto operator<=>(const SuppressedAddress &a, const SuppressedAddress &b)
    {
        return std::tie(a.channel, a.hash) <=> std::tie(b.channel, b.hash);
    }
};
template <>
struct FieldsOf<SuppressedAddress>
{
    using T = SuppressedAddress;
    static constexpr FieldList list{given("channel", &T::channel), given("hash", &T::hash)};
};

/// Addresses are on the suppression list from a day on, or stay on it until a later review.
struct SuppressionAdded
{
    static constexpr auto kindWord = "SUPPRESSION_ADDED";
    static constexpr int version = 1;
    QList<SuppressedAddress> addresses;
    QDate since;
    QDate reviewOn;
    RequestNumber request; ///< 0: entered by hand
};
template <>
struct FieldsOf<SuppressionAdded>
{
    using T = SuppressionAdded;
    static constexpr FieldList list{given("addresses", &T::addresses), given("since", &T::since),
                                    given("review_on", &T::reviewOn), given("request", &T::request)};
};

/// Addresses may be used again: the person consented anew, or the entry was a mistake.
struct SuppressionEnded
{
    static constexpr auto kindWord = "SUPPRESSION_ENDED";
    static constexpr int version = 1;
    QList<SuppressedAddress> addresses;
    QDate on;
    QString reason;
};
template <>
struct FieldsOf<SuppressionEnded>
{
    using T = SuppressionEnded;
    static constexpr FieldList list{given("addresses", &T::addresses), given("on", &T::on),
                                    given("reason", &T::reason)};
};

/// A row of the suppression list as it stands.
struct Suppression
{
    SuppressedAddress address;
    QDate since;           ///< the first day it was on the list
    QDate reviewOn;        ///< when to ask whether it is still needed
    RequestNumber request; ///< of the first entry; 0: entered by hand
    friend bool operator==(const Suppression &, const Suppression &) = default;
};

/// The suppression list: the fold of its events. Entered again, an address keeps its first day and request and takes
/// the later review.
class SuppressionList
{
public:
    void take(const SuppressionAdded &event);
    void take(const SuppressionEnded &event);
    /// In the order of channel and hash.
    [[nodiscard]] QList<Suppression> rows() const { return m_rows.values(); }

private:
    QMap<SuppressedAddress, Suppression> m_rows;
};

/// The fold of the events without a request; other kinds are passed over. Fails with Damaged.
Result<SuppressionList> suppressionListOf(const QList<JournalEntry> &own);

} // namespace article12
