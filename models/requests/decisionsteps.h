// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/stepbase.h"

namespace article12 {

// Steps from the first decision to the last duty (states.md T11–T20).

/// T11.
struct DecideItem
{
    static constexpr Step step = Step::DecideItem;
    ItemNumber item;
    std::optional<Decision> decision; ///< granted, partial, refused, no_data, not_applicable (not ours)
    QDate decidedOn;                  ///< empty: today
    QString ground;                   ///< partial, refused, not_applicable: G01 …, allowed for the right (grounds.md)
    QJsonValue documented;            ///< what the ground asks for: {key: text}
    friend bool operator==(const DecideItem &, const DecideItem &) = default;
};

/// T13; L05–L09, L19.
struct SendAnswer : AnswerFacts
{
    static constexpr Step step = Step::SendAnswer;
    QList<LetterType> letters; ///< empty: those the decisions call for
    friend bool operator==(const SendAnswer &, const SendAnswer &) = default;
};

/// T15; L12.
struct NotifyRecipient
{
    static constexpr Step step = Step::NotifyRecipient;
    ItemNumber item;
    QString recipient;
    QDate sentOn;
    std::optional<Channel> channel;
    QString content;
    friend bool operator==(const NotifyRecipient &, const NotifyRecipient &) = default;
};

/// T16.
struct WaiveNotice
{
    static constexpr Step step = Step::WaiveNotice;
    ItemNumber item;
    QString recipient;
    std::optional<WaiverReason> reason;
    QString facts;
    friend bool operator==(const WaiveNotice &, const WaiveNotice &) = default;
};

/// T19.
struct Close
{
    static constexpr Step step = Step::Close;
    friend bool operator==(const Close &, const Close &) = default;
};

/// T20. The person's own statement; `items` empty: all. Letter L18 when nothing is left, or why none was sent (R21).
struct Withdraw : LetterFacts
{
    static constexpr Step step = Step::Withdraw;
    QDate statedOn;
    QString statement;
    QList<ItemNumber> items;
    bool freely = false; ///< free of pressure
    QString noLetterReason;
    friend bool operator==(const Withdraw &, const Withdraw &) = default;
};

template <>
struct FieldsOf<DecideItem>
{
    using T = DecideItem;
    static constexpr FieldList list{
        given("item", &T::item, QT_TRANSLATE_NOOP("Domain", "item")),
        given("decision", &T::decision, QT_TRANSLATE_NOOP("Domain", "decision")),
        given("decided_on", &T::decidedOn, QT_TRANSLATE_NOOP("Domain", "day; today if left out")),
        given("ground", &T::ground, QT_TRANSLATE_NOOP("Domain", "partial, refused, not_applicable: ground (G01 …)")),
        given("documented", &T::documented, QT_TRANSLATE_NOOP("Domain", "what the ground asks for, {key: text}"))};
};
template <>
struct FieldsOf<SendAnswer>
{
    using T = SendAnswer;
    static constexpr auto list =
        joined(FieldList{given("letters", &T::letters,
                               QT_TRANSLATE_NOOP("Domain", "letters sent; none: those the decisions call for"))},
               answerFields<T>);
};
template <>
struct FieldsOf<NotifyRecipient>
{
    using T = NotifyRecipient;
    static constexpr FieldList list{
        given("item", &T::item, QT_TRANSLATE_NOOP("Domain", "item")),
        given("recipient", &T::recipient, QT_TRANSLATE_NOOP("Domain", "recipient, by name")),
        given("sent_on", &T::sentOn, QT_TRANSLATE_NOOP("Domain", "day the recipient was told")),
        given("channel", &T::channel, QT_TRANSLATE_NOOP("Domain", "how")),
        given("content", &T::content, QT_TRANSLATE_NOOP("Domain", "what was told"))};
};
template <>
struct FieldsOf<WaiveNotice>
{
    using T = WaiveNotice;
    static constexpr FieldList list{
        given("item", &T::item, QT_TRANSLATE_NOOP("Domain", "item")),
        given("recipient", &T::recipient, QT_TRANSLATE_NOOP("Domain", "recipient, by name")),
        given("reason", &T::reason, QT_TRANSLATE_NOOP("Domain", "why not told")),
        given("facts", &T::facts, QT_TRANSLATE_NOOP("Domain", "facts behind it"))};
};
template <>
struct FieldsOf<Close>
{
    static constexpr FieldList<> list{};
};
template <>
struct FieldsOf<Withdraw>
{
    using T = Withdraw;
    static constexpr auto list =
        joined(FieldList{given("stated_on", &T::statedOn, QT_TRANSLATE_NOOP("Domain", "day of the person's statement")),
                         given("statement", &T::statement, QT_TRANSLATE_NOOP("Domain", "the person's words")),
                         given("items", &T::items, QT_TRANSLATE_NOOP("Domain", "items withdrawn; none: all")),
                         given("freely", &T::freely, QT_TRANSLATE_NOOP("Domain", "free of pressure")),
                         given("no_letter_reason", &T::noLetterReason,
                               QT_TRANSLATE_NOOP("Domain", "why no letter could be sent"))},
               letterFields<T>);
};

} // namespace article12
