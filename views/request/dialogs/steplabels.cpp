// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/request/dialogs/steplabels.h"

#include <QCoreApplication>
#include <QMap>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

struct StepLabels
{
    Q_DECLARE_TR_FUNCTIONS(StepLabels)
};

} // namespace

QString stepHint(Step step)
{
    switch (step) {
    case Step::Qualify:
        return StepLabels::tr("What the person wants, who asks, and how the answer goes.");
    case Step::AskIdentity:
        return StepLabels::tr(
            "Only where there is a reasonable doubt. Asked in time, it suspends the clock until the answer.");
    case Step::AskClarification:
        return StepLabels::tr("Suspends the clock only for access to a large quantity of data.");
    case Step::ReplyReceived:
        return StepLabels::tr("The person answered a question. The clock runs again from that day.");
    case Step::Remind:
        return StepLabels::tr("Asks again what is still missing.");
    case Step::Resume:
        return StepLabels::tr("The clock runs again although nobody answered.");
    case Step::Extend:
        return StepLabels::tr("Two months more. The person must be told, with the reasons, within the first month.");
    case Step::SendAnswer:
        return StepLabels::tr("Record what was sent and when. Only the sending date moves the request on.");
    case Step::NotifyRecipient:
        return StepLabels::tr("Somebody who got the data was told of the change.");
    case Step::WaiveNotice:
        return StepLabels::tr("Why a recipient is not told.");
    case Step::Close:
        return StepLabels::tr("Ends the request once nothing is left to do.");
    case Step::Withdraw:
        return StepLabels::tr("The person takes the request back, in their own words.");
    case Step::CorrectFact:
        return StepLabels::tr("The first entry stays in the history; the dates are worked out again.");
    case Step::Reclassify:
        return StepLabels::tr("It is no data-protection request, or it only repeats an earlier one.");
    case Step::SendPart:
        return StepLabels::tr("What is ready goes out now; the rest stays open.");
    case Step::RefuseAll:
        return StepLabels::tr("Nothing is complied with. Every right needs a reason for refusal that the law knows.");
    case Step::AnnounceFee:
        return StepLabels::tr("Only the specific costs. The person may withdraw or narrow the request instead.");
    case Step::FeeUnpaid:
        return StepLabels::tr("Once the term has passed. This is no withdrawal: the request is refused next.");
    case Step::AnnounceLifting:
        return StepLabels::tr("The person must be told before the restriction ends.");
    case Step::LiftRestriction:
        return StepLabels::tr("The data may be used again from this day.");
    case Step::Transfer:
        return StepLabels::tr("Another organisation is the controller. The person is told, the request forwarded.");
    case Step::CloseWithoutIdentity:
        return StepLabels::tr("Nobody answered the identity question. It can be reopened when the proof comes.");
    case Step::Reopen:
        return StepLabels::tr("The first answer keeps its date. The complement has a target of its own.");
    case Step::ReceiveComplaint:
        return StepLabels::tr("An authority or a court asks. Nothing is deleted until one year after the end.");
    case Step::AskStanding:
        return StepLabels::tr("Somebody acts for another person. The clock runs on.");
    case Step::AskColleague:
        return StepLabels::tr("A department or processor has to find, correct or erase something.");
    case Step::ApproveItem:
        return StepLabels::tr("Refusals need a second person here.");
    case Step::Suppress:
        return StepLabels::tr("Kept out of marketing from this day. The list holds hashes, never the address.");
    case Step::StopMarketing:
        return StepLabels::tr("Everything at once: the channels that ended, the suppression list, the confirmation.");
    case Step::RemoveFile:
        return StepLabels::tr(
            "The file is erased from the register for good. Its name and the reason stay in the history.");
    case Step::DestroyIdentityCopy:
        return StepLabels::tr(
            "The copy is erased from the register for good. That it was checked stays in the history.");
    case Step::RecordDelivery:
        return StepLabels::tr("Whether the answer reached the person, or came back.");
    case Step::SetPackagePurgeDate:
        return StepLabels::tr("The bundle is what went with the answer; on this day it is deleted here.");
    case Step::AnswerComplaint:
        return StepLabels::tr("What went to the authority or the court, and when.");
    case Step::EndComplaint:
        return StepLabels::tr("What came of it. Nothing is deleted until one year later.");
    case Step::RemindColleague:
        return StepLabels::tr("Asks once more for what was not delivered.");
    case Step::SetNextAction:
        return StepLabels::tr("For yourself: the request comes back among what is to do on that day.");
    case Step::Link:
        return StepLabels::tr("Both stay open. One that only asks again is not counted as a request of its own.");
    case Step::CheckStanding:
    case Step::ColleagueAnswered:
    case Step::Register:
    case Step::DecideItem:
    case Step::MoveDates:
    case Step::AddNote:
    case Step::AddItem:
    case Step::RecordFact:
    case Step::ConfirmFact:
    case Step::SendLetter:
    case Step::Attach:
    case Step::Assign:
        return {};
    }
    Q_UNREACHABLE();
}

