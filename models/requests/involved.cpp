// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/involved.h"

#include "requests/casewords.h"
#include "requests/endingwords.h"

namespace article12 {

namespace {

Text waitingSince(QDate askedOn, QDate wantedBy, const std::optional<QDate> &remindedOn)
{
    return remindedOn ? Text(QT_TRANSLATE_NOOP("Domain", "asked on %1, wanted by %2, last reminded on %3"),
                             {askedOn, wantedBy, *remindedOn})
                      : Text(QT_TRANSLATE_NOOP("Domain", "asked on %1, wanted by %2"), {askedOn, wantedBy});
}

Involved colleague(const Inquiry &inquiry, QDate today)
{
    const Text who = inquiry.what.isEmpty() ? Text::verbatim(inquiry.who)
                                            : Text(QT_TRANSLATE_NOOP("Domain", "%1: %2"), {inquiry.who, inquiry.what});
    if (inquiry.isOpen())
        return {who, waitingSince(inquiry.askedOn, inquiry.dueOn, inquiry.lastRemindedOn), inquiry.dueOn < today};
    const Text result = inquiry.result ? nameOf(*inquiry.result) : Text();
    return {who,
            result.isEmpty()
                ? Text(QT_TRANSLATE_NOOP("Domain", "answered on %1"), {*inquiry.deliveredOn})
                : Text(QT_TRANSLATE_NOOP("Domain", "answered on %1: %2"), {*inquiry.deliveredOn, asArgument(result)}),
            false};
}

Involved recipient(const RecipientNotice &notice)
{
    const Text who = Text::verbatim(notice.recipient);
    if (notice.notifiedOn)
        return {who, Text(QT_TRANSLATE_NOOP("Domain", "informed on %1 (Art. 19)"), {*notice.notifiedOn}), false};
    if (notice.waived)
        return {who, Text(QT_TRANSLATE_NOOP("Domain", "not informed: %1"), {asArgument(nameOf(*notice.waived))}),
                false};
    return {who, Text(QT_TRANSLATE_NOOP("Domain", "still to be informed (Art. 19)")), false};
}

Involved standing(const StandingQuestion &question, QDate today)
{
    const Text who = nameOf(question.proof);
    if (question.seenOn)
        return {who, Text(QT_TRANSLATE_NOOP("Domain", "seen on %1"), {*question.seenOn}), false};
    return {who, waitingSince(question.askedOn, question.answerBy, question.lastAskedOn), question.answerBy < today};
}

Involved complaint(const ComplaintCase &complaint, QDate today)
{
    const Text who = complaint.caseReference.isEmpty() ? Text::verbatim(complaint.authority)
                                                       : Text(QT_TRANSLATE_NOOP("Domain", "%1, case %2"),
                                                              {complaint.authority, complaint.caseReference});
    if (complaint.endedOn)
        return {who,
                Text(QT_TRANSLATE_NOOP("Domain", "complaint ended on %1: %2"), {*complaint.endedOn, complaint.outcome}),
                false};
    if (complaint.answeredOn)
        return {who,
                Text(QT_TRANSLATE_NOOP("Domain", "observations sent on %1; nothing is deleted until the end"),
                     {*complaint.answeredOn}),
                false};
    return {
        who,
        Text(QT_TRANSLATE_NOOP("Domain", "observations due on %1; nothing is deleted meanwhile"), {complaint.answerBy}),
        complaint.answerBy < today};
}

} // namespace

QList<Involved> involvedIn(const Request &request, QDate today)
{
    QList<Involved> all;
    for (const Inquiry &inquiry : request.inquiries)
        all << colleague(inquiry, today);
    for (const RecipientNotice &notice : request.notices)
        all << recipient(notice);
    if (request.standing)
        all << standing(*request.standing, today);
    for (const ComplaintCase &item : request.complaints)
        all << complaint(item, today);
    return all;
}

} // namespace article12
