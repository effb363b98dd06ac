// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/stepbase.h"

namespace article12 {

// Steps that fill a request: receipt, rights, points of the checklists, letters, files, notes and corrections.

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

template <>
struct FieldsOf<RegisterRequest>
{
    using T = RegisterRequest;
    static constexpr FieldList list{
        given("received_on", &T::receivedOn, QT_TRANSLATE_NOOP("Domain", "day of arrival at any official channel")),
        given("receipt_reason", &T::receiptReason,
              QT_TRANSLATE_NOOP("Domain", "why this day, when the message leaves a doubt")),
        given("channel", &T::channel, QT_TRANSLATE_NOOP("Domain", "how it arrived")),
        given("surname", &T::surname, QT_TRANSLATE_NOOP("Domain", "surname")),
        given("given_name", &T::givenName, QT_TRANSLATE_NOOP("Domain", "given name")),
        given("email", &T::email, QT_TRANSLATE_NOOP("Domain", "e-mail address")),
        given("phone", &T::phone, QT_TRANSLATE_NOOP("Domain", "telephone")),
        given("postal_address", &T::postalAddress, QT_TRANSLATE_NOOP("Domain", "postal address, lines")),
        given("reply_to", &T::replyTo, QT_TRANSLATE_NOOP("Domain", "address for the answer")),
        given("on_behalf_of", &T::onBehalfOf,
              QT_TRANSLATE_NOOP("Domain", "the data subject, when somebody else writes")),
        given("role", &T::role, QT_TRANSLATE_NOOP("Domain", "who asks")),
        given("mandate", &T::mandate, QT_TRANSLATE_NOOP("Domain", "authority to act, as far as known")),
        given("person_category", &T::personCategory, QT_TRANSLATE_NOOP("Domain", "category of person")),
        given("received_by", &T::receivedBy, QT_TRANSLATE_NOOP("Domain", "through whom it reached the officer")),
        given("reached_officer_on", &T::reachedOfficerOn, QT_TRANSLATE_NOOP("Domain", "day it reached the officer")),
        given("subject", &T::subject, QT_TRANSLATE_NOOP("Domain", "subject")),
        given("language", &T::language, QT_TRANSLATE_NOOP("Domain", "language")),
        given("country", &T::country, QT_TRANSLATE_NOOP("Domain", "calendar region")),
        given("policy", &T::policy, QT_TRANSLATE_NOOP("Domain", "clock policy")),
        given("message_id", &T::messageId, QT_TRANSLATE_NOOP("Domain", "Message-ID of the mail")),
        given("proposed", &T::proposed, QT_TRANSLATE_NOOP("Domain", "rights read from the message")),
        given("rights_unclear", &T::rightsUnclear, QT_TRANSLATE_NOOP("Domain", "what is asked is not clear yet")),
        given("files", &T::files, QT_TRANSLATE_NOOP("Domain", "message, scan or note"))};
};
template <>
struct FieldsOf<Qualify>
{
    using T = Qualify;
    static constexpr FieldList list{
        given("rights", &T::rights, QT_TRANSLATE_NOOP("Domain", "rights the person exercises")),
        given("asked", &T::asked, QT_TRANSLATE_NOOP("Domain", "what exactly is asked for each right, same order")),
        given("role", &T::role, QT_TRANSLATE_NOOP("Domain", "who asks")),
        given("mandate", &T::mandate, QT_TRANSLATE_NOOP("Domain", "authority to act")),
        given("language", &T::language, QT_TRANSLATE_NOOP("Domain", "language of the answer")),
        given("reply_channel", &T::replyChannel, QT_TRANSLATE_NOOP("Domain", "how the answer goes")),
        given("reply_address", &T::replyAddress, QT_TRANSLATE_NOOP("Domain", "where the answer goes")),
        given("person_category", &T::personCategory, QT_TRANSLATE_NOOP("Domain", "category of person")),
        given("copy_first", &T::copyFirst, QT_TRANSLATE_NOOP("Domain", "first the copy, then the erasure"))};
};
template <>
struct FieldsOf<CorrectFact>
{
    using T = CorrectFact;
    static constexpr FieldList list{
        given("event_seq", &T::eventSeq, QT_TRANSLATE_NOOP("Domain", "number of the event")),
        given("key", &T::key, QT_TRANSLATE_NOOP("Domain", "its key")),
        given("value", &T::value, QT_TRANSLATE_NOOP("Domain", "right value")),
        given("reason", &T::reason, QT_TRANSLATE_NOOP("Domain", "why"))};
};
template <>
struct FieldsOf<AddNote>
{
    static constexpr FieldList list{given("on", &AddNote::on, QT_TRANSLATE_NOOP("Domain", "day")),
                                    given("with", &AddNote::with, QT_TRANSLATE_NOOP("Domain", "with whom")),
                                    given("text", &AddNote::text, QT_TRANSLATE_NOOP("Domain", "note"))};
};
template <>
struct FieldsOf<AddItem>
{
    static constexpr FieldList list{
        given("right", &AddItem::right, QT_TRANSLATE_NOOP("Domain", "right")),
        given("asked", &AddItem::asked, QT_TRANSLATE_NOOP("Domain", "what exactly is asked"))};
};
template <>
struct FieldsOf<RecordFact>
{
    using T = RecordFact;
    static constexpr FieldList list{given("item", &T::item, QT_TRANSLATE_NOOP("Domain", "item")),
                                    given("fact", &T::fact, QT_TRANSLATE_NOOP("Domain", "point of the checklist")),
                                    given("value", &T::value, QT_TRANSLATE_NOOP("Domain", "its value"))};
};
template <>
struct FieldsOf<ConfirmFact>
{
    using T = ConfirmFact;
    static constexpr FieldList list{given("item", &T::item, QT_TRANSLATE_NOOP("Domain", "item")),
                                    given("fact", &T::fact, QT_TRANSLATE_NOOP("Domain", "point of the checklist"))};
};
template <>
struct FieldsOf<SendLetter>
{
    static constexpr auto list =
        joined(FieldList{given("letter", &SendLetter::letter, QT_TRANSLATE_NOOP("Domain", "letter"))},
               letterFields<SendLetter>);
};
template <>
struct FieldsOf<Attach>
{
    static constexpr FieldList list{given("files", &Attach::files, QT_TRANSLATE_NOOP("Domain", "files")),
                                    given("note", &Attach::note, QT_TRANSLATE_NOOP("Domain", "what they are"))};
};
template <>
struct FieldsOf<RemoveFile>
{
    static constexpr FieldList list{
        given("sha256", &RemoveFile::sha256, QT_TRANSLATE_NOOP("Domain", "the file's SHA-256")),
        given("reason", &RemoveFile::reason, QT_TRANSLATE_NOOP("Domain", "why it is removed"))};
};
template <>
struct FieldsOf<RecordDelivery>
{
    using T = RecordDelivery;
    static constexpr FieldList list{
        given("on", &T::on, QT_TRANSLATE_NOOP("Domain", "day")),
        given("arrived", &T::arrived, QT_TRANSLATE_NOOP("Domain", "false: bounced or returned")),
        given("proof", &T::proof, QT_TRANSLATE_NOOP("Domain", "proof or what happened"))};
};
template <>
struct FieldsOf<DestroyIdentityCopy>
{
    using T = DestroyIdentityCopy;
    static constexpr FieldList list{
        given("sha256", &T::sha256, QT_TRANSLATE_NOOP("Domain", "the copy's SHA-256; none: every copy")),
        given("destroyed_on", &T::destroyedOn, QT_TRANSLATE_NOOP("Domain", "day"))};
};
template <>
struct FieldsOf<SetPackagePurgeDate>
{
    static constexpr FieldList list{
        given("on", &SetPackagePurgeDate::on, QT_TRANSLATE_NOOP("Domain", "day the reply bundle is deleted"))};
};
template <>
struct FieldsOf<Assign>
{
    static constexpr FieldList list{
        given("handler", &Assign::handler, QT_TRANSLATE_NOOP("Domain", "person of the register"))};
};
template <>
struct FieldsOf<SetNextAction>
{
    static constexpr FieldList list{given("on", &SetNextAction::on, QT_TRANSLATE_NOOP("Domain", "day")),
                                    given("what", &SetNextAction::what, QT_TRANSLATE_NOOP("Domain", "what to do"))};
};
template <>
struct FieldsOf<Link>
{
    static constexpr FieldList list{
        given("other", &Link::other, QT_TRANSLATE_NOOP("Domain", "number of the other request")),
        given("reason", &Link::reason, QT_TRANSLATE_NOOP("Domain", "why they belong together")),
        given("is_reminder", &Link::isReminder, QT_TRANSLATE_NOOP("Domain", "the other one only asks again"))};
};

} // namespace article12
