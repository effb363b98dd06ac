// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/olefile.h"

#include <QDateTime>

namespace article12 {

/// What a storage of an Outlook file holds; each keeps its records behind a head of its own length ([MS-OXMSG] 2.4).
enum class MapiHolder { File, EmbeddedMessage, Part };

/// The properties of a message, a recipient or an attachment. Ids are those of [MS-OXPROPS] without their type.
class MapiProperties
{
public:
    /// `charset` reads 8-bit words; a message that names its own replaces it.
    MapiProperties(const OleStorage &storage, MapiHolder holder, QByteArray charset = "windows-1252");

    [[nodiscard]] QByteArray charset() const { return m_charset; }
    [[nodiscard]] QString words(quint16 id) const;
    [[nodiscard]] QByteArray bytes(quint16 id) const;              ///< of a binary property
    [[nodiscard]] quint32 number(quint16 id) const;                ///< 0 where it is not given
    [[nodiscard]] std::optional<QDateTime> time(quint16 id) const; ///< UTC; none outside 1980–2100

private:
    [[nodiscard]] QByteArray record(quint16 id, quint16 type) const;

    const OleStorage &m_storage;
    qsizetype m_headLength;
    QByteArray m_charset;
};

/// The charset of a Windows code page, empty for 0.
QByteArray charsetOfCodePage(quint32 codePage);

} // namespace article12
