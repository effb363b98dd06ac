// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/stepbase.h"

namespace article12 {

// Steps that run beside the clock: complaints, standing, colleagues, the second person (states.md T25, T27, T28, 3.3b).

/// T25. Legal hold while it is open and one year after.
struct ReceiveComplaint
{
    static constexpr Step step = Step::ReceiveComplaint;
    std::optional<ComplaintBody> body;
    QString authority; ///< "CNIL"
    QString caseReference;
    QDate receivedOn;
    QDate answerBy;
    QString text;
    QList<FileRef> files;
    friend bool operator==(const ReceiveComplaint &, const ReceiveComplaint &) = default;
};

struct AnswerComplaint
{
    static constexpr Step step = Step::AnswerComplaint;
    ComplaintNumber complaint; ///< 0: the only one not answered
    QDate sentOn;
    QString what;
    QList<FileRef> files;
    friend bool operator==(const AnswerComplaint &, const AnswerComplaint &) = default;
};

struct EndComplaint
{
    static constexpr Step step = Step::EndComplaint;
    ComplaintNumber complaint; ///< 0: the only open one
    QDate endedOn;
    QString outcome;
    friend bool operator==(const EndComplaint &, const EndComplaint &) = default;
};

/// T27; letter L20. No clock effect. Asked again: a reminder.
struct AskStanding : LetterFacts
{
    static constexpr Step step = Step::AskStanding;
    std::optional<StandingProof> proof;
    QString missing; ///< what exactly, and what suffices
    QDate answerBy;
    friend bool operator==(const AskStanding &, const AskStanding &) = default;
};

/// What came for T27. The answer never goes to an agent without proof (R8, G31).
struct CheckStanding
{
    static constexpr Step step = Step::CheckStanding;
    QDate receivedOn;
    std::optional<IdentityResult> result;
    QString method; ///< the document seen, and what it covers
    QString checkedBy;
    QList<FileRef> files;
    friend bool operator==(const CheckStanding &, const CheckStanding &) = default;
};

/// T28.
struct AskColleague
{
    static constexpr Step step = Step::AskColleague;
    QString who; ///< department or processor
    QString what;
    QDate askedOn;
    QDate dueOn;
    friend bool operator==(const AskColleague &, const AskColleague &) = default;
};

struct RemindColleague
{
    static constexpr Step step = Step::RemindColleague;
    InquiryNumber inquiry; ///< 0: the only open one
    QDate remindedOn;
    QDate dueOn; ///< a later day; empty: unchanged
    friend bool operator==(const RemindColleague &, const RemindColleague &) = default;
};

struct ColleagueAnswered
{
    static constexpr Step step = Step::ColleagueAnswered;
    InquiryNumber inquiry; ///< 0: the only open one
    QDate deliveredOn;
    std::optional<InquiryResult> result;
    QString text;
    QList<FileRef> files;
    friend bool operator==(const ColleagueAnswered &, const ColleagueAnswered &) = default;
};

/// Four eyes on refusals: somebody other than the proposer agrees or sends it back.
struct ApproveItem
{
    static constexpr Step step = Step::ApproveItem;
    ItemNumber item;
    std::optional<bool> approved;
    QString reason; ///< why it is sent back
    friend bool operator==(const ApproveItem &, const ApproveItem &) = default;
};

template <>
struct FieldsOf<ReceiveComplaint>
{
    using T = ReceiveComplaint;
    static constexpr FieldList list{
        given("body", &T::body, QT_TRANSLATE_NOOP("Domain", "authority or court")),
        given("authority", &T::authority, QT_TRANSLATE_NOOP("Domain", "its name")),
        given("case_reference", &T::caseReference, QT_TRANSLATE_NOOP("Domain", "its reference")),
        given("received_on", &T::receivedOn, QT_TRANSLATE_NOOP("Domain", "day of its letter's arrival")),
        given("answer_by", &T::answerBy, QT_TRANSLATE_NOOP("Domain", "last day for our observations")),
        given("text", &T::text, QT_TRANSLATE_NOOP("Domain", "what it is about")),
        given("files", &T::files, QT_TRANSLATE_NOOP("Domain", "its letter"))};
};
template <>
struct FieldsOf<AnswerComplaint>
{
    using T = AnswerComplaint;
    static constexpr FieldList list{
        given("complaint", &T::complaint, QT_TRANSLATE_NOOP("Domain", "number of the complaint; the only one open")),
        given("sent_on", &T::sentOn, QT_TRANSLATE_NOOP("Domain", "day our observations were sent")),
        given("what", &T::what, QT_TRANSLATE_NOOP("Domain", "what was sent")),
        given("files", &T::files, QT_TRANSLATE_NOOP("Domain", "as sent"))};
};
template <>
struct FieldsOf<EndComplaint>
{
    using T = EndComplaint;
    static constexpr FieldList list{
        given("complaint", &T::complaint, QT_TRANSLATE_NOOP("Domain", "number of the complaint; the only one open")),
        given("ended_on", &T::endedOn, QT_TRANSLATE_NOOP("Domain", "day it ended")),
        given("outcome", &T::outcome, QT_TRANSLATE_NOOP("Domain", "how it ended"))};
};
template <>
struct FieldsOf<AskStanding>
{
    using T = AskStanding;
    static constexpr auto list =
        joined(FieldList{given("proof", &T::proof, QT_TRANSLATE_NOOP("Domain", "proof that is missing")),
                         given("missing", &T::missing, QT_TRANSLATE_NOOP("Domain", "what exactly, and what suffices")),
                         given("answer_by", &T::answerBy, QT_TRANSLATE_NOOP("Domain", "term given"))},
               letterFields<T>);
};
template <>
struct FieldsOf<CheckStanding>
{
    using T = CheckStanding;
    static constexpr FieldList list{
        given("received_on", &T::receivedOn, QT_TRANSLATE_NOOP("Domain", "day it came")),
        given("result", &T::result, QT_TRANSLATE_NOOP("Domain", "result")),
        given("method", &T::method, QT_TRANSLATE_NOOP("Domain", "document seen, and what it covers")),
        given("checked_by", &T::checkedBy, QT_TRANSLATE_NOOP("Domain", "who checked")),
        given("files", &T::files, QT_TRANSLATE_NOOP("Domain", "files that came with it"))};
};
template <>
struct FieldsOf<AskColleague>
{
    using T = AskColleague;
    static constexpr FieldList list{given("who", &T::who, QT_TRANSLATE_NOOP("Domain", "department or processor")),
                                    given("what", &T::what, QT_TRANSLATE_NOOP("Domain", "what is asked")),
                                    given("asked_on", &T::askedOn, QT_TRANSLATE_NOOP("Domain", "day asked")),
                                    given("due_on", &T::dueOn, QT_TRANSLATE_NOOP("Domain", "wanted by"))};
};
template <>
struct FieldsOf<RemindColleague>
{
    using T = RemindColleague;
    static constexpr FieldList list{
        given("inquiry", &T::inquiry, QT_TRANSLATE_NOOP("Domain", "number of the question; the only one open")),
        given("reminded_on", &T::remindedOn, QT_TRANSLATE_NOOP("Domain", "day reminded")),
        given("due_on", &T::dueOn, QT_TRANSLATE_NOOP("Domain", "new day, if any"))};
};
template <>
struct FieldsOf<ColleagueAnswered>
{
    using T = ColleagueAnswered;
    static constexpr FieldList list{
        given("inquiry", &T::inquiry, QT_TRANSLATE_NOOP("Domain", "number of the question; the only one open")),
        given("delivered_on", &T::deliveredOn, QT_TRANSLATE_NOOP("Domain", "day delivered")),
        given("result", &T::result, QT_TRANSLATE_NOOP("Domain", "result")),
        given("text", &T::text, QT_TRANSLATE_NOOP("Domain", "what was delivered")),
        given("files", &T::files, QT_TRANSLATE_NOOP("Domain", "files delivered"))};
};
template <>
struct FieldsOf<ApproveItem>
{
    using T = ApproveItem;
    static constexpr FieldList list{
        given("item", &T::item, QT_TRANSLATE_NOOP("Domain", "item")),
        given("approved", &T::approved, QT_TRANSLATE_NOOP("Domain", "true: agreed; false: sent back")),
        given("reason", &T::reason, QT_TRANSLATE_NOOP("Domain", "why it is sent back"))};
};

} // namespace article12
