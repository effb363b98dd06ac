// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

namespace article12 {

/// A storage of an OLE2 file ([MS-CFB]), the container of Outlook messages: bytes and further storages by name.
struct OleStorage
{
    QByteArray classId; ///< 16 bytes
    QMap<QString, QByteArray> streams;
    QMap<QString, OleStorage> storages;
};

struct OleFile
{
    OleStorage root;
    bool damaged = false; ///< some streams could not be read and are missing
};

/// True when the bytes begin as an OLE2 file does.
bool hasOleMark(const QByteArray &bytes);

/// Reads a whole file. None when it is no OLE2 file, is cut off, or holds more than an honest one: more than 16,384
/// entries, 60 levels, or 200 MB of streams.
std::optional<OleFile> readOleFile(const QByteArray &bytes);

QByteArray writeOleFile(const OleStorage &root);

} // namespace article12
