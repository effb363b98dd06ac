// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/step.h"

namespace article12 {

// Events of endingsteps.h. "What the program worked out when it happened" stands beside the officer's facts.

struct Reclassified : Reclassify
{
    static constexpr auto kindWord = "RECLASSIFIED";
    static constexpr int version = 1;
    QDate on;
};

struct PartSent : SendPart
{
    static constexpr auto kindWord = "PART_SENT";
    static constexpr int version = 1;
    QList<ItemNumber> sent;
    QList<ItemNumber> lateRefusals;
};

struct RefusedAll : RefuseAll
{
    static constexpr auto kindWord = "REFUSED";
    static constexpr int version = 1;
    QList<ItemNumber> decided; ///< refused by this step; the others were before
    Outcome outcome = Outcome::Refused;
    QList<ItemNumber> lateRefusals;
};

struct FeeAnnounced : AnnounceFee
{
    static constexpr auto kindWord = "FEE_ANNOUNCED";
    static constexpr int version = 1;
    QList<ItemNumber> covered;
    ClockResult clock;
};

struct FeeNotPaid : FeeUnpaid
{
    static constexpr auto kindWord = "FEE_UNPAID";
    static constexpr int version = 1;
    ClockResult clock;
};

struct LiftingAnnounced : AnnounceLifting
{
    static constexpr auto kindWord = "LIFTING_ANNOUNCED";
    static constexpr int version = 1;
};

struct RestrictionLifted : LiftRestriction
{
    static constexpr auto kindWord = "RESTRICTION_LIFTED";
    static constexpr int version = 1;
};

struct Transferred : Transfer
{
    static constexpr auto kindWord = "TRANSFERRED";
    static constexpr int version = 1;
    QDate on;
};

struct NotIdentified : CloseWithoutIdentity
{
    static constexpr auto kindWord = "NOT_IDENTIFIED";
    static constexpr int version = 1;
};

struct Reopened : Reopen
{
    static constexpr auto kindWord = "REOPENED";
    static constexpr int version = 1;
    ClockResult clock;
};

template <>
struct FieldsOf<Reclassified>
{
    static constexpr auto list = joined(FieldsOf<Reclassify>::list, FieldList{computed("on", &Reclassified::on)});
};
template <>
struct FieldsOf<PartSent>
{
    static constexpr auto list =
        joined(FieldsOf<SendPart>::list,
               FieldList{computed("sent", &PartSent::sent), computed("late_refusals", &PartSent::lateRefusals)});
};
template <>
struct FieldsOf<RefusedAll>
{
    using T = RefusedAll;
    static constexpr auto list =
        joined(FieldsOf<RefuseAll>::list, FieldList{computed("decided", &T::decided), computed("outcome", &T::outcome),
                                                    computed("late_refusals", &T::lateRefusals)});
};
template <>
struct FieldsOf<FeeAnnounced>
{
    static constexpr auto list = joined(
        FieldsOf<AnnounceFee>::list, FieldList{computed("covered", &FeeAnnounced::covered)}, clockFields<FeeAnnounced>);
};
template <>
struct FieldsOf<FeeNotPaid>
{
    static constexpr auto list = joined(FieldsOf<FeeUnpaid>::list, clockFields<FeeNotPaid>);
};
template <>
struct FieldsOf<LiftingAnnounced> : FieldsOf<AnnounceLifting>
{
};
template <>
struct FieldsOf<RestrictionLifted> : FieldsOf<LiftRestriction>
{
};
template <>
struct FieldsOf<Transferred>
{
    static constexpr auto list = joined(FieldsOf<Transfer>::list, FieldList{computed("on", &Transferred::on)});
};
template <>
struct FieldsOf<NotIdentified> : FieldsOf<CloseWithoutIdentity>
{
};
template <>
struct FieldsOf<Reopened>
{
    static constexpr auto list = joined(FieldsOf<Reopen>::list, clockFields<Reopened>);
};

} // namespace article12
