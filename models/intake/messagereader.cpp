// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/messagereader.h"

#include "intake/charset.h"
#include "intake/foldedranges.h"
#include "intake/languageguess.h"
#include "intake/mailcontainer.h"
#include "intake/messagehead.h"
#include "intake/messageparts.h"
#include "intake/outlookreader.h"
#include "intake/passedon.h"
#include "intake/plaintext.h"
#include "intake/receiptday.h"
#include "intake/writtendates.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestFile = qsizetype(150) * 1024 * 1024;

Failure notAMessage(Text what)
{
    return {Failure::Code::InvalidInput, std::move(what),
            Text(QT_TRANSLATE_NOOP("Domain", "Choose an e-mail saved as an .eml or .msg file."))};
}

/// What the bytes are, when it is plain that they are no internet message.
std::optional<Failure> refusal(const QByteArray &bytes)
{
    if (bytes.trimmed().isEmpty())
        return notAMessage(Text(QT_TRANSLATE_NOOP("Domain", "The file is empty.")));
    if (bytes.size() > largestFile)
        return notAMessage(Text(QT_TRANSLATE_NOOP("Domain", "The file is larger than 150 MB.")));
    if (!hasOleMark(bytes) && !looksLikeMessage(bytes))
        return notAMessage(Text(QT_TRANSLATE_NOOP("Domain", "The file is not an e-mail message.")));
    return {};
}

QDate dayOf(const QDateTime &instant, const QTimeZone &zone) { return instant.toTimeZone(zone).date(); }

void addCandidates(const MessageHead &head, ReceiptSource received, ReceiptSource date, const QTimeZone &zone,
                   QList<ReceiptCandidate> &candidates)
{
    if (head.received)
        candidates.append({dayOf(*head.received, zone), received, head.received, true, head.receivedIsSure});
    for (const QDateTime &instant : head.dates)
        candidates.append({dayOf(instant, zone), date, instant});
}

void readForwarded(Message &message, const MessageParts &parts, const MessageReaderOptions &options,
                   QList<ReceiptCandidate> &candidates)
{
    message.inner = passedOnIn(message.head, parts, options.ownDomains);
    if (!message.inner)
        return;
    addCandidates(message.inner->head, ReceiptSource::ForwardedReceived, ReceiptSource::ForwardedDate, options.zone,
                  candidates);
    if (message.inner->writtenDay)
        candidates.append({*message.inner->writtenDay, ReceiptSource::QuotedHead, {}});
}

void warnOfDates(Message &message)
{
    QList<Text> &warnings = message.warnings;
    switch (message.receipt.certainty) {
    case ReceiptCertainty::Agreed:
        break;
    case ReceiptCertainty::Disputed:
        warnings << Text(QT_TRANSLATE_NOOP("Domain", "The message names several days; check the day of receipt."));
        break;
    case ReceiptCertainty::Unsure:
        warnings << (message.head.received
                         ? Text(QT_TRANSLATE_NOOP(
                               "Domain", "The arrival your server noted is not clear; check the day of receipt."))
                         : Text(QT_TRANSLATE_NOOP(
                               "Domain", "No server of yours noted the arrival; the day is the sender's claim.")));
        break;
    case ReceiptCertainty::Unknown:
        warnings << Text(QT_TRANSLATE_NOOP("Domain", "The message has no date; enter the day of receipt."));
        break;
    }
    if (message.head.dates.size() > 1)
        warnings << Text(QT_TRANSLATE_NOOP("Domain", "The message has more than one Date line."));
}

void warnOfContent(Message &message)
{
    if (message.body.kind == BodyKind::None && !message.warnings.contains(outlookTextWarning()))
        message.warnings << Text(QT_TRANSLATE_NOOP("Domain", "The message has no readable text."));
    if (message.head.from.address.isEmpty())
        message.warnings << Text(QT_TRANSLATE_NOOP("Domain", "The message names no sender."));
    if (message.head.asksForReadReceipt)
        message.warnings << Text(QT_TRANSLATE_NOOP("Domain", "The sender asks for a read receipt; none is sent."));
}

bool isDeliveryReport(GMimeMessage *message)
{
    GMimeObject *part = g_mime_message_get_mime_part(message);
    return part && GMIME_IS_MULTIPART(part) &&
           g_mime_content_type_is_type(g_mime_object_get_content_type(part), "multipart", "report") &&
           QByteArray(g_mime_object_get_content_type_parameter(part, "report-type")).toLower() == "delivery-status";
}

/// Days Outlook noted that the head does not tell.
void addNoted(const QList<QDateTime> &noted, const QTimeZone &zone, QList<ReceiptCandidate> &candidates)
{
    for (const QDateTime &instant : noted) {
        const QDate day = dayOf(instant, zone);
        const bool isKnown = std::any_of(candidates.cbegin(), candidates.cend(),
                                         [day](const ReceiptCandidate &known) { return known.day == day; });
        if (!isKnown)
            candidates.append({day, ReceiptSource::Outlook, instant});
    }
}

