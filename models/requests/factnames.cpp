// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/factnames.h"

#include "requests/endingwords.h"

namespace article12 {

namespace {

struct Words
{
    const char *key;
    const char *name;
};

/// Words of one step that differ from the common ones.
struct OwnWords
{
    Step step;
    const char *key;
    const char *name;
};

constexpr std::array ownWords{
    OwnWords{Step::AskIdentity, "items", QT_TRANSLATE_NOOP("Domain", "For which rights")},
    OwnWords{Step::Extend, "items", QT_TRANSLATE_NOOP("Domain", "Rights extended")},
    OwnWords{Step::Extend, "reasons", QT_TRANSLATE_NOOP("Domain", "Reasons about this request")},
    OwnWords{Step::Withdraw, "items", QT_TRANSLATE_NOOP("Domain", "Rights withdrawn")},
    OwnWords{Step::ReplyReceived, "text", QT_TRANSLATE_NOOP("Domain", "What the person said")},
    OwnWords{Step::ReplyReceived, "received_on", QT_TRANSLATE_NOOP("Domain", "Answered on")},
    OwnWords{Step::WaiveNotice, "reason", QT_TRANSLATE_NOOP("Domain", "Why not told")},
    OwnWords{Step::NotifyRecipient, "sent_on", QT_TRANSLATE_NOOP("Domain", "Told on")},
    OwnWords{Step::RemoveFile, "sha256", QT_TRANSLATE_NOOP("Domain", "File")},
    OwnWords{Step::DestroyIdentityCopy, "sha256", QT_TRANSLATE_NOOP("Domain", "Which copy")},
    OwnWords{Step::RecordDelivery, "proof", QT_TRANSLATE_NOOP("Domain", "Proof, or what happened")},
    OwnWords{Step::SetPackagePurgeDate, "on", QT_TRANSLATE_NOOP("Domain", "Delete the bundle on")},
    OwnWords{Step::SetNextAction, "what", QT_TRANSLATE_NOOP("Domain", "What to do")},
    OwnWords{Step::CorrectFact, "key", QT_TRANSLATE_NOOP("Domain", "Which fact")},
    OwnWords{Step::CorrectFact, "value", QT_TRANSLATE_NOOP("Domain", "Correct value")},
    OwnWords{Step::Link, "reason", QT_TRANSLATE_NOOP("Domain", "Why they belong together")},
    OwnWords{Step::Attach, "note", QT_TRANSLATE_NOOP("Domain", "What they are")},
    OwnWords{Step::AddNote, "text", QT_TRANSLATE_NOOP("Domain", "Note")},
    OwnWords{Step::AddItem, "asked", QT_TRANSLATE_NOOP("Domain", "What exactly is asked")},
    OwnWords{Step::Qualify, "language", QT_TRANSLATE_NOOP("Domain", "Answer in")},
    OwnWords{Step::Suppress, "on", QT_TRANSLATE_NOOP("Domain", "From")},
    OwnWords{Step::StopMarketing, "channel", QT_TRANSLATE_NOOP("Domain", "Confirmed by")},
};

constexpr std::array commonWords{
    Words{"received_on", QT_TRANSLATE_NOOP("Domain", "Received on")},
    Words{"receipt_reason", QT_TRANSLATE_NOOP("Domain", "Why this day")},
    Words{"channel", QT_TRANSLATE_NOOP("Domain", "Channel")},
    Words{"surname", QT_TRANSLATE_NOOP("Domain", "Surname")},
    Words{"given_name", QT_TRANSLATE_NOOP("Domain", "Given name")},
    Words{"email", QT_TRANSLATE_NOOP("Domain", "E-mail address")},
    Words{"phone", QT_TRANSLATE_NOOP("Domain", "Telephone")},
    Words{"postal_address", QT_TRANSLATE_NOOP("Domain", "Postal address")},
    Words{"reply_to", QT_TRANSLATE_NOOP("Domain", "Reply to")},
    Words{"on_behalf_of", QT_TRANSLATE_NOOP("Domain", "On behalf of")},
    Words{"role", QT_TRANSLATE_NOOP("Domain", "Who asks")},
    Words{"person_category", QT_TRANSLATE_NOOP("Domain", "The person is a")},
    Words{"received_by", QT_TRANSLATE_NOOP("Domain", "Received by")},
    Words{"reached_officer_on", QT_TRANSLATE_NOOP("Domain", "Reached you on")},
    Words{"subject", QT_TRANSLATE_NOOP("Domain", "Subject")},
    Words{"language", QT_TRANSLATE_NOOP("Domain", "Language")},
    Words{"country", QT_TRANSLATE_NOOP("Domain", "Holidays of")},
    Words{"policy", QT_TRANSLATE_NOOP("Domain", "Clock policy")},
    Words{"message_id", QT_TRANSLATE_NOOP("Domain", "Message number")},
    Words{"proposed", QT_TRANSLATE_NOOP("Domain", "Rights read")},
    Words{"rights_unclear", QT_TRANSLATE_NOOP("Domain", "What is asked is not clear yet")},
    Words{"files", QT_TRANSLATE_NOOP("Domain", "Files")},
    Words{"rights", QT_TRANSLATE_NOOP("Domain", "Rights")},
    Words{"right", QT_TRANSLATE_NOOP("Domain", "Right")},
    Words{"asked", QT_TRANSLATE_NOOP("Domain", "What is asked, a line for each right")},
    Words{"profile_version", QT_TRANSLATE_NOOP("Domain", "Version of the organisation profile")},
    Words{"mandate", QT_TRANSLATE_NOOP("Domain", "Authority to act")},
    Words{"reply_channel", QT_TRANSLATE_NOOP("Domain", "Answer by")},
    Words{"reply_address", QT_TRANSLATE_NOOP("Domain", "Answer to")},
    Words{"doubt", QT_TRANSLATE_NOOP("Domain", "Why you doubt the identity")},
    Words{"lighter_means", QT_TRANSLATE_NOOP("Domain", "Lighter means considered, one per line")},
    Words{"id_copy_asked", QT_TRANSLATE_NOOP("Domain", "Ask for a copy of an identity document")},
    Words{"id_copy_reason", QT_TRANSLATE_NOOP("Domain", "Why nothing lighter works")},
    Words{"masking_told", QT_TRANSLATE_NOOP("Domain", "The letter says what may be masked")},
    Words{"destruction_told", QT_TRANSLATE_NOOP("Domain", "The letter says that the copy is destroyed")},
    Words{"late_reason", QT_TRANSLATE_NOOP("Domain", "Why asked only now")},
    Words{"unclear", QT_TRANSLATE_NOOP("Domain", "What is unclear")},
    Words{"large_quantity", QT_TRANSLATE_NOOP("Domain", "A large quantity of data is held")},
    Words{"quantity", QT_TRANSLATE_NOOP("Domain", "How much: figures or a list")},
    Words{"kind", QT_TRANSLATE_NOOP("Domain", "Question about")},
    Words{"result", QT_TRANSLATE_NOOP("Domain", "Identity")},
    Words{"method", QT_TRANSLATE_NOOP("Domain", "How checked")},
    Words{"checked_by", QT_TRANSLATE_NOOP("Domain", "Checked by")},
    Words{"id_copy_destroyed_on", QT_TRANSLATE_NOOP("Domain", "Identity copy destroyed on")},
    Words{"still_missing", QT_TRANSLATE_NOOP("Domain", "What is asked for again")},
    Words{"resumed_on", QT_TRANSLATE_NOOP("Domain", "The clock runs again from")},
    Words{"complexity", QT_TRANSLATE_NOOP("Domain", "The request is complex")},
    Words{"number", QT_TRANSLATE_NOOP("Domain", "There are many requests")},
    Words{"reasons", QT_TRANSLATE_NOOP("Domain", "Reasons")},
    Words{"item", QT_TRANSLATE_NOOP("Domain", "Right")},
    Words{"decision", QT_TRANSLATE_NOOP("Domain", "Decision")},
    Words{"decided_on", QT_TRANSLATE_NOOP("Domain", "Decided on")},
    Words{"letter", QT_TRANSLATE_NOOP("Domain", "Letter")},
    Words{"letters", QT_TRANSLATE_NOOP("Domain", "Letters")},
    Words{"secure_channel", QT_TRANSLATE_NOOP("Domain", "The channel is safe for these data")},
    Words{"content_checked", QT_TRANSLATE_NOOP("Domain", "The letter contains all that is mandatory")},
    Words{"recipient", QT_TRANSLATE_NOOP("Domain", "Recipient")},
    Words{"content", QT_TRANSLATE_NOOP("Domain", "What was told")},
    Words{"facts", QT_TRANSLATE_NOOP("Domain", "Facts behind it")},
    Words{"stated_on", QT_TRANSLATE_NOOP("Domain", "Said on")},
    Words{"statement", QT_TRANSLATE_NOOP("Domain", "The person's own words")},
    Words{"freely", QT_TRANSLATE_NOOP("Domain", "Said freely, without pressure")},
    Words{"event_seq", QT_TRANSLATE_NOOP("Domain", "Entry to correct")},
    Words{"reason", QT_TRANSLATE_NOOP("Domain", "Why")},
    Words{"on", QT_TRANSLATE_NOOP("Domain", "Day")},
    Words{"with", QT_TRANSLATE_NOOP("Domain", "With whom")},
    Words{"fact", QT_TRANSLATE_NOOP("Domain", "Point")},
    Words{"value", QT_TRANSLATE_NOOP("Domain", "Value")},
    Words{"arrived", QT_TRANSLATE_NOOP("Domain", "It arrived")},
    Words{"destroyed_on", QT_TRANSLATE_NOOP("Domain", "Destroyed on")},
    Words{"handler", QT_TRANSLATE_NOOP("Domain", "Assigned to")},
    Words{"other", QT_TRANSLATE_NOOP("Domain", "Reference of the other request")},
    Words{"sent_on", QT_TRANSLATE_NOOP("Domain", "Sent on")},
    Words{"what", QT_TRANSLATE_NOOP("Domain", "What was sent")},
    Words{"channel_reason", QT_TRANSLATE_NOOP("Domain", "Why not by e-mail")},
    Words{"clock", QT_TRANSLATE_NOOP("Domain", "Dates worked out")},
    Words{"reference", QT_TRANSLATE_NOOP("Domain", "Reference")},
    Words{"covered", QT_TRANSLATE_NOOP("Domain", "Rights concerned")},
    Words{"counts", QT_TRANSLATE_NOOP("Domain", "Stops the clock")},
    Words{"why_not", QT_TRANSLATE_NOOP("Domain", "Why it does not")},
    Words{"closes_wait", QT_TRANSLATE_NOOP("Domain", "Answers the question")},
    Words{"by", QT_TRANSLATE_NOOP("Domain", "Started by")},
    Words{"outcome", QT_TRANSLATE_NOOP("Domain", "Outcome")},
    Words{"closes", QT_TRANSLATE_NOOP("Domain", "Nothing is left to answer")},
    Words{"old", QT_TRANSLATE_NOOP("Domain", "Value before")},
    Words{"restated", QT_TRANSLATE_NOOP("Domain", "Verdicts worked out anew")},
    Words{"to_confirm", QT_TRANSLATE_NOOP("Domain", "From the organisation profile, to confirm")},
    Words{"names_recipients", QT_TRANSLATE_NOOP("Domain", "Names recipients to inform")},
    Words{"recipients", QT_TRANSLATE_NOOP("Domain", "Recipients named")},
    Words{"sha256", QT_TRANSLATE_NOOP("Domain", "File")},
    Words{"channels", QT_TRANSLATE_NOOP("Domain", "Channels that end")},
    Words{"stopped_on", QT_TRANSLATE_NOOP("Domain", "Stopped on")},
    Words{"told", QT_TRANSLATE_NOOP("Domain", "Tools and processors told, one per line")},
    Words{"delivery_proof", QT_TRANSLATE_NOOP("Domain", "How you know that it arrived")},
};

const char *sourceOf(std::optional<Step> step, const QString &key)
{
    if (const char *name = step ? endingFactName(*step, key) : nullptr)
        return name;
    for (const OwnWords &words : ownWords) {
        if (words.step == step && key == QLatin1StringView(words.key))
            return words.name;
    }
    for (const Words &words : commonWords) {
        if (key == QLatin1StringView(words.key))
            return words.name;
    }
    return nullptr;
}

} // namespace

Text factName(std::optional<Step> step, const QString &key)
{
    const char *source = sourceOf(step, key);
    return source ? Text(source) : Text::verbatim(key);
}

bool hasFactName(std::optional<Step> step, const QString &key) { return sourceOf(step, key) != nullptr; }

} // namespace article12
