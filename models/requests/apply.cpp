// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/happen.h"

namespace article12 {

void setClock(Request &request, const ClockResult &clock)
{
    request.clock = clock;
    for (RightItem &item : request.items) {
        for (const ClockTrack &track : clock.tracks) {
            if (track.items.contains(item.number))
                item.deadline = track.deadline;
        }
    }
}

RightItem *itemOf(Request &request, ItemNumber number)
{
    const auto found = std::find_if(request.items.begin(), request.items.end(),
                                    [number](const RightItem &item) { return item.number == number; });
    return found == request.items.end() ? nullptr : &*found;
}

OpenQuestion *lastOpen(Request &request, WaitKind kind)
{
    for (auto question = request.questions.rbegin(); question != request.questions.rend(); ++question) {
        if (question->kind == kind && question->isOpen())
            return &*question;
    }
    return nullptr;
}

void settleState(Request &request)
{
    if (!isOpen(request))
        return;
    if (!openQuestions(request).isEmpty())
        request.state = State::Wait;
    else
        request.state = request.items.isEmpty() ? State::New : State::Work;
}

namespace {

RecipientNotice &noticeOf(Request &request, ItemNumber item, const QString &recipient)
{
    for (RecipientNotice &notice : request.notices) {
        if (notice.item == item && notice.recipient.compare(recipient, Qt::CaseInsensitive) == 0)
            return notice;
    }
    request.notices << RecipientNotice{item, recipient, {}, {}};
    return request.notices.last();
}

void removeFiles(Request &request, const QString &sha256, std::optional<FileKind> onlyKind)
{
    request.files.removeIf([&](const FileRef &file) {
        return (sha256.isEmpty() || file.sha256 == sha256) && (!onlyKind || file.kind == *onlyKind);
    });
}

void happen(Request &request, const Registered &event)
{
    request.received = event;
    request.reference = event.reference;
    request.profileVersion = event.profileVersion;
    request.language = event.language;
    request.role = event.role;
    request.mandate = event.mandate;
    request.personCategory = event.personCategory;
    request.files += event.files;
    request.state = State::New;
    setClock(request, event.clock);
}

void happen(Request &request, const Qualified &event)
{
    for (qsizetype i = 0; i < event.rights.size(); ++i) {
        RightItem item;
        item.number = {int(request.items.size()) + 1};
        item.right = event.rights[i];
        item.asked = event.asked.value(i);
        request.items << item;
    }
    request.role = event.role.value_or(request.role);
    request.mandate = event.mandate;
    request.language = event.language;
    request.replyChannel = event.replyChannel;
    request.replyAddress = event.replyAddress;
    request.personCategory = event.personCategory;
    request.copyFirst = event.copyFirst;
    settleState(request);
    setClock(request, event.clock);
}

void happen(Request &request, const ItemAdded &event)
{
    RightItem item;
    item.number = event.item;
    item.right = event.right.value_or(Right::Access);
    item.asked = event.asked;
    item.isAddedLater = true;
    request.items << item;
    setClock(request, event.clock);
}

void happen(Request &request, const IdentityAsked &event)
{
    request.questions << OpenQuestion{WaitKind::Identity,          event.sentOn, {}, {}, !event.doubt.isEmpty(),
                                      !event.lateReason.isEmpty(), event.covered};
    settleState(request);
    setClock(request, event.clock);
}

void happen(Request &request, const ClarificationAsked &event)
{
    const bool justified = event.largeQuantity && !event.quantity.isEmpty() && !event.covered.isEmpty();
    request.questions << OpenQuestion{WaitKind::Clarification,     event.sentOn, {}, {}, justified,
                                      !event.lateReason.isEmpty(), event.covered};
    settleState(request);
    setClock(request, event.clock);
}

void happen(Request &request, const ReplyCame &event)
{
    request.files += event.files;
    OpenQuestion *question = lastOpen(request, event.kind);
    if (question && event.closesWait)
        question->answeredOn = event.receivedOn;
    settleState(request);
    setClock(request, event.clock);
}

void happen(Request &request, const IdentityChecked &event)
{
    request.identity = event.result;
    request.identityCheckedOn = event.on;
}

void happen(Request &request, const IdentityCopyDestroyed &event)
{
    removeFiles(request, event.sha256, FileKind::IdentityCopy);
}

void happen(Request &request, const Reminded &event)
{
    if (OpenQuestion *question = lastOpen(request, event.kind)) {
        ++question->reminders;
        question->lastRemindedOn = event.sentOn;
    }
}

void happen(Request &request, const ClockResumed &event)
{
    if (OpenQuestion *question = lastOpen(request, WaitKind::Clarification))
        question->resumedOn = event.resumedOn;
    settleState(request);
    setClock(request, event.clock);
}

void happen(Request &request, const Extended &event)
{
    request.extension =
        ExtensionRecord{event.sentOn, event.complexity, event.number, event.reasons, event.covered, false};
    setClock(request, event.clock);
}

void happen(Request &request, const ExtensionLateNotice &event)
{
    request.extension =
        ExtensionRecord{event.sentOn, event.complexity, event.number, event.reasons, event.covered, true};
}

void happen(Request &request, const ItemDecided &event)
{
    if (RightItem *item = itemOf(request, event.item))
        decideItem(*item, event);
}

void happen(Request &request, const AnswerSent &event) { answerRequest(request, event.sentOn, event.lateRefusals); }

void happen(Request &request, const RecipientNotified &event)
{
    noticeOf(request, event.item, event.recipient).notifiedOn = event.sentOn;
}

void happen(Request &request, const NoticeWaived &event)
{
    noticeOf(request, event.item, event.recipient).waived = event.reason;
}

void happen(Request &request, const Closed &event)
{
    request.state = State::Closed;
    request.outcome = request.outcome.value_or(event.outcome);
    request.closedOn = event.on;
}

/// The last answer, when nothing is left to answer.
std::optional<QDate> allAnsweredOn(const Request &request)
{
    std::optional<QDate> last;
    for (const RightItem &item : request.items) {
        if (item.isLeftAside())
            continue;
        if (!item.answeredOn)
            return {};
        last = std::max(last, item.answeredOn);
    }
    return last;
}

void happen(Request &request, const Withdrawn &event)
{
    for (RightItem &item : request.items) {
        if (event.covered.contains(item.number))
            item.decision = Decision::Withdrawn;
    }
    request.withdrawnOn = event.statedOn;
    if (event.closes) {
        request.state = State::Closed;
        request.outcome = Outcome::Withdrawn;
        request.closedOn = event.statedOn;
    }
    if (const auto answered = allAnsweredOn(request); answered && isOpen(request) && !request.answeredOn) {
        request.state = State::Done;
        request.answeredOn = answered;
        request.outcome = outcomeOf(request.items);
    }
    settleState(request);
}

void happen(Request &request, const Corrected &event)
{
    setClock(request, event.clock);
    if (!event.restated)
        return;
    for (RightItem &item : request.items)
        item.isLateRefusal = event.restated->lateRefusals.contains(item.number);
}

void happen(Request &request, const DatesMoved &event)
{
    if (!event.policy.isEmpty())
        request.received.policy = event.policy;
    setClock(request, event.clock);
}
void happen(Request &, const NoteAdded &) {}

void happen(Request &request, const FactRecorded &event)
{
    RightItem *item = itemOf(request, event.item);
    if (!item)
        return;
    item->points.insert(event.fact, PointValue{event.value, event.toConfirm});
    if (!event.namesRecipients)
        return;
    request.notices.removeIf([&](const RecipientNotice &notice) {
        return notice.item == event.item && notice.isPending() &&
               !event.recipients.contains(notice.recipient, Qt::CaseInsensitive);
    });
    for (const QString &recipient : event.recipients)
        noticeOf(request, event.item, recipient);
}

void happen(Request &request, const FactConfirmed &event)
{
    if (RightItem *item = itemOf(request, event.item); item && item->points.contains(event.fact))
        item->points[event.fact].toConfirm = false;
}

void happen(Request &request, const LetterSent &event)
{
    const LetterType type = event.letter.value_or(LetterType::L01);
    const Channel channel = event.channel.value_or(Channel::Other);
    request.letters << SentLetter{type, event.sentOn, channel, event.what, event.language, event.files};
    request.files += event.files;
    if (request.delivered == false && isAnswerLetter(type) && event.sentOn >= request.deliveryOn) {
        request.delivered.reset();
        request.deliveryOn.reset();
        request.sentAgainOn = event.sentOn;
    }
}

void happen(Request &request, const FileAttached &event) { request.files += event.files; }
void happen(Request &request, const FileRemoved &event) { removeFiles(request, event.sha256, {}); }

void happen(Request &request, const DeliveryRecorded &event)
{
    request.delivered = event.arrived;
    request.deliveryOn = event.on;
}

void happen(Request &request, const PackagePurgeDateSet &event) { request.packagePurgeOn = event.on; }
void happen(Request &request, const Assigned &event) { request.handler = event.handler; }

void happen(Request &request, const NextActionSet &event)
{
    request.nextActionOn = event.on.isValid() ? std::optional(event.on) : std::nullopt;
    request.nextAction = event.what;
}

void happen(Request &request, const Linked &event)
{
    if (!request.links.contains(event.other))
        request.links << event.other;
    if (event.isReminder && !request.reminders.contains(event.other))
        request.reminders << event.other;
}

/// The day a file came: as the officer told it, else when it was recorded.
QDate dayOf(const RecordedEvent &event)
{
    if (const auto *reply = std::get_if<ReplyCame>(&event.event))
        return reply->receivedOn;
    if (const auto *registered = std::get_if<Registered>(&event.event))
        return registered->receivedOn;
    return event.at.date();
}

} // namespace

Request apply(Request request, const RecordedEvent &event, RequestNumber number)
{
    request.number = number;
    request.lastEvent = event.seq;
    std::visit([&request](const auto &facts) { happen(request, facts); }, event.event);
    if (!hasIdentityCopy(request))
        request.identityCopySince.reset();
    else if (!request.identityCopySince)
        request.identityCopySince = dayOf(event);
    return request;
}

Request fold(RequestNumber number, const QList<RecordedEvent> &history)
{
    Request request;
    for (const RecordedEvent &event : history)
        request = apply(std::move(request), event, number);
    return request;
}

Request foldToFirstAnswer(RequestNumber number, const QList<RecordedEvent> &history)
{
    Request request;
    for (const RecordedEvent &event : history) {
        const bool wasAnswered = request.answeredOn && request.outcome != Outcome::NotIdentified;
        if (wasAnswered && std::holds_alternative<Reopened>(event.event))
            return request;
        request = apply(std::move(request), event, number);
    }
    return request;
}

Request after(const Request &request, const QList<Event> &events)
{
    Request next = request;
    for (const Event &event : events)
        next = apply(std::move(next), RecordedEvent{request.lastEvent, {}, {}, event}, request.number);
    return next;
}

} // namespace article12
