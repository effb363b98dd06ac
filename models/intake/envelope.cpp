// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/envelope.h"

namespace article12 {

QByteArray Envelope::around(QByteArray message) const
{
    if (fromMbox)
        message.replace("\nFrom ", "\n>From ");
    message.prepend(before);
    if (bareReturns)
        message.replace('\n', '\r');
    return message;
}

Envelope withoutEnvelope(QByteArray file)
{
    Envelope envelope;
    qsizetype start = file.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    envelope.bareReturns = !file.contains('\n') && file.contains('\r');
    if (envelope.bareReturns)
        file.replace('\r', '\n');
    while (start < file.size() && (file[start] == '\r' || file[start] == '\n'))
        ++start;
    envelope.fromMbox = file.mid(start, 5) == "From ";
    if (envelope.fromMbox) {
        const qsizetype lineEnd = file.indexOf('\n', start);
        start = lineEnd < 0 ? file.size() : lineEnd + 1;
    }
    envelope.before = file.left(start);
    envelope.bytes = file.mid(start);
    if (envelope.fromMbox)
        envelope.bytes.replace("\n>From ", "\nFrom ");
    return envelope;
}

} // namespace article12
