// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/emaildraft.h"

#include "documents/wholefile.h"
#include "letters/lettertext.h"

#include <QCryptographicHash>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lineLength = 76;
constexpr qsizetype encodedWordBytes = 42; ///< an encoded word may have 75 characters in all

bool isPlainAscii(const QString &words)
{
    return std::all_of(words.begin(), words.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

/// RFC 2047: words outside ASCII in pieces that never cut a character.
QByteArray headWords(const QString &typed)
{
    const QString words = typed.simplified();
    if (isPlainAscii(words))
        return words.toLatin1();
    QByteArray encoded;
    QByteArray piece;
    const auto flush = [&] {
        if (!piece.isEmpty())
            encoded += (encoded.isEmpty() ? "" : "\r\n ") + ("=?UTF-8?B?" + piece.toBase64() + "?=");
        piece.clear();
    };
    for (const uint character : words.toUcs4()) {
        const char32_t point = character;
        const QByteArray bytes = QString::fromUcs4(&point, 1).toUtf8();
        if (piece.size() + bytes.size() > encodedWordBytes)
            flush();
        piece += bytes;
    }
    flush();
    return encoded;
}

QByteArray headField(const char *name, const QByteArray &value)
{
    return value.isEmpty() ? QByteArray() : name + (": " + value) + "\r\n";
}

QByteArray base64Lines(const QByteArray &bytes)
{
    const QByteArray encoded = bytes.toBase64();
    QByteArray lines;
    for (qsizetype i = 0; i < encoded.size(); i += lineLength)
        lines += encoded.mid(i, lineLength) + "\r\n";
    return lines;
}

/// RFC 2231, for any name.
QByteArray fileNameParameter(const QString &name) { return "filename*=UTF-8''" + name.toUtf8().toPercentEncoding(); }

QByteArray textPart(const QString &text)
{
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u"\n"_s, u"\r\n"_s);
    return "Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
           base64Lines(lines.toUtf8());
}

QByteArray attachmentPart(const EmailAttachment &attachment)
{
    return "Content-Type: " + attachment.mediaType +
           "\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; " +
           fileNameParameter(attachment.name) + "\r\n\r\n" + base64Lines(attachment.bytes);
}

} // namespace

EmailDraft emailDraftOf(const Letter &letter, const QString &from, const QString &to, const QByteArray &pdf)
{
    return {from,
            to,
            u"%1 (%2)"_s.arg(letter.subject, letter.referenceLine),
            {},
            mailTextOf(letter),
            {EmailAttachment{u"%1 %2.pdf"_s.arg(letter.reference, keyOf(letter.type)), "application/pdf", pdf}}};
}

QByteArray emlOf(const EmailDraft &draft)
{
    QList<QByteArray> parts{textPart(draft.text)};
    for (const EmailAttachment &attachment : draft.attachments)
        parts << attachmentPart(attachment);
    // Base64 and our own heads never hold "=_", so the boundary can't occur in a part.
    const QByteArray boundary =
        "=_" + QCryptographicHash::hash(parts.join(), QCryptographicHash::Sha256).toHex().left(32);
    QByteArray eml =
        headField("From", headWords(draft.from)) + headField("To", headWords(draft.to)) +
        headField("Subject", headWords(draft.subject)) + headField("In-Reply-To", headWords(draft.inReplyTo)) +
        "X-Unsent: 1\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed;\r\n boundary=\"" + boundary + "\"\r\n\r\n";
    for (const QByteArray &part : std::as_const(parts))
        eml += "--" + boundary + "\r\n" + part;
    return eml + "--" + boundary + "--\r\n";
}

Result<void> writeEml(const EmailDraft &draft, const QString &path) { return writeWholeFile(path, emlOf(draft)); }

} // namespace article12
