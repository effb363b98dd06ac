// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/messagereader.h"
#include "intake/olefile.h"

#include <QtEndian>

namespace article12 {

/// Writes the storage of a message, a recipient or an attachment as Outlook does ([MS-OXMSG]).
class OutlookWriter
{
public:
    OutlookWriter &words(quint16 id, const QString &words)
    {
        const QByteArray bytes(reinterpret_cast<const char *>(words.utf16()), words.size() * 2);
        return stream(id, 0x001F, bytes, bytes.size() + 2);
    }
    OutlookWriter &words8(quint16 id, const QByteArray &words) { return stream(id, 0x001E, words, words.size() + 1); }
    OutlookWriter &bytes(quint16 id, const QByteArray &bytes) { return stream(id, 0x0102, bytes, bytes.size()); }
    OutlookWriter &number(quint16 id, quint32 number) { return record(id, 0x0003, number); }
    OutlookWriter &flag(quint16 id) { return record(id, 0x000B, 1); }
    OutlookWriter &time(quint16 id, const QDateTime &instant)
    {
        return record(id, 0x0040, quint64(instant.toSecsSinceEpoch() + 11644473600) * 10000000);
    }
    OutlookWriter &to(const QString &name, const QString &address)
    {
        OutlookWriter recipient;
        recipient.number(0x0C15, 1).words(0x3001, name).words(0x3003, address).words(0x39FE, address);
        return part(QStringLiteral("__recip"), recipient.storage(8));
    }
    OutlookWriter &attach(const QString &name, const QString &mediaType, const QByteArray &content)
    {
        OutlookWriter attachment;
        attachment.number(0x3705, 1).words(0x3707, name).words(0x370E, mediaType).bytes(0x3701, content);
        return part(QStringLiteral("__attach"), attachment.storage(8));
    }
    OutlookWriter &attach(const QString &name, const OutlookWriter &message)
    {
        OutlookWriter attachment;
        attachment.number(0x3705, 5).words(0x3001, name);
        attachment.m_storage.storages.insert(QStringLiteral("__substg1.0_3701000D"), message.storage(24));
        return part(QStringLiteral("__attach"), attachment.storage(8));
    }
    OutlookWriter &storage(const QString &name, const OleStorage &storage)
    {
        m_storage.storages.insert(name, storage);
        return *this;
    }

    [[nodiscard]] OleStorage storage(qsizetype headLength) const
    {
        OleStorage whole = m_storage;
        whole.streams.insert(QStringLiteral("__properties_version1.0"), QByteArray(headLength, '\0') + m_records);
        return whole;
    }
    [[nodiscard]] QByteArray file() const { return writeOleFile(storage(32)); }

private:
    OutlookWriter &stream(quint16 id, quint16 type, const QByteArray &bytes, qsizetype size)
    {
        const QString tag = QStringLiteral("%1").arg(quint32(id) << 16 | type, 8, 16, QLatin1Char('0')).toUpper();
        m_storage.streams.insert(QStringLiteral("__substg1.0_") + tag, bytes);
        return record(id, type, quint64(size));
    }
    OutlookWriter &record(quint16 id, quint16 type, quint64 value)
    {
        QByteArray record(16, '\0');
        qToLittleEndian(quint32(id) << 16 | type, record.data());
        qToLittleEndian(quint32(6), record.data() + 4);
        qToLittleEndian(value, record.data() + 8);
        m_records += record;
        return *this;
    }
    OutlookWriter &part(const QString &kind, const OleStorage &storage)
    {
        m_storage.storages.insert(
            QStringLiteral("%1_version1.0_#%2").arg(kind).arg(m_storage.storages.size(), 8, 16, QLatin1Char('0')),
            storage);
        return *this;
    }

