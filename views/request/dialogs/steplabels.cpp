// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/request/dialogs/steplabels.h"

#include <QCoreApplication>

namespace article12 {

namespace {

struct StepLabels
{
    Q_DECLARE_TR_FUNCTIONS(StepLabels)
};

struct Words
{
    const char *key;
    const char *label;
};

/// Words of one step that differ from the common ones.
struct OwnWords
{
    Step step;
    const char *key;
    const char *label;
};

constexpr std::array ownWords{
    OwnWords{Step::AskIdentity, "items", QT_TRANSLATE_NOOP("StepLabels", "For which rights")},
    OwnWords{Step::Extend, "items", QT_TRANSLATE_NOOP("StepLabels", "Rights extended")},
    OwnWords{Step::Extend, "reasons", QT_TRANSLATE_NOOP("StepLabels", "Reasons about this request")},
    OwnWords{Step::Withdraw, "items", QT_TRANSLATE_NOOP("StepLabels", "Rights withdrawn")},
    OwnWords{Step::ReplyReceived, "text", QT_TRANSLATE_NOOP("StepLabels", "What the person said")},
    OwnWords{Step::ReplyReceived, "received_on", QT_TRANSLATE_NOOP("StepLabels", "Answered on")},
    OwnWords{Step::WaiveNotice, "reason", QT_TRANSLATE_NOOP("StepLabels", "Why not told")},
    OwnWords{Step::NotifyRecipient, "sent_on", QT_TRANSLATE_NOOP("StepLabels", "Told on")},
    OwnWords{Step::RemoveFile, "sha256", QT_TRANSLATE_NOOP("StepLabels", "File")},
    OwnWords{Step::DestroyIdentityCopy, "sha256", QT_TRANSLATE_NOOP("StepLabels", "Which copy")},
    OwnWords{Step::RecordDelivery, "proof", QT_TRANSLATE_NOOP("StepLabels", "Proof, or what happened")},
    OwnWords{Step::SetPackagePurgeDate, "on", QT_TRANSLATE_NOOP("StepLabels", "Delete the bundle on")},
    OwnWords{Step::SetNextAction, "what", QT_TRANSLATE_NOOP("StepLabels", "What to do")},
    OwnWords{Step::CorrectFact, "key", QT_TRANSLATE_NOOP("StepLabels", "Which fact")},
    OwnWords{Step::CorrectFact, "value", QT_TRANSLATE_NOOP("StepLabels", "Right value")},
    OwnWords{Step::Link, "reason", QT_TRANSLATE_NOOP("StepLabels", "Why they belong together")},
    OwnWords{Step::Attach, "note", QT_TRANSLATE_NOOP("StepLabels", "What they are")},
    OwnWords{Step::AddNote, "text", QT_TRANSLATE_NOOP("StepLabels", "Note")},
    OwnWords{Step::AddItem, "asked", QT_TRANSLATE_NOOP("StepLabels", "What exactly is asked")},
    OwnWords{Step::Qualify, "language", QT_TRANSLATE_NOOP("StepLabels", "Answer in")},
};

constexpr std::array commonWords{
    Words{"received_on", QT_TRANSLATE_NOOP("StepLabels", "Received on")},
    Words{"receipt_reason", QT_TRANSLATE_NOOP("StepLabels", "Why this day")},
    Words{"channel", QT_TRANSLATE_NOOP("StepLabels", "Channel")},
    Words{"surname", QT_TRANSLATE_NOOP("StepLabels", "Surname")},
    Words{"given_name", QT_TRANSLATE_NOOP("StepLabels", "Given name")},
    Words{"email", QT_TRANSLATE_NOOP("StepLabels", "E-mail address")},
    Words{"phone", QT_TRANSLATE_NOOP("StepLabels", "Telephone")},
    Words{"postal_address", QT_TRANSLATE_NOOP("StepLabels", "Postal address")},
    Words{"reply_to", QT_TRANSLATE_NOOP("StepLabels", "Reply to")},
    Words{"on_behalf_of", QT_TRANSLATE_NOOP("StepLabels", "On behalf of")},
    Words{"role", QT_TRANSLATE_NOOP("StepLabels", "Who asks")},
    Words{"person_category", QT_TRANSLATE_NOOP("StepLabels", "The person is a")},
    Words{"received_by", QT_TRANSLATE_NOOP("StepLabels", "Received by")},
    Words{"reached_officer_on", QT_TRANSLATE_NOOP("StepLabels", "Reached you on")},
    Words{"subject", QT_TRANSLATE_NOOP("StepLabels", "Subject")},
    Words{"language", QT_TRANSLATE_NOOP("StepLabels", "Language")},
    Words{"country", QT_TRANSLATE_NOOP("StepLabels", "Holidays of")},
    Words{"policy", QT_TRANSLATE_NOOP("StepLabels", "Clock policy")},
    Words{"message_id", QT_TRANSLATE_NOOP("StepLabels", "Message number")},
    Words{"proposed", QT_TRANSLATE_NOOP("StepLabels", "Rights read")},
    Words{"files", QT_TRANSLATE_NOOP("StepLabels", "Files")},
    Words{"rights", QT_TRANSLATE_NOOP("StepLabels", "Rights")},
    Words{"right", QT_TRANSLATE_NOOP("StepLabels", "Right")},
    Words{"asked", QT_TRANSLATE_NOOP("StepLabels", "What is asked, a line for each right")},
    Words{"mandate", QT_TRANSLATE_NOOP("StepLabels", "Authority to act")},
    Words{"reply_channel", QT_TRANSLATE_NOOP("StepLabels", "Answer by")},
    Words{"reply_address", QT_TRANSLATE_NOOP("StepLabels", "Answer to")},
    Words{"doubt", QT_TRANSLATE_NOOP("StepLabels", "Why you doubt the identity")},
    Words{"lighter_means", QT_TRANSLATE_NOOP("StepLabels", "Lighter means considered, one a line")},
    Words{"id_copy_asked", QT_TRANSLATE_NOOP("StepLabels", "Ask for a copy of an identity document")},
    Words{"id_copy_reason", QT_TRANSLATE_NOOP("StepLabels", "Why nothing lighter works")},
    Words{"masking_told", QT_TRANSLATE_NOOP("StepLabels", "The letter says what may be masked")},
    Words{"destruction_told", QT_TRANSLATE_NOOP("StepLabels", "The letter says that the copy is destroyed")},
    Words{"late_reason", QT_TRANSLATE_NOOP("StepLabels", "Why asked only now")},
    Words{"unclear", QT_TRANSLATE_NOOP("StepLabels", "What is unclear")},
    Words{"large_quantity", QT_TRANSLATE_NOOP("StepLabels", "A large quantity of data is held")},
    Words{"quantity", QT_TRANSLATE_NOOP("StepLabels", "How much: figures or a list")},
    Words{"kind", QT_TRANSLATE_NOOP("StepLabels", "Question about")},
    Words{"result", QT_TRANSLATE_NOOP("StepLabels", "Identity")},
    Words{"method", QT_TRANSLATE_NOOP("StepLabels", "How checked")},
    Words{"checked_by", QT_TRANSLATE_NOOP("StepLabels", "Checked by")},
    Words{"id_copy_destroyed_on", QT_TRANSLATE_NOOP("StepLabels", "Identity copy destroyed on")},
    Words{"still_missing", QT_TRANSLATE_NOOP("StepLabels", "What is still missing")},
    Words{"resumed_on", QT_TRANSLATE_NOOP("StepLabels", "The clock runs again from")},
    Words{"complexity", QT_TRANSLATE_NOOP("StepLabels", "The request is complex")},
    Words{"number", QT_TRANSLATE_NOOP("StepLabels", "There are many requests")},
    Words{"reasons", QT_TRANSLATE_NOOP("StepLabels", "Reasons")},
    Words{"item", QT_TRANSLATE_NOOP("StepLabels", "Right")},
    Words{"decision", QT_TRANSLATE_NOOP("StepLabels", "Decision")},
    Words{"decided_on", QT_TRANSLATE_NOOP("StepLabels", "Decided on")},
    Words{"letter", QT_TRANSLATE_NOOP("StepLabels", "Letter")},
    Words{"letters", QT_TRANSLATE_NOOP("StepLabels", "Letters")},
    Words{"secure_channel", QT_TRANSLATE_NOOP("StepLabels", "The channel is safe for these data")},
    Words{"content_checked", QT_TRANSLATE_NOOP("StepLabels", "Everything it must contain is there")},
    Words{"recipient", QT_TRANSLATE_NOOP("StepLabels", "Recipient")},
    Words{"content", QT_TRANSLATE_NOOP("StepLabels", "What was told")},
    Words{"facts", QT_TRANSLATE_NOOP("StepLabels", "Facts behind it")},
    Words{"stated_on", QT_TRANSLATE_NOOP("StepLabels", "Said on")},
    Words{"statement", QT_TRANSLATE_NOOP("StepLabels", "The person's own words")},
    Words{"freely", QT_TRANSLATE_NOOP("StepLabels", "Said freely, without pressure")},
    Words{"event_seq", QT_TRANSLATE_NOOP("StepLabels", "Entry to correct")},
    Words{"reason", QT_TRANSLATE_NOOP("StepLabels", "Why")},
    Words{"on", QT_TRANSLATE_NOOP("StepLabels", "On")},
    Words{"with", QT_TRANSLATE_NOOP("StepLabels", "With whom")},
    Words{"fact", QT_TRANSLATE_NOOP("StepLabels", "Point")},
    Words{"value", QT_TRANSLATE_NOOP("StepLabels", "Value")},
    Words{"arrived", QT_TRANSLATE_NOOP("StepLabels", "It arrived")},
    Words{"destroyed_on", QT_TRANSLATE_NOOP("StepLabels", "Destroyed on")},
    Words{"handler", QT_TRANSLATE_NOOP("StepLabels", "Assigned to")},
    Words{"other", QT_TRANSLATE_NOOP("StepLabels", "Reference of the other request")},
    Words{"sent_on", QT_TRANSLATE_NOOP("StepLabels", "Sent on")},
    Words{"what", QT_TRANSLATE_NOOP("StepLabels", "What was sent")},
    Words{"channel_reason", QT_TRANSLATE_NOOP("StepLabels", "Why not by e-mail")},
};

const char *sourceOf(Step step, const QString &key)
{
    for (const OwnWords &words : ownWords) {
        if (words.step == step && key == QLatin1StringView(words.key))
            return words.label;
    }
    for (const Words &words : commonWords) {
        if (key == QLatin1StringView(words.key))
            return words.label;
    }
    return nullptr;
}

} // namespace

QString stepLabel(Step step, const QString &key)
{
    const char *source = sourceOf(step, key);
    return source ? StepLabels::tr(source) : key;
}

bool hasStepLabel(Step step, const QString &key) { return sourceOf(step, key) != nullptr; }

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
