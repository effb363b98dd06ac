// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/wanted.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// The only candidate when no number is given.
template <typename T, typename Number, typename Fits>
const T *meant(const QList<T> &list, Number number, Fits fits)
{
    const T *found = nullptr;
    for (const T &candidate : list) {
        if (!fits(candidate) || (number.value > 0 && candidate.number != number))
            continue;
        if (found)
            return nullptr;
        found = &candidate;
    }
    return found;
}

bool hasOpenInquiry(const Request &request)
{
    return std::any_of(request.inquiries.begin(), request.inquiries.end(),
                       [](const Inquiry &inquiry) { return inquiry.isOpen(); });
}

Text inquiryWanted() { return Text(QT_TRANSLATE_NOOP("Domain", "which open question to a colleague")); }
Text nothingAsked() { return Text(QT_TRANSLATE_NOOP("Domain", "nothing is asked of a colleague")); }

} // namespace

const Inquiry *inquiryMeant(const Request &request, InquiryNumber number)
{
    return meant(request.inquiries, number, [](const Inquiry &inquiry) { return inquiry.isOpen(); });
}

const ComplaintCase *complaintMeant(const Request &request, ComplaintNumber number, bool toAnswer)
{
    return meant(request.complaints, number, [toAnswer](const ComplaintCase &complaint) {
        return toAnswer ? complaint.awaitsAnswer() : !complaint.endedOn;
    });
}

MissingList missingFor(const Request &, const ReceiveComplaint &facts, const DecisionContext &)
{
    return Wanted()
        .fact(facts.body.has_value(), "body"_L1, Text(QT_TRANSLATE_NOOP("Domain", "authority or court")))
        .fact(isWritten(facts.authority), "authority"_L1, Text(QT_TRANSLATE_NOOP("Domain", "its name")))
        .fact(isWritten(facts.caseReference), "case_reference"_L1, Text(QT_TRANSLATE_NOOP("Domain", "its reference")))
        .fact(facts.receivedOn.isValid(), "received_on"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "the day its letter arrived")))
        .fact(facts.answerBy.isValid(), "answer_by"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "the last day for your observations")));
}

MissingList missingFor(const Request &request, const AnswerComplaint &facts, const DecisionContext &)
{
    return Wanted()
        .first(!complaintsToAnswer(request).isEmpty(), "complaint"_L1,
               Text(QT_TRANSLATE_NOOP("Domain", "no complaint waits for observations")))
        .fact(complaintMeant(request, facts.complaint, true), "complaint"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "which complaint")))
        .fact(facts.sentOn.isValid(), "sent_on"_L1, dayWanted())
        .fact(isWritten(facts.what) || !facts.files.isEmpty(), "what"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "what was sent, or its file")));
}

MissingList missingFor(const Request &request, const EndComplaint &facts, const DecisionContext &)
{
    const bool anyOpen = std::any_of(request.complaints.begin(), request.complaints.end(),
                                     [](const ComplaintCase &complaint) { return !complaint.endedOn; });
    return Wanted()
        .first(anyOpen, "complaint"_L1, Text(QT_TRANSLATE_NOOP("Domain", "no complaint is open")))
        .fact(complaintMeant(request, facts.complaint, false), "complaint"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "which complaint")))
        .fact(facts.endedOn.isValid(), "ended_on"_L1, dayWanted())
        .fact(isWritten(facts.outcome), "outcome"_L1, Text(QT_TRANSLATE_NOOP("Domain", "how it ended")));
}

MissingList missingFor(const Request &request, const AskStanding &facts, const DecisionContext &)
{
    return Wanted()
        .first(request.role != RequesterRole::Self, "role"_L1,
               Text(QT_TRANSLATE_NOOP("Domain", "the person asks for themselves")))
        .first(request.mandate != MandateState::Seen && request.mandate != MandateState::NotNeeded, "mandate"_L1,
               Text(QT_TRANSLATE_NOOP("Domain", "the authority to act is settled already")))
        .fact(facts.proof.has_value(), "proof"_L1, Text(QT_TRANSLATE_NOOP("Domain", "which proof is missing")))
        .fact(isWritten(facts.missing), "missing"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "what exactly is missing, and what suffices")))
        .fact(facts.answerBy.isValid(), "answer_by"_L1, Text(QT_TRANSLATE_NOOP("Domain", "the term given")))
        .fact(facts.sentOn.isValid(), "sent_on"_L1, sendingDayWanted())
        .fact(isWritten(facts.what) || !facts.files.isEmpty(), "what"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "what was sent, or its file")));
}

MissingList missingFor(const Request &request, const CheckStanding &facts, const DecisionContext &)
{
    return Wanted()
        .first(request.mandate == MandateState::Asked, "mandate"_L1,
               Text(QT_TRANSLATE_NOOP("Domain", "no authority to act was asked for")))
        .fact(facts.receivedOn.isValid(), "received_on"_L1, Text(QT_TRANSLATE_NOOP("Domain", "the day it came")))
        .fact(facts.result.has_value(), "result"_L1, Text(QT_TRANSLATE_NOOP("Domain", "the result of the check")))
        .fact(isWritten(facts.method), "method"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "the document seen, and what it covers")))
        .fact(isWritten(facts.checkedBy), "checked_by"_L1, Text(QT_TRANSLATE_NOOP("Domain", "who checked it")));
}

MissingList missingFor(const Request &, const AskColleague &facts, const DecisionContext &)
{
    return Wanted()
        .fact(isWritten(facts.who), "who"_L1, Text(QT_TRANSLATE_NOOP("Domain", "the department or processor")))
        .fact(isWritten(facts.what), "what"_L1, Text(QT_TRANSLATE_NOOP("Domain", "what is asked")))
        .fact(facts.askedOn.isValid(), "asked_on"_L1, Text(QT_TRANSLATE_NOOP("Domain", "the day asked")))
        .fact(facts.dueOn.isValid() && (!facts.askedOn.isValid() || facts.dueOn >= facts.askedOn), "due_on"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "the day by which it is wanted")));
}

MissingList missingFor(const Request &request, const RemindColleague &facts, const DecisionContext &)
{
    return Wanted()
        .first(hasOpenInquiry(request), "inquiry"_L1, nothingAsked())
        .fact(inquiryMeant(request, facts.inquiry), "inquiry"_L1, inquiryWanted())
        .fact(facts.remindedOn.isValid(), "reminded_on"_L1, dayWanted());
}

MissingList missingFor(const Request &request, const ColleagueAnswered &facts, const DecisionContext &)
{
    return Wanted()
        .first(hasOpenInquiry(request), "inquiry"_L1, nothingAsked())
        .fact(inquiryMeant(request, facts.inquiry), "inquiry"_L1, inquiryWanted())
        .fact(facts.deliveredOn.isValid(), "delivered_on"_L1, dayWanted())
        .fact(facts.result.has_value(), "result"_L1, Text(QT_TRANSLATE_NOOP("Domain", "what came of it")));
}

} // namespace article12
