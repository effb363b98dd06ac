// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/endingwords.h"

#include "requests/factwords.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

struct OwnWords
{
    Step step;
    const char *key;
    const char *name;
};

constexpr std::array ownWords{
    OwnWords{Step::Reclassify, "as", QT_TRANSLATE_NOOP("Domain", "It is")},
    OwnWords{Step::Reclassify, "into", QT_TRANSLATE_NOOP("Domain", "Reference of the earlier request")},
    OwnWords{Step::Reclassify, "reason", QT_TRANSLATE_NOOP("Domain", "What it is, and why")},
    OwnWords{Step::Withdraw, "no_letter_reason", QT_TRANSLATE_NOOP("Domain", "Why no letter could be sent")},
    OwnWords{Step::Reclassify, "no_letter_reason", QT_TRANSLATE_NOOP("Domain", "Why no letter could be sent")},
    OwnWords{Step::Qualify, "copy_first", QT_TRANSLATE_NOOP("Domain", "First the copy, then the erasure")},
    OwnWords{Step::DecideItem, "ground", QT_TRANSLATE_NOOP("Domain", "Reason for refusal")},
    OwnWords{Step::RefuseAll, "ground", QT_TRANSLATE_NOOP("Domain", "Reason for refusal")},
    OwnWords{Step::RefuseAll, "burden", QT_TRANSLATE_NOOP("Domain", "What shows it")},
    OwnWords{Step::SendPart, "items", QT_TRANSLATE_NOOP("Domain", "Rights answered")},
    OwnWords{Step::AnnounceFee, "basis", QT_TRANSLATE_NOOP("Domain", "Why a fee")},
    OwnWords{Step::AnnounceFee, "demonstration", QT_TRANSLATE_NOOP("Domain", "Why the request is excessive")},
    OwnWords{Step::AnnounceFee, "amount", QT_TRANSLATE_NOOP("Domain", "Amount")},
    OwnWords{Step::AnnounceFee, "calculation", QT_TRANSLATE_NOOP("Domain", "The specific costs behind it")},
    OwnWords{Step::AnnounceFee, "pay_by", QT_TRANSLATE_NOOP("Domain", "To be paid by")},
    OwnWords{Step::AnnounceFee, "withdrawal_offered",
             QT_TRANSLATE_NOOP("Domain", "The letter offers to withdraw or narrow the request")},
    OwnWords{Step::AnnounceLifting, "reason", QT_TRANSLATE_NOOP("Domain", "Why it is lifted")},
    OwnWords{Step::AnnounceLifting, "planned_on", QT_TRANSLATE_NOOP("Domain", "Lifted on")},
    OwnWords{Step::LiftRestriction, "lifted_on", QT_TRANSLATE_NOOP("Domain", "Lifted on")},
    OwnWords{Step::Transfer, "none_ours", QT_TRANSLATE_NOOP("Domain", "We are controller of none of the data asked")},
    OwnWords{Step::Transfer, "to_whom", QT_TRANSLATE_NOOP("Domain", "Who is the controller")},
    OwnWords{Step::Transfer, "reason", QT_TRANSLATE_NOOP("Domain", "Why we are not")},
    OwnWords{Step::Transfer, "forwarded_on", QT_TRANSLATE_NOOP("Domain", "Forwarded on")},
    OwnWords{Step::CloseWithoutIdentity, "reason",
             QT_TRANSLATE_NOOP("Domain", "What was asked, and why the person cannot be identified")},
    OwnWords{Step::Reopen, "reason", QT_TRANSLATE_NOOP("Domain", "Because of")},
    OwnWords{Step::Reopen, "facts", QT_TRANSLATE_NOOP("Domain", "What happened")},
    OwnWords{Step::Reopen, "items", QT_TRANSLATE_NOOP("Domain", "Rights decided anew")},
    OwnWords{Step::Reopen, "reopened_on", QT_TRANSLATE_NOOP("Domain", "Reopened on")},
    OwnWords{Step::Reopen, "target_on", QT_TRANSLATE_NOOP("Domain", "Own target")},
    OwnWords{Step::Reopen, "element_on", QT_TRANSLATE_NOOP("Domain", "Missing element arrived on")},
    OwnWords{Step::ReceiveComplaint, "body", QT_TRANSLATE_NOOP("Domain", "Before")},
    OwnWords{Step::ReceiveComplaint, "authority", QT_TRANSLATE_NOOP("Domain", "Its name")},
    OwnWords{Step::ReceiveComplaint, "case_reference", QT_TRANSLATE_NOOP("Domain", "Its reference")},
    OwnWords{Step::ReceiveComplaint, "received_on", QT_TRANSLATE_NOOP("Domain", "Its letter arrived on")},
    OwnWords{Step::ReceiveComplaint, "answer_by", QT_TRANSLATE_NOOP("Domain", "Observations due on")},
    OwnWords{Step::ReceiveComplaint, "text", QT_TRANSLATE_NOOP("Domain", "What it is about")},
    OwnWords{Step::AnswerComplaint, "complaint", QT_TRANSLATE_NOOP("Domain", "Complaint")},
    OwnWords{Step::AnswerComplaint, "sent_on", QT_TRANSLATE_NOOP("Domain", "Observations sent on")},
    OwnWords{Step::EndComplaint, "complaint", QT_TRANSLATE_NOOP("Domain", "Complaint")},
    OwnWords{Step::EndComplaint, "ended_on", QT_TRANSLATE_NOOP("Domain", "Ended on")},
    OwnWords{Step::EndComplaint, "outcome", QT_TRANSLATE_NOOP("Domain", "How it ended")},
    OwnWords{Step::AskStanding, "proof", QT_TRANSLATE_NOOP("Domain", "Proof that is missing")},
    OwnWords{Step::AskStanding, "missing", QT_TRANSLATE_NOOP("Domain", "What exactly, and what suffices")},
    OwnWords{Step::AskStanding, "answer_by", QT_TRANSLATE_NOOP("Domain", "Answer wanted by")},
    OwnWords{Step::CheckStanding, "received_on", QT_TRANSLATE_NOOP("Domain", "Came on")},
    OwnWords{Step::CheckStanding, "result", QT_TRANSLATE_NOOP("Domain", "The proof is")},
    OwnWords{Step::CheckStanding, "method", QT_TRANSLATE_NOOP("Domain", "Document seen, and what it covers")},
    OwnWords{Step::AskColleague, "who", QT_TRANSLATE_NOOP("Domain", "Department or processor")},
    OwnWords{Step::AskColleague, "what", QT_TRANSLATE_NOOP("Domain", "What is asked")},
    OwnWords{Step::AskColleague, "asked_on", QT_TRANSLATE_NOOP("Domain", "Asked on")},
    OwnWords{Step::AskColleague, "due_on", QT_TRANSLATE_NOOP("Domain", "Wanted by")},
    OwnWords{Step::RemindColleague, "inquiry", QT_TRANSLATE_NOOP("Domain", "Question")},
    OwnWords{Step::RemindColleague, "reminded_on", QT_TRANSLATE_NOOP("Domain", "Reminded on")},
    OwnWords{Step::RemindColleague, "due_on", QT_TRANSLATE_NOOP("Domain", "New day")},
    OwnWords{Step::ColleagueAnswered, "inquiry", QT_TRANSLATE_NOOP("Domain", "Question")},
    OwnWords{Step::ColleagueAnswered, "delivered_on", QT_TRANSLATE_NOOP("Domain", "Delivered on")},
    OwnWords{Step::ColleagueAnswered, "result", QT_TRANSLATE_NOOP("Domain", "Result")},
    OwnWords{Step::ColleagueAnswered, "text", QT_TRANSLATE_NOOP("Domain", "What was delivered")},
    OwnWords{Step::ApproveItem, "approved", QT_TRANSLATE_NOOP("Domain", "Do you agree?")},
    OwnWords{Step::ApproveItem, "reason", QT_TRANSLATE_NOOP("Domain", "Why it is sent back")},
    OwnWords{Step::Link, "is_reminder", QT_TRANSLATE_NOOP("Domain", "The other one only asks again")},
    OwnWords{Step::DecideItem, "documented", QT_TRANSLATE_NOOP("Domain", "What the reason must show")},
    OwnWords{Step::RefuseAll, "documented", QT_TRANSLATE_NOOP("Domain", "What the reason must show")},
    OwnWords{Step::DecideItem, "proposed_by", QT_TRANSLATE_NOOP("Domain", "Proposed by")},
    OwnWords{Step::SendPart, "sent", QT_TRANSLATE_NOOP("Domain", "Rights answered")},
    OwnWords{Step::SendPart, "late_refusals", QT_TRANSLATE_NOOP("Domain", "Refused after the first month")},
    OwnWords{Step::SendAnswer, "late_refusals", QT_TRANSLATE_NOOP("Domain", "Refused after the first month")},
    OwnWords{Step::RefuseAll, "late_refusals", QT_TRANSLATE_NOOP("Domain", "Refused after the first month")},
    OwnWords{Step::RefuseAll, "decided", QT_TRANSLATE_NOOP("Domain", "Rights refused")},
};

