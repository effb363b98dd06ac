// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/endingsteps.h"
#include "requests/marketingsteps.h"
#include "requests/sidesteps.h"

#include <variant>

namespace article12 {

// The facts an officer gives for each step. Every struct has its FieldsOf below: the flat object of `do`. What ends,
// reopens or charges for a request stands in endingsteps.h, what runs beside it in sidesteps.h, the end of marketing in
// marketingsteps.h.

/// T01. Nothing but the day of receipt and a text, scan or note is required.
struct RegisterRequest
{
    static constexpr Step step = Step::Register;
    QDate receivedOn;
    QString receiptReason; ///< why this day was picked when the message leaves a doubt
    Channel channel = Channel::Email;
    QString surname, givenName, email, phone, postalAddress;
    QString replyTo;    ///< Reply-To address or other address for the answer
    QString onBehalfOf; ///< the data subject, when somebody else writes
    RequesterRole role = RequesterRole::Unknown;
    std::optional<MandateState> mandate; ///< when role ≠ self and it is known already
    PersonCategory personCategory = PersonCategory::Unknown;
    QString receivedBy; ///< through whom it reached the officer
    std::optional<QDate> reachedOfficerOn;
    QString subject;
    QString language;
    QString country;   ///< calendar region; empty: the register's
    QString policy;    ///< clock policy; empty: the register's
    QString messageId; ///< Message-ID of the mail, to recognise replies
    QList<ProposedRight> proposed;
    bool rightsUnclear = false; ///< something is asked, but not clear yet what
    QList<FileRef> files;       ///< message as received, scan, or the note of an oral request
    friend bool operator==(const RegisterRequest &, const RegisterRequest &) = default;
};

/// T02.
struct Qualify
{
    static constexpr Step step = Step::Qualify;
    QList<Right> rights;
    QStringList asked;                   ///< what exactly is asked for each right, in the same order
    std::optional<RequesterRole> role;   ///< absent: as registered, or the person
    std::optional<MandateState> mandate; ///< compulsory when role ≠ self
    QString language;                    ///< of the answer
    std::optional<Channel> replyChannel;
    QString replyAddress;
    PersonCategory personCategory = PersonCategory::Unknown;
    bool copyFirst = false; ///< the person wants the copy before the erasure: ERA waits until ACC was answered
    friend bool operator==(const Qualify &, const Qualify &) = default;
};

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
struct SendAnswer : LetterFacts
{
    static constexpr Step step = Step::SendAnswer;
    QList<LetterType> letters;   ///< empty: those the decisions call for
    bool secureChannel = false;  ///< the channel is safe for these data
    bool contentChecked = false; ///< everything the letter must contain is there
    friend bool operator==(const SendAnswer &, const SendAnswer &) = default;
};

/// T15; L12.
struct NotifyRecipient
{
    static constexpr Step step = Step::NotifyRecipient;
    ItemNumber item;
    QString recipient;
    QDate sentOn;
    Channel channel = Channel::Email;
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

/// T26: names a key of an earlier event of this request. An empty text takes an optional fact away.
struct CorrectFact
{
    static constexpr Step step = Step::CorrectFact;
    Sequence eventSeq;
    QString key;
    QJsonValue value;
    QString reason;
    friend bool operator==(const CorrectFact &, const CorrectFact &) = default;
};

/// 3.3b: works the dates out again under the rules as they are now, after a calendar or a policy changed (K20).
struct MoveDates
{
    static constexpr Step step = Step::MoveDates;
    QString policy; ///< clock policy that binds the request from now on; empty: the one of its receipt
    QString reason;
    friend bool operator==(const MoveDates &, const MoveDates &) = default;
};

/// T29.
struct AddNote
{
    static constexpr Step step = Step::AddNote;
    QDate on;
    QString with;
    QString text;
    friend bool operator==(const AddNote &, const AddNote &) = default;
};

struct AddItem
{
    static constexpr Step step = Step::AddItem;
    std::optional<Right> right;
    QString asked;
    friend bool operator==(const AddItem &, const AddItem &) = default;
};

/// One point of a checklist; the value has the shape the checklist names.
struct RecordFact
{
    static constexpr Step step = Step::RecordFact;
    ItemNumber item;
    QString fact;
    QJsonValue value;
    friend bool operator==(const RecordFact &, const RecordFact &) = default;
};

/// A point filled in from the organisation profile is right for this person (states.md 3.6).
struct ConfirmFact
{
    static constexpr Step step = Step::ConfirmFact;
    ItemNumber item;
    QString fact;
    friend bool operator==(const ConfirmFact &, const ConfirmFact &) = default;
};

struct SendLetter : LetterFacts
{
    static constexpr Step step = Step::SendLetter;
    std::optional<LetterType> letter;
    friend bool operator==(const SendLetter &, const SendLetter &) = default;
};

struct Attach
{
    static constexpr Step step = Step::Attach;
    QList<FileRef> files;
    QString note;
    friend bool operator==(const Attach &, const Attach &) = default;
};

struct RemoveFile
{
    static constexpr Step step = Step::RemoveFile;
    QString sha256;
    QString reason;
    friend bool operator==(const RemoveFile &, const RemoveFile &) = default;
};

/// Proof of delivery, bounce or return of the answer.
struct RecordDelivery
{
    static constexpr Step step = Step::RecordDelivery;
    QDate on;
    std::optional<bool> arrived; ///< false: bounced or returned
    QString proof;
    friend bool operator==(const RecordDelivery &, const RecordDelivery &) = default;
};

struct DestroyIdentityCopy
{
    static constexpr Step step = Step::DestroyIdentityCopy;
    QString sha256;
    QDate destroyedOn;
    friend bool operator==(const DestroyIdentityCopy &, const DestroyIdentityCopy &) = default;
};

struct SetPackagePurgeDate
{
    static constexpr Step step = Step::SetPackagePurgeDate;
    QDate on;
    friend bool operator==(const SetPackagePurgeDate &, const SetPackagePurgeDate &) = default;
};

struct Assign
{
    static constexpr Step step = Step::Assign;
    QString handler;
    friend bool operator==(const Assign &, const Assign &) = default;
};

/// The officer's own reminder.
struct SetNextAction
{
    static constexpr Step step = Step::SetNextAction;
    QDate on;
    QString what;
    friend bool operator==(const SetNextAction &, const SetNextAction &) = default;
};

struct Link
{
    static constexpr Step step = Step::Link;
    RequestNumber other;
    QString reason;
    bool isReminder = false; ///< the other one only asks again: not a request of its own (R14)
    friend bool operator==(const Link &, const Link &) = default;
};

using Command =
    std::variant<RegisterRequest, Qualify, AskIdentity, AskClarification, ReplyReceived, Remind, Resume, Extend,
                 DecideItem, SendAnswer, NotifyRecipient, WaiveNotice, Close, Withdraw, CorrectFact, MoveDates, AddNote,
                 AddItem, RecordFact, ConfirmFact, SendLetter, Attach, RemoveFile, RecordDelivery, DestroyIdentityCopy,
                 SetPackagePurgeDate, Assign, SetNextAction, Link, Reclassify, SendPart, RefuseAll, AnnounceFee,
                 FeeUnpaid, AnnounceLifting, LiftRestriction, Transfer, CloseWithoutIdentity, Reopen, ReceiveComplaint,
                 AnswerComplaint, EndComplaint, AskStanding, CheckStanding, AskColleague, RemindColleague,
                 ColleagueAnswered, ApproveItem, Suppress, StopMarketing>;

[[nodiscard]] inline Step stepOf(const Command &command)
{
    return std::visit([](const auto &facts) { return std::decay_t<decltype(facts)>::step; }, command);
}

template <>
struct FieldsOf<RegisterRequest>
{
    using T = RegisterRequest;
    static constexpr FieldList list{
        given("received_on", &T::receivedOn, "day of arrival at any official channel"),
        given("receipt_reason", &T::receiptReason, "why this day, when the message leaves a doubt"),
        given("channel", &T::channel, "how it arrived"),
        given("surname", &T::surname, "surname"),
        given("given_name", &T::givenName, "given name"),
        given("email", &T::email, "e-mail address"),
        given("phone", &T::phone, "telephone"),
        given("postal_address", &T::postalAddress, "postal address, lines"),
        given("reply_to", &T::replyTo, "address for the answer"),
        given("on_behalf_of", &T::onBehalfOf, "the data subject, when somebody else writes"),
        given("role", &T::role, "who asks"),
        given("mandate", &T::mandate, "authority to act, as far as known"),
        given("person_category", &T::personCategory, "category of person"),
        given("received_by", &T::receivedBy, "through whom it reached the officer"),
        given("reached_officer_on", &T::reachedOfficerOn, "day it reached the officer"),
        given("subject", &T::subject, "subject"),
        given("language", &T::language, "language"),
        given("country", &T::country, "calendar region"),
        given("policy", &T::policy, "clock policy"),
        given("message_id", &T::messageId, "Message-ID of the mail"),
        given("proposed", &T::proposed, "rights read from the message"),
        given("rights_unclear", &T::rightsUnclear, "what is asked is not clear yet"),
        given("files", &T::files, "message, scan or note")};
};
template <>
struct FieldsOf<Qualify>
{
    using T = Qualify;
    static constexpr FieldList list{given("rights", &T::rights, "rights the person exercises"),
                                    given("asked", &T::asked, "what exactly is asked for each right, same order"),
                                    given("role", &T::role, "who asks"),
                                    given("mandate", &T::mandate, "authority to act"),
                                    given("language", &T::language, "language of the answer"),
                                    given("reply_channel", &T::replyChannel, "how the answer goes"),
                                    given("reply_address", &T::replyAddress, "where the answer goes"),
                                    given("person_category", &T::personCategory, "category of person"),
                                    given("copy_first", &T::copyFirst, "first the copy, then the erasure")};
};
template <>
struct FieldsOf<AskIdentity>
{
    using T = AskIdentity;
    static constexpr auto list =
        joined(FieldList{given("items", &T::items, "items covered; none: all that allow it"),
                         given("doubt", &T::doubt, "facts of the reasonable doubt (Art. 12(6))"),
                         given("lighter_means", &T::lighterMeans, "lighter means considered"),
                         given("id_copy_asked", &T::idCopyAsked, "a copy of an identity document is asked"),
                         given("id_copy_reason", &T::idCopyReason, "why nothing lighter works"),
                         given("masking_told", &T::maskingTold, "the person was told what may be masked"),
                         given("destruction_told", &T::destructionTold, "the person was told the copy is destroyed"),
                         given("late_reason", &T::lateReason, "why asked late")},
               letterFields<T>);
};
template <>
struct FieldsOf<AskClarification>
{
    using T = AskClarification;
    static constexpr auto list =
        joined(FieldList{given("unclear", &T::unclear, "what is unclear"),
                         given("large_quantity", &T::largeQuantity, "access to a large quantity of data (recital 63)"),
                         given("quantity", &T::quantity, "the figure or list behind it"),
                         given("late_reason", &T::lateReason, "why asked late")},
               letterFields<T>);
};
template <>
struct FieldsOf<ReplyReceived>
{
    using T = ReplyReceived;
    static constexpr FieldList list{
        given("kind", &T::kind, "which question was answered"),
        given("received_on", &T::receivedOn, "day of the answer"),
        given("result", &T::result, "identity: result of the check"),
        given("method", &T::method, "identity: how checked"),
        given("checked_by", &T::checkedBy, "identity: who checked"),
        given("text", &T::text, "what the person said"),
        given("id_copy_destroyed_on", &T::idCopyDestroyedOn, "day the identity copy was destroyed"),
        given("files", &T::files, "files that came with it")};
};
template <>
struct FieldsOf<Remind>
{
    using T = Remind;
    static constexpr auto list = joined(FieldList{given("kind", &T::kind, "which question"),
                                                  given("still_missing", &T::stillMissing, "what is still missing")},
                                        letterFields<T>);
};
template <>
struct FieldsOf<Resume>
{
    static constexpr FieldList list{given("resumed_on", &Resume::resumedOn, "day the clock runs again")};
};
template <>
struct FieldsOf<Extend>
{
    using T = Extend;
    static constexpr auto list =
        joined(FieldList{given("items", &T::items, "items extended; none: all undecided under Art. 15-22"),
                         given("complexity", &T::complexity, "because of complexity"),
                         given("number", &T::number, "because of the number of requests"),
                         given("reasons", &T::reasons, "reasons about this request")},
               letterFields<T>);
};
template <>
struct FieldsOf<DecideItem>
{
    using T = DecideItem;
    static constexpr FieldList list{given("item", &T::item, "item"), given("decision", &T::decision, "decision"),
                                    given("decided_on", &T::decidedOn, "day; today if left out"),
                                    given("ground", &T::ground, "partial, refused, not_applicable: ground (G01 …)"),
                                    given("documented", &T::documented, "what the ground asks for, {key: text}")};
};
template <>
struct FieldsOf<SendAnswer>
{
    using T = SendAnswer;
    static constexpr auto list =
        joined(FieldList{given("letters", &T::letters, "letters sent; none: those the decisions call for"),
                         given("secure_channel", &T::secureChannel, "the channel is safe for these data"),
                         given("content_checked", &T::contentChecked, "everything it must contain is there")},
               letterFields<T>);
};
template <>
struct FieldsOf<NotifyRecipient>
{
    using T = NotifyRecipient;
    static constexpr FieldList list{
        given("item", &T::item, "item"), given("recipient", &T::recipient, "recipient, by name"),
        given("sent_on", &T::sentOn, "day the recipient was told"), given("channel", &T::channel, "how"),
        given("content", &T::content, "what was told")};
};
template <>
struct FieldsOf<WaiveNotice>
{
    using T = WaiveNotice;
    static constexpr FieldList list{
        given("item", &T::item, "item"), given("recipient", &T::recipient, "recipient, by name"),
        given("reason", &T::reason, "why not told"), given("facts", &T::facts, "facts behind it")};
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
        joined(FieldList{given("stated_on", &T::statedOn, "day of the person's statement"),
                         given("statement", &T::statement, "the person's words"),
                         given("items", &T::items, "items withdrawn; none: all"),
                         given("freely", &T::freely, "free of pressure"),
                         given("no_letter_reason", &T::noLetterReason, "why no letter could be sent")},
               letterFields<T>);
};
template <>
struct FieldsOf<CorrectFact>
{
    using T = CorrectFact;
    static constexpr FieldList list{given("event_seq", &T::eventSeq, "number of the event"),
                                    given("key", &T::key, "its key"), given("value", &T::value, "right value"),
                                    given("reason", &T::reason, "why")};
};
template <>
struct FieldsOf<MoveDates>
{
    static constexpr FieldList list{
        given("policy", &MoveDates::policy, "clock policy from now on; none: the one it has"),
        given("reason", &MoveDates::reason, "what changed")};
};
template <>
struct FieldsOf<AddNote>
{
    static constexpr FieldList list{given("on", &AddNote::on, "day"), given("with", &AddNote::with, "with whom"),
                                    given("text", &AddNote::text, "note")};
};
template <>
struct FieldsOf<AddItem>
{
    static constexpr FieldList list{given("right", &AddItem::right, "right"),
                                    given("asked", &AddItem::asked, "what exactly is asked")};
};
template <>
struct FieldsOf<RecordFact>
{
    using T = RecordFact;
    static constexpr FieldList list{given("item", &T::item, "item"), given("fact", &T::fact, "point of the checklist"),
                                    given("value", &T::value, "its value")};
};
template <>
struct FieldsOf<ConfirmFact>
{
    using T = ConfirmFact;
    static constexpr FieldList list{given("item", &T::item, "item"), given("fact", &T::fact, "point of the checklist")};
};
template <>
struct FieldsOf<SendLetter>
{
    static constexpr auto list =
        joined(FieldList{given("letter", &SendLetter::letter, "letter")}, letterFields<SendLetter>);
};
template <>
struct FieldsOf<Attach>
{
    static constexpr FieldList list{given("files", &Attach::files, "files"),
                                    given("note", &Attach::note, "what they are")};
};
template <>
struct FieldsOf<RemoveFile>
{
    static constexpr FieldList list{given("sha256", &RemoveFile::sha256, "the file's SHA-256"),
                                    given("reason", &RemoveFile::reason, "why it is removed")};
};
template <>
struct FieldsOf<RecordDelivery>
{
    using T = RecordDelivery;
    static constexpr FieldList list{given("on", &T::on, "day"),
                                    given("arrived", &T::arrived, "false: bounced or returned"),
                                    given("proof", &T::proof, "proof or what happened")};
};
template <>
struct FieldsOf<DestroyIdentityCopy>
{
    using T = DestroyIdentityCopy;
    static constexpr FieldList list{given("sha256", &T::sha256, "the copy's SHA-256; none: every copy"),
                                    given("destroyed_on", &T::destroyedOn, "day")};
};
template <>
struct FieldsOf<SetPackagePurgeDate>
{
    static constexpr FieldList list{given("on", &SetPackagePurgeDate::on, "day the reply bundle is deleted")};
};
template <>
struct FieldsOf<Assign>
{
    static constexpr FieldList list{given("handler", &Assign::handler, "person of the register")};
};
template <>
struct FieldsOf<SetNextAction>
{
    static constexpr FieldList list{given("on", &SetNextAction::on, "day"),
                                    given("what", &SetNextAction::what, "what to do")};
};
template <>
struct FieldsOf<Link>
{
    static constexpr FieldList list{given("other", &Link::other, "number of the other request"),
                                    given("reason", &Link::reason, "why they belong together"),
                                    given("is_reminder", &Link::isReminder, "the other one only asks again")};
};

} // namespace article12
