// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/readverb.h"

#include "basics/strictdate.h"
#include "intake/incoming.h"
#include "intake/linkfinder.h"
#include "items/knownrequests.h"

#include <QJsonDocument>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// What a message is read against.
struct Reading
{
    MessageReaderOptions options;
    Phrases phrases;
    std::unique_ptr<Register> file; ///< nullptr: no register given
};

QString instantText(const std::optional<QDateTime> &instant)
{
    return instant ? instant->toUTC().toString(Qt::ISODate) : QString();
}

QString civilDay(const std::optional<QDateTime> &instant, const QTimeZone &zone)
{
    return instant ? isoDate(instant->toTimeZone(zone).date()) : QString();
}

QJsonArray rightsJson(const QList<FoundRight> &rights)
{
    QJsonArray array;
    for (const FoundRight &found : rights)
        array << QJsonObject{{u"right"_s, keyOf(found.right)}, {u"phrase"_s, found.phrase.words}};
    return array;
}

QJsonArray wordsJson(const QList<FoundPhrase> &phrases)
{
    QJsonArray array;
    for (const FoundPhrase &phrase : phrases)
        array << phrase.words;
    return array;
}

QJsonArray attachmentsJson(const QList<MessageAttachment> &attachments)
{
    QJsonArray array;
    for (const MessageAttachment &attachment : attachments)
        array << QJsonObject{{u"name"_s, attachment.name},
                             {u"media_type"_s, attachment.mediaType},
                             {u"size"_s, qint64(attachment.size())},
                             {u"inside_forwarded"_s, attachment.insideForwarded},
                             {u"identity_copy"_s, attachment.looksLikeIdentityCopy}};
    return array;
}

QJsonObject receiptJson(const ReceiptProposal &receipt)
{
    QJsonArray candidates;
    for (const ReceiptCandidate &candidate : receipt.candidates)
        candidates << QJsonObject{{u"day"_s, isoDate(candidate.day)},
                                  {u"source"_s, keyOf(candidate.source)},
                                  {u"plausible"_s, candidate.plausible}};
    return {{u"proposed"_s, receipt.day ? isoDate(*receipt.day) : QString()},
            {u"certainty"_s, keyOf(receipt.certainty)},
            {u"candidates"_s, candidates}};
}

QJsonArray linksJson(const QList<LinkProposal> &links, const QList<KnownRequest> &known, const Wording &wording)
{
    QJsonArray array;
    for (const LinkProposal &link : links) {
        const auto request = std::find_if(known.begin(), known.end(), [&link](const KnownRequest &candidate) {
            return candidate.number == link.request;
        });
        QJsonArray reasons;
        for (const LinkReason &reason : link.reasons)
            reasons << QJsonObject{{u"signal"_s, keyOf(reason.signal)}, {u"text"_s, wording.say(reason.text)}};
        array << QJsonObject{
            {u"reference"_s, request->reference}, {u"kind"_s, keyOf(link.kind)}, {u"reasons"_s, reasons}};
    }
    return array;
}

QJsonObject messageJson(const QString &name, const Incoming &incoming, const QTimeZone &zone, const Wording &wording)
{
    const Message &message = incoming.message;
    const std::optional<QDateTime> date =
        message.head.dates.isEmpty() ? std::nullopt : std::optional(message.head.dates.first());
    QJsonArray warnings;
    for (const Text &warning : message.warnings)
        warnings << wording.say(warning);
    return {{u"file"_s, name},
            {u"subject"_s, message.head.subject},
            {u"from_name"_s, message.head.from.name},
            {u"from_address"_s, message.head.from.address},
            {u"message_id"_s, message.head.messageId},
            {u"date_utc"_s, instantText(date)},
            {u"date_day"_s, civilDay(date, zone)},
            {u"received_utc"_s, instantText(message.head.received)},
            {u"received_day"_s, civilDay(message.head.received, zone)},
            {u"receipt"_s, receiptJson(message.receipt)},
            {u"language"_s, message.language},
            {u"body_kind"_s, keyOf(message.body.kind)},
            {u"text"_s, message.personBody().text},
            {u"rights"_s, rightsJson(incoming.wishes.rights)},
            {u"hints"_s, rightsJson(incoming.wishes.hints)},
            {u"reminder"_s, wordsJson(incoming.wishes.reminders)},
            {u"withdrawal"_s, wordsJson(incoming.wishes.withdrawals)},
            {u"unclear"_s, incoming.wishes.isUnclear()},
            {u"writer_name"_s, incoming.requester.writer.name},
            {u"writer_address"_s, incoming.requester.writer.address},
            {u"reply_address"_s, incoming.requester.replyAddress},
            {u"role"_s, keyOf(incoming.requester.role)},
            {u"concerned"_s, incoming.requester.concerned},
            {u"attachments"_s, attachmentsJson(message.attachments)},
            {u"warnings"_s, warnings}};
}

