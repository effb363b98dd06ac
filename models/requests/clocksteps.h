// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/stepbase.h"

namespace article12 {

// Steps that may move a date: questions to the person, their replies, the extension (states.md T04–T10).

/// T04; letter L02. R3–R7: recorded doubt, lighter means first.
struct AskIdentity : LetterFacts
{
    static constexpr Step step = Step::AskIdentity;
    QList<ItemNumber> items;  ///< covered; empty: every item that allows the question
    QString doubt;            ///< facts of the reasonable doubt (12(6))
    QStringList lighterMeans; ///< means considered before an ID copy
    bool idCopyAsked = false;
    QString idCopyReason; ///< why nothing lighter works
    bool maskingTold = false;
    bool destructionTold = false;
    QString lateReason; ///< why asked after the prompt days (K6)
    friend bool operator==(const AskIdentity &, const AskIdentity &) = default;
};

/// T05; letter L03.
struct AskClarification : LetterFacts
{
    static constexpr Step step = Step::AskClarification;
    QString unclear;
    bool largeQuantity = false; ///< recital 63
    QString quantity;           ///< the figure or list behind it
    QString lateReason;
    friend bool operator==(const AskClarification &, const AskClarification &) = default;
};

/// T07.
struct ReplyReceived
{
    static constexpr Step step = Step::ReplyReceived;
    WaitKind kind = WaitKind::Identity;
    QDate receivedOn;
    std::optional<IdentityResult> result; ///< identity only
    QString method;                       ///< identity: how it was checked
    QString checkedBy;
    QString text; ///< clarification: what the person said
    std::optional<QDate> idCopyDestroyedOn;
    QList<FileRef> files;
    friend bool operator==(const ReplyReceived &, const ReplyReceived &) = default;
};

/// T08; L02 or L03 again.
struct Remind : LetterFacts
{
    static constexpr Step step = Step::Remind;
    WaitKind kind = WaitKind::Identity;
    QString stillMissing;
    friend bool operator==(const Remind &, const Remind &) = default;
};

/// T09: by the officer, or by the program at the cap. The clock runs again from `resumed_on`.
struct Resume
{
    static constexpr Step step = Step::Resume;
    QDate resumedOn;
    friend bool operator==(const Resume &, const Resume &) = default;
};

/// T10; letter L04.
struct Extend : LetterFacts
{
    static constexpr Step step = Step::Extend;
    QList<ItemNumber> items; ///< empty: every undecided item under Art. 15–22
    bool complexity = false;
    bool number = false;
    QString reasons;
    friend bool operator==(const Extend &, const Extend &) = default;
};

/// 3.3b: works the dates out again under the rules as they are now, after a calendar or a policy changed (K20).
struct MoveDates
{
    static constexpr Step step = Step::MoveDates;
    QString policy; ///< clock policy that binds the request from now on; empty: the one of its receipt
    QString reason;
    friend bool operator==(const MoveDates &, const MoveDates &) = default;
};

template <>
struct FieldsOf<AskIdentity>
{
    using T = AskIdentity;
    static constexpr auto list = joined(
        FieldList{given("items", &T::items, QT_TRANSLATE_NOOP("Domain", "items covered; none: all that allow it")),
                  given("doubt", &T::doubt, QT_TRANSLATE_NOOP("Domain", "facts of the reasonable doubt (Art. 12(6))")),
                  given("lighter_means", &T::lighterMeans, QT_TRANSLATE_NOOP("Domain", "lighter means considered")),
                  given("id_copy_asked", &T::idCopyAsked,
                        QT_TRANSLATE_NOOP("Domain", "a copy of an identity document is asked")),
                  given("id_copy_reason", &T::idCopyReason, QT_TRANSLATE_NOOP("Domain", "why nothing lighter works")),
                  given("masking_told", &T::maskingTold,
                        QT_TRANSLATE_NOOP("Domain", "the person was told what may be masked")),
                  given("destruction_told", &T::destructionTold,
                        QT_TRANSLATE_NOOP("Domain", "the person was told the copy is destroyed")),
                  given("late_reason", &T::lateReason, QT_TRANSLATE_NOOP("Domain", "why asked late"))},
        letterFields<T>);
};
template <>
struct FieldsOf<AskClarification>
{
    using T = AskClarification;
    static constexpr auto list =
        joined(FieldList{given("unclear", &T::unclear, QT_TRANSLATE_NOOP("Domain", "what is unclear")),
                         given("large_quantity", &T::largeQuantity,
                               QT_TRANSLATE_NOOP("Domain", "access to a large quantity of data (recital 63)")),
                         given("quantity", &T::quantity, QT_TRANSLATE_NOOP("Domain", "the figure or list behind it")),
                         given("late_reason", &T::lateReason, QT_TRANSLATE_NOOP("Domain", "why asked late"))},
               letterFields<T>);
};
template <>
struct FieldsOf<ReplyReceived>
{
    using T = ReplyReceived;
    static constexpr FieldList list{
        given("kind", &T::kind, QT_TRANSLATE_NOOP("Domain", "which question was answered")),
        given("received_on", &T::receivedOn, QT_TRANSLATE_NOOP("Domain", "day of the answer")),
        given("result", &T::result, QT_TRANSLATE_NOOP("Domain", "identity: result of the check")),
        given("method", &T::method, QT_TRANSLATE_NOOP("Domain", "identity: how checked")),
        given("checked_by", &T::checkedBy, QT_TRANSLATE_NOOP("Domain", "identity: who checked")),
        given("text", &T::text, QT_TRANSLATE_NOOP("Domain", "what the person said")),
        given("id_copy_destroyed_on", &T::idCopyDestroyedOn,
              QT_TRANSLATE_NOOP("Domain", "day the identity copy was destroyed")),
        given("files", &T::files, QT_TRANSLATE_NOOP("Domain", "files that came with it"))};
};
template <>
struct FieldsOf<Remind>
{
    using T = Remind;
    static constexpr auto list = joined(
        FieldList{given("kind", &T::kind, QT_TRANSLATE_NOOP("Domain", "which question")),
                  given("still_missing", &T::stillMissing, QT_TRANSLATE_NOOP("Domain", "what is still missing"))},
        letterFields<T>);
};
template <>
struct FieldsOf<Resume>
{
    static constexpr FieldList list{
        given("resumed_on", &Resume::resumedOn, QT_TRANSLATE_NOOP("Domain", "day the clock runs again"))};
};
template <>
struct FieldsOf<Extend>
{
    using T = Extend;
    static constexpr auto list =
        joined(FieldList{given("items", &T::items,
                               QT_TRANSLATE_NOOP("Domain", "items extended; none: all undecided under Art. 15-22")),
                         given("complexity", &T::complexity, QT_TRANSLATE_NOOP("Domain", "because of complexity")),
                         given("number", &T::number, QT_TRANSLATE_NOOP("Domain", "because of the number of requests")),
                         given("reasons", &T::reasons, QT_TRANSLATE_NOOP("Domain", "reasons about this request"))},
               letterFields<T>);
};
template <>
struct FieldsOf<MoveDates>
{
    static constexpr FieldList list{
        given("policy", &MoveDates::policy,
              QT_TRANSLATE_NOOP("Domain", "clock policy from now on; none: the one it has")),
        given("reason", &MoveDates::reason, QT_TRANSLATE_NOOP("Domain", "what changed"))};
};

} // namespace article12
