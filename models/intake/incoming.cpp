// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/incoming.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

struct PersonName
{
    QString surname;
    QString given;
};

/// "Rousseau, Camille" and "Camille Rousseau"; a name in capitals is the surname: "Luc VANDAMME".
PersonName splitName(const QString &name)
{
    if (name.contains(u','))
        return {name.section(u',', 0, 0).trimmed(), name.section(u',', 1).trimmed()};
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return {name.trimmed(), {}};
    const auto isCapital = [](const QString &word) { return word.size() > 2 && word == word.toUpper(); };
    const auto capital = std::find_if(words.begin(), words.end(), isCapital);
    const QString surname = words.takeAt(capital == words.end() ? words.size() - 1 : capital - words.begin());
    return {surname, words.join(u' ')};
}

} // namespace

Result<Incoming> readIncoming(const QByteArray &bytes, const MessageReaderOptions &options, const Phrases &phrases)
{
    auto message = readMessage(bytes, options);
    if (!message)
        return message.failure();
    Incoming incoming;
    incoming.message = *std::move(message);
    incoming.wishes = detectWishes(incoming.message.personHead().subject, incoming.message.personBody(), phrases);
    incoming.requester = proposeRequester(incoming.message, phrases, options.ownDomains);
    return incoming;
}

RegisterRequest proposedRegistration(const Incoming &incoming)
{
    RegisterRequest facts;
    facts.receivedOn = incoming.message.receipt.day.value_or(QDate());
    facts.channel = Channel::Email;
    const Mailbox &writer = incoming.requester.writer;
    if (isPersonName(writer.name)) {
        const PersonName name = splitName(writer.name);
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
    facts.messageId = incoming.message.head.messageId;
    for (const FoundRight &found : incoming.wishes.rights)
        facts.proposed << ProposedRight{found.right, found.phrase.words};
    return facts;
}

} // namespace article12
