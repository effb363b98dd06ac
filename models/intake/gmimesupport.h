// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// GLib uses "signals" as a name: this header comes before Qt's, which QT_NO_KEYWORDS keeps quiet anyway.
#include <gmime/gmime.h>

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

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

/// Parses one message held in memory; the bytes must outlive what is read from it. Null when there is no header at all.
GObjectPtr<GMimeMessage> parseMessage(const QByteArray &bytes, GMimeParserOptions *options);

/// A header date as a UTC instant; none when it is missing, unreadable or outside 1980–2100.
std::optional<QDateTime> instantOf(const char *headerDate);

/// All bytes GMime writes for an object (its headers and content).
QByteArray bytesOf(GMimeObject *object);
/// The decoded content of a part.
QByteArray decodedBytesOf(GMimePart *part);

} // namespace article12
