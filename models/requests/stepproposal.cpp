// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/stepproposal.h"

#include "requests/guards.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

void proposeLetter(QJsonObject &facts, const Request &request, QDate today)
{
    facts[u"sent_on"_s] = isoDate(today);
    const Channel way = request.replyChannel.value_or(request.received.channel);
    const bool cannotBeWrittenTo = way == Channel::WebForm || way == Channel::SocialNetwork;
    facts[u"channel"_s] = keyOf(cannotBeWrittenTo ? Channel::Email : way);
    facts[u"language"_s] = request.language;
}

/// The clock runs on: what is wanted for the answer is wanted the day before, where there still is one.
QDate beforeTheAnswerIsDue(const Request &request, QDate wanted, QDate today)
{
    const Deadline *deadline = governingDeadline(request);
    const QDate latest = deadline && deadline->effectiveDue ? deadline->effectiveDue->addDays(-1) : wanted;
    return latest > today ? std::min(wanted, latest) : wanted;
}

std::optional<StandingProof> proofFor(RequesterRole role)
{
    switch (role) {
    case RequesterRole::Agent:
    case RequesterRole::Lawyer:
        return StandingProof::Mandate;
    case RequesterRole::Parent:
        return StandingProof::ParentalAuthority;
    case RequesterRole::Heir:
        return StandingProof::Heir;
    case RequesterRole::Executor:
        return StandingProof::Executor;
    case RequesterRole::Self:
    case RequesterRole::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

QJsonObject proposedQualification(const Request &request)
{
    QJsonArray rights;
    for (const ProposedRight &proposed : request.received.proposed) {
        if (!rights.contains(keyOf(proposed.right)))
            rights << keyOf(proposed.right);
    }
    const RegisterRequest &known = request.received;
    const RequesterRole role = request.role == RequesterRole::Unknown ? RequesterRole::Self : request.role;
    return {{u"rights"_s, rights},
            {u"role"_s, keyOf(role)},
            {u"mandate"_s, request.mandate ? QJsonValue(keyOf(*request.mandate)) : QJsonValue(QJsonValue::Undefined)},
            {u"language"_s, request.language},
            {u"copy_first"_s, rights.contains(keyOf(Right::Access)) && rights.contains(keyOf(Right::Erasure))},
            {u"reply_channel"_s, keyOf(known.channel)},
            {u"reply_address"_s, !known.replyTo.isEmpty() ? known.replyTo
                                 : !known.email.isEmpty() ? known.email
                                                          : known.postalAddress},
            {u"person_category"_s, keyOf(request.personCategory)}};
}

/// The addresses known of the person, and the channels said already; else the one the objection came by.
QJsonObject proposedReach(const Request &request, QDate today, const QString &dayKey)
{
    QJsonArray channels;
    QJsonObject facts;
    for (const RightItem &item : request.items) {
        if (!mayEndMarketing(item.right))
            continue;
        if (facts.isEmpty())
            facts[u"item"_s] = item.number.value;
        const QJsonArray rows = item.points.value(u"channels"_s).value.toArray();
        for (const QJsonValue &row : rows)
            channels << row[u"channel"_s];
    }
    const RegisterRequest &known = request.received;
    if (channels.isEmpty() && !known.email.isEmpty())
        channels << keyOf(MarketingChannel::Email);
    facts[u"channels"_s] = channels;
    facts[u"email"_s] = known.email;
    facts[u"phone"_s] = known.phone;
    facts[u"postal_address"_s] = known.postalAddress;
    facts[dayKey] = isoDate(today);
    return facts;
}

} // namespace

QJsonObject proposedFacts(const Request &request, Step step, const ProposalBasis &basis)
{
    const auto &[targets, today, officer, authority] = basis;
    QJsonObject facts;
    const QList<OpenQuestion> questions = openQuestions(request);
    switch (step) {
    case Step::Qualify:
        return proposedQualification(request);
    case Step::SendAnswer: {
        proposeLetter(facts, request, today);
        QJsonArray letters;
        for (const LetterType letter : lettersFor(request))
            letters << keyOf(letter);
        facts[u"letters"_s] = letters;
        return facts;
    }
    case Step::AskIdentity:
    case Step::AskClarification:
    case Step::Extend:
    case Step::SendLetter:
    case Step::SendPart:
    case Step::RefuseAll:
    case Step::Reclassify:
        proposeLetter(facts, request, today);
        return facts;
    case Step::AnnounceFee:
        proposeLetter(facts, request, today);
        facts[u"pay_by"_s] = isoDate(today.addDays(targets.feeDays));
        return facts;
    case Step::AnnounceLifting:
        proposeLetter(facts, request, today);
        facts[u"planned_on"_s] = isoDate(today.addDays(targets.liftingDays));
        return facts;
    case Step::Transfer:
        proposeLetter(facts, request, today);
        facts[u"forwarded_on"_s] = isoDate(today);
        return facts;
    case Step::CloseWithoutIdentity:
        proposeLetter(facts, request, today);
        return facts;
    case Step::AskStanding:
        proposeLetter(facts, request, today);
        facts[u"answer_by"_s] = isoDate(beforeTheAnswerIsDue(request, today.addDays(targets.standingDays), today));
        if (const auto proof = proofFor(request.role))
            facts[u"proof"_s] = keyOf(*proof);
        return facts;
    case Step::CheckStanding:
        return {{u"received_on"_s, isoDate(today)}, {u"checked_by"_s, officer}};
    case Step::AskColleague:
        return {{u"asked_on"_s, isoDate(today)}, {u"due_on"_s, isoDate(today.addDays(targets.colleagueDays))}};
    case Step::RemindColleague:
        return {{u"reminded_on"_s, isoDate(today)}};
    case Step::ColleagueAnswered:
        return {{u"delivered_on"_s, isoDate(today)}};
    case Step::ReceiveComplaint:
        return {{u"received_on"_s, isoDate(today)},
                {u"body"_s, keyOf(ComplaintBody::Authority)},
                {u"authority"_s, authority}};
    case Step::AnswerComplaint:
        return {{u"sent_on"_s, isoDate(today)}};
    case Step::EndComplaint:
        return {{u"ended_on"_s, isoDate(today)}};
    case Step::LiftRestriction:
        return {{u"lifted_on"_s, isoDate(today)}};
    case Step::FeeUnpaid:
        return {{u"on"_s, isoDate(today)}};
    case Step::Reopen:
        return {{u"reopened_on"_s, isoDate(today)}, {u"checked_by"_s, officer}};
    case Step::ApproveItem:
        return {};
    case Step::Suppress:
        return proposedReach(request, today, u"on"_s);
    case Step::StopMarketing: {
        facts = proposedReach(request, today, u"stopped_on"_s);
        facts.remove(u"item"_s);
        proposeLetter(facts, request, today);
        return facts;
    }
    case Step::Remind:
        proposeLetter(facts, request, today);
        [[fallthrough]];
    case Step::ReplyReceived:
        if (!questions.isEmpty())
            facts[u"kind"_s] = keyOf(questions.first().kind);
        if (step == Step::ReplyReceived) {
            facts[u"received_on"_s] = isoDate(today);
            facts[u"checked_by"_s] = officer;
        }
        return facts;
    case Step::NotifyRecipient:
    case Step::WaiveNotice:
        for (const RecipientNotice &notice : request.notices) {
            if (notice.isPending()) {
                facts[u"item"_s] = notice.item.value;
                facts[u"recipient"_s] = notice.recipient;
                break;
            }
        }
        if (step == Step::NotifyRecipient)
            facts[u"sent_on"_s] = isoDate(today);
        return facts;
    case Step::Resume:
        return {{u"resumed_on"_s, isoDate(today)}};
    case Step::DecideItem:
        return {{u"decided_on"_s, isoDate(today)}};
    case Step::Withdraw:
        proposeLetter(facts, request, today);
        facts[u"stated_on"_s] = isoDate(today);
        return facts;
    case Step::AddNote:
    case Step::RecordDelivery:
        return {{u"on"_s, isoDate(today)}};
    case Step::DestroyIdentityCopy:
        return {{u"destroyed_on"_s, isoDate(today)}};
    case Step::Register:
    case Step::Close:
    case Step::CorrectFact:
    case Step::MoveDates:
    case Step::AddItem:
    case Step::RecordFact:
    case Step::ConfirmFact:
    case Step::Attach:
    case Step::RemoveFile:
    case Step::SetPackagePurgeDate:
    case Step::Assign:
    case Step::SetNextAction:
    case Step::Link:
        return {};
    }
    Q_UNREACHABLE();
}

FileKind kindOfFilesWith(Step step)
{
    if (step == Step::ReplyReceived)
        return FileKind::Message;
    const bool comesFromOutside = step == Step::Attach || step == Step::CheckStanding ||
                                  step == Step::ColleagueAnswered || step == Step::ReceiveComplaint;
    return comesFromOutside ? FileKind::Other : FileKind::LetterSent;
}

bool mayBringIdentityCopy(Step step)
{
    return step == Step::ReplyReceived || step == Step::Attach || step == Step::CheckStanding;
}

} // namespace article12
