// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/gmimesupport.h"

#include "intake/addresslines.h"

namespace article12 {

namespace {

QByteArray contentOf(GMimeStream *memory)
{
    const GByteArray *array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory));
    return array ? QByteArray(reinterpret_cast<const char *>(array->data), qsizetype(array->len)) : QByteArray();
}

} // namespace

ParserOptionsPtr tolerantParserOptions()
{
    [[maybe_unused]] static const bool started = [] {
        g_mime_init();
        return true;
    }();
    ParserOptionsPtr options(g_mime_parser_options_new());
    const char *fallbacks[] = {"utf-8", "windows-1252", nullptr};
    g_mime_parser_options_set_fallback_charsets(options.get(), fallbacks);
    return options;
}

ParsedMessage parseMessage(const QByteArray &bytes, GMimeParserOptions *options)
{
    const AddressLines lines = withShortAddressLines(bytes);
    const GObjectPtr<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(lines.bytes.constData(), size_t(lines.bytes.size())));
    const GObjectPtr<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    return {GObjectPtr<GMimeMessage>(g_mime_parser_construct_message(parser.get(), options)), lines.cut};
}

QByteArray bytesOf(GMimeObject *object)
{
    const GObjectPtr<GMimeStream> memory(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(object, nullptr, memory.get());
    return contentOf(memory.get());
}

QByteArray decodedBytesOf(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const GObjectPtr<GMimeStream> memory(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, memory.get());
    return contentOf(memory.get());
}

} // namespace article12
