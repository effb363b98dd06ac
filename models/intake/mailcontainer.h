// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace article12 {

/// A message without what only its container added: a byte order mark, empty lines, an mbox line, line ends without LF.
struct MailContainer
{
    QByteArray bytes;  ///< of the message
    QByteArray before; ///< what stood before it
    bool fromMbox = false;
    bool bareReturns = false;

    /// The file again, around another message.
    [[nodiscard]] QByteArray around(QByteArray message) const;
};

MailContainer withoutContainer(QByteArray file);

} // namespace article12
