// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/stepbase.h"

namespace article12 {

// Steps that answer in part, refuse, charge, hand over, close for another reason or open again (states.md 3.3).

/// T03; letter L18, or why none could be sent (R21).
struct Reclassify : LetterFacts
{
    static constexpr Step step = Step::Reclassify;
    std::optional<ReclassifiedAs> as;
    RequestNumber into; ///< merged: the earlier request, whose receipt date survives (R14)
    QString reason;
    QString noLetterReason;
    friend bool operator==(const Reclassify &, const Reclassify &) = default;
};

/// T12; the letters of the rights sent.
struct SendPart : AnswerFacts
{
    static constexpr Step step = Step::SendPart;
    QList<ItemNumber> items;   ///< empty: every right decided, carried out and not answered yet
    QList<LetterType> letters; ///< empty: those the decisions call for
    friend bool operator==(const SendPart &, const SendPart &) = default;
};

/// T14; letter L11, or L16 when the person could not be identified.
struct RefuseAll : AnswerFacts
{
    static constexpr Step step = Step::RefuseAll;
    QString ground;        ///< of the rights not decided yet: G01 … (grounds.md)
    QJsonValue documented; ///< what the ground asks for: {key: text}
    QString burden;        ///< the demonstration the controller owes (12(5), 12(2))
    friend bool operator==(const RefuseAll &, const RefuseAll &) = default;
};

/// T06; letter L14. Specific costs only, no overhead (EDPB § 30).
struct AnnounceFee : LetterFacts
{
    static constexpr Step step = Step::AnnounceFee;
    std::optional<FeeBasis> basis;
    QString demonstration;          ///< 12(5)(a): why the request is excessive
    QString amount;                 ///< "12.50 EUR"
    QString calculation;            ///< the specific costs behind it
    QDate payBy;                    ///< the term given
    bool withdrawalOffered = false; ///< the letter says that the request can be withdrawn or narrowed (R16)
    friend bool operator==(const AnnounceFee &, const AnnounceFee &) = default;
};

/// T23. The term of L14 has passed: not a withdrawal.
struct FeeUnpaid
{
    static constexpr Step step = Step::FeeUnpaid;
    QDate on;
    friend bool operator==(const FeeUnpaid &, const FeeUnpaid &) = default;
};

/// T17; letter L17, sent before the lifting (18(3)).
struct AnnounceLifting : LetterFacts
{
    static constexpr Step step = Step::AnnounceLifting;
    ItemNumber item;
    QString reason;
    QDate plannedOn;
    friend bool operator==(const AnnounceLifting &, const AnnounceLifting &) = default;
};

/// T18.
struct LiftRestriction
{
    static constexpr Step step = Step::LiftRestriction;
    ItemNumber item;
    QDate liftedOn;
    friend bool operator==(const LiftRestriction &, const LiftRestriction &) = default;
};

/// T21; letter L15. We are controller of none of the data asked.
struct Transfer : LetterFacts
{
    static constexpr Step step = Step::Transfer;
    bool noneOurs = false;
    QString toWhom;
    QString reason; ///< why we are not the controller
    QDate forwardedOn;
    friend bool operator==(const Transfer &, const Transfer &) = default;
};

/// T22; letter L16. After a reminder and the silence of targets.json.
struct CloseWithoutIdentity : LetterFacts
{
    static constexpr Step step = Step::CloseWithoutIdentity;
    QString reason; ///< what was asked and why the person cannot be identified without it
    friend bool operator==(const CloseWithoutIdentity &, const CloseWithoutIdentity &) = default;
};

/// T24. The first answer keeps its date and its verdict.
struct Reopen
{
    static constexpr Step step = Step::Reopen;
    std::optional<ReopenReason> reason;
    QString facts;
    QList<ItemNumber> items; ///< decided anew; empty: only a complement is sent
    QDate reopenedOn;
    QDate targetOn;  ///< of the complement; empty: one month from the reopening
    QDate elementOn; ///< identity proved later: the day the missing element arrived
    QString method;  ///< identity proved later: how it was checked
    QString checkedBy;
    friend bool operator==(const Reopen &, const Reopen &) = default;
};

template <>
struct FieldsOf<Reclassify>
{
    using T = Reclassify;
    static constexpr auto list =
        joined(FieldList{given("as", &T::as, QT_TRANSLATE_NOOP("Domain", "what it is")),
                         given("into", &T::into, QT_TRANSLATE_NOOP("Domain", "merged: number of the earlier request")),
                         given("reason", &T::reason, QT_TRANSLATE_NOOP("Domain", "why")),
                         given("no_letter_reason", &T::noLetterReason,
                               QT_TRANSLATE_NOOP("Domain", "why no letter could be sent"))},
               letterFields<T>);
};
template <>
struct FieldsOf<SendPart>
{
    using T = SendPart;
    static constexpr auto list = joined(
        FieldList{given("items", &T::items, QT_TRANSLATE_NOOP("Domain", "items answered; none: all that are ready")),
                  given("letters", &T::letters,
                        QT_TRANSLATE_NOOP("Domain", "letters sent; none: those the decisions call for"))},
        answerFields<T>);
};
template <>
struct FieldsOf<RefuseAll>
{
    using T = RefuseAll;
    static constexpr auto list = joined(
        FieldList{
            given("ground", &T::ground, QT_TRANSLATE_NOOP("Domain", "ground of the items not decided yet (G01 …)")),
            given("documented", &T::documented, QT_TRANSLATE_NOOP("Domain", "what the ground asks for, {key: text}")),
            given("burden", &T::burden, QT_TRANSLATE_NOOP("Domain", "the demonstration the controller owes"))},
        answerFields<T>);
};
template <>
struct FieldsOf<AnnounceFee>
{
    using T = AnnounceFee;
    static constexpr auto list = joined(
        FieldList{given("basis", &T::basis, QT_TRANSLATE_NOOP("Domain", "why a fee")),
                  given("demonstration", &T::demonstration, QT_TRANSLATE_NOOP("Domain", "excessive: why")),
                  given("amount", &T::amount, QT_TRANSLATE_NOOP("Domain", "amount")),
                  given("calculation", &T::calculation, QT_TRANSLATE_NOOP("Domain", "the specific costs, no overhead")),
                  given("pay_by", &T::payBy, QT_TRANSLATE_NOOP("Domain", "term given")),
                  given("withdrawal_offered", &T::withdrawalOffered,
                        QT_TRANSLATE_NOOP("Domain", "the letter offers to withdraw or narrow"))},
        letterFields<T>);
};
template <>
struct FieldsOf<FeeUnpaid>
{
    static constexpr FieldList list{given("on", &FeeUnpaid::on, QT_TRANSLATE_NOOP("Domain", "day; today if left out"))};
};
template <>
struct FieldsOf<AnnounceLifting>
{
    using T = AnnounceLifting;
    static constexpr auto list =
        joined(FieldList{given("item", &T::item, QT_TRANSLATE_NOOP("Domain", "item")),
                         given("reason", &T::reason, QT_TRANSLATE_NOOP("Domain", "why it is lifted")),
                         given("planned_on", &T::plannedOn, QT_TRANSLATE_NOOP("Domain", "day the restriction ends"))},
               letterFields<T>);
};
template <>
struct FieldsOf<LiftRestriction>
{
    using T = LiftRestriction;
    static constexpr FieldList list{
        given("item", &T::item, QT_TRANSLATE_NOOP("Domain", "item")),
        given("lifted_on", &T::liftedOn, QT_TRANSLATE_NOOP("Domain", "day the restriction ended"))};
};
template <>
struct FieldsOf<Transfer>
{
    using T = Transfer;
    static constexpr auto list =
        joined(FieldList{given("none_ours", &T::noneOurs,
                               QT_TRANSLATE_NOOP("Domain", "we are controller of none of the data asked")),
                         given("to_whom", &T::toWhom, QT_TRANSLATE_NOOP("Domain", "who is")),
                         given("reason", &T::reason, QT_TRANSLATE_NOOP("Domain", "why we are not")),
                         given("forwarded_on", &T::forwardedOn, QT_TRANSLATE_NOOP("Domain", "day it was forwarded"))},
               letterFields<T>);
};
template <>
struct FieldsOf<CloseWithoutIdentity>
{
    using T = CloseWithoutIdentity;
    static constexpr auto list =
        joined(FieldList{given("reason", &T::reason,
                               QT_TRANSLATE_NOOP("Domain", "what was asked, and why the person cannot be identified"))},
               letterFields<T>);
};
template <>
struct FieldsOf<Reopen>
{
    using T = Reopen;
    static constexpr FieldList list{
        given("reason", &T::reason, QT_TRANSLATE_NOOP("Domain", "why")),
        given("facts", &T::facts, QT_TRANSLATE_NOOP("Domain", "what happened")),
        given("items", &T::items, QT_TRANSLATE_NOOP("Domain", "items decided anew; none: only a complement is sent")),
        given("reopened_on", &T::reopenedOn, QT_TRANSLATE_NOOP("Domain", "day; today if left out")),
        given("target_on", &T::targetOn,
              QT_TRANSLATE_NOOP("Domain", "own target of the complement; one month if left out")),
        given("element_on", &T::elementOn,
              QT_TRANSLATE_NOOP("Domain", "identity proved later: day the missing element arrived")),
        given("method", &T::method, QT_TRANSLATE_NOOP("Domain", "identity proved later: how checked")),
        given("checked_by", &T::checkedBy, QT_TRANSLATE_NOOP("Domain", "identity proved later: who checked"))};
};

} // namespace article12
