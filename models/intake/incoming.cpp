// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/incoming.h"

#include "intake/outlookreader.h"
#include "intake/personname.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

Incoming incomingFrom(ArrivalKind kind, Message message, const MessageReaderOptions &options, const Phrases &phrases)
{
    Incoming incoming;
    incoming.kind = kind;
    incoming.message = std::move(message);
    if (!incoming.message.sentByUsOn)
        incoming.wishes = detectWishes(incoming.message.personHead().subject, incoming.message.personBody(), phrases);
    incoming.requester = proposeRequester(incoming.message, phrases, options.ownDomains);
    return incoming;
}

constexpr auto internetType = "message/rfc822"_L1;
constexpr auto outlookType = "application/vnd.ms-outlook"_L1;

bool isNamedText(const QString &name) { return name.endsWith(u".txt"_s, Qt::CaseInsensitive); }

bool hasHeadOfItsOwn(const MessageHead &head)
{
    return !head.dates.isEmpty() || head.received || !head.messageId.isEmpty();
}

/// Who passed it on and when it got to the officer: the outer mail of a forwarded one.
void addHandingOn(RegisterRequest &facts, const Message &message)
{
    if (!message.inner)
        return;
    facts.receivedBy = message.head.from.name.isEmpty() ? message.head.from.address : message.head.from.name;
    for (const ReceiptCandidate &candidate : message.receipt.candidates) {
        if (candidate.source == ReceiptSource::Received)
            facts.reachedOfficerOn = candidate.day;
    }
}

} // namespace

ArrivalKind arrivalKindOf(const QByteArray &bytes, const QString &name)
{
    static const QByteArray tiff("MM\0*", 4);
    for (const QByteArray &mark : {"%PDF-"_ba, "\xFF\xD8\xFF"_ba, "\x89PNG"_ba, "II*"_ba, tiff, "GIF8"_ba}) {
        if (bytes.startsWith(mark))
            return ArrivalKind::Scan;
    }
    const QByteArray box = bytes.mid(4, 8);
    if (bytes.mid(8, 4) == "WEBP" || box.startsWith("ftyphe") || box.startsWith("ftypmif"))
        return ArrivalKind::Scan;
    if (hasOleMark(bytes))
        return name.endsWith(u".msg"_s, Qt::CaseInsensitive) || isOutlookFile(bytes) ? ArrivalKind::Message
                                                                                     : ArrivalKind::Other;
    if (isNamedText(name))
        return ArrivalKind::Text;
    return name.endsWith(u".eml"_s, Qt::CaseInsensitive) || looksLikeMessage(bytes) ? ArrivalKind::Message
                                                                                    : ArrivalKind::Other;
}

QString mediaTypeOfMessage(const QByteArray &bytes) { return hasOleMark(bytes) ? outlookType : internetType; }

bool isMessageType(const QString &mediaType) { return mediaType == internetType || mediaType == outlookType; }

Result<Incoming> readIncoming(const QByteArray &bytes, const MessageReaderOptions &options, const Phrases &phrases)
{
    auto message = readMessage(bytes, options);
    if (!message)
        return message.failure();
    return incomingFrom(ArrivalKind::Message, *std::move(message), options, phrases);
}

Result<Incoming> readIncomingText(const QByteArray &bytes, const MessageReaderOptions &options, const Phrases &phrases)
{
    auto text = readText(bytes, options);
    if (!text)
        return text.failure();
    return incomingFrom(ArrivalKind::Text, *std::move(text), options, phrases);
}

Result<Incoming> readIncomingFile(const QString &name, const QByteArray &bytes, const MessageReaderOptions &options,
                                  const Phrases &phrases)
{
    if (!isNamedText(name))
        return readIncoming(bytes, options, phrases);
    auto message = readMessage(bytes, options);
    if (message && hasHeadOfItsOwn(message->head))
        return incomingFrom(ArrivalKind::Message, *std::move(message), options, phrases);
    return readIncomingText(bytes, options, phrases);
}

RegisterRequest proposedRegistration(const Incoming &incoming)
{
    RegisterRequest facts;
    facts.receivedOn = incoming.message.receipt.day.value_or(QDate());
    const bool isMail = incoming.kind == ArrivalKind::Message || incoming.message.inner;
    facts.channel = isMail ? Channel::Email : Channel::Other;
    const Mailbox &writer = incoming.requester.writer;
    if (isPersonName(writer.name)) {
        const PersonName name = splitPersonName(writer.name);
        facts.surname = name.surname;
        facts.givenName = name.given;
    }
    facts.email = writer.address;
    if (incoming.requester.replyAddress != writer.address)
        facts.replyTo = incoming.requester.replyAddress;
    if (incoming.requester.concerned != writer.name)
        facts.onBehalfOf = incoming.requester.concerned;
    facts.role = incoming.requester.role;
    facts.subject = incoming.message.personHead().subject;
    facts.language = incoming.message.language;
    const QString &personsId = incoming.message.personHead().messageId;
    facts.messageId = personsId.isEmpty() ? incoming.message.head.messageId : personsId;
    for (const FoundRight &found : incoming.wishes.rights)
        facts.proposed << ProposedRight{found.right, found.phrase.words};
    addHandingOn(facts, incoming.message);
    return facts;
}

} // namespace article12
