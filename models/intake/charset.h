// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace article12 {

struct DecodedText
{
    QString text;
    bool charsetKnown = true;  ///< false: read as if nothing had been declared
    bool allBytesValid = true; ///< false: some bytes are shown as U+FFFD
};

/// Reads text bytes under the charset their message declares (intake.md 6.11): nothing declared is UTF-8 if valid, else
/// windows-1252, which is also read for iso-8859-1, us-ascii and for UTF-8 that holds none.
DecodedText decodeText(const QByteArray &bytes, QByteArray charset);

/// A header line decoded as iso-8859-1 may hold windows-1252 signs (€, –) as control characters: makes them readable.
QString withWindowsSigns(QString text);

} // namespace article12
