// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/casefacts.h"

namespace article12 {

/// What an officer can do to a request (states.md 3.3 and 3.3b). The words are the verbs of `article12 do`.
enum class Step {
    Register,
    Qualify,
    AskIdentity,
    AskClarification,
    ReplyReceived,
    Remind,
    Resume,
    Extend,
    DecideItem,
    SendAnswer,
    NotifyRecipient,
    WaiveNotice,
    Close,
    Withdraw,
    CorrectFact,
    MoveDates,
    AddNote,
    AddItem,
    RecordFact,
    ConfirmFact,
    SendLetter,
    Attach,
    RemoveFile,
    RecordDelivery,
    DestroyIdentityCopy,
    SetPackagePurgeDate,
    Assign,
    SetNextAction,
    Link,
    Reclassify,
    SendPart,
    RefuseAll,
    AnnounceFee,
    FeeUnpaid,
    AnnounceLifting,
    LiftRestriction,
    Transfer,
    CloseWithoutIdentity,
    Reopen,
    ReceiveComplaint,
    AnswerComplaint,
    EndComplaint,
    AskStanding,
    CheckStanding,
    AskColleague,
    RemindColleague,
    ColleagueAnswered,
    ApproveItem,
    Suppress,
    StopMarketing,
};
template <>
struct Keys<Step>
{
    static constexpr std::array table{Key{Step::Register, "register"},
                                      Key{Step::Qualify, "qualify"},
                                      Key{Step::AskIdentity, "ask_identity"},
                                      Key{Step::AskClarification, "ask_clarification"},
                                      Key{Step::ReplyReceived, "reply_received"},
                                      Key{Step::Remind, "remind"},
                                      Key{Step::Resume, "resume"},
                                      Key{Step::Extend, "extend"},
                                      Key{Step::DecideItem, "decide_item"},
                                      Key{Step::SendAnswer, "send_answer"},
                                      Key{Step::NotifyRecipient, "notify_recipient"},
                                      Key{Step::WaiveNotice, "waive_notice"},
                                      Key{Step::Close, "close"},
                                      Key{Step::Withdraw, "withdraw"},
                                      Key{Step::CorrectFact, "correct_fact"},
                                      Key{Step::MoveDates, "move_dates"},
                                      Key{Step::AddNote, "add_note"},
                                      Key{Step::AddItem, "add_item"},
                                      Key{Step::RecordFact, "record_fact"},
                                      Key{Step::ConfirmFact, "confirm_fact"},
                                      Key{Step::SendLetter, "letter_sent"},
                                      Key{Step::Attach, "attach"},
                                      Key{Step::RemoveFile, "remove_file"},
                                      Key{Step::RecordDelivery, "delivery"},
                                      Key{Step::DestroyIdentityCopy, "id_copy_destroyed"},
                                      Key{Step::SetPackagePurgeDate, "package_purge_date"},
                                      Key{Step::Assign, "assign"},
                                      Key{Step::SetNextAction, "next_action"},
                                      Key{Step::Link, "link"},
                                      Key{Step::Reclassify, "reclassify"},
                                      Key{Step::SendPart, "send_part"},
                                      Key{Step::RefuseAll, "refuse_all"},
                                      Key{Step::AnnounceFee, "announce_fee"},
                                      Key{Step::FeeUnpaid, "fee_unpaid"},
                                      Key{Step::AnnounceLifting, "announce_lifting"},
                                      Key{Step::LiftRestriction, "lift_restriction"},
                                      Key{Step::Transfer, "transfer"},
                                      Key{Step::CloseWithoutIdentity, "close_no_identity"},
                                      Key{Step::Reopen, "reopen"},
                                      Key{Step::ReceiveComplaint, "complaint_received"},
                                      Key{Step::AnswerComplaint, "complaint_answered"},
                                      Key{Step::EndComplaint, "complaint_ended"},
                                      Key{Step::AskStanding, "ask_standing"},
                                      Key{Step::CheckStanding, "standing_checked"},
                                      Key{Step::AskColleague, "ask_colleague"},
                                      Key{Step::RemindColleague, "remind_colleague"},
                                      Key{Step::ColleagueAnswered, "colleague_answered"},
                                      Key{Step::ApproveItem, "approve_item"},
                                      Key{Step::Suppress, "suppress"},
                                      Key{Step::StopMarketing, "stop_marketing"}};
};

/// "identify the rights", "send the answer": the step as a button says it.
[[nodiscard]] Text nameOf(Step step);

/// Facts of a letter that was sent: a step that needs a letter takes them (states.md 3.3b).
struct LetterFacts
{
    QDate sentOn;
    std::optional<Channel> channel; ///< empty: the one the answer goes by (12(3))
    QString what;                   ///< what was sent, in a few words
    QString language;               ///< ISO 639-1
    QString channelReason;          ///< why an electronic request was not answered electronically (12(3))
    QList<FileRef> files;           ///< final text and PDF, or a file of the officer's own
    friend bool operator==(const LetterFacts &, const LetterFacts &) = default;
};
template <typename T>
constexpr FieldList letterFields{
    given("sent_on", static_cast<QDate T::*>(&LetterFacts::sentOn),
          QT_TRANSLATE_NOOP("Domain", "day the letter was sent")),
    given("channel", static_cast<std::optional<Channel> T::*>(&LetterFacts::channel),
          QT_TRANSLATE_NOOP("Domain", "how it was sent; none: the way the answer goes")),
    given("what", static_cast<QString T::*>(&LetterFacts::what), QT_TRANSLATE_NOOP("Domain", "what was sent")),
    given("language", static_cast<QString T::*>(&LetterFacts::language),
          QT_TRANSLATE_NOOP("Domain", "language (fr, en …)")),
    given("channel_reason", static_cast<QString T::*>(&LetterFacts::channelReason),
          QT_TRANSLATE_NOOP("Domain", "why not electronically")),
    given("files", static_cast<QList<FileRef> T::*>(&LetterFacts::files),
          QT_TRANSLATE_NOOP("Domain", "text and PDF as sent"))};

/// Facts of a letter that answers (T13): nothing goes out that is unsafe or not complete.
struct AnswerFacts : LetterFacts
{
    bool secureChannel = false;  ///< the channel is safe for these data
    bool contentChecked = false; ///< everything the letter must contain is there
    friend bool operator==(const AnswerFacts &, const AnswerFacts &) = default;
};
template <typename T>
constexpr auto
    answerFields = joined(FieldList{given("secure_channel", static_cast<bool T::*>(&AnswerFacts::secureChannel),
                                          QT_TRANSLATE_NOOP("Domain", "the channel is safe for these data")),
                                    given("content_checked", static_cast<bool T::*>(&AnswerFacts::contentChecked),
                                          QT_TRANSLATE_NOOP("Domain", "everything it must contain is there"))},
                          letterFields<T>);

} // namespace article12
