// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/request/dialogs/steplabels.h"

#include <QCoreApplication>

namespace article12 {

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
        return StepLabels::tr("Only where there is a reasonable doubt. The clock is suspended until the answer.");
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
        return StepLabels::tr("Nothing more is to be done on this request.");
    case Step::Withdraw:
        return StepLabels::tr("The person takes the request back, in their own words.");
    case Step::CorrectFact:
        return StepLabels::tr("The first entry stays in the history; the dates are worked out again.");
    case Step::Register:
    case Step::DecideItem:
    case Step::MoveDates:
    case Step::AddNote:
    case Step::AddItem:
    case Step::RecordFact:
    case Step::ConfirmFact:
    case Step::SendLetter:
    case Step::Attach:
    case Step::RemoveFile:
    case Step::RecordDelivery:
    case Step::DestroyIdentityCopy:
    case Step::SetPackagePurgeDate:
    case Step::Assign:
    case Step::SetNextAction:
    case Step::Link:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace article12
