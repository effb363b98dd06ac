// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/charset.h"

#include <QStringDecoder>

#include <iconv.h>

#include <array>
#include <memory>

namespace article12 {

namespace {

/// windows-1252 from 0x80 to 0x9f; the five unused places stay as they are.
constexpr std::array<char16_t, 32> windowsSigns{
    u'\u20ac', 0x81,      u'\u201a', u'\u0192', u'\u201e', u'\u2026', u'\u2020', u'\u2021',
    u'\u02c6', u'\u2030', u'\u0160', u'\u2039', u'\u0152', 0x8d,      u'\u017d', 0x8f,
    0x90,      u'\u2018', u'\u2019', u'\u201c', u'\u201d', u'\u2022', u'\u2013', u'\u2014',
    u'\u02dc', u'\u2122', u'\u0161', u'\u203a', u'\u0153', 0x9d,      u'\u017e', u'\u0178'};

class Converter
{
public:
    explicit Converter(const QByteArray &charset)
        : m_handle(iconv_open("UTF-16LE", charset.constData()))
    {
    }
    ~Converter()
    {
        if (isOpen())
            iconv_close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Converter)

    [[nodiscard]] bool isOpen() const
    {
        return m_handle != reinterpret_cast<iconv_t>(-1); // NOLINT(performance-no-int-to-ptr): what iconv_open answers
    }

    DecodedText convert(QByteArray bytes) const
    {
        DecodedText decoded;
        char *in = bytes.data();
        size_t left = size_t(bytes.size());
        std::array<char16_t, 4096> buffer;
        const auto step = [&](char **input) {
            auto *out = reinterpret_cast<char *>(buffer.data());
            size_t room = sizeof buffer;
            const size_t done = iconv(m_handle, input, &left, &out, &room);
            decoded.text += QStringView(buffer.data(), qsizetype((sizeof buffer - room) / sizeof(char16_t)));
            return done;
        };
        while (left > 0) {
            const size_t done = step(&in);
            if (done == size_t(-1) && errno != E2BIG) {
                decoded.text += QChar(QChar::ReplacementCharacter);
                decoded.allBytesValid = false;
                ++in;
                --left;
            }
        }
        step(nullptr); // letters that wait for an accent
        return decoded;
    }

private:
    iconv_t m_handle;
};

DecodedText decodeUndeclared(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8(bytes);
    if (utf8.hasError())
        text = withWindowsSigns(QString::fromLatin1(bytes));
    return {text};
}

/// Text that says it is UTF-8 but holds no letter in it is windows-1252.
DecodedText decodeUtf8(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    const bool hasLetters = std::any_of(text.cbegin(), text.cend(), [](QChar unit) {
        return unit.unicode() >= 0x80 && unit != QChar(QChar::ReplacementCharacter);
    });
    if (utf8.hasError() && !hasLetters)
        return decodeUndeclared(bytes);
    return {text, true, !utf8.hasError()};
}

} // namespace

QString withWindowsSigns(QString text)
{
    for (QChar &unit : text) {
        if (unit.unicode() >= 0x80 && unit.unicode() < 0xa0)
            unit = QChar(windowsSigns[unit.unicode() - 0x80u]);
    }
    return text;
}

DecodedText decodeText(const QByteArray &bytes, QByteArray charset)
{
    charset = charset.trimmed().toLower();
    if (charset.isEmpty())
        return decodeUndeclared(bytes);
    if (charset == "us-ascii" || charset == "ascii")
        return decodeUndeclared(bytes);
    if (charset == "utf-8" || charset == "utf8")
        return decodeUtf8(bytes);
    if (charset == "iso-8859-1" || charset == "iso8859-1" || charset == "latin1")
        return {withWindowsSigns(QString::fromLatin1(bytes))};
    const Converter converter(charset);
    if (converter.isOpen())
        return converter.convert(bytes);
    DecodedText decoded = decodeUndeclared(bytes);
    decoded.charsetKnown = false;
    return decoded;
}

} // namespace article12
