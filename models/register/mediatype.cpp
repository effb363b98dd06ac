// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/mediatype.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <array>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

struct Signature
{
    qsizetype offset;
    QByteArrayView bytes;
    const char *type;
};
constexpr std::array signatures{Signature{0, "%PDF-", "application/pdf"},
                                Signature{0, "\x89PNG\r\n\x1a\n", "image/png"},
                                Signature{0, "\xff\xd8\xff", "image/jpeg"},
                                Signature{0, "GIF8", "image/gif"},
                                Signature{0, QByteArrayView("II*\0", 4), "image/tiff"},
                                Signature{0, QByteArrayView("MM\0*", 4), "image/tiff"},
                                Signature{4, "ftypheic", "image/heic"},
                                Signature{4, "ftypheix", "image/heic"},
                                Signature{4, "ftypmif1", "image/heic"},
                                Signature{0, QByteArrayView("PK\x03\x04", 4), "application/zip"}};

bool isText(const QByteArray &start)
{
    if (start.contains('\0'))
        return false;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Default);
    const QString words = decoder(start);
    return !words.isNull() && !decoder.hasError();
}

bool looksLikeMail(const QByteArray &start)
{
    static const QRegularExpression header(
        u"^(Received|Return-Path|Delivered-To|From|To|Subject|Date|Message-ID|MIME-Version|X-[A-Za-z-]+): "_s,
        QRegularExpression::CaseInsensitiveOption);
    return header.match(QString::fromLatin1(start.left(200))).hasMatch();
}

bool looksLikeHtml(const QByteArray &start)
{
    const QByteArray words = start.left(200).trimmed().toLower();
    return words.startsWith("<!doctype html") || words.startsWith("<html") || words.startsWith("<p>");
}

} // namespace

QString mediaTypeOf(const QByteArray &start, const QString &name)
{
    for (const Signature &signature : signatures) {
        if (QByteArrayView(start).sliced(std::min(signature.offset, start.size())).startsWith(signature.bytes))
            return QString::fromLatin1(signature.type);
    }
    if (start.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") && name.endsWith(u".msg", Qt::CaseInsensitive))
        return u"application/vnd.ms-outlook"_s;
    if (looksLikeMail(start))
        return u"message/rfc822"_s;
    if (!isText(start))
        return u"application/octet-stream"_s;
    if (looksLikeHtml(start))
        return u"text/html"_s;
    return name.endsWith(u".csv", Qt::CaseInsensitive) ? u"text/csv"_s : u"text/plain"_s;
}

} // namespace article12
