// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/decide.h"

namespace article12 {

/// What a request waits for, as a word and what fills the sentence; computed when the request changes, said when shown.
enum class NextStepKind {
    IdentifyRights,
    CompletePoints,
    DecideItem,
    CarryOut,
    SendAnswer,
    WaitForIdentity,
    WaitForClarification,
    WaitForFee,
    TellRecipients,
    RecordDelivery,
    DestroyIdentityCopy,
    SetPackagePurgeDate,
    RestrictionInForce,
    CloseIt,
    SeeMandate,
    ApproveItem,
    SendComplement,
    NothingToAnswer,
    AnswerComplaint,
    Nothing,
};
template <>
struct Keys<NextStepKind>
{
    static constexpr std::array table{Key{NextStepKind::IdentifyRights, "identify_rights"},
                                      Key{NextStepKind::CompletePoints, "complete_points"},
                                      Key{NextStepKind::DecideItem, "decide_item"},
                                      Key{NextStepKind::CarryOut, "carry_out"},
                                      Key{NextStepKind::SendAnswer, "send_answer"},
                                      Key{NextStepKind::WaitForIdentity, "wait_identity"},
                                      Key{NextStepKind::WaitForClarification, "wait_clarification"},
                                      Key{NextStepKind::WaitForFee, "wait_fee"},
                                      Key{NextStepKind::TellRecipients, "tell_recipients"},
                                      Key{NextStepKind::RecordDelivery, "record_delivery"},
                                      Key{NextStepKind::DestroyIdentityCopy, "destroy_identity_copy"},
                                      Key{NextStepKind::SetPackagePurgeDate, "set_package_purge_date"},
                                      Key{NextStepKind::RestrictionInForce, "restriction_in_force"},
                                      Key{NextStepKind::CloseIt, "close"},
                                      Key{NextStepKind::SeeMandate, "see_mandate"},
                                      Key{NextStepKind::ApproveItem, "approve_item"},
                                      Key{NextStepKind::SendComplement, "send_complement"},
                                      Key{NextStepKind::NothingToAnswer, "nothing_to_answer"},
                                      Key{NextStepKind::AnswerComplaint, "answer_complaint"},
                                      Key{NextStepKind::Nothing, "nothing"}};
};
struct NextStep
{
    NextStepKind kind = NextStepKind::Nothing;
    std::optional<Right> right;
    std::optional<QDate> since; ///< when the question was asked
    int count = 0;              ///< points, recipients
    friend bool operator==(const NextStep &, const NextStep &) = default;
};
template <>
struct FieldsOf<NextStep>
{
    static constexpr FieldList list{given("kind", &NextStep::kind, "what"), given("right", &NextStep::right, "right"),
                                    given("since", &NextStep::since, "since"),
                                    given("count", &NextStep::count, "how many")};
};
[[nodiscard]] NextStep nextStepOf(const Request &request, const Rulebook &rules);
[[nodiscard]] Text textOf(const NextStep &step); ///< "decide on erasure", "identity asked on 6 Nov"

/// What a target beside the month is about.
enum class TargetKind { Stop, Complement, Complaint };
template <>
struct Keys<TargetKind>
{
    static constexpr std::array table{Key{TargetKind::Stop, "stop"}, Key{TargetKind::Complement, "complement"},
                                      Key{TargetKind::Complaint, "complaint"}};
};

/// A nearer target beside the month: the stop of marketing, the effect of a withdrawn consent (clock.md 1.7), the
/// complement after a reopening (T24); of the row of a letter the observations on a complaint (T25).
struct InternalTarget
{
    Right right = Right::ObjectionMarketing; ///< Stop: which
    QDate due;
    TargetKind kind = TargetKind::Stop;
    QString who = {}; ///< Complaint: "CNIL"
    friend bool operator==(const InternalTarget &, const InternalTarget &) = default;
};
template <>
struct FieldsOf<InternalTarget>
{
    static constexpr FieldList list{
        given("right", &InternalTarget::right, "right"), given("due", &InternalTarget::due, "day"),
        given("kind", &InternalTarget::kind, "about what"), given("who", &InternalTarget::who, "authority or court")};
};

/// A question to the person still open, as alerts need it.
struct AskedQuestion
{
    WaitKind kind = WaitKind::Identity;
    QDate askedOn;
    int reminders = 0;
    friend bool operator==(const AskedQuestion &, const AskedQuestion &) = default;
};
template <>
struct FieldsOf<AskedQuestion>
{
    using T = AskedQuestion;
    static constexpr FieldList list{given("kind", &T::kind, ""), given("asked_on", &T::askedOn, ""),
                                    given("reminders", &T::reminders, "")};
};

/// A letter of an authority or court that waits for our observations (T25): its deadline is theirs, not ours.
struct AuthorityLetter
{
    ComplaintNumber complaint;
    QString who; ///< "CNIL"
    QDate answerBy;
    friend bool operator==(const AuthorityLetter &, const AuthorityLetter &) = default;
};
template <>
struct FieldsOf<AuthorityLetter>
{
    using T = AuthorityLetter;
    static constexpr FieldList list{given("complaint", &T::complaint, ""), given("who", &T::who, ""),
                                    given("answer_by", &T::answerBy, "")};
};

/// One row of the queue: what lists, search results and alerts show of a request without loading it.
struct RequestSummary
{
    RequestNumber number;
    QString reference;
    QString person; ///< "Martin, Chloé", may be empty
    QString onBehalfOf;
    QString email;
    QStringList furtherAddresses; ///< other addresses the person is known by
    QList<Right> rights;          ///< of the items not left aside; before T02 the proposed ones
    State state = State::New;
    std::optional<Outcome> outcome;
    QDate receivedOn;
    Channel channel = Channel::Email;
    QString handler;
    Deadline deadline; ///< the governing one
    std::optional<QDate> strictDue;
    std::optional<InternalTarget> target;
    std::optional<QDate> answeredOn;
    std::optional<QDate> closedOn;
    std::optional<QDate> nextActionOn;
    QString nextAction;
    QList<AskedQuestion> questions;         ///< those still open
    std::optional<QDate> identityCopySince; ///< a copy is still on file
    std::optional<QDate> noticesDue;        ///< answered, recipients still to be told: our own term for it (Art. 19)
    bool isComplex = false;  ///< a large quantity of data is on record (recital 63): an extension may be needed
    int colleaguesAsked = 0; ///< questions to colleagues not answered yet
    std::optional<QDate> colleaguesDue;    ///< the first day on which one of them is wanted
    bool legalHold = false;                ///< a complaint is open
    QList<AuthorityLetter> authorities;    ///< the nearest first
    std::optional<ComplaintNumber> letter; ///< this row stands for that letter (letterRowsOf), not for the request
    int openDuties = 0;                    ///< DONE: what stands between it and CLOSED
    NextStep next;
    QList<RequestNumber> links; ///< as the officer linked them
    friend bool operator==(const RequestSummary &, const RequestSummary &) = default;
};
template <>
struct FieldsOf<RequestSummary>
{
    using T = RequestSummary;
    static constexpr FieldList list{given("number", &T::number, ""),
                                    given("reference", &T::reference, ""),
                                    given("person", &T::person, ""),
                                    given("on_behalf_of", &T::onBehalfOf, ""),
                                    given("email", &T::email, ""),
                                    given("further_addresses", &T::furtherAddresses, ""),
                                    given("rights", &T::rights, ""),
                                    given("state", &T::state, ""),
                                    given("outcome", &T::outcome, ""),
                                    given("received_on", &T::receivedOn, ""),
                                    given("channel", &T::channel, ""),
                                    given("handler", &T::handler, ""),
                                    given("deadline", &T::deadline, ""),
                                    given("strict_due", &T::strictDue, ""),
                                    given("target", &T::target, ""),
                                    given("answered_on", &T::answeredOn, ""),
                                    given("closed_on", &T::closedOn, ""),
                                    given("next_action_on", &T::nextActionOn, ""),
                                    given("next_action", &T::nextAction, ""),
                                    given("questions", &T::questions, ""),
                                    given("identity_copy_since", &T::identityCopySince, ""),
                                    given("notices_due", &T::noticesDue, ""),
                                    given("is_complex", &T::isComplex, ""),
                                    given("colleagues_asked", &T::colleaguesAsked, ""),
                                    given("colleagues_due", &T::colleaguesDue, ""),
                                    given("legal_hold", &T::legalHold, ""),
                                    given("authorities", &T::authorities, ""),
                                    given("letter", &T::letter, ""),
                                    given("open_duties", &T::openDuties, ""),
                                    given("next", &T::next, ""),
                                    given("links", &T::links, "")};
};
[[nodiscard]] RequestSummary summaryOf(const Request &request, const Rulebook &rules);
/// The letters of authorities as rows of the queue beside their request: the same person and reference, the letter's
/// own deadline and step.
[[nodiscard]] QList<RequestSummary> letterRowsOf(const RequestSummary &row);

/// How pressing a row is on a day: the order and the pill of the queue (ui.md).
enum class Urgency { Overdue, Today, Soon, Running, Suspended, FollowUp, Closed };
struct Standing
{
    Urgency urgency = Urgency::Running;
    std::optional<int> daysLeft; ///< negative: days late; of the nearer target when there is one
    bool ofTarget = false;       ///< daysLeft counts to the target ("stop in 2 days")
    friend bool operator==(const Standing &, const Standing &) = default;
};
/// Soon: seven days or fewer.
[[nodiscard]] Standing standingOf(const RequestSummary &row, QDate today);
[[nodiscard]] Text pillOf(const RequestSummary &row, QDate today); ///< "4 days late", "suspended, 29 left"

/// Which requests a list shows: the entries of the navigation, in their order, then what only a tile filters by.
enum class QueueView {
    ToDoNow,
    Overdue,
    DueSoon,
    WaitingForPerson,
    WaitingForColleagues,
    FollowUp,
    AllOpen,
    Closed,
    Suspended
};
template <>
struct Keys<QueueView>
{
    static constexpr std::array table{Key{QueueView::ToDoNow, "todo"},
                                      Key{QueueView::Overdue, "overdue"},
                                      Key{QueueView::DueSoon, "due_7"},
                                      Key{QueueView::WaitingForPerson, "waiting_person"},
                                      Key{QueueView::WaitingForColleagues, "waiting_colleagues"},
                                      Key{QueueView::FollowUp, "follow_up"},
                                      Key{QueueView::AllOpen, "open"},
                                      Key{QueueView::Closed, "closed"},
                                      Key{QueueView::Suspended, "suspended"}};
};
/// An entry of the navigation; the other views are tiles over the list.
[[nodiscard]] constexpr bool isPlace(QueueView view) { return view != QueueView::Suspended; }
[[nodiscard]] bool belongsTo(QueueView view, const RequestSummary &row, QDate today);
[[nodiscard]] Text nameOf(QueueView view);
/// Place of a row in the order of urgency on a day: overdue first, then days left, then suspended, then follow-up, then
/// closed; then by number. To be kept while many rows are sorted.
struct UrgencyRank
{
    int group = 0;
    qint64 order = 0;
    RequestNumber number;
    int letter = 0; ///< of the request; 0: the request itself
    friend auto operator<=>(const UrgencyRank &, const UrgencyRank &) = default;
};
[[nodiscard]] UrgencyRank urgencyRankOf(const RequestSummary &row, QDate today);
[[nodiscard]] bool isMoreUrgent(const RequestSummary &left, const RequestSummary &right, QDate today);

} // namespace article12
