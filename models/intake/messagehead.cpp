// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/messagehead.h"

#include "intake/charset.h"
#include "intake/headerdate.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

QString readable(const char *decoded)
{
    QString text = withWindowsSigns(QString::fromUtf8(decoded));
    for (QChar &unit : text) {
        if (unit.category() == QChar::Other_Control)
            unit = u' ';
    }
    return text.trimmed();
}

void addMailboxes(InternetAddressList *list, QList<Mailbox> &mailboxes)
{
    constexpr int mostMailboxes = 200;
    const int count = list ? std::min(internet_address_list_length(list), mostMailboxes) : 0;
    for (int index = 0; index < count; ++index) {
        InternetAddress *address = internet_address_list_get_address(list, index);
        if (!INTERNET_ADDRESS_IS_MAILBOX(address))
            continue;
        InternetAddressMailbox *mailbox = INTERNET_ADDRESS_MAILBOX(address);
        mailboxes.append(
            {readable(internet_address_get_name(address)), readable(internet_address_mailbox_get_addr(mailbox))});
    }
}

QList<Mailbox> mailboxes(GMimeMessage *message, std::initializer_list<GMimeAddressType> types)
{
    QList<Mailbox> found;
    for (const GMimeAddressType type : types)
        addMailboxes(g_mime_message_get_addresses(message, type), found);
    return found;
}

QStringList idsOf(GMimeObject *message, const char *header, GMimeParserOptions *options)
{
    const char *value = g_mime_object_get_header(message, header);
    if (!value)
        return {};
    GMimeReferences *references = g_mime_references_parse(options, value);
    QStringList ids;
    for (int index = 0; index < g_mime_references_length(references); ++index)
        ids << QString::fromUtf8(g_mime_references_get_message_id(references, index));
    g_mime_references_free(references);
    return ids;
}

/// What a Received line ends with, after its last semicolon.
HeaderDate arrivalIn(QByteArray received)
{
    received = withoutComments(received);
    const qsizetype semicolon = received.lastIndexOf(';');
    return semicolon < 0 ? HeaderDate() : headerDate(received.mid(semicolon + 1));
}

void readDates(GMimeMessage *message, MessageHead &head)
{
    GMimeHeaderList *headers = g_mime_object_get_header_list(GMIME_OBJECT(message));
    for (int index = 0; index < g_mime_header_list_get_count(headers); ++index) {
        GMimeHeader *header = g_mime_header_list_get_header_at(headers, index);
        const QByteArray name = QByteArray(g_mime_header_get_name(header)).toLower();
        const QByteArray value(g_mime_header_get_raw_value(header));
        if (name == "received" && !head.received) {
            const HeaderDate arrival = arrivalIn(value);
            head.received = arrival.instant;
            head.receivedIsSure = head.receivedIsSure && arrival.instant && arrival.zoneKnown;
        } else if (name == "date") {
            if (const auto instant = headerDate(withoutComments(value)).instant)
                head.dates << *instant;
        }
    }
}

} // namespace

MessageHead readHead(GMimeMessage *message, GMimeParserOptions *options)
{
    GMimeObject *object = GMIME_OBJECT(message);
    MessageHead head;
    head.subject = readable(g_mime_message_get_subject(message));
    if (const auto from = mailboxes(message, {GMIME_ADDRESS_TYPE_FROM, GMIME_ADDRESS_TYPE_SENDER}); !from.isEmpty())
        head.from = from.first();
    if (const auto replyTo = mailboxes(message, {GMIME_ADDRESS_TYPE_REPLY_TO}); !replyTo.isEmpty())
        head.replyTo = replyTo.first();
    head.to = mailboxes(message, {GMIME_ADDRESS_TYPE_TO, GMIME_ADDRESS_TYPE_CC});
    head.messageId = QString::fromUtf8(g_mime_message_get_message_id(message));
    head.inReplyTo = idsOf(object, "In-Reply-To", options);
    head.references = idsOf(object, "References", options);
    head.asksForReadReceipt = g_mime_object_get_header(object, "Disposition-Notification-To") != nullptr ||
                              g_mime_object_get_header(object, "Return-Receipt-To") != nullptr;
    readDates(message, head);
    return head;
}

} // namespace article12
