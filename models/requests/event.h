// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/actor.h"
#include "requests/endingevents.h"
#include "requests/sideevents.h"

#include <QDateTime>

namespace article12 {

// What happened to a request: the officer's facts (the step's struct) and the results the program worked out when it
// happened. `kind` and `version` name the payload. Until the first release a key may be added that reads as absent in
// older journals; after it a changed field list raises the version.

struct Registered : RegisterRequest
{
    static constexpr auto kindWord = "REGISTERED";
    static constexpr int version = 1;
    QString reference;                 ///< "2026-0243"
    std::optional<int> profileVersion; ///< of the organisation profile in force at receipt (policy.md K1)
    ClockResult clock;
};

struct Qualified : Qualify
{
    static constexpr auto kindWord = "QUALIFIED";
    static constexpr int version = 1;
    ClockResult clock;
};

struct ItemAdded : AddItem
{
    static constexpr auto kindWord = "ITEM_ADDED";
    static constexpr int version = 1;
    ItemNumber item;
    ClockResult clock;
};

struct IdentityAsked : AskIdentity
{
    static constexpr auto kindWord = "IDENTITY_ASKED";
    static constexpr int version = 1;
    QList<ItemNumber> covered; ///< empty before T02: every item that will allow the question
    bool counts = false;       ///< it stops the clock under the policy; else `whyNot`: policy, unjustified or late
    QString whyNot;
    ClockResult clock;
};

struct ClarificationAsked : AskClarification
{
    static constexpr auto kindWord = "CLARIFICATION_ASKED";
    static constexpr int version = 1;
    QList<ItemNumber> covered; ///< the access items; empty before T02: does not count
    bool counts = false;
    QString whyNot; ///< policy, unjustified or late
    ClockResult clock;
};

struct ReplyCame : ReplyReceived
{
    static constexpr auto kindWord = "REPLY_RECEIVED";
    static constexpr int version = 1;
    bool closesWait = false; ///< false: insufficient, the question stays open
    ClockResult clock;
};

struct IdentityChecked
{
    static constexpr auto kindWord = "IDENTITY_CHECKED";
    static constexpr int version = 1;
    QDate on;
    IdentityResult result = IdentityResult::Confirmed;
    QString method;
    QString checkedBy;
};

struct IdentityCopyDestroyed : DestroyIdentityCopy
{
    static constexpr auto kindWord = "ID_COPY_DESTROYED";
    static constexpr int version = 1;
};

struct Reminded : Remind
{
    static constexpr auto kindWord = "REMINDED";
    static constexpr int version = 1;
};

/// T09. `by`: "officer" or "cap".
struct ClockResumed : Resume
{
    static constexpr auto kindWord = "CLOCK_RESUMED";
    static constexpr int version = 1;
    QString by;
    ClockResult clock;
};

struct Extended : Extend
{
    static constexpr auto kindWord = "EXTENDED";
    static constexpr int version = 1;
    QList<ItemNumber> covered;
    ClockResult clock;
};

/// The notice was sent after the cut-off: no date moves.
struct ExtensionLateNotice : Extend
{
    static constexpr auto kindWord = "EXTENSION_LATE_NOTICE";
    static constexpr int version = 1;
    QList<ItemNumber> covered;
};

struct ItemDecided : DecideItem
{
    static constexpr auto kindWord = "ITEM_DECIDED";
    static constexpr int version = 1;
};

struct AnswerSent : SendAnswer
{
    static constexpr auto kindWord = "ANSWER_SENT";
    static constexpr int version = 1;
    Outcome outcome = Outcome::Granted;
    QList<ItemNumber> lateRefusals; ///< refused outright after the first month (12(4)): flagged, never blocked
};

struct RecipientNotified : NotifyRecipient
{
    static constexpr auto kindWord = "RECIPIENT_NOTIFIED";
    static constexpr int version = 1;
};

struct NoticeWaived : WaiveNotice
{
    static constexpr auto kindWord = "NOTICE_WAIVED";
    static constexpr int version = 1;
};

struct Closed
{
    static constexpr auto kindWord = "CLOSED";
    static constexpr int version = 1;
    QDate on;
    Outcome outcome = Outcome::Granted;
};

struct Withdrawn : Withdraw
{
    static constexpr auto kindWord = "WITHDRAWN";
    static constexpr int version = 1;
    QList<ItemNumber> covered;
    bool closes = false; ///< nothing is left to answer
};

/// What a correction makes of the verdicts that the events before it hold.
struct Restated
{
    QList<ItemNumber> lateRefusals;
    QList<Sequence> discarded; ///< questions, by their events, that do not stop the clock: late or not justified
    friend bool operator==(const Restated &, const Restated &) = default;
};

/// T26. The named key of an earlier event holds `value` from now on; dates and verdicts are worked out anew.
struct Corrected : CorrectFact
{
    static constexpr auto kindWord = "CORRECTED";
    static constexpr int version = 1;
    QJsonValue old;
    std::optional<Restated> restated; ///< absent in journals from before it was kept
    ClockResult clock;
};

/// The rules changed and the officer took over the dates they give now.
struct DatesMoved : MoveDates
{
    static constexpr auto kindWord = "DATES_MOVED";
    static constexpr int version = 1;
    ClockResult clock;
};

struct NoteAdded : AddNote
{
    static constexpr auto kindWord = "NOTE_ADDED";
    static constexpr int version = 1;
};

struct FactRecorded : RecordFact
{
    static constexpr auto kindWord = "FACT_RECORDED";
    static constexpr int version = 1;
    bool toConfirm = false;       ///< filled in from the organisation profile
    bool namesRecipients = false; ///< the value is a list for Art. 19: `recipients` replaces it
    QStringList recipients;
};

struct FactConfirmed : ConfirmFact
{
    static constexpr auto kindWord = "FACT_CONFIRMED";
    static constexpr int version = 1;
};

/// A letter went out; other steps that need a letter write it beside their own event.
struct LetterSent : SendLetter
{
    static constexpr auto kindWord = "LETTER_SENT";
    static constexpr int version = 1;
};

struct FileAttached : Attach
{
    static constexpr auto kindWord = "FILE_ATTACHED";
    static constexpr int version = 1;
};

struct FileRemoved : RemoveFile
{
    static constexpr auto kindWord = "FILE_REMOVED";
    static constexpr int version = 1;
};

struct DeliveryRecorded : RecordDelivery
{
    static constexpr auto kindWord = "DELIVERY_RECORDED";
    static constexpr int version = 1;
};

struct PackagePurgeDateSet : SetPackagePurgeDate
{
    static constexpr auto kindWord = "PACKAGE_PURGE_DATE";
    static constexpr int version = 1;
};

struct Assigned : Assign
{
    static constexpr auto kindWord = "ASSIGNED";
    static constexpr int version = 1;
};

struct NextActionSet : SetNextAction
{
    static constexpr auto kindWord = "NEXT_ACTION";
    static constexpr int version = 1;
};

struct Linked : Link
{
    static constexpr auto kindWord = "LINKED";
    static constexpr int version = 1;
};

using Event =
    std::variant<Registered, Qualified, ItemAdded, IdentityAsked, ClarificationAsked, ReplyCame, IdentityChecked,
                 IdentityCopyDestroyed, Reminded, ClockResumed, Extended, ExtensionLateNotice, ItemDecided, AnswerSent,
                 RecipientNotified, NoticeWaived, Closed, Withdrawn, Corrected, DatesMoved, NoteAdded, FactRecorded,
                 FactConfirmed, LetterSent, FileAttached, FileRemoved, DeliveryRecorded, PackagePurgeDateSet, Assigned,
                 NextActionSet, Linked, Reclassified, PartSent, RefusedAll, FeeAnnounced, FeeNotPaid, LiftingAnnounced,
                 RestrictionLifted, Transferred, NotIdentified, Reopened, ComplaintReceived, ComplaintAnswered,
                 ComplaintEnded, StandingAsked, StandingChecked, ColleagueAsked, ColleagueReminded, ColleagueDelivered,
                 ItemProposed, ItemApproved, AddressSuppressed>;

/// An event of a request as it stands in the journal, its facts patched by later corrections.
struct RecordedEvent
{
    Sequence seq;
    QDateTime at; ///< UTC
    Actor actor;
    Event event;
};

[[nodiscard]] QString kindOf(const Event &event);
[[nodiscard]] int versionOf(const Event &event);
/// The facts as they are stored (to be made canonical by canonicalJson).
[[nodiscard]] QJsonObject factsOf(const Event &event);
/// Reads the stored facts of a known kind, lifting older versions. Fails with Damaged, naming kind and key.
Result<Event> eventFromFacts(const QString &kind, int version, const QJsonObject &facts);
/// The files an event brings into the register or names.
[[nodiscard]] QList<FileRef> filesOf(const Event &event);
/// Keys of a kind that a later CORRECTED may name: those the officer gave.
[[nodiscard]] QStringList correctableKeys(const QString &kind);
/// A correction may leave this key of the kind empty: it is optional there.
[[nodiscard]] bool mayBeAbsent(const QString &kind, const QString &key);

template <>
struct FieldsOf<Registered>
{
    static constexpr auto list = joined(FieldsOf<RegisterRequest>::list,
                                        FieldList{computed("reference", &Registered::reference),
                                                  computed("profile_version", &Registered::profileVersion)},
                                        clockFields<Registered>);
};
template <>
struct FieldsOf<Qualified>
{
    static constexpr auto list = joined(FieldsOf<Qualify>::list, clockFields<Qualified>);
};
template <>
struct FieldsOf<ItemAdded>
{
    static constexpr auto list =
        joined(FieldsOf<AddItem>::list, FieldList{computed("item", &ItemAdded::item)}, clockFields<ItemAdded>);
};
template <>
struct FieldsOf<IdentityAsked>
{
    static constexpr auto list =
        joined(FieldsOf<AskIdentity>::list,
               FieldList{computed("covered", &IdentityAsked::covered), computed("counts", &IdentityAsked::counts),
                         computed("why_not", &IdentityAsked::whyNot)},
               clockFields<IdentityAsked>);
};
template <>
struct FieldsOf<ClarificationAsked>
{
    static constexpr auto list = joined(FieldsOf<AskClarification>::list,
                                        FieldList{computed("covered", &ClarificationAsked::covered),
                                                  computed("counts", &ClarificationAsked::counts),
                                                  computed("why_not", &ClarificationAsked::whyNot)},
                                        clockFields<ClarificationAsked>);
};
template <>
struct FieldsOf<ReplyCame>
{
    static constexpr auto list =
        joined(FieldsOf<ReplyReceived>::list, FieldList{computed("closes_wait", &ReplyCame::closesWait)},
               clockFields<ReplyCame>);
};
template <>
struct FieldsOf<IdentityChecked>
{
    using T = IdentityChecked;
    static constexpr FieldList list{given("on", &T::on), given("result", &T::result), given("method", &T::method),
                                    given("checked_by", &T::checkedBy)};
};
template <>
struct FieldsOf<IdentityCopyDestroyed> : FieldsOf<DestroyIdentityCopy>
{
};
template <>
struct FieldsOf<Reminded> : FieldsOf<Remind>
{
};
template <>
struct FieldsOf<ClockResumed>
{
    static constexpr auto list =
        joined(FieldsOf<Resume>::list, FieldList{computed("by", &ClockResumed::by)}, clockFields<ClockResumed>);
};
template <>
struct FieldsOf<Extended>
{
    static constexpr auto list =
        joined(FieldsOf<Extend>::list, FieldList{computed("covered", &Extended::covered)}, clockFields<Extended>);
};
template <>
struct FieldsOf<ExtensionLateNotice>
{
    static constexpr auto list =
        joined(FieldsOf<Extend>::list, FieldList{computed("covered", &ExtensionLateNotice::covered)});
};
template <>
struct FieldsOf<ItemDecided> : FieldsOf<DecideItem>
{
};
template <>
struct FieldsOf<AnswerSent>
{
    static constexpr auto list =
        joined(FieldsOf<SendAnswer>::list, FieldList{computed("outcome", &AnswerSent::outcome),
                                                     computed("late_refusals", &AnswerSent::lateRefusals)});
};
template <>
struct FieldsOf<RecipientNotified> : FieldsOf<NotifyRecipient>
{
};
template <>
struct FieldsOf<NoticeWaived> : FieldsOf<WaiveNotice>
{
};
template <>
struct FieldsOf<Closed>
{
    static constexpr FieldList list{computed("on", &Closed::on), computed("outcome", &Closed::outcome)};
};
template <>
struct FieldsOf<Withdrawn>
{
    static constexpr auto list = joined(FieldsOf<Withdraw>::list, FieldList{computed("covered", &Withdrawn::covered),
                                                                            computed("closes", &Withdrawn::closes)});
};
template <>
struct FieldsOf<Restated>
{
    static constexpr FieldList list{computed("late_refusals", &Restated::lateRefusals),
                                    computed("discarded", &Restated::discarded)};
};
template <>
struct FieldsOf<Corrected>
{
    static constexpr auto list =
        joined(FieldsOf<CorrectFact>::list,
               FieldList{computed("old", &Corrected::old), computed("restated", &Corrected::restated)},
               clockFields<Corrected>);
};
template <>
struct FieldsOf<DatesMoved>
{
    static constexpr auto list = joined(FieldsOf<MoveDates>::list, clockFields<DatesMoved>);
};
template <>
struct FieldsOf<NoteAdded> : FieldsOf<AddNote>
{
};
template <>
struct FieldsOf<FactRecorded>
{
    static constexpr auto list =
        joined(FieldsOf<RecordFact>::list, FieldList{computed("to_confirm", &FactRecorded::toConfirm),
                                                     computed("names_recipients", &FactRecorded::namesRecipients),
                                                     computed("recipients", &FactRecorded::recipients)});
};
template <>
struct FieldsOf<FactConfirmed> : FieldsOf<ConfirmFact>
{
};
template <>
struct FieldsOf<LetterSent> : FieldsOf<SendLetter>
{
};
template <>
struct FieldsOf<FileAttached> : FieldsOf<Attach>
{
};
template <>
struct FieldsOf<FileRemoved> : FieldsOf<RemoveFile>
{
};
template <>
struct FieldsOf<DeliveryRecorded> : FieldsOf<RecordDelivery>
{
};
template <>
struct FieldsOf<PackagePurgeDateSet> : FieldsOf<SetPackagePurgeDate>
{
};
template <>
struct FieldsOf<Assigned> : FieldsOf<Assign>
{
};
template <>
struct FieldsOf<NextActionSet> : FieldsOf<SetNextAction>
{
};
template <>
struct FieldsOf<Linked> : FieldsOf<Link>
{
};

} // namespace article12
