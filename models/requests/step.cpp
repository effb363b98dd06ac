// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/step.h"

namespace article12 {

Text nameOf(State state)
{
    switch (state) {
    case State::New:
        return Text(QT_TRANSLATE_NOOP("Domain", "New"));
    case State::Work:
        return Text(QT_TRANSLATE_NOOP("Domain", "In progress"));
    case State::Wait:
        return Text(QT_TRANSLATE_NOOP("Domain", "Waiting"));
    case State::Done:
        return Text(QT_TRANSLATE_NOOP("Domain", "Follow-up"));
    case State::Closed:
        return Text(QT_TRANSLATE_N_NOOP("Domain", "Closed"), {}, 1);
    }
    Q_UNREACHABLE();
}

Text nameOf(Step step)
{
    switch (step) {
    case Step::Register:
        return Text(QT_TRANSLATE_NOOP("Domain", "Register"));
    case Step::Qualify:
        return Text(QT_TRANSLATE_NOOP("Domain", "Identify the rights"));
    case Step::AskIdentity:
        return Text(QT_TRANSLATE_NOOP("Domain", "Ask who the person is"));
    case Step::AskClarification:
        return Text(QT_TRANSLATE_NOOP("Domain", "Ask which data are meant"));
    case Step::ReplyReceived:
        return Text(QT_TRANSLATE_NOOP("Domain", "Record the person's reply"));
    case Step::Remind:
        return Text(QT_TRANSLATE_NOOP("Domain", "Remind the person"));
    case Step::Resume:
        return Text(QT_TRANSLATE_NOOP("Domain", "Go on without a reply"));
    case Step::Extend:
        return Text(QT_TRANSLATE_NOOP("Domain", "Extend by two months"));
    case Step::DecideItem:
        return Text(QT_TRANSLATE_NOOP("Domain", "Record the decision"));
    case Step::SendAnswer:
        return Text(QT_TRANSLATE_NOOP("Domain", "Send the answer"));
    case Step::NotifyRecipient:
        return Text(QT_TRANSLATE_NOOP("Domain", "Record that a recipient was informed"));
    case Step::WaiveNotice:
        return Text(QT_TRANSLATE_NOOP("Domain", "Record why a recipient is not informed"));
    case Step::Close:
        return Text(QT_TRANSLATE_NOOP("Domain", "Close the request"));
    case Step::Withdraw:
        return Text(QT_TRANSLATE_NOOP("Domain", "The person withdraws"));
    case Step::CorrectFact:
        return Text(QT_TRANSLATE_NOOP("Domain", "Correct a fact"));
    case Step::AddNote:
        return Text(QT_TRANSLATE_NOOP("Domain", "Add a note"));
    case Step::AddItem:
        return Text(QT_TRANSLATE_NOOP("Domain", "Add a right"));
    case Step::RecordFact:
        return Text(QT_TRANSLATE_NOOP("Domain", "Complete the points"));
    case Step::ConfirmFact:
        return Text(QT_TRANSLATE_NOOP("Domain", "Confirm a point"));
    case Step::SendLetter:
        return Text(QT_TRANSLATE_NOOP("Domain", "Record a letter sent"));
    case Step::Attach:
        return Text(QT_TRANSLATE_NOOP("Domain", "Add a file"));
    case Step::RemoveFile:
        return Text(QT_TRANSLATE_NOOP("Domain", "Remove a file"));
    case Step::RecordDelivery:
        return Text(QT_TRANSLATE_NOOP("Domain", "Record the delivery"));
    case Step::DestroyIdentityCopy:
        return Text(QT_TRANSLATE_NOOP("Domain", "Destroy the identity copy"));
    case Step::SetPackagePurgeDate:
        return Text(QT_TRANSLATE_NOOP("Domain", "Set when the reply bundle is deleted"));
    case Step::Assign:
        return Text(QT_TRANSLATE_NOOP("Domain", "Assign the request"));
    case Step::SetNextAction:
        return Text(QT_TRANSLATE_NOOP("Domain", "Set a reminder"));
    case Step::MoveDates:
        return Text(QT_TRANSLATE_NOOP("Domain", "Take over the new dates"));
    case Step::Link:
        return Text(QT_TRANSLATE_NOOP("Domain", "Link to another request"));
    case Step::Reclassify:
        return Text(QT_TRANSLATE_NOOP("Domain", "Say that it is no request, or a reminder"));
    case Step::SendPart:
        return Text(QT_TRANSLATE_NOOP("Domain", "Send a part of the answer"));
    case Step::RefuseAll:
        return Text(QT_TRANSLATE_NOOP("Domain", "Refuse the request"));
    case Step::AnnounceFee:
        return Text(QT_TRANSLATE_NOOP("Domain", "Announce a fee"));
    case Step::FeeUnpaid:
        return Text(QT_TRANSLATE_NOOP("Domain", "The fee was not paid"));
    case Step::AnnounceLifting:
        return Text(QT_TRANSLATE_NOOP("Domain", "Announce the end of the restriction"));
    case Step::LiftRestriction:
        return Text(QT_TRANSLATE_NOOP("Domain", "Lift the restriction"));
    case Step::Transfer:
        return Text(QT_TRANSLATE_NOOP("Domain", "Forward to another controller"));
    case Step::CloseWithoutIdentity:
        return Text(QT_TRANSLATE_NOOP("Domain", "Close without identification"));
    case Step::Reopen:
        return Text(QT_TRANSLATE_NOOP("Domain", "Reopen the request"));
    case Step::ReceiveComplaint:
        return Text(QT_TRANSLATE_NOOP("Domain", "Record a complaint"));
    case Step::AnswerComplaint:
        return Text(QT_TRANSLATE_NOOP("Domain", "Record the observations sent"));
    case Step::EndComplaint:
        return Text(QT_TRANSLATE_NOOP("Domain", "Record the end of the complaint"));
    case Step::AskStanding:
        return Text(QT_TRANSLATE_NOOP("Domain", "Ask for the authority to act"));
    case Step::CheckStanding:
        return Text(QT_TRANSLATE_NOOP("Domain", "Record the authority to act"));
    case Step::AskColleague:
        return Text(QT_TRANSLATE_NOOP("Domain", "Ask a colleague"));
    case Step::RemindColleague:
        return Text(QT_TRANSLATE_NOOP("Domain", "Remind a colleague"));
    case Step::ColleagueAnswered:
        return Text(QT_TRANSLATE_NOOP("Domain", "Record a colleague's answer"));
    case Step::ApproveItem:
        return Text(QT_TRANSLATE_NOOP("Domain", "Agree to a refusal"));
    case Step::Suppress:
        return Text(QT_TRANSLATE_NOOP("Domain", "Enter on the suppression list"));
    case Step::StopMarketing:
        return Text(QT_TRANSLATE_NOOP("Domain", "Stop the marketing"));
    }
    Q_UNREACHABLE();
}

} // namespace article12
