// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/stepbase.h"

namespace article12 {

// The end of direct marketing to a person (Art. 21(2)–(3) GDPR) and the suppression list that keeps it ended.

/// A way in which direct marketing reaches people.
enum class MarketingChannel { Email, Phone, TextMessage, Post, CallingMachine, Profiling };
template <>
struct Keys<MarketingChannel>
{
    static constexpr std::array table{Key{MarketingChannel::Email, "email"},
                                      Key{MarketingChannel::Phone, "phone"},
                                      Key{MarketingChannel::TextMessage, "sms"},
                                      Key{MarketingChannel::Post, "post"},
                                      Key{MarketingChannel::CallingMachine, "calling_machine"},
                                      Key{MarketingChannel::Profiling, "profiling"}};
};

/// "text messages": the channel in the officer's words.
[[nodiscard]] Text nameOf(MarketingChannel channel);

/// Where somebody is reached, and on which channels no longer.
struct MarketingReach
{
    QList<MarketingChannel> channels;
    QString email, phone, postalAddress;
    friend bool operator==(const MarketingReach &, const MarketingReach &) = default;
};
template <typename T>
constexpr FieldList reachFields{
    given("channels", static_cast<QList<MarketingChannel> T::*>(&MarketingReach::channels),
          QT_TRANSLATE_NOOP("Domain", "channels that end")),
    given("email", static_cast<QString T::*>(&MarketingReach::email), QT_TRANSLATE_NOOP("Domain", "e-mail address")),
    given("phone", static_cast<QString T::*>(&MarketingReach::phone), QT_TRANSLATE_NOOP("Domain", "telephone number")),
    given("postal_address", static_cast<QString T::*>(&MarketingReach::postalAddress),
          QT_TRANSLATE_NOOP("Domain", "postal address"))};

/// What a channel reaches people by; nothing: profiling, which knows them by whatever there is.
enum class AddressKind { Email, Phone, Post };
[[nodiscard]] std::optional<AddressKind> addressKindOf(MarketingChannel channel);
/// The field of MarketingReach in which its address is asked: "email", "phone", "postal_address".
[[nodiscard]] QLatin1StringView addressFieldOf(MarketingChannel channel);

/// Rights after which somebody may have to be kept out of marketing.
[[nodiscard]] bool mayEndMarketing(Right right);

/// The address or number a channel uses; profiling is known by the first that is there. Empty: none is known.
[[nodiscard]] QString addressFor(MarketingChannel channel, const MarketingReach &reach);

/// Puts the person's addresses on the suppression list (3.4, OBJ_DM); only hashes are kept there.
struct Suppress : MarketingReach
{
    static constexpr Step step = Step::Suppress;
    ItemNumber item;
    QDate on; ///< the entry counts from this day
    friend bool operator==(const Suppress &, const Suppress &) = default;
};

/// The quick path of 3.6 for a marketing objection: points, suppression list, decision, confirmation, and the end
/// where the delivery is proved, in one step.
struct StopMarketing : MarketingReach, LetterFacts
{
    static constexpr Step step = Step::StopMarketing;
    QDate stoppedOn;
    QStringList told;      ///< tools and processors told on that day
    QString deliveryProof; ///< how it is known that the confirmation arrived; empty: followed up
    friend bool operator==(const StopMarketing &, const StopMarketing &) = default;
};

template <>
struct FieldsOf<Suppress>
{
    using T = Suppress;
    static constexpr auto list =
        joined(FieldList{given("item", &T::item, QT_TRANSLATE_NOOP("Domain", "item"))}, reachFields<T>,
               FieldList{given("on", &T::on, QT_TRANSLATE_NOOP("Domain", "day from which it counts"))});
};
template <>
struct FieldsOf<StopMarketing>
{
    using T = StopMarketing;
    static constexpr auto list =
        joined(reachFields<T>,
               FieldList{given("stopped_on", &T::stoppedOn, QT_TRANSLATE_NOOP("Domain", "day the marketing stopped")),
                         given("told", &T::told, QT_TRANSLATE_NOOP("Domain", "tools and processors told that day"))},
               letterFields<T>,
               FieldList{given("delivery_proof", &T::deliveryProof,
                               QT_TRANSLATE_NOOP("Domain", "how it is known that it arrived, if it is"))});
};

} // namespace article12