QString fieldHint(Step step, const QString &key)
{
    using Hints = QMap<QString, const char *>;
    static const QMap<Step, Hints> hints{
        {Step::Qualify,
         {{u"mandate"_s, QT_TRANSLATE_NOOP("StepLabels", "Asked for before the answer at the latest.")},
          {u"copy_first"_s, QT_TRANSLATE_NOOP("StepLabels", "The erasure then waits for the copy.")}}},
        {Step::AskIdentity,
         {{u"items"_s, QT_TRANSLATE_NOOP("StepLabels", "None chosen: every right that allows it.")},
          {u"doubt"_s, QT_TRANSLATE_NOOP("StepLabels", "What differs from what you know of the person.")},
          {u"lighter_means"_s,
           QT_TRANSLATE_NOOP("StepLabels", "Login, a code to a known address, the customer number …")},
          {u"late_reason"_s, QT_TRANSLATE_NOOP("StepLabels", "It is late: without a reason the clock runs on.")}}},
        {Step::AskClarification,
         {{u"quantity"_s, QT_TRANSLATE_NOOP("StepLabels", "It is what the suspension rests on.")},
          {u"late_reason"_s, QT_TRANSLATE_NOOP("StepLabels", "It is late: without a reason the clock runs on.")}}},
        {Step::ReplyReceived,
         {{u"id_copy_destroyed_on"_s, QT_TRANSLATE_NOOP("StepLabels", "Once checked, a copy is not kept.")}}},
        {Step::Extend,
         {{u"items"_s, QT_TRANSLATE_NOOP("StepLabels", "None chosen: every undecided right under Art. 15 to 22.")},
          {u"reasons"_s, QT_TRANSLATE_NOOP("StepLabels", "About this request. The person reads them in the letter.")}}},
        {Step::AnnounceFee,
         {{u"amount"_s, QT_TRANSLATE_NOOP("StepLabels", "With its currency, for example 12.50 EUR.")},
          {u"calculation"_s,
           QT_TRANSLATE_NOOP("StepLabels", "Paper, postage, a disk. No share of salaries or rent.")}}},
        {Step::RefuseAll,
         {{u"burden"_s, QT_TRANSLATE_NOOP("StepLabels", "It is for you to show it, not for the person.")}}},
        {Step::WaiveNotice,
         {{u"facts"_s, QT_TRANSLATE_NOOP("StepLabels", "What was tried, or what the effort would be.")}}},
        {Step::NotifyRecipient,
         {{u"content"_s, QT_TRANSLATE_NOOP("StepLabels", "What has to be corrected, erased or restricted.")}}},
        {Step::Withdraw,
         {{u"statement"_s, QT_TRANSLATE_NOOP("StepLabels", "As written or as said.")},
          {u"items"_s, QT_TRANSLATE_NOOP("StepLabels", "None chosen: the whole request.")},
          {u"sent_on"_s, QT_TRANSLATE_NOOP("StepLabels", "Left empty where no letter could be sent.")}}},
        {Step::Reclassify,
         {{u"sent_on"_s, QT_TRANSLATE_NOOP("StepLabels", "Left empty where no letter could be sent.")}}},
        {Step::SendPart, {{u"items"_s, QT_TRANSLATE_NOOP("StepLabels", "None chosen: all that are ready.")}}},
        {Step::AskColleague, {{u"who"_s, QT_TRANSLATE_NOOP("StepLabels", "A department, or a processor by name.")}}},
        {Step::RecordDelivery,
         {{u"proof"_s, QT_TRANSLATE_NOOP("StepLabels", "Receipt, tracking number, or the bounce as it came.")}}},
        {Step::Reopen,
         {{u"items"_s, QT_TRANSLATE_NOOP("StepLabels", "None chosen: only a complement is sent.")},
          {u"target_on"_s, QT_TRANSLATE_NOOP("StepLabels", "One month from the reopening if left empty.")}}},
        {Step::AddNote, {{u"with"_s, QT_TRANSLATE_NOOP("StepLabels", "Whom you rang or met.")}}},
        {Step::ReceiveComplaint,
         {{u"case_reference"_s, QT_TRANSLATE_NOOP("StepLabels", "“None” where its letter gives none.")}}},
        {Step::MoveDates,
         {{u"policy"_s, QT_TRANSLATE_NOOP("StepLabels", "Only if another one binds the request from now on.")}}}};
    const char *hint = hints.value(step).value(key);
    return hint ? StepLabels::tr(hint) : QString();
}

} // namespace article12
