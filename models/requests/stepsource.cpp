// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/stepsource.h"

namespace article12 {

Text articlesOf(Step step)
{
    switch (step) {
    case Step::Register:
    case Step::Extend:
    case Step::MoveDates:
        return Text(QT_TRANSLATE_NOOP("Domain", "Art. 12(3) GDPR"));
    case Step::Qualify:
    case Step::AddItem:
        return Text(QT_TRANSLATE_NOOP("Domain", "Art. 15 to 22 GDPR"));
    case Step::AskIdentity:
        return Text(QT_TRANSLATE_NOOP("Domain", "Art. 12(6) GDPR"));
    case Step::AskClarification:
    case Step::Resume:
        return Text(QT_TRANSLATE_NOOP("Domain", "recital 63 GDPR"));
    case Step::SendAnswer:
    case Step::SendPart:
        return Text(QT_TRANSLATE_NOOP("Domain", "Art. 12(1) to (3) GDPR"));
    case Step::DecideItem:
    case Step::ApproveItem:
        return Text(QT_TRANSLATE_NOOP("Domain", "Art. 12(4) GDPR"));
    case Step::RefuseAll:
        return Text(QT_TRANSLATE_NOOP("Domain", "Art. 12(4) and (5) GDPR"));
    case Step::AnnounceFee:
        return Text(QT_TRANSLATE_NOOP("Domain", "Art. 12(5) and 15(3) GDPR"));
    case Step::FeeUnpaid:
        return Text(QT_TRANSLATE_NOOP("Domain", "Art. 12(5) GDPR"));
    case Step::NotifyRecipient:
    case Step::WaiveNotice:
        return Text(QT_TRANSLATE_NOOP("Domain", "Art. 19 GDPR"));
    case Step::Suppress:
    case Step::StopMarketing:
        return Text(QT_TRANSLATE_NOOP("Domain", "Art. 21(2) and (3) GDPR"));
    case Step::AnnounceLifting:
    case Step::LiftRestriction:
        return Text(QT_TRANSLATE_NOOP("Domain", "Art. 18(3) GDPR"));
    case Step::Transfer:
        return Text(QT_TRANSLATE_NOOP("Domain", "Art. 12(1) and (2), 28(3)(e) GDPR"));
    case Step::CloseWithoutIdentity:
        return Text(QT_TRANSLATE_NOOP("Domain", "Art. 11(2) and 12(2) GDPR"));
    case Step::Withdraw:
    case Step::Reclassify:
        return Text(QT_TRANSLATE_NOOP("Domain", "Art. 12(1) and (2) GDPR"));
    case Step::ReceiveComplaint:
    case Step::AnswerComplaint:
    case Step::EndComplaint:
        return Text(QT_TRANSLATE_NOOP("Domain", "Art. 77 to 79 GDPR"));
    case Step::DestroyIdentityCopy:
    case Step::SetPackagePurgeDate:
        return Text(QT_TRANSLATE_NOOP("Domain", "Art. 5(1)(e) GDPR"));
    case Step::ReplyReceived:
    case Step::Remind:
    case Step::Close:
    case Step::CorrectFact:
    case Step::AddNote:
    case Step::RecordFact:
    case Step::ConfirmFact:
    case Step::SendLetter:
    case Step::Attach:
    case Step::RemoveFile:
    case Step::RecordDelivery:
    case Step::Assign:
    case Step::SetNextAction:
    case Step::Link:
    case Step::Reopen:
    case Step::AskStanding:
    case Step::CheckStanding:
    case Step::AskColleague:
    case Step::RemindColleague:
    case Step::ColleagueAnswered:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace article12