/// `outlook`: the file it came in.
Message assembled(GMimeMessage *parsed, GMimeParserOptions *parserOptions, const MessageReaderOptions &options,
                  const OutlookMessage *outlook = nullptr)
{
    Message message;
    message.head = readHead(parsed, parserOptions);
    const MessageParts parts = readParts(parsed, parserOptions);
    message.body = parts.body;
    message.body.folded = foldedRanges(message.body.text);
    message.attachments = parts.attachments;
    message.warnings = parts.warnings;
    QList<ReceiptCandidate> candidates;
    addCandidates(message.head, ReceiptSource::Received, ReceiptSource::DateHeader, options.zone, candidates);
    if (outlook) {
        addNoted(outlook->noted, options.zone, candidates);
        for (const Text &warning : outlook->warnings) {
            if (!message.warnings.contains(warning))
                message.warnings << warning;
        }
    }
    if (isSentByUs(message.head, options.ownDomains)) {
        if (const auto sent = message.head.dates.isEmpty() ? message.head.received : message.head.dates.first())
            message.sentByUsOn = dayOf(*sent, options.zone);
    } else {
        readForwarded(message, parts, options, candidates);
    }
    message.receipt = proposeReceipt(std::move(candidates));
    message.language = guessLanguage(message.personHead().subject + u'\n' + message.personBody().text);
    warnOfDates(message);
    warnOfContent(message);
    return message;
}

/// Text as some editors save it: UTF-16 with a byte order mark.
QByteArray withoutWideUnits(const QByteArray &bytes)
{
    if (!bytes.startsWith("\xFF\xFE") && !bytes.startsWith("\xFE\xFF"))
        return bytes;
    QStringDecoder decoder(QStringDecoder::Utf16);
    return QString(decoder(bytes)).toUtf8();
}

bool looksLikeText(const QByteArray &bytes)
{
    return std::none_of(bytes.cbegin(), bytes.cend(), [](char byte) {
        return static_cast<unsigned char>(byte) < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f';
    });
}

/// Complete days outside what is quoted, each once, as they come.
QList<ReceiptCandidate> daysWrittenIn(const Body &body)
{
    constexpr qsizetype mostDays = 5;
    QList<ReceiptCandidate> candidates;
    for (const WrittenDate &date : writtenDates(body.text)) {
        const QDate day(date.year, date.month, date.day);
        const bool isKnown = std::any_of(candidates.cbegin(), candidates.cend(),
                                         [day](const ReceiptCandidate &known) { return known.day == day; });
        if (date.year == 0 || !day.isValid() || isKnown || isFolded(body.folded, date.offset))
            continue;
        candidates.append({day, ReceiptSource::WrittenDay, {}, false});
        if (candidates.size() == mostDays)
            break;
    }
    return candidates;
}

} // namespace

bool isOwnAddress(const QString &address, const QStringList &ownDomains)
{
    const QString domain = address.section(u'@', -1);
    return address.contains(u'@') && std::any_of(ownDomains.cbegin(), ownDomains.cend(), [&domain](const QString &own) {
               return domain.compare(own, Qt::CaseInsensitive) == 0 || domain.endsWith(u'.' + own, Qt::CaseInsensitive);
           });
}

bool looksLikeMessage(const QByteArray &bytes)
{
    static const QRegularExpression knownHeader(
        u"^(from|to|subject|date|received|message-id|return-path|sender|reply-to|delivered-to|x-[\\w-]+|mime-version|"
        "content-type)[ \\t]*:"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    static const QRegularExpression headerEnd(u"\\r?\\n\\r?\\n"_s);
    const QString head = QString::fromLatin1(bytes.left(256 * 1024)).section(headerEnd, 0, 0);
    static const QRegularExpression firstLine(u"^[!-9;-~]+[ \\t]*:"_s);
    return firstLine.match(head).hasMatch() && knownHeader.match(head).hasMatch();
}

Result<Message> readMessage(const QByteArray &bytes, const MessageReaderOptions &options)
{
    const MailContainer container = withoutContainer(bytes);
    if (auto failure = refusal(container.bytes))
        return *failure;
    const ParserOptionsPtr parserOptions = tolerantParserOptions();
    if (hasOleMark(container.bytes)) {
        const auto outlook = readOutlookFile(container.bytes, parserOptions.get());
        if (!outlook)
            return outlook.failure();
        return assembled(outlook->message.get(), parserOptions.get(), options, &*outlook);
    }
    const ParsedMessage parsed = parseMessage(container.bytes, parserOptions.get());
    if (!parsed.message)
        return notAMessage(Text(QT_TRANSLATE_NOOP("Domain", "The file is not an e-mail message.")));
    if (isDeliveryReport(parsed.message.get()))
        return notAMessage(Text(
            QT_TRANSLATE_NOOP("Domain", "The file is a mail server's delivery report, not a message of a person.")));
    Message message = assembled(parsed.message.get(), parserOptions.get(), options);
    if (parsed.addressesCut && !message.warnings.contains(addressesCutWarning()))
        message.warnings << addressesCutWarning();
    return message;
}

Result<Message> readText(const QByteArray &file, const MessageReaderOptions &options)
{
    const QByteArray bytes = withoutWideUnits(file);
    const Failure::Code wrong = Failure::Code::InvalidInput;
    if (bytes.trimmed().isEmpty())
        return Failure{wrong, Text(QT_TRANSLATE_NOOP("Domain", "The file is empty."))};
    if (!looksLikeText(bytes))
        return Failure{wrong, Text(QT_TRANSLATE_NOOP("Domain", "The file is not a text."))};
    Message message;
    message.body.kind = BodyKind::Plain;
    message.body.text = withPlainLineEnds(decodeText(bytes, {}).text).trimmed();
    message.body.folded = foldedRanges(message.body.text);
    QList<ReceiptCandidate> quoted;
    message.inner = mailQuotedIn(message.body, options.ownDomains);
    if (message.inner && message.inner->writtenDay)
        quoted.append({*message.inner->writtenDay, ReceiptSource::QuotedHead, {}});
    message.receipt = proposeReceipt(std::move(quoted));
    message.receipt.candidates += daysWrittenIn(message.personBody());
    message.language = guessLanguage(message.personHead().subject + u'\n' + message.personBody().text);
    warnOfDates(message);
    return message;
}

} // namespace article12
