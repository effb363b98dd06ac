// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mapiproperties.h"

#include "intake/charset.h"

#include <QHash>
#include <QStringDecoder>
#include <QtEndian>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype recordLength = 16;
enum Type : quint16 {
    Integer = 0x0003,
    Boolean = 0x000B,
    Words8Bit = 0x001E,
    Words = 0x001F,
    Time = 0x0040,
    Binary = 0x0102
};
enum Id : quint16 { InternetCodePage = 0x3FDE, MessageCodePage = 0x3FFD };

constexpr qsizetype headLengthOf(MapiHolder holder)
{
    switch (holder) {
    case MapiHolder::File:
        return 32;
    case MapiHolder::EmbeddedMessage:
        return 24;
    case MapiHolder::Part:
        break;
    }
    return 8;
}

QString streamName(quint16 id, quint16 type)
{
    return u"__substg1.0_"_s + u"%1%2"_s.arg(id, 4, 16, QLatin1Char('0')).arg(type, 4, 16, QLatin1Char('0')).toUpper();
}

QString withoutEnd(QString words)
{
    while (words.endsWith(QChar(u'\0')))
        words.chop(1);
    return words;
}

} // namespace

MapiProperties::MapiProperties(const OleStorage &storage, MapiHolder holder, QByteArray charset)
    : m_storage(storage)
    , m_headLength(headLengthOf(holder))
    , m_charset(std::move(charset))
{
    for (const quint16 id : {InternetCodePage, MessageCodePage}) {
        if (const QByteArray named = charsetOfCodePage(number(id)); !named.isEmpty())
            m_charset = named;
    }
}

QString MapiProperties::words(quint16 id) const
{
    if (const auto wide = m_storage.streams.constFind(streamName(id, Words)); wide != m_storage.streams.constEnd()) {
        QStringDecoder decoder(QStringDecoder::Utf16LE, QStringDecoder::Flag::ConvertInitialBom);
        return withoutEnd(decoder(*wide));
    }
    return withoutEnd(decodeText(m_storage.streams.value(streamName(id, Words8Bit)), m_charset).text);
}

QByteArray MapiProperties::bytes(quint16 id) const { return m_storage.streams.value(streamName(id, Binary)); }

quint32 MapiProperties::number(quint16 id) const
{
    for (const Type type : {Integer, Boolean}) {
        if (const QByteArray value = record(id, type); !value.isEmpty())
            return type == Integer ? qFromLittleEndian<quint32>(value.constData())
                                   : qFromLittleEndian<quint16>(value.constData());
    }
    return 0;
}

std::optional<QDateTime> MapiProperties::time(quint16 id) const
{
    const QByteArray value = record(id, Time);
    if (value.isEmpty())
        return {};
    constexpr qint64 ticksEachSecond = 10'000'000;
    constexpr qint64 secondsFrom1601To1970 = 11'644'473'600;
    const qint64 seconds = qFromLittleEndian<qint64>(value.constData()) / ticksEachSecond - secondsFrom1601To1970;
    const QDateTime instant = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    const int year = instant.date().year();
    return year >= 1980 && year < 2100 ? std::optional(instant) : std::nullopt;
}

QByteArray MapiProperties::record(quint16 id, quint16 type) const
{
    const QByteArray records = m_storage.streams.value(u"__properties_version1.0"_s);
    for (qsizetype at = m_headLength; at + recordLength <= records.size(); at += recordLength) {
        if (qFromLittleEndian<quint32>(records.constData() + at) == (quint32(id) << 16 | type))
            return records.mid(at + 8, 8);
    }
    return {};
}

QByteArray charsetOfCodePage(quint32 codePage)
{
    static const QHash<quint32, QByteArray> named{{932, "shift_jis"},     {936, "gbk"},       {1200, "utf-16le"},
                                                  {20127, "us-ascii"},    {20866, "koi8-r"},  {21866, "koi8-u"},
                                                  {50220, "iso-2022-jp"}, {51932, "euc-jp"},  {51936, "euc-cn"},
                                                  {51949, "euc-kr"},      {54936, "gb18030"}, {65001, "utf-8"}};
    if (codePage == 0)
        return {};
    if (codePage >= 1250 && codePage <= 1258)
        return "windows-" + QByteArray::number(codePage);
    if (codePage > 28590 && codePage <= 28605)
        return "iso-8859-" + QByteArray::number(codePage - 28590);
    return named.value(codePage, "cp" + QByteArray::number(codePage));
}

} // namespace article12