Text sentence(const char *pattern, const QString &words) { return Text(pattern, {words}); }

} // namespace

const char *endingFactName(Step step, const QString &key)
{
    for (const OwnWords &words : ownWords) {
        if (words.step == step && key == QLatin1StringView(words.key))
            return words.name;
    }
    return nullptr;
}

Text nameOf(ReclassifiedAs value)
{
    switch (value) {
    case ReclassifiedAs::NotARequest:
        return Text(QT_TRANSLATE_NOOP("Domain", "not a data-protection request"));
    case ReclassifiedAs::Merged:
        return Text(QT_TRANSLATE_NOOP("Domain", "a reminder or duplicate of an earlier request"));
    }
    Q_UNREACHABLE();
}

Text nameOf(FeeBasis value)
{
    switch (value) {
    case FeeBasis::Excessive:
        return Text(QT_TRANSLATE_NOOP("Domain", "excessive request (Art. 12(5)(a) GDPR)"));
    case FeeBasis::FurtherCopy:
        return Text(QT_TRANSLATE_NOOP("Domain", "further copy (Art. 15(3) GDPR)"));
    }
    Q_UNREACHABLE();
}

Text nameOf(ReopenReason value)
{
    switch (value) {
    case ReopenReason::NewFact:
        return Text(QT_TRANSLATE_NOOP("Domain", "new fact"));
    case ReopenReason::Complaint:
        return Text(QT_TRANSLATE_NOOP("Domain", "complaint"));
    case ReopenReason::ReturnedMail:
        return Text(QT_TRANSLATE_NOOP("Domain", "answer returned"));
    case ReopenReason::ErrorFound:
        return Text(QT_TRANSLATE_NOOP("Domain", "error found"));
    case ReopenReason::IdentityProved:
        return Text(QT_TRANSLATE_NOOP("Domain", "identity proved later"));
    }
    Q_UNREACHABLE();
}

