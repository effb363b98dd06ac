// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/attachmentstore.h"

#include "register/mediatype.h"
#include "register/sqlitefailure.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceSize = 256 * 1024; // bytes

Failure unreadable(const NewFile &file, Failure::Code code)
{
    return {code, Text(QT_TRANSLATE_NOOP("Domain", "The file “%1” cannot be read."), {file.name}), {}, file.path, {}};
}

Failure tooLarge(const NewFile &file)
{
    return {Failure::Code::InvalidInput,
            Text(QT_TRANSLATE_NOOP("Domain", "The file “%1” is larger than 100 MiB."), {file.name}),
            Text(QT_TRANSLATE_NOOP("Domain", "Split it, or keep it elsewhere and note where.")),
            file.path,
            {}};
}

Failure changedMeanwhile(const NewFile &file)
{
    return {Failure::Code::Io,
            Text(QT_TRANSLATE_NOOP("Domain", "The file “%1” changed while it was being read."), {file.name}),
            Text(QT_TRANSLATE_NOOP("Domain", "Do the step again.")),
            file.path,
            {}};
}

Result<std::unique_ptr<QIODevice>> openedFile(const NewFile &file)
{
    std::unique_ptr<QIODevice> device;
    if (file.path.isEmpty()) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(file.bytes);
        device = std::move(buffer);
    } else {
        const QFileInfo info(file.path);
        if (!info.exists())
            return unreadable(file, Failure::Code::NotFound);
        if (!info.isFile())
            return unreadable(file, Failure::Code::InvalidInput);
        device = std::make_unique<QFile>(file.path);
    }
    if (!device->open(QIODevice::ReadOnly))
        return unreadable(file, Failure::Code::Io);
    if (device->size() > attachmentLimit)
        return tooLarge(file);
    return device;
}

/// An open incremental blob; closed at the end of its scope.
class OpenBlob
{
public:
    OpenBlob(sqlite3 *database, qint64 id, bool forWriting)
        : m_code(sqlite3_blob_open(database, "main", "attachment", "bytes", id, forWriting ? 1 : 0, &m_blob))
    {
    }
    ~OpenBlob() { sqlite3_blob_close(m_blob); }
    OpenBlob(const OpenBlob &) = delete;
    OpenBlob &operator=(const OpenBlob &) = delete;
    [[nodiscard]] int code() const { return m_code; }
    void write(const QByteArray &piece, qint64 offset)
    {
        m_code = sqlite3_blob_write(m_blob, piece.constData(), int(piece.size()), int(offset));
    }
    void read(QByteArray &piece, qint64 offset)
    {
        m_code = sqlite3_blob_read(m_blob, piece.data(), int(piece.size()), int(offset));
    }

private:
    sqlite3_blob *m_blob = nullptr;
    int m_code;
};

StoredFile storedFileOf(const Row &row)
{
    return {row.number(0),
            {row.number(1)},
            {row.text(2), row.text(3), row.text(4), row.number(5),
             fromKey<FileKind>(row.text(6)).value_or(FileKind::Other)}};
}

} // namespace

Result<FileRef> describe(const NewFile &file)
{
    const auto device = openedFile(file);
    if (!device)
        return device.failure();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray start;
    qint64 size = 0;
    for (QByteArray piece = (*device)->read(pieceSize); !piece.isEmpty(); piece = (*device)->read(pieceSize)) {
        if (size == 0)
            start = piece.left(mediaTypeBytes);
        hash.addData(piece);
        size += piece.size();
        if (size > attachmentLimit)
            return tooLarge(file);
    }
    if (size != (*device)->size())
        return unreadable(file, Failure::Code::Io);
    const QString type = file.mediaType.isEmpty() ? mediaTypeOf(start, file.name) : file.mediaType;
    return FileRef{QString::fromLatin1(hash.result().toHex()), file.name, type, size, file.kind, file.letter};
}

Result<void> AttachmentStore::add(RequestNumber request, const FileRef &described, const NewFile &file)
{
    const auto present = holds(request, described.sha256);
    if (!present)
        return present.failure();
    if (*present)
        return {};
    const auto inserted =
        m_database.execute("INSERT INTO attachment (request, sha256, name, media_type, kind, size, bytes)"
                           " VALUES (:request, :sha256, :name, :media_type, :kind, :size, zeroblob(:length))",
                           {{":request", request.value},
                            {":sha256", described.sha256},
                            {":name", described.name.isNull() ? u""_s : described.name},
                            {":media_type", described.mediaType},
                            {":kind", keyOf(described.kind)},
                            {":size", described.size},
                            {":length", described.size}});
    if (!inserted)
        return inserted;
    return write(sqlite3_last_insert_rowid(m_database.handle()), described, file);
}

