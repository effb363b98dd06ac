// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mailcontainer.h"

namespace article12 {

QByteArray MailContainer::around(QByteArray message) const
{
    if (fromMbox)
        message.replace("\nFrom ", "\n>From ");
    message.prepend(before);
    if (bareReturns)
        message.replace('\n', '\r');
    return message;
}

MailContainer withoutContainer(QByteArray file)
{
    MailContainer container;
    qsizetype start = file.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    container.bareReturns = !file.contains('\n') && file.contains('\r');
    if (container.bareReturns)
        file.replace('\r', '\n');
    while (start < file.size() && (file[start] == '\r' || file[start] == '\n'))
        ++start;
    container.fromMbox = file.mid(start, 5) == "From ";
    if (container.fromMbox) {
        const qsizetype lineEnd = file.indexOf('\n', start);
        start = lineEnd < 0 ? file.size() : lineEnd + 1;
    }
    container.before = file.left(start);
    container.bytes = file.mid(start);
    if (container.fromMbox)
        container.bytes.replace("\n>From ", "\nFrom ");
    return container;
}

} // namespace article12
