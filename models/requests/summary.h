// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/nextstep.h"

namespace article12 {

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
    static constexpr FieldList list{given("right", &InternalTarget::right), given("due", &InternalTarget::due),
                                    given("kind", &InternalTarget::kind), given("who", &InternalTarget::who)};
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
    static constexpr FieldList list{given("kind", &T::kind), given("asked_on", &T::askedOn),
                                    given("reminders", &T::reminders)};
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
    static constexpr FieldList list{given("complaint", &T::complaint), given("who", &T::who),
                                    given("answer_by", &T::answerBy)};
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
    static constexpr FieldList list{given("number", &T::number),
                                    given("reference", &T::reference),
                                    given("person", &T::person),
                                    given("on_behalf_of", &T::onBehalfOf),
                                    given("email", &T::email),
                                    given("further_addresses", &T::furtherAddresses),
                                    given("rights", &T::rights),
                                    given("state", &T::state),
                                    given("outcome", &T::outcome),
                                    given("received_on", &T::receivedOn),
                                    given("channel", &T::channel),
                                    given("handler", &T::handler),
                                    given("deadline", &T::deadline),
                                    given("strict_due", &T::strictDue),
                                    given("target", &T::target),
                                    given("answered_on", &T::answeredOn),
                                    given("closed_on", &T::closedOn),
                                    given("next_action_on", &T::nextActionOn),
                                    given("next_action", &T::nextAction),
                                    given("questions", &T::questions),
                                    given("identity_copy_since", &T::identityCopySince),
                                    given("notices_due", &T::noticesDue),
                                    given("is_complex", &T::isComplex),
                                    given("colleagues_asked", &T::colleaguesAsked),
                                    given("colleagues_due", &T::colleaguesDue),
                                    given("legal_hold", &T::legalHold),
                                    given("authorities", &T::authorities),
                                    given("letter", &T::letter),
                                    given("open_duties", &T::openDuties),
                                    given("next", &T::next),
                                    given("links", &T::links)};
};
/// The rights a list shows of it: those of the items not left aside; before T02 the proposed ones.
[[nodiscard]] QList<Right> rightsShown(const Request &request);
[[nodiscard]] RequestSummary summaryOf(const Request &request, const Rulebook &rules);
/// The letters of authorities as rows of the queue beside their request: the same person and reference, the letter's
/// own deadline and step.
[[nodiscard]] QList<RequestSummary> letterRowsOf(const RequestSummary &row);

} // namespace article12
