// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/leaveout.h"

#include "intake/gmimesupport.h"

#include <QCryptographicHash>

namespace article12 {

namespace {

struct Search
{
    QByteArray wanted; ///< decoded
    QByteArray raw;    ///< as it stands in the message
    GMimeContentEncoding encoding = GMIME_CONTENT_ENCODING_DEFAULT;
};

QByteArray rawBytesOf(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    GMimeStream *stream = content ? g_mime_data_wrapper_get_stream(content) : nullptr;
    if (!stream)
        return {};
    const GObjectPtr<GMimeStream> memory(g_mime_stream_mem_new());
    g_mime_stream_reset(stream);
    g_mime_stream_write_to_stream(stream, memory.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory.get()));
    return {reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len)};
}

void look(GMimeObject *, GMimeObject *object, gpointer data)
{
    auto *search = static_cast<Search *>(data);
    if (!search->raw.isEmpty() || !GMIME_IS_PART(object) || decodedBytesOf(GMIME_PART(object)) != search->wanted)
        return;
    search->raw = rawBytesOf(GMIME_PART(object));
    search->encoding = g_mime_part_get_content_encoding(GMIME_PART(object));
}

QByteArray lineInstead(const Search &search)
{
    const QByteArray line = "Left out of the register: copy of an identity document, " +
                            QByteArray::number(search.wanted.size()) + " bytes, SHA-256 " +
                            QCryptographicHash::hash(search.wanted, QCryptographicHash::Sha256).toHex() + "\r\n";
    return search.encoding == GMIME_CONTENT_ENCODING_BASE64 ? line.toBase64() + "\r\n" : line;
}

} // namespace

Result<QByteArray> withoutAttachments(const QByteArray &message, const QList<QByteArray> &contents)
{
    QByteArray kept = message;
    const ParserOptionsPtr options = tolerantParserOptions();
    const auto parsed = parseMessage(message, options.get());
    for (const QByteArray &content : contents) {
        Search search{content, {}};
        if (parsed)
            g_mime_message_foreach(parsed.get(), look, &search);
        const qsizetype place = search.raw.isEmpty() ? -1 : kept.indexOf(search.raw);
        if (place < 0) {
            return Failure{Failure::Code::Unsupported,
                           Text(QT_TRANSLATE_NOOP("Domain", "This attachment cannot be taken out of the message."))};
        }
        kept.replace(place, search.raw.size(), lineInstead(search));
    }
    return kept;
}

} // namespace article12