Text nameOf(ComplaintBody value)
{
    switch (value) {
    case ComplaintBody::Authority:
        return Text(QT_TRANSLATE_NOOP("Domain", "supervisory authority"));
    case ComplaintBody::Court:
        return Text(QT_TRANSLATE_NOOP("Domain", "court"));
    }
    Q_UNREACHABLE();
}

Text nameOf(StandingProof value)
{
    switch (value) {
    case StandingProof::Mandate:
        return Text(QT_TRANSLATE_NOOP("Domain", "mandate"));
    case StandingProof::ParentalAuthority:
        return Text(QT_TRANSLATE_NOOP("Domain", "parental authority"));
    case StandingProof::Heir:
        return Text(QT_TRANSLATE_NOOP("Domain", "proof of the heir"));
    case StandingProof::Executor:
        return Text(QT_TRANSLATE_NOOP("Domain", "proof of the executor"));
    }
    Q_UNREACHABLE();
}

Text nameOf(InquiryResult value)
{
    switch (value) {
    case InquiryResult::Found:
        return Text(QT_TRANSLATE_NOOP("Domain", "data found"));
    case InquiryResult::NothingFound:
        return Text(QT_TRANSLATE_NOOP("Domain", "nothing found"));
    case InquiryResult::NotConcerned:
        return Text(QT_TRANSLATE_NOOP("Domain", "not concerned"));
    }
    Q_UNREACHABLE();
}

