// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/knownrequests.h"

namespace article12 {

namespace {

KnownRequest knownFrom(const RequestSummary &row)
{
    KnownRequest known;
    known.number = row.number;
    known.reference = row.reference;
    known.addresses = QStringList{row.email};
    known.isOpen = row.state != State::Closed;
    known.days = {row.receivedOn};
    return known;
}

void addDetails(KnownRequest &known, const Request &request)
{
    known.messageIds << request.received.messageId;
    known.addresses << request.received.replyTo << request.replyAddress;
    for (const SentLetter &letter : request.letters)
        known.days << letter.sentOn;
    for (const OpenQuestion &question : openQuestions(request))
        known.questions << KnownQuestion{question.kind, question.askedOn};
    known.messageIds.removeAll(QString());
    known.addresses.removeAll(QString());
}

} // namespace

Result<QList<KnownRequest>> knownRequests(const Register &file, const QString &writerAddress)
{
    const auto rows = file.summaries();
    if (!rows)
        return rows.failure();
    QList<KnownRequest> known;
    for (const RequestSummary &row : *rows) {
        KnownRequest entry = knownFrom(row);
        const bool samePerson = row.email.compare(writerAddress, Qt::CaseInsensitive) == 0;
        if (entry.isOpen || samePerson) {
            const auto request = file.request(row.number);
            if (!request)
                return request.failure();
            addDetails(entry, *request);
        }
        known << entry;
    }
    return known;
}

} // namespace article12
