// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/outlookreader.h"

#include "intake/mapiproperties.h"
#include "intake/messageparts.h"

#include <QRegularExpression>
#include <QtEndian>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// Ids of [MS-OXPROPS].
enum Id : quint16 {
    MessageClass = 0x001A,
    ReadReceiptRequested = 0x0029,
    Subject = 0x0037,
    SubmitTime = 0x0039,
    RepresentingName = 0x0042,
    ReplyEntries = 0x004F,
    RepresentingAddress = 0x0065,
    TransportHeaders = 0x007D,
    RecipientType = 0x0C15,
    SenderName = 0x0C1A,
    SenderAddress = 0x0C1F,
    DeliveryTime = 0x0E06,
    PlainBody = 0x1000,
    RtfBody = 0x1009,
    HtmlBody = 0x1013,
    InternetMessageId = 0x1035,
    InternetReferences = 0x1039,
    InReplyTo = 0x1042,
    DisplayName = 0x3001,
    EmailAddress = 0x3003,
    AttachData = 0x3701,
    AttachShortName = 0x3704,
    AttachLongName = 0x3707,
    AttachMediaType = 0x370E,
    SmtpAddress = 0x39FE,
    InternetCodePage = 0x3FDE,
    SenderSmtpAddress = 0x5D01,
    RepresentingSmtpAddress = 0x5D02,
};

constexpr auto propertiesName = "__properties_version1.0"_L1;
constexpr auto embeddedName = "__substg1.0_3701000D"_L1;

Failure noMessage(const char *what)
{
    return {Failure::Code::InvalidInput, Text(what),
            Text(QT_TRANSLATE_NOOP("Domain", "Choose an e-mail saved as an .eml or .msg file."))};
}

