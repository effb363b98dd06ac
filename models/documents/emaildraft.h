// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/result.h"
#include "letters/letter.h"

namespace article12 {

/// A file that goes with an e-mail.
struct EmailAttachment
{
    QString name;
    QByteArray mediaType;
    QByteArray bytes;
};

/// A message for the officer's own mail program to open, complete and send (X-Unsent); this program sends nothing.
struct EmailDraft
{
    QString from;
    QString to;
    QString subject;
    QString inReplyTo; ///< Message-ID of the request's mail, may be empty
    QString text;
    QList<EmailAttachment> attachments;
};

/// The letter as the text of a mail, with its PDF attached ("2026-0243 L01.pdf").
[[nodiscard]] EmailDraft emailDraftOf(const Letter &letter, const QString &from, const QString &to,
                                      const QByteArray &pdf);

/// The draft as an .eml file (RFC 5322, multipart/mixed). Line breaks in head fields become spaces.
[[nodiscard]] QByteArray emlOf(const EmailDraft &draft);

/// Writes the .eml; the file is there whole or not at all.
Result<void> writeEml(const EmailDraft &draft, const QString &path);

} // namespace article12