    OleStorage m_storage;
    QByteArray m_records;
};

/// The head lines of an .eml file, without a mailbox line before them.
inline QString headLinesOf(const QByteArray &eml)
{
    const QByteArray start = eml.startsWith("From ") ? eml.mid(eml.indexOf('\n') + 1) : eml;
    const qsizetype crlf = start.indexOf("\r\n\r\n");
    const QByteArray head = start.left(crlf >= 0 ? crlf : start.indexOf("\n\n"));
    return head.isValidUtf8() ? QString::fromUtf8(head) : QString::fromLatin1(head);
}

/// One entry of PidTagReplyRecipientEntries: a one-off address.
inline QByteArray oneOffEntries(const Mailbox &mailbox)
{
    const QString words =
        mailbox.name + QChar(u'\0') + QStringLiteral("SMTP") + QChar(u'\0') + mailbox.address + QChar(u'\0');
    return QByteArray(34, '\1') + QByteArray::fromHex("0190") +
           QByteArray(reinterpret_cast<const char *>(words.utf16()), words.size() * 2);
}

/// A mail of Saturday 14 February 2026, 23:50 in Paris, as Outlook keeps one that came through Exchange: a copy first,
/// then erasure.
inline OutlookWriter weekendMail()
{
    const QDateTime arrival(QDate(2026, 2, 14), QTime(22, 50), Qt::UTC);
    OutlookWriter writer;
    writer.words(0x001A, QStringLiteral("IPM.Note"))
        .words(0x0037, QStringLiteral("Mes données"))
        .words(0x0C1A, QStringLiteral("Léa Martin"))
        .words(0x0C1F, QStringLiteral("lea.martin@example.org"))
        .time(0x0039, arrival.addSecs(-5))
        .time(0x0E06, arrival)
        .words(0x1000, QStringLiteral("Bonjour,\r\nje souhaite une copie de mes données, puis la suppression de mon "
                                      "ancien compte.\r\nLéa Martin"))
        .to(QStringLiteral("Boutique"), QStringLiteral("contact@boutique-lumiere.example.com"));
    return writer;
}

enum class Twin { WithTransportHeaders, WithPropertiesOnly };

/// What Outlook would save for a message that came as this .eml file.
inline OutlookWriter twinOf(const QByteArray &eml, Twin twin, const MessageReaderOptions &options)
{
    const Message message = *readMessage(eml, options);
    const MessageHead &head = message.head;
    OutlookWriter writer;
    writer.words(0x001A, QStringLiteral("IPM.Note")).words(0x0037, head.subject);
    writer.words(0x0C1A, head.from.name).words(0x0C1F, head.from.address).words(0x5D01, head.from.address);
    for (const Mailbox &mailbox : head.to)
        writer.to(mailbox.name, mailbox.address);
    if (!head.dates.isEmpty())
        writer.time(0x0039, head.dates.first());
    if (head.received)
        writer.time(0x0E06, *head.received);
    if (twin == Twin::WithTransportHeaders) {
        writer.words(0x007D, headLinesOf(eml));
    } else {
        writer.words(0x1035, u'<' + head.messageId + u'>');
        if (!head.inReplyTo.isEmpty())
            writer.words(0x1042, u'<' + head.inReplyTo.first() + u'>');
        if (!head.references.isEmpty())
            writer.words(0x1039, u'<' + head.references.join(QStringLiteral("> <")) + u'>');
        if (head.replyTo)
            writer.bytes(0x004F, oneOffEntries(*head.replyTo));
        if (head.asksForReadReceipt)
            writer.flag(0x0029);
    }
    if (message.body.kind == BodyKind::Plain)
        writer.words(0x1000, message.body.text);
    else
        writer.bytes(0x1013, message.body.text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")).toUtf8())
            .number(0x3FDE, 65001);
    for (const MessageAttachment &attachment : message.attachments) {
        if (attachment.insideForwarded)
            continue;
        if (attachment.mediaType == u"message/rfc822")
            writer.attach(attachment.name.chopped(4), twinOf(attachment.bytes, twin, options));
        else
            writer.attach(attachment.name, attachment.mediaType, attachment.bytes);
    }
    return writer;
}

} // namespace article12