/// Why an item is no message of a person, told from its message class.
std::optional<Failure> refusal(const QString &messageClass)
{
    static const QRegularExpression otherItem(
        u"^IPM\\.(StickyNote|Contact|DistList|AbchPerson|Appointment|Task|Activity|Document)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (messageClass.startsWith("REPORT."_L1, Qt::CaseInsensitive))
        return noMessage(
            QT_TRANSLATE_NOOP("Domain", "The file is a mail server's delivery report, not a message of a person."));
    if (otherItem.match(messageClass).hasMatch())
        return noMessage(
            QT_TRANSLATE_NOOP("Domain", "The file is a note, a contact or an appointment of Outlook, no message."));
    return {};
}

/// The internet address among several; Exchange's own ("/o=…") are none.
QString internetAddress(const QStringList &addresses)
{
    for (const QString &address : addresses) {
        if (address.contains(u'@') && !address.startsWith(u'/'))
            return address.trimmed();
    }
    return {};
}

/// Where answers go: the first of the one-off entries ([MS-OXCDATA] 2.2.5.1), which hold name, type and address.
std::optional<QStringList> firstReplyEntry(const QByteArray &entries)
{
    constexpr qsizetype flagsAt = 34;
    constexpr qsizetype wordsAt = 36;
    if (entries.size() <= wordsAt)
        return {};
    const bool isWide = (qFromLittleEndian<quint16>(entries.constData() + flagsAt) & 0x8000) != 0;
    const QByteArray bytes = entries.mid(wordsAt);
    const QString words =
        isWide ? QString::fromUtf16(reinterpret_cast<const char16_t *>(bytes.constData()), bytes.size() / 2)
               : QString::fromLatin1(bytes);
    return words.split(QChar(u'\0')).mid(0, 3);
}

QByteArray asHeaderDate(const QDateTime &instant) { return instant.toString(Qt::RFC2822Date).toLatin1(); }

/// The head of a message: what its transport headers say, and in their absence its properties.
class HeadBuilder
{
public:
    HeadBuilder(const OleStorage &storage, const MapiProperties &properties, GMimeParserOptions *options)
        : m_storage(storage)
        , m_properties(properties)
        , m_options(options)
    {
    }

    GObjectPtr<GMimeMessage> build()
    {
        readTransportHeaders();
        if (lacks("Subject"))
            g_mime_message_set_subject(m_message.get(), m_properties.words(Subject).toUtf8().constData(), "utf-8");
        if (lacks("From") && lacks("Sender"))
            addSender();
        if (lacks("To") && lacks("Cc"))
            addRecipients();
        if (lacks("Reply-To"))
            addReplyTo();
        for (const auto &[name, id] : {std::pair{"Message-Id", InternetMessageId}, std::pair{"In-Reply-To", InReplyTo},
                                       std::pair{"References", InternetReferences}}) {
            if (const QString value = m_properties.words(id).simplified(); lacks(name) && !value.isEmpty())
                set(name, value.toUtf8());
        }
        if (const auto sent = m_properties.time(SubmitTime); sent && lacks("Date"))
            set("Date", asHeaderDate(*sent));
        if (const auto delivered = m_properties.time(DeliveryTime); delivered && lacks("Received"))
            set("Received", "by Outlook; " + asHeaderDate(*delivered));
        if (m_properties.number(ReadReceiptRequested) != 0 && lacks("Disposition-Notification-To"))
            set("Disposition-Notification-To", "sender");
        return std::move(m_message);
    }

    bool addressesCut = false;

private:
    void readTransportHeaders()
    {
        static const QRegularExpression field(u"^[!-9;-~]+[ \\t]*:"_s, QRegularExpression::MultilineOption);
        const QString headers = m_properties.words(TransportHeaders);
        const auto first = field.match(headers);
        if (first.hasMatch()) {
            ParsedMessage parsed =
                parseMessage(headers.mid(first.capturedStart()).trimmed().toUtf8() + "\n\n", m_options);
            m_message = std::move(parsed.message);
            addressesCut = parsed.addressesCut;
        }
        if (!m_message)
            m_message.reset(g_mime_message_new(FALSE));
    }

    [[nodiscard]] bool lacks(const char *header) const
    {
        return g_mime_object_get_header(GMIME_OBJECT(m_message.get()), header) == nullptr;
    }
    void set(const char *header, const QByteArray &value)
    {
        g_mime_object_set_header(GMIME_OBJECT(m_message.get()), header, value.constData(), "utf-8");
    }
    void add(GMimeAddressType type, const QString &name, const QString &address)
    {
        constexpr qsizetype longest = 1000;
        if (!name.isEmpty() || !address.isEmpty())
            g_mime_message_add_mailbox(m_message.get(), type, name.left(longest).toUtf8().constData(),
                                       address.left(longest).toUtf8().constData());
    }

    void addSender()
    {
        const QString senderName = m_properties.words(SenderName);
        const QString sender =
            internetAddress({m_properties.words(SenderSmtpAddress), m_properties.words(SenderAddress)});
        const QString name = m_properties.words(RepresentingName);
        const QString address =
            internetAddress({m_properties.words(RepresentingSmtpAddress), m_properties.words(RepresentingAddress)});
        const bool isSame = address.isEmpty() || address.compare(sender, Qt::CaseInsensitive) == 0;
        const bool hasName = !name.isEmpty() && !(isSame && name.contains(u'@'));
        add(GMIME_ADDRESS_TYPE_FROM, isSame && !hasName ? senderName : name, address.isEmpty() ? sender : address);
    }

    void addRecipients()
    {
        constexpr int mostRecipients = 200;
        int read = 0;
        for (auto part = m_storage.storages.cbegin(); part != m_storage.storages.cend(); ++part) {
            if (!part.key().startsWith("__recip_"_L1))
                continue;
            if (++read > mostRecipients) {
                addressesCut = true;
                break;
            }
            const MapiProperties recipient(*part, MapiHolder::Part, m_properties.charset());
            const quint32 type = recipient.number(RecipientType);
            if (type == 1 || type == 2)
                add(type == 1 ? GMIME_ADDRESS_TYPE_TO : GMIME_ADDRESS_TYPE_CC, recipient.words(DisplayName),
                    internetAddress({recipient.words(SmtpAddress), recipient.words(EmailAddress)}));
        }
    }

    void addReplyTo()
    {
        const auto entry = firstReplyEntry(m_properties.bytes(ReplyEntries));
        if (const QString address = entry ? internetAddress({entry->value(2)}) : QString(); !address.isEmpty())
            add(GMIME_ADDRESS_TYPE_REPLY_TO, entry->value(0), address);
    }

    const OleStorage &m_storage;
    const MapiProperties &m_properties;
    GMimeParserOptions *m_options;
    GObjectPtr<GMimeMessage> m_message;
};

GObjectPtr<GMimePart> partOf(const QByteArray &mediaType, const QByteArray &bytes)
{
    GObjectPtr<GMimePart> part(g_mime_part_new());
    GMimeContentType *type = g_mime_content_type_parse(nullptr, mediaType.constData());
    g_mime_object_set_content_type(GMIME_OBJECT(part.get()), type);
    g_object_unref(type);
    const GObjectPtr<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size())));
    const GObjectPtr<GMimeDataWrapper> content(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_BINARY));
    g_mime_part_set_content(part.get(), content.get());
    g_mime_part_set_content_encoding(part.get(), GMIME_CONTENT_ENCODING_BASE64);
    return part;
}

