// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/messageparts.h"

#include "intake/attachmentname.h"
#include "intake/charset.h"
#include "intake/htmltext.h"
#include "intake/messagehead.h"
#include "intake/outlookreader.h"
#include "intake/plaintext.h"

#include <QRegularExpression>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

QString mediaTypeOf(GMimeObject *object)
{
    GMimeContentType *type = g_mime_object_get_content_type(object);
    if (!type)
        return u"text/plain"_s;
    const GStringPtr name(g_mime_content_type_get_mime_type(type));
    return QString::fromLatin1(name.get()).toLower();
}

QByteArray parameterOf(GMimeObject *object, const char *name)
{
    return {g_mime_object_get_content_type_parameter(object, name)};
}

QString fileNameOf(GMimeObject *object)
{
    const char *name = g_mime_object_get_content_disposition_parameter(object, "filename");
    if (!name)
        name = g_mime_object_get_content_type_parameter(object, "name");
    return safeFileName(withWindowsSigns(QString::fromUtf8(name)));
}

bool isMarkedAsAttachment(GMimeObject *object)
{
    return QByteArray(g_mime_object_get_disposition(object)).toLower() == "attachment";
}

bool hasWords(const QString &text)
{
    static const QRegularExpression word(u"\\w"_s, QRegularExpression::UseUnicodePropertiesOption);
    return word.match(text).hasMatch();
}

