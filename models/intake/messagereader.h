// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/result.h"
#include "intake/message.h"

#include <QStringList>
#include <QTimeZone>

namespace article12 {

struct MessageReaderOptions
{
    QTimeZone zone;         ///< the controller's zone: days are civil days there
    QStringList ownDomains; ///< mail domains of the controller, without "@"; sub-domains count
};

/// Reads an internet message (.eml, also with an mbox line or a byte order mark before it) or an Outlook message (.msg)
/// as intake.md says. Whatever the bytes, it answers: a Message with warnings, or a Failure for a file that is empty,
/// too large or no message.
Result<Message> readMessage(const QByteArray &bytes, const MessageReaderOptions &options);

/// True when the bytes begin with header lines of a message.
bool looksLikeMessage(const QByteArray &bytes);

/// Reads words without a head: typed, pasted or saved as .txt. A mail head quoted in them tells writer and day; days
/// written in the text are listed, none of them is proposed. Fails for bytes that are no text.
Result<Message> readText(const QByteArray &file, const MessageReaderOptions &options);

/// True when the address is in one of the domains or below it.
bool isOwnAddress(const QString &address, const QStringList &ownDomains);

} // namespace article12