void setName(GMimeObject *part, const QString &name)
{
    g_mime_object_set_disposition(part, "attachment");
    if (!name.isEmpty())
        g_mime_object_set_content_disposition_parameter(part, "filename", name.toUtf8().constData());
}

class MessageBuilder
{
public:
    explicit MessageBuilder(GMimeParserOptions *options)
        : m_options(options)
    {
    }

    GObjectPtr<GMimeMessage> build(const OleStorage &storage, const MapiProperties &properties, int depth)
    {
        HeadBuilder head(storage, properties, m_options);
        GObjectPtr<GMimeMessage> message = head.build();
        if (head.addressesCut)
            warnOnce(addressesCutWarning());
        if (const auto content = signedContent(storage, properties)) {
            g_mime_message_set_mime_part(message.get(), g_mime_message_get_mime_part(content.get()));
            return message;
        }
        const GObjectPtr<GMimeMultipart> parts(g_mime_multipart_new_with_subtype("mixed"));
        addBody(properties, parts.get());
        for (auto part = storage.storages.cbegin(); part != storage.storages.cend(); ++part) {
            if (part.key().startsWith("__attach_"_L1))
                addAttachment(*part, MapiProperties(*part, MapiHolder::Part, properties.charset()), depth, parts.get());
        }
        if (g_mime_multipart_get_count(parts.get()) > 0)
            g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(parts.get()));
        return message;
    }

    void warnOnce(const Text &warning)
    {
        if (!warnings.contains(warning))
            warnings << warning;
    }

    QList<Text> warnings;

private:
    /// A signed message keeps its texts and attachments as they came in a single attachment.
    GObjectPtr<GMimeMessage> signedContent(const OleStorage &storage, const MapiProperties &properties)
    {
        const auto attachment = storage.storages.lowerBound(u"__attach_"_s);
        if (!properties.words(MessageClass).endsWith(".SMIME.MultipartSigned"_L1, Qt::CaseInsensitive) ||
            attachment == storage.storages.constEnd())
            return {};
        const MapiProperties file(*attachment, MapiHolder::Part, properties.charset());
        ParsedMessage parsed = parseMessage(file.bytes(AttachData), m_options);
        const bool isSigned = parsed.message && GMIME_IS_MULTIPART(g_mime_message_get_mime_part(parsed.message.get()));
        return isSigned ? std::move(parsed.message) : nullptr;
    }

    void addBody(const MapiProperties &properties, GMimeMultipart *parts)
    {
        const GObjectPtr<GMimeMultipart> versions(g_mime_multipart_new_with_subtype("alternative"));
        const auto add = [&versions](const QByteArray &mediaType, const QByteArray &bytes) {
            if (!bytes.trimmed().isEmpty())
                g_mime_multipart_add(versions.get(), GMIME_OBJECT(partOf(mediaType, bytes).get()));
        };
        add("text/plain; charset=utf-8", properties.words(PlainBody).toUtf8());
        const QByteArray charset = charsetOfCodePage(properties.number(InternetCodePage));
        add(charset.isEmpty() ? "text/html" : "text/html; charset=" + charset, properties.bytes(HtmlBody));
        add("text/html; charset=utf-8", properties.words(HtmlBody).toUtf8());
        if (g_mime_multipart_get_count(versions.get()) > 0)
            g_mime_multipart_add(parts, GMIME_OBJECT(versions.get()));
        else if (!properties.bytes(RtfBody).isEmpty())
            warnOnce(outlookTextWarning());
    }

    void addAttachment(const OleStorage &storage, const MapiProperties &properties, int depth, GMimeMultipart *parts)
    {
        const auto embedded = storage.storages.constFind(embeddedName);
        const bool isMessage = embedded != storage.storages.constEnd() && embedded->streams.contains(propertiesName);
        if (++m_count > ReadLimits().parts || (isMessage && depth >= ReadLimits().depth))
            return warnOnce(tooManyPartsWarning());
        if (isMessage)
            return addEmbedded(*embedded, properties, depth, parts);
        if (embedded != storage.storages.constEnd())
            warnOnce(Text(
                QT_TRANSLATE_NOOP("Domain", "The message holds an object of another program; look at it in Outlook.")));
        static const QRegularExpression usual(u"^[\\w.+-]+/[\\w.+-]+$"_s);
        const QString mediaType = properties.words(AttachMediaType).trimmed();
        const GObjectPtr<GMimePart> part =
            partOf(usual.match(mediaType).hasMatch() ? mediaType.toLatin1() : "application/octet-stream"_ba,
                   properties.bytes(AttachData));
        QString name = properties.words(AttachLongName);
        if (name.isEmpty())
            name = properties.words(AttachShortName);
        setName(GMIME_OBJECT(part.get()), name.isEmpty() ? properties.words(DisplayName) : name);
        g_mime_multipart_add(parts, GMIME_OBJECT(part.get()));
    }

    void addEmbedded(const OleStorage &storage, const MapiProperties &attachment, int depth, GMimeMultipart *parts)
    {
        const MapiProperties properties(storage, MapiHolder::EmbeddedMessage, attachment.charset());
        const GObjectPtr<GMimeMessage> message = build(storage, properties, depth + 1);
        const GObjectPtr<GMimeMessagePart> part(g_mime_message_part_new_with_message("rfc822", message.get()));
        QString name = attachment.words(DisplayName);
        if (name.isEmpty())
            name = properties.words(Subject);
        static const QRegularExpression separators(u"[/\\\\]"_s);
        if (!name.isEmpty() && !name.endsWith(".eml"_L1, Qt::CaseInsensitive))
            name += u".eml"_s;
        setName(GMIME_OBJECT(part.get()), name.replace(separators, u"-"_s));
        g_mime_multipart_add(parts, GMIME_OBJECT(part.get()));
    }

    GMimeParserOptions *m_options;
    int m_count = 0;
};

} // namespace

