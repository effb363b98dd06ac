// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/messagereader.h"
#include "views/workplace.h"

namespace article12 {

/// A file that came in or is kept, with its bytes in memory. Nothing of it goes to a temporary folder.
struct FileContent
{
    QString name;
    QString mediaType;
    QByteArray bytes;
    qint64 size = 0; ///< of the bytes, also where these were let go
};
/// Its type is told from its bytes; only among texts the sender's word counts.
[[nodiscard]] FileContent contentOf(const MessageAttachment &attachment);
[[nodiscard]] FileContent contentOf(const NewFile &file);

/// Pictures, PDFs, texts and mails; all others can only be saved.
[[nodiscard]] bool canBeShown(const QString &mediaType);
/// Pages for pictures and PDFs, else the words without their markup, of a mail with its head. Nothing opens or runs.
[[nodiscard]] QWidget *fileView(const FileContent &file, const Workplace &workplace);
/// SHA-256 in hex, as the register names its files.
[[nodiscard]] QString fingerprintOf(const QByteArray &bytes);
/// Asks where, and says why when it cannot be written.
void saveFile(QWidget *parent, const FileContent &file, const Workplace &workplace);

/// How the mail reader takes days and addresses of this register.
[[nodiscard]] MessageReaderOptions readerOptions(const Workplace &workplace);

} // namespace article12
