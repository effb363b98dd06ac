// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/database.h"
#include "register/newfile.h"
#include "requests/casefacts.h"

namespace article12 {

constexpr qint64 attachmentLimit = 100 * 1024 * 1024; ///< bytes a file

/// Reads a file once, in pieces: its SHA-256, size and media type. Fails with InvalidInput above the limit, NotFound or
/// Io when the path cannot be read.
Result<FileRef> describe(const NewFile &file);

/// A stored file without its bytes.
struct StoredFile
{
    qint64 id = 0;
    RequestNumber request;
    FileRef file;
};

/// The files of the register, one row a file and request; bytes go in and out in pieces.
class AttachmentStore
{
public:
    explicit AttachmentStore(Database &database)
        : m_database(database)
    {
    }

    /// Inside the caller's transaction. Fails with Io when the file is no longer what `described` says.
    Result<void> add(RequestNumber request, const FileRef &described, const NewFile &file);
    Result<void> setKind(RequestNumber request, const QString &sha256, FileKind kind);
    Result<void> remove(RequestNumber request, const QString &sha256);
    Result<bool> holds(RequestNumber request, const QString &sha256);
    Result<QByteArray> bytes(const QString &sha256);
    Result<std::optional<RequestNumber>> holderOfMessage(const QString &sha256);
    Result<QList<StoredFile>> filesOf(RequestNumber request);
    Result<QList<StoredFile>> allFiles();
    /// Of the bytes as they are stored now.
    Result<QString> sha256Of(const StoredFile &stored);

private:
    Result<void> write(qint64 id, const FileRef &described, const NewFile &file);
    Result<void> readPieces(qint64 id, qint64 size, const std::function<void(QByteArrayView)> &take);
    Database &m_database;
};

} // namespace article12
