// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/request.h"

namespace article12 {

using namespace Qt::StringLiterals;

const RightItem *findItem(const Request &request, ItemNumber number)
{
    const auto found = std::find_if(request.items.begin(), request.items.end(),
                                    [number](const RightItem &item) { return item.number == number; });
    return found == request.items.end() ? nullptr : &*found;
}

bool isOpen(const Request &request)
{
    return request.state == State::New || request.state == State::Work || request.state == State::Wait;
}

QList<OpenQuestion> openQuestions(const Request &request)
{
    const auto concernsAnyone = [&request](const OpenQuestion &question) {
        return question.covered.isEmpty() ||
               std::any_of(question.covered.begin(), question.covered.end(), [&request](ItemNumber number) {
                   const RightItem *item = findItem(request, number);
                   return item && !item->isLeftAside();
               });
    };
    QList<OpenQuestion> open;
    for (const OpenQuestion &question : request.questions) {
        if (question.isOpen() && concernsAnyone(question))
            open << question;
    }
    return open;
}

bool covers(const OpenQuestion &question, const RightItem &item)
{
    if (!question.covered.isEmpty())
        return question.covered.contains(item.number);
    return question.kind == WaitKind::Identity && allowsIdentityQuestion(item.right);
}

bool isCoveredByOpenQuestion(const Request &request, ItemNumber item)
{
    const RightItem *known = findItem(request, item);
    const QList<OpenQuestion> open = openQuestions(request);
    return known && std::any_of(open.begin(), open.end(),
                                [known](const OpenQuestion &question) { return covers(question, *known); });
}

bool hasIdentityCopy(const Request &request)
{
    return std::any_of(request.files.begin(), request.files.end(),
                       [](const FileRef &file) { return file.kind == FileKind::IdentityCopy; });
}

std::optional<QDate> identityCopyDueBy(const Request &request, int longestDays)
{
    if (!request.identityCopySince)
        return {};
    const QDate latest = request.identityCopySince->addDays(longestDays);
    return request.identityCheckedOn
               ? std::min(latest, std::max(*request.identityCheckedOn, *request.identityCopySince))
               : latest;
}

bool isRestrictionInForce(const RightItem &item)
{
    return item.right == Right::Restriction && !item.liftedOn &&
           (item.decision == Decision::Granted || item.decision == Decision::Partial);
}

const Reopening *owedComplement(const Request &request)
{
    if (request.reopenings.isEmpty() || !isOpen(request))
        return nullptr;
    const Reopening &last = request.reopenings.last();
    return last.firstAnsweredOn && !last.complementOn ? &last : nullptr;
}

QList<ComplaintCase> complaintsToAnswer(const Request &request)
{
    QList<ComplaintCase> waiting;
    for (const ComplaintCase &complaint : request.complaints) {
        if (complaint.awaitsAnswer())
            waiting << complaint;
    }
    std::stable_sort(waiting.begin(), waiting.end(), [](const ComplaintCase &left, const ComplaintCase &right) {
        return left.answerBy < right.answerBy;
    });
    return waiting;
}

std::optional<QDate> legalHoldUntil(const Request &request)
{
    std::optional<QDate> until;
    for (const ComplaintCase &complaint : request.complaints) {
        const QDate end = complaint.endedOn ? complaint.endedOn->addYears(1) : QDate(9999, 12, 31);
        until = until ? std::max(*until, end) : end;
    }
    return until;
}

QList<RecipientNotice> pendingNotices(const Request &request)
{
    QList<RecipientNotice> pending;
    for (const RecipientNotice &notice : request.notices) {
        const RightItem *item = findItem(request, notice.item);
        const bool owed = item && needsRecipientNotices(item->right) &&
                          (item->decision == Decision::Granted || item->decision == Decision::Partial);
        if (owed && notice.isPending())
            pending << notice;
    }
    return pending;
}

namespace {

/// The answer, or the complement when the item was decided again after a reopening; nothing: not sent yet.
std::optional<QDate> lastAnswerOn(const Request &request, const RightItem &item)
{
    for (auto reopening = request.reopenings.rbegin(); reopening != request.reopenings.rend(); ++reopening) {
        if (reopening->firstAnsweredOn && item.decidedOn && *item.decidedOn >= reopening->on)
            return reopening->complementOn;
    }
    return request.answeredOn;
}

} // namespace

std::optional<QDate> noticesOwedSince(const Request &request)
{
    std::optional<QDate> since;
    for (const RecipientNotice &notice : pendingNotices(request)) {
        const auto answered = lastAnswerOn(request, *findItem(request, notice.item));
        if (answered && (!since || *answered < *since))
            since = answered;
    }
    return since;
}

const Deadline *governingDeadline(const Request &request)
{
    const Deadline *earliest = nullptr;
    for (const RightItem &item : request.items) {
        if (item.isLeftAside() || item.answeredOn)
            continue;
        const auto due = item.deadline.effectiveDue;
        if (!earliest || (due && (!earliest->effectiveDue || *due < *earliest->effectiveDue)))
            earliest = &item.deadline;
    }
    if (earliest)
        return earliest;
    if (!request.items.isEmpty())
        return &request.items.last().deadline;
    return request.clock.tracks.isEmpty() ? nullptr : &request.clock.tracks.first().deadline;
}

QString personName(const Request &request)
{
    const RegisterRequest &facts = request.received;
    if (facts.surname.isEmpty() || facts.givenName.isEmpty())
        return facts.surname + facts.givenName;
    return facts.surname + u", "_s + facts.givenName;
}

QString dataSubjectName(const Request &request)
{
    return request.received.onBehalfOf.isEmpty() ? personName(request) : request.received.onBehalfOf;
}

Outcome outcomeOf(const QList<RightItem> &items)
{
    int live = 0;
    int granted = 0;
    bool anyPartial = false;
    bool anyRefused = false;
    for (const RightItem &item : items) {
        if (item.isLeftAside())
            continue;
        ++live;
        granted += item.decision == Decision::Granted;
        anyPartial = anyPartial || item.decision == Decision::Partial;
        anyRefused = anyRefused || item.decision == Decision::Refused;
    }
    if (live > 0 && granted == live)
        return Outcome::Granted;
    if (granted > 0 || anyPartial)
        return Outcome::PartlyGranted;
    return anyRefused ? Outcome::Refused : Outcome::NoData;
}

} // namespace article12
