// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/summary.h"

#include "requests/guards.h"
#include "requests/ourtargets.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// The nearest target beside the month.
std::optional<InternalTarget> targetOf(const Request &request, const Rulebook &rules)
{
    const QList<InternalTarget> targets = ourTargetsOf(request, rules);
    const auto nearest =
        std::min_element(targets.begin(), targets.end(),
                         [](const InternalTarget &one, const InternalTarget &other) { return one.due < other.due; });
    return nearest == targets.end() ? std::nullopt : std::optional(*nearest);
}

QStringList furtherAddressesOf(const Request &request)
{
    QStringList further;
    for (const QString &address : {request.received.replyTo, request.replyAddress}) {
        const bool known = address.compare(request.received.email, Qt::CaseInsensitive) == 0 ||
                           further.contains(address, Qt::CaseInsensitive);
        if (address.contains(u'@') && !known)
            further << address;
    }
    return further;
}

bool nothingUnanswered(const Request &request)
{
    return std::all_of(request.items.begin(), request.items.end(),
                       [](const RightItem &item) { return item.isLeftAside() || item.answeredOn; });
}

} // namespace

QList<Right> rightsShown(const Request &request)
{
    QList<Right> rights;
    const auto add = [&rights](Right right) {
        if (!rights.contains(right))
            rights << right;
    };
    for (const RightItem &item : request.items) {
        if (!item.isLeftAside())
            add(item.right);
    }
    if (request.items.isEmpty()) {
        for (const ProposedRight &proposed : request.received.proposed)
            add(proposed.right);
    }
    return rights;
}

RequestSummary summaryOf(const Request &request, const Rulebook &rules)
{
    RequestSummary row;
    row.number = request.number;
    row.reference = request.reference;
    row.person = personName(request);
    row.onBehalfOf = request.received.onBehalfOf;
    row.email = request.received.email;
    row.furtherAddresses = furtherAddressesOf(request);
    row.rights = rightsShown(request);
    row.state = request.state;
    row.outcome = request.outcome;
    row.receivedOn = request.received.receivedOn;
    row.channel = request.received.channel;
    row.handler = request.handler;
    // After a reopening the first verdict stands: only the target of the complement runs (T24).
    const bool verdictStands = owedComplement(request) && nothingUnanswered(request);
    if (const Deadline *deadline = governingDeadline(request); deadline && !verdictStands)
        row.deadline = *deadline;
    row.strictDue = verdictStands ? std::nullopt : request.clock.strictDue;
    row.target = targetOf(request, rules);
    for (const Inquiry &inquiry : request.inquiries) {
        if (!inquiry.isOpen() || request.state == State::Closed)
            continue;
        ++row.colleaguesAsked;
        row.colleaguesDue = std::min(row.colleaguesDue.value_or(inquiry.dueOn), inquiry.dueOn);
    }
    row.legalHold = std::any_of(request.complaints.begin(), request.complaints.end(),
                                [](const ComplaintCase &complaint) { return !complaint.endedOn; });
    for (const ComplaintCase &complaint : complaintsToAnswer(request))
        row.authorities << AuthorityLetter{complaint.number, complaint.authority, complaint.answerBy};
    row.answeredOn = request.answeredOn;
    row.closedOn = request.closedOn;
    row.nextActionOn = request.nextActionOn;
    row.nextAction = request.nextAction;
    for (const OpenQuestion &question : openQuestions(request))
        row.questions << AskedQuestion{question.kind, question.askedOn, question.reminders};
    row.identityCopySince = request.identityCopySince;
    row.noticesDue = noticesDueOf(request, rules);
    row.isComplex = std::any_of(request.questions.begin(), request.questions.end(), [](const OpenQuestion &question) {
        return question.kind == WaitKind::Clarification && question.justified;
    });
    row.openDuties = request.state == State::Done ? int(openDuties(request, rules, {}).size()) : 0;
    row.next = nextStepOf(request, rules);
    row.links = request.links;
    return row;
}

QList<RequestSummary> letterRowsOf(const RequestSummary &row)
{
    QList<RequestSummary> rows;
    for (const AuthorityLetter &letter : row.authorities) {
        RequestSummary own = row;
        own.letter = letter.complaint;
        own.authorities.clear();
        own.target = InternalTarget{{}, letter.answerBy, TargetKind::Complaint, letter.who};
        own.next = {NextStepKind::AnswerComplaint, {}, {}, 0};
        own.strictDue.reset();
        own.nextActionOn.reset();
        own.questions.clear();
        own.identityCopySince.reset();
        own.noticesDue.reset();
        own.colleaguesAsked = 0;
        own.colleaguesDue.reset();
        rows << own;
    }
    return rows;
}

} // namespace article12