/// One name and value a line; lists one line each.
void writeText(const QJsonObject &json, const Wording &wording, Output &output)
{
    const auto line = [&](const char *label, const QString &value) {
        if (!value.isEmpty())
            output.line(wording.say(Text(label)).leftJustified(16) + value);
    };
    const auto pair = [](const QJsonObject &object, const QString &one, const QString &two) {
        return u"%1  %2"_s.arg(object[one].toString(), object[two].toString()).trimmed();
    };
    line(QT_TRANSLATE_NOOP("Domain", "file"), json[u"file"_s].toString());
    line(QT_TRANSLATE_NOOP("Domain", "subject"), json[u"subject"_s].toString());
    const QString address = json[u"from_address"_s].toString();
    line(QT_TRANSLATE_NOOP("Domain", "from"),
         address.isEmpty() ? QString() : u"%1 <%2>"_s.arg(json[u"from_name"_s].toString(), address));
    line(QT_TRANSLATE_NOOP("Domain", "date"), pair(json, u"date_utc"_s, u"date_day"_s));
    line(QT_TRANSLATE_NOOP("Domain", "received"), pair(json, u"received_utc"_s, u"received_day"_s));
    const QJsonObject receipt = json[u"receipt"_s].toObject();
    line(QT_TRANSLATE_NOOP("Domain", "receipt"), pair(receipt, u"proposed"_s, u"certainty"_s));
    for (const QJsonValue candidate : receipt[u"candidates"_s].toArray())
        line(QT_TRANSLATE_NOOP("Domain", "candidate"), pair(candidate.toObject(), u"day"_s, u"source"_s));
    line(QT_TRANSLATE_NOOP("Domain", "language"), json[u"language"_s].toString());
    for (const QJsonValue right : json[u"rights"_s].toArray())
        line(QT_TRANSLATE_NOOP("Domain", "right"),
             u"%1  “%2”"_s.arg(right[u"right"_s].toString(), right[u"phrase"_s].toString()));
    const auto all = [&](const char *label, const QString &key) {
        for (const QJsonValue entry : json[key].toArray())
            line(label, entry.toString());
    };
    all(QT_TRANSLATE_NOOP("Domain", "reminder"), u"reminder"_s);
    all(QT_TRANSLATE_NOOP("Domain", "withdrawal"), u"withdrawal"_s);
    all(QT_TRANSLATE_NOOP("Domain", "warning"), u"warnings"_s);
    for (const QJsonValue attachment : json[u"attachments"_s].toArray())
        line(QT_TRANSLATE_NOOP("Domain", "attachment"),
             u"%1 (%2, %3)"_s.arg(attachment[u"name"_s].toString(), attachment[u"media_type"_s].toString(),
                                  QString::number(attachment[u"size"_s].toInteger())));
    for (const QJsonValue link : json[u"links"_s].toArray())
        line(QT_TRANSLATE_NOOP("Domain", "belongs to"),
             u"%1 (%2)"_s.arg(link[u"reference"_s].toString(), link[u"kind"_s].toString()));
}

Result<Reading> readingFor(const Arguments &arguments, Services &services, Output &output)
{
    Reading reading;
    auto phrases = Services::loadPhrases();
    if (!phrases)
        return phrases.failure();
    reading.phrases = *std::move(phrases);
    if (arguments.has("register")) {
        auto opened = services.openToRead(arguments.value("register"), output);
        if (!opened)
            return opened.failure();
        reading.file = *std::move(opened);
        reading.options.ownDomains = reading.file->profile().ownDomains;
    }
    const QByteArray zone = arguments.has("zone") ? arguments.value("zone").toLatin1()
                            : reading.file        ? reading.file->zone().id()
                                                  : QByteArrayLiteral("Europe/Paris");
    if (!QTimeZone::isTimeZoneIdAvailable(zone))
        return usageFailure(u"--zone"_s, Text(QT_TRANSLATE_NOOP("Domain", "--zone: there is no time zone “%1”"),
                                              {QString::fromLatin1(zone)}));
    reading.options.zone = QTimeZone(zone);
    reading.options.ownDomains += arguments.value("own-domain").split(u',', Qt::SkipEmptyParts);
    return reading;
}

} // namespace

VerbInfo ReadVerb::info() const
{
    return {.name = "read",
            .summary = QT_TRANSLATE_NOOP("Domain", "what intake reads from messages; changes nothing"),
            .operands = {{"MESSAGE", Operand::Count::OneOrMore}},
            .options = {{"json", nullptr, QT_TRANSLATE_NOOP("Domain", "as JSON, one object a line")},
                        {"register", "FILE.a12", QT_TRANSLATE_NOOP("Domain", "look for requests it belongs to")},
                        {"zone", "Europe/Paris", QT_TRANSLATE_NOOP("Domain", "time zone of civil days")},
                        {"own-domain", "D,…", QT_TRANSLATE_NOOP("Domain", "mail domains of the organisation")}}};
}

Result<void> ReadVerb::run(const Arguments &arguments, Services &services, Output &output) const
{
    const auto reading = readingFor(arguments, services, output);
    if (!reading)
        return reading.failure();
    const Wording wording = services.wording();
    for (const QString &name : arguments.operands()) {
        const auto bytes = readInput(name);
        if (!bytes)
            return bytes.failure();
        const auto incoming = readIncomingFile(name, *bytes, reading->options, reading->phrases);
        if (!incoming) {
            Failure failure = incoming.failure();
            failure.where = name;
            return failure;
        }
        QJsonObject json = messageJson(name, *incoming, reading->options.zone, wording);
        if (reading->file) {
            const auto known = knownRequests(*reading->file, incoming->requester.writer.address);
            if (!known)
                return known.failure();
            json.insert(u"links"_s, linksJson(findLinks(incoming->message, incoming->wishes, *known), *known, wording));
        }
        if (arguments.has("json"))
            output.bytes(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
        else
            writeText(json, wording, output);
    }
    return {};
}

} // namespace article12