Text tell(const Reclassified &event)
{
    return sentence(QT_TRANSLATE_NOOP("Domain", "Not a data-protection request: %1"), event.reason);
}
Text tell(const PartSent &event)
{
    return Text(QT_TRANSLATE_N_NOOP("Domain", "Answer on %n right(s) sent on %1"), {event.sentOn},
                int(event.sent.size()));
}
Text tell(const FeeAnnounced &event)
{
    return Text(QT_TRANSLATE_NOOP("Domain", "Fee of %1 announced, to be paid by %2"), {event.amount, event.payBy});
}
Text tell(const FeeNotPaid &event)
{
    return Text(QT_TRANSLATE_NOOP("Domain", "The fee had not been paid by %1"), {event.on});
}
Text tell(const LiftingAnnounced &event)
{
    return Text(QT_TRANSLATE_NOOP("Domain", "The person was told that the restriction ends on %1: %2"),
                {event.plannedOn, event.reason});
}
Text tell(const RestrictionLifted &event)
{
    return Text(QT_TRANSLATE_NOOP("Domain", "Restriction lifted on %1"), {event.liftedOn});
}
Text tell(const Transferred &event)
{
    return Text(QT_TRANSLATE_NOOP("Domain", "Passed on to %1 on %2"), {event.toWhom, event.forwardedOn});
}
Text tell(const NotIdentified &event)
{
    return sentence(QT_TRANSLATE_NOOP("Domain", "Closed without identification: %1"), event.reason);
}
Text tell(const Reopened &event)
{
    return Text(QT_TRANSLATE_NOOP("Domain", "Reopened on %1, own target %2: %3"),
                {event.reopenedOn, event.targetOn, event.facts});
}
Text tell(const ComplaintReceived &event)
{
    return Text(QT_TRANSLATE_NOOP("Domain", "Complaint at %1, observations due on %2; nothing is deleted meanwhile"),
                {event.authority, event.answerBy});
}
Text tell(const ComplaintAnswered &event)
{
    return Text(QT_TRANSLATE_NOOP("Domain", "Observations on the complaint sent on %1"), {event.sentOn});
}
Text tell(const ComplaintEnded &event)
{
    return Text(QT_TRANSLATE_NOOP("Domain", "Complaint ended on %1: %2"), {event.endedOn, event.outcome});
}
Text tell(const StandingAsked &event)
{
    return Text(QT_TRANSLATE_NOOP("Domain", "Authority to act asked for, by %1: %2"), {event.answerBy, event.missing});
}
Text tell(const StandingChecked &event)
{
    return event.result == IdentityResult::Confirmed
               ? sentence(QT_TRANSLATE_NOOP("Domain", "Authority to act seen: %1"), event.method)
               : sentence(QT_TRANSLATE_NOOP("Domain", "Authority to act not sufficient: %1"), event.method);
}
Text tell(const ColleagueAsked &event)
{
    return Text(QT_TRANSLATE_NOOP("Domain", "Asked %1, wanted by %2: %3"), {event.who, event.dueOn, event.what});
}
Text tell(const ColleagueReminded &event)
{
    return Text(QT_TRANSLATE_NOOP("Domain", "Colleague reminded on %1"), {event.remindedOn});
}
Text tell(const ColleagueDelivered &event)
{
    const QDate on = event.deliveredOn;
    switch (event.result.value_or(InquiryResult::Found)) {
    case InquiryResult::Found:
        return Text(QT_TRANSLATE_NOOP("Domain", "Colleague answered on %1: data found"), {on});
    case InquiryResult::NothingFound:
        return Text(QT_TRANSLATE_NOOP("Domain", "Colleague answered on %1: nothing found"), {on});
    case InquiryResult::NotConcerned:
        return Text(QT_TRANSLATE_NOOP("Domain", "Colleague answered on %1: not concerned"), {on});
    }
    Q_UNREACHABLE();
}

Text tell(const AddressSuppressed &event)
{
    QList<Text> channels;
    for (const MarketingChannel channel : event.channels)
        channels << nameOf(channel);
    return Text(QT_TRANSLATE_NOOP("Domain", "Entered on the suppression list from %1: %2"),
                {event.on, asArgument(listed(channels))});
}

} // namespace article12