Result<void> AttachmentStore::write(qint64 id, const FileRef &described, const NewFile &file)
{
    const auto device = openedFile(file);
    if (!device)
        return device.failure();
    OpenBlob blob(m_database.handle(), id, true);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 offset = 0;
    for (QByteArray piece = (*device)->read(pieceSize); !piece.isEmpty() && blob.code() == SQLITE_OK;
         piece = (*device)->read(pieceSize)) {
        if (offset + piece.size() > described.size)
            return changedMeanwhile(file);
        blob.write(piece, offset);
        hash.addData(piece);
        offset += piece.size();
    }
    if (blob.code() != SQLITE_OK)
        return failureOfCode(blob.code(), m_database.fileName(),
                             QString::fromUtf8(sqlite3_errmsg(m_database.handle())));
    if (QString::fromLatin1(hash.result().toHex()) != described.sha256)
        return changedMeanwhile(file);
    return {};
}

Result<void> AttachmentStore::setKind(RequestNumber request, const QString &sha256, FileKind kind)
{
    return m_database.execute("UPDATE attachment SET kind = :kind WHERE request = :request AND sha256 = :sha256",
                              {{":kind", keyOf(kind)}, {":request", request.value}, {":sha256", sha256}});
}

Result<void> AttachmentStore::remove(RequestNumber request, const QString &sha256)
{
    return m_database.execute("DELETE FROM attachment WHERE request = :request AND sha256 = :sha256",
                              {{":request", request.value}, {":sha256", sha256}});
}

Result<bool> AttachmentStore::holds(RequestNumber request, const QString &sha256)
{
    const auto id = m_database.readNumber("SELECT id FROM attachment WHERE request = :request AND sha256 = :sha256",
                                          {{":request", request.value}, {":sha256", sha256}});
    return id ? Result<bool>(id->has_value()) : id.failure();
}

Result<void> AttachmentStore::readPieces(qint64 id, qint64 size, const std::function<void(QByteArrayView)> &take)
{
    OpenBlob blob(m_database.handle(), id, false);
    for (qint64 offset = 0; offset < size && blob.code() == SQLITE_OK;) {
        QByteArray piece(std::min(pieceSize, size - offset), Qt::Uninitialized);
        blob.read(piece, offset);
        if (blob.code() == SQLITE_OK)
            take(piece);
        offset += piece.size();
    }
    if (blob.code() != SQLITE_OK)
        return failureOfCode(blob.code(), m_database.fileName(),
                             QString::fromUtf8(sqlite3_errmsg(m_database.handle())));
    return {};
}

Result<QByteArray> AttachmentStore::bytes(const QString &sha256)
{
    std::optional<StoredFile> stored;
    const auto found = m_database.read("SELECT id, request, sha256, name, media_type, size, kind FROM attachment"
                                       " WHERE sha256 = :sha256 ORDER BY id LIMIT 1",
                                       {{":sha256", sha256}}, [&](const Row &row) -> Result<void> {
                                           stored = storedFileOf(row);
                                           return {};
                                       });
    if (!found)
        return found.failure();
    if (!stored) {
        return Failure{
            Failure::Code::NotFound,
            Text(QT_TRANSLATE_NOOP("Domain", "The register does not hold this file.")),
            Text(QT_TRANSLATE_NOOP("Domain", "It was removed, or left out of the backup (identity copies).")),
            sha256,
            {}};
    }
    QByteArray all;
    all.reserve(stored->file.size);
    const auto read = readPieces(stored->id, stored->file.size, [&](QByteArrayView piece) { all.append(piece); });
    return read ? Result<QByteArray>(all) : read.failure();
}

Result<std::optional<RequestNumber>> AttachmentStore::holderOfMessage(const QString &sha256)
{
    const auto holder = m_database.readNumber(
        "SELECT min(request) FROM attachment WHERE sha256 = :sha256 AND kind IN ('message', 'scan')",
        {{":sha256", sha256}});
    if (!holder)
        return holder.failure();
    return *holder ? std::optional(RequestNumber{**holder}) : std::nullopt;
}

Result<QList<StoredFile>> AttachmentStore::filesOf(RequestNumber request)
{
    QList<StoredFile> files;
    const auto done = m_database.read("SELECT id, request, sha256, name, media_type, size, kind FROM attachment"
                                      " WHERE request = :request ORDER BY id",
                                      {{":request", request.value}}, [&](const Row &row) -> Result<void> {
                                          files << storedFileOf(row);
                                          return {};
                                      });
    return done ? Result<QList<StoredFile>>(files) : done.failure();
}

Result<QList<StoredFile>> AttachmentStore::allFiles()
{
    QList<StoredFile> files;
    const auto done = m_database.read("SELECT id, request, sha256, name, media_type, size, kind FROM attachment"
                                      " ORDER BY request, id",
                                      {}, [&](const Row &row) -> Result<void> {
                                          files << storedFileOf(row);
                                          return {};
                                      });
    return done ? Result<QList<StoredFile>>(files) : done.failure();
}

Result<QString> AttachmentStore::sha256Of(const StoredFile &stored)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto read = readPieces(stored.id, stored.file.size, [&](QByteArrayView piece) { hash.addData(piece); });
    return read ? Result<QString>(QString::fromLatin1(hash.result().toHex())) : read.failure();
}

} // namespace article12
