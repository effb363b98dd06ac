// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// GLib uses "signals" as a name: this header comes before Qt's, which QT_NO_KEYWORDS keeps quiet anyway.
#include <gmime/gmime.h>

#include <QByteArray>
#include <QString>

#include <memory>

namespace article12 {

struct UnrefObject
{
    void operator()(void *object) const { g_object_unref(object); }
};
/// Owns one reference to a GObject.
template <typename T>
using GObjectPtr = std::unique_ptr<T, UnrefObject>;

struct FreeMemory
{
    void operator()(void *memory) const { g_free(memory); }
};
using GStringPtr = std::unique_ptr<char, FreeMemory>;

struct FreeParserOptions
{
    void operator()(GMimeParserOptions *options) const { g_mime_parser_options_free(options); }
};
using ParserOptionsPtr = std::unique_ptr<GMimeParserOptions, FreeParserOptions>;

/// Options for mail as it comes: undeclared header bytes are UTF-8, else windows-1252. Starts GMime at the first call.
ParserOptionsPtr tolerantParserOptions();

struct ParsedMessage
{
    GObjectPtr<GMimeMessage> message; ///< null when there is no header at all
    bool addressesCut = false;        ///< an address line was longer than is read
};

/// Parses one message; parts keep their places in `bytes`.
ParsedMessage parseMessage(const QByteArray &bytes, GMimeParserOptions *options);

/// All bytes GMime writes for an object (its headers and content).
QByteArray bytesOf(GMimeObject *object);
/// The decoded content of a part.
QByteArray decodedBytesOf(GMimePart *part);

} // namespace article12
