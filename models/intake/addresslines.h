// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace article12 {

struct AddressLines
{
    QByteArray bytes; ///< as long as the message was: every part stays at its place
    bool cut = false;
};

/// A message whose address lines (From, To, Cc …, in attached messages too) hold at most 20 KB of addresses; the rest
/// of a longer line is blank. The parser below would follow what is nested in them without end.
AddressLines withShortAddressLines(QByteArray message);

} // namespace article12
