// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/leaveout.h"

#include "intake/gmimesupport.h"
#include "intake/mailcontainer.h"
#include "intake/messageparts.h"
#include "intake/outlookreader.h"

#include <QCryptographicHash>

namespace article12 {

namespace {

/// Bytes of the message and what stands in their place.
struct Replacement
{
    qsizetype offset = 0;
    qsizetype length = 0;
    QByteArray instead;
};

QByteArray lineInstead(const QByteArray &content, GMimeContentEncoding encoding)
{
    const QByteArray line = "Left out of the register: copy of an identity document, " +
                            QByteArray::number(content.size()) + " bytes, SHA-256 " +
                            QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex() + "\r\n";
    return encoding == GMIME_CONTENT_ENCODING_BASE64 ? line.toBase64() + "\r\n" : line;
}

QByteArray inLines(const QByteArray &base64)
{
    constexpr qsizetype lineLength = 76;
    QByteArray lines;
    for (qsizetype offset = 0; offset < base64.size(); offset += lineLength)
        lines += base64.mid(offset, lineLength) + "\r\n";
    return lines;
}

/// Finds the contents in a message, in messages attached to it too.
class Remover
{
public:
    explicit Remover(const QList<QByteArray> &contents)
        : m_contents(contents.cbegin(), contents.cend())
    {
    }

    QByteArray without(const QByteArray &message, int depth = 0)
    {
        if (hasOleMark(message))
            return withoutInOutlook(message, depth);
        const ParserOptionsPtr options = tolerantParserOptions();
        const ParsedMessage parsed = parseMessage(message, options.get());
        if (!parsed.message)
            return message;
        QList<Replacement> replacements;
        look(g_mime_message_get_mime_part(parsed.message.get()), depth, replacements);
        QByteArray kept = message;
        for (auto replacement = replacements.crbegin(); replacement != replacements.crend(); ++replacement)
            kept.replace(replacement->offset, replacement->length, replacement->instead);
        return kept;
    }

    [[nodiscard]] bool foundAll() const { return m_found.size() == m_contents.size(); }

private:
    QByteArray withoutInOutlook(const QByteArray &message, int depth)
    {
        auto file = readOleFile(message);
        if (!file || file->damaged || depth > ReadLimits().depth)
            return message;
        return changed(file->root, depth) ? writeOleFile(file->root) : message;
    }
    bool changed(OleStorage &storage, int depth)
    {
        bool anything = false;
        if (const QByteArray content = storage.streams.value(attachmentStream()); !content.isEmpty()) {
            const QByteArray kept = m_contents.contains(content) ? lineInstead(content, GMIME_CONTENT_ENCODING_BINARY)
                                                                 : without(content, depth + 1);
            anything = kept != content;
            if (m_contents.contains(content))
                m_found.insert(content);
            if (anything)
                replaceAttachment(storage, kept);
        }
        for (OleStorage &inner : storage.storages)
            anything = changed(inner, depth) || anything;
        return anything;
    }

    void look(GMimeObject *object, int depth, QList<Replacement> &replacements)
    {
        if (!object || depth > ReadLimits().depth)
            return;
        if (GMIME_IS_MESSAGE_PART(object)) {
            if (GMimeMessage *message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object)))
                look(g_mime_message_get_mime_part(message), depth + 1, replacements);
        } else if (GMIME_IS_MULTIPART(object)) {
            const int count = g_mime_multipart_get_count(GMIME_MULTIPART(object));
            for (int index = 0; index < count; ++index)
                look(g_mime_multipart_get_part(GMIME_MULTIPART(object), index), depth + 1, replacements);
        } else if (GMIME_IS_PART(object)) {
            lookAtLeaf(GMIME_PART(object), depth, replacements);
        }
    }
    void lookAtLeaf(GMimePart *part, int depth, QList<Replacement> &replacements)
    {
        GMimeDataWrapper *wrapper = g_mime_part_get_content(part);
        GMimeStream *stream = wrapper ? g_mime_data_wrapper_get_stream(wrapper) : nullptr;
        if (!stream)
            return;
        const qsizetype length = g_mime_stream_length(stream);
        const QByteArray content = decodedBytesOf(part);
        const GMimeContentEncoding encoding = g_mime_part_get_content_encoding(part);
        if (m_contents.contains(content)) {
            m_found.insert(content);
            replacements.append({stream->bound_start, length, lineInstead(content, encoding)});
        } else if (holdsMessage(part) || (hasOleMark(content) && encoding == GMIME_CONTENT_ENCODING_BASE64)) {
            const QByteArray kept = without(content, depth + 1);
            if (kept != content)
                replacements.append({stream->bound_start, length,
                                     encoding == GMIME_CONTENT_ENCODING_BASE64 ? inLines(kept.toBase64()) : kept});
        }
    }

    QSet<QByteArray> m_contents;
    QSet<QByteArray> m_found;
};

} // namespace

Result<QByteArray> withoutAttachments(const QByteArray &message, const QList<QByteArray> &contents)
{
    QList<QByteArray> wanted = contents;
    wanted.removeAll({});
    const MailContainer container = withoutContainer(message);
    Remover remover(wanted);
    const QByteArray kept = remover.without(container.bytes);
    if (!remover.foundAll())
        return Failure{Failure::Code::Unsupported,
                       Text(QT_TRANSLATE_NOOP("Domain", "This attachment cannot be taken out of the message."))};
    return container.around(kept);
}

} // namespace article12