/// HTML that declares its charset only in a meta element.
QByteArray charsetInHtml(const QByteArray &bytes)
{
    static const QRegularExpression pattern(u"charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(QString::fromLatin1(bytes.left(2048))).captured(1).toLatin1();
}

QString suffixFor(const QString &mediaType)
{
    static const QHash<QString, QString> suffixes{{u"application/pdf"_s, u".pdf"_s}, {u"image/jpeg"_s, u".jpg"_s},
                                                  {u"image/png"_s, u".png"_s},       {u"text/plain"_s, u".txt"_s},
                                                  {u"text/html"_s, u".html"_s},      {u"text/calendar"_s, u".ics"_s},
                                                  {u"message/rfc822"_s, u".eml"_s}};
    return suffixes.value(mediaType);
}

bool isReadableText(const QString &mediaType)
{
    static const QStringList forPrograms{u"text/calendar"_s,  u"text/csv"_s, u"text/vcard"_s,
                                         u"text/x-vcard"_s,   u"text/css"_s, u"text/xml"_s,
                                         u"text/directory"_s, u"text/rtf"_s, u"text/javascript"_s};
    return mediaType.startsWith("text/"_L1) && !forPrograms.contains(mediaType);
}

/// A text with a name or of an unusual kind.
struct LooseText
{
    Body body;
    qsizetype attachment = 0; ///< as which it is kept
};

class PartsReader
{
public:
    PartsReader(GMimeParserOptions *options, const ReadLimits &limits)
        : m_options(options)
        , m_limits(limits)
    {
    }

    /// The body of a message; a single text that is neither that nor an attachment is taken for it.
    Body readWhole(GMimeMessage *message, int depth)
    {
        const QList<LooseText> outside = std::exchange(m_looseTexts, {});
        Body body = read(g_mime_message_get_mime_part(message), depth);
        if (body.kind == BodyKind::None && m_looseTexts.size() == 1) {
            body = m_looseTexts.first().body;
            parts.attachments.removeAt(m_looseTexts.first().attachment);
        }
        m_looseTexts = outside;
        return body;
    }

    MessageParts parts;

private:
    Body read(GMimeObject *object, int depth)
    {
        if (!object)
            return {};
        if (depth > m_limits.depth || ++m_count > m_limits.parts) {
            warnOnce(tooManyPartsWarning());
            return {};
        }
        if (GMIME_IS_MESSAGE_PART(object)) {
            readAttachedMessage(object, depth);
            return {};
        }
        if (GMIME_IS_MULTIPART(object))
            return readMultipart(GMIME_MULTIPART(object), depth);
        if (GMIME_IS_PART(object))
            return readLeaf(GMIME_PART(object), depth);
        return {};
    }

    Body readMultipart(GMimeMultipart *multipart, int depth)
    {
        const int count = g_mime_multipart_get_count(multipart);
        if (count == 0) {
            warnOnce(Text(
                QT_TRANSLATE_NOOP("Domain", "The message is not built as it says; its text is shown as it came.")));
            const QByteArray loose(g_mime_multipart_get_prologue(multipart));
            return loose.isEmpty() ? Body{} : Body{BodyKind::Plain, withPlainLineEnds(decodeText(loose, {}).text), {}};
        }
        QList<Body> bodies;
        for (int index = 0; index < count; ++index)
            bodies << read(g_mime_multipart_get_part(multipart, index), depth + 1);
        return mediaTypeOf(GMIME_OBJECT(multipart)) == "multipart/alternative"_L1 ? preferred(bodies)
                                                                                  : inSequence(bodies);
    }

    static Body preferred(const QList<Body> &versions)
    {
        for (const BodyKind kind : {BodyKind::Plain, BodyKind::Html}) {
            for (const Body &version : versions) {
                if (version.kind == kind && hasWords(version.text))
                    return version;
            }
        }
        return {};
    }

    static Body inSequence(const QList<Body> &bodies)
    {
        Body whole;
        for (const Body &body : bodies) {
            if (body.kind == BodyKind::None || (whole.kind != BodyKind::None && !hasWords(body.text)))
                continue;
            whole.text = whole.kind == BodyKind::None ? body.text : whole.text.trimmed() + u"\n\n"_s + body.text;
            whole.kind = whole.kind == BodyKind::None ? body.kind : whole.kind;
        }
        return whole;
    }

    Body readLeaf(GMimePart *part, int depth)
    {
        GMimeObject *object = GMIME_OBJECT(part);
        const QString mediaType = mediaTypeOf(object);
        const QByteArray bytes = decodedBytesOf(part);
        m_bytes += bytes.size();
        if (m_bytes > m_limits.decodedBytes) {
            warnOnce(Text(QT_TRANSLATE_NOOP("Domain", "The message is very large; some attachments were not read.")));
            return {};
        }
        const bool isText = mediaType == "text/plain"_L1 || mediaType == "text/html"_L1;
        if (isText && !isMarkedAsAttachment(object) && fileNameOf(object).isEmpty())
            return textBody(object, mediaType, bytes);
        if (isReadableText(mediaType) && !isMarkedAsAttachment(object))
            m_looseTexts.append({textBody(object, mediaType, bytes), parts.attachments.size()});
        keep(object, mediaType, bytes);
        if (hasOleMark(bytes))
            readOutlookMessage(bytes, depth);
        else if (holdsMessage(part))
            readEncodedMessage(bytes, depth);
        return {};
    }

    Body textBody(GMimeObject *object, const QString &mediaType, const QByteArray &bytes)
    {
        const bool isHtml = mediaType == "text/html"_L1;
        QByteArray charset = parameterOf(object, "charset");
        if (charset.isEmpty() && isHtml)
            charset = charsetInHtml(bytes);
        const DecodedText decoded = decodeText(bytes, charset);
        if (!decoded.charsetKnown)
            warnOnce(
                Text(QT_TRANSLATE_NOOP("Domain", "The character set “%1” is not known; some letters may be wrong."),
                     {QString::fromLatin1(charset.left(40))}));
        else if (!decoded.allBytesValid)
            warnOnce(Text(
                QT_TRANSLATE_NOOP("Domain", "Some letters could not be read in the character set the message names.")));
        QString text = withPlainLineEnds(decoded.text);
        if (isHtml)
            return {BodyKind::Html, textFromHtml(text), {}};
        if (parameterOf(object, "format").toLower() == "flowed")
            text = unflowed(text, parameterOf(object, "delsp").toLower() == "yes" ? SpaceBeforeBreak::Delete
                                                                                  : SpaceBeforeBreak::Keep);
        return {BodyKind::Plain, text, {}};
    }

    void readAttachedMessage(GMimeObject *object, int depth)
    {
        GMimeMessage *message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
        keep(object, mediaTypeOf(object), message ? bytesOf(GMIME_OBJECT(message)) : QByteArray());
        if (message)
            readInner(message, depth);
    }

    void readEncodedMessage(const QByteArray &bytes, int depth)
    {
        const ParsedMessage parsed = parseMessage(bytes, m_options);
        if (parsed.addressesCut)
            warnOnce(addressesCutWarning());
        if (parsed.message)
            readInner(parsed.message.get(), depth);
    }

    void readOutlookMessage(const QByteArray &bytes, int depth)
    {
        const auto outlook = readOutlookFile(bytes, m_options);
        if (!outlook)
            return;
        for (const Text &warning : outlook->warnings)
            warnOnce(warning);
        readInner(outlook->message.get(), depth);
    }

    void readInner(GMimeMessage *message, int depth)
    {
        const bool isFirst = std::exchange(m_firstOfAll, m_firstOfAll && parts.attached.size() == m_insideDepth);
        const qsizetype place = parts.attached.size();
        if (m_firstOfAll)
            parts.attached << AttachedMessage{readHead(message, m_options), {}};
        ++m_insideDepth;
        const Body body = readWhole(message, depth + 1);
        --m_insideDepth;
        if (m_firstOfAll)
            parts.attached[place].body = body;
        m_firstOfAll = isFirst;
    }

    void keep(GMimeObject *object, const QString &mediaType, const QByteArray &bytes)
    {
        MessageAttachment attachment;
        attachment.name = fileNameOf(object);
        if (attachment.name.isEmpty())
            attachment.name = u"attachment-%1%2"_s.arg(parts.attachments.size() + 1).arg(suffixFor(mediaType));
        attachment.mediaType = mediaType;
        attachment.bytes = bytes;
        attachment.insideForwarded = m_insideDepth > 0;
        attachment.looksLikeIdentityCopy = looksLikeIdentityCopy(attachment.name, mediaType);
        parts.attachments << attachment;
        if (mediaType == "application/ms-tnef"_L1 || attachment.name.toLower() == "winmail.dat"_L1)
            warnOnce(Text(QT_TRANSLATE_NOOP(
                "Domain", "Outlook packed attachments into winmail.dat; it is kept but its content is not shown.")));
    }

    void warnOnce(const Text &warning)
    {
        if (!parts.warnings.contains(warning))
            parts.warnings << warning;
    }

    GMimeParserOptions *m_options;
    ReadLimits m_limits;
    int m_count = 0;
    int m_insideDepth = 0;
    bool m_firstOfAll = true; ///< no other message is attached before, on the way to here
    QList<LooseText> m_looseTexts;
    qsizetype m_bytes = 0;
};

} // namespace

Text addressesCutWarning()
{
    return Text(QT_TRANSLATE_NOOP("Domain", "A line of addresses is too long; only its beginning was read."));
}

Text tooManyPartsWarning()
{
    return Text(QT_TRANSLATE_NOOP("Domain", "The message has too many parts; the rest was not read."));
}

bool holdsMessage(GMimePart *part)
{
    const QString mediaType = mediaTypeOf(GMIME_OBJECT(part));
    return mediaType == "message/rfc822"_L1 ||
           (mediaType == "application/octet-stream"_L1 &&
            fileNameOf(GMIME_OBJECT(part)).endsWith(".eml"_L1, Qt::CaseInsensitive));
}

MessageParts readParts(GMimeMessage *message, GMimeParserOptions *options, const ReadLimits &limits)
{
    PartsReader reader(options, limits);
    reader.parts.body = reader.readWhole(message, 0);
    return std::move(reader.parts);
}

} // namespace article12