bool isOutlookFile(const QByteArray &bytes)
{
    const auto file = readOleFile(bytes);
    return file && file->root.streams.contains(propertiesName);
}

Result<OutlookMessage> readOutlookFile(const QByteArray &bytes, GMimeParserOptions *options)
{
    const auto file = readOleFile(bytes);
    if (!file)
        return Failure{
            Failure::Code::Damaged,
            Text(QT_TRANSLATE_NOOP("Domain", "The Outlook file is damaged; it cannot be read.")),
            Text(QT_TRANSLATE_NOOP("Domain", "Open it in Outlook and save it once more, or as an .eml file."))};
    if (!file->root.streams.contains(propertiesName))
        return noMessage(QT_TRANSLATE_NOOP("Domain", "The file is not an Outlook message."));
    const MapiProperties properties(file->root, MapiHolder::File);
    if (auto refused = refusal(properties.words(MessageClass)))
        return *refused;
    MessageBuilder builder(options);
    OutlookMessage outlook;
    outlook.message = builder.build(file->root, properties, 0);
    if (file->damaged)
        builder.warnOnce(Text(QT_TRANSLATE_NOOP("Domain", "The Outlook file is damaged; a part of it is missing.")));
    outlook.warnings = builder.warnings;
    for (const quint16 id : {SubmitTime, DeliveryTime}) {
        if (const auto instant = properties.time(id))
            outlook.noted << *instant;
    }
    return outlook;
}

QString attachmentStream() { return u"__substg1.0_37010102"_s; }

void replaceAttachment(OleStorage &attachment, const QByteArray &content)
{
    attachment.streams[attachmentStream()] = content;
    QByteArray &records = attachment.streams[propertiesName];
    for (qsizetype at = 8; at + 16 <= records.size(); at += 16) {
        if (qFromLittleEndian<quint32>(records.constData() + at) == 0x37010102)
            qToLittleEndian(quint32(content.size()), records.data() + at + 8);
    }
}

Text outlookTextWarning()
{
    return Text(QT_TRANSLATE_NOOP(
        "Domain", "The text is in Outlook's own format (RTF) and cannot be read here; look at it in Outlook."));
}

} // namespace article12
