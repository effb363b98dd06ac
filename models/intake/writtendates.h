// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace article12 {

/// A day as people write it; the year is 0 where none is written.
struct WrittenDate
{
    int day = 0;
    int month = 0;
    int year = 0;
    qsizetype offset = 0; ///< in the text searched

    /// The day meant when this is read on `reader`: without a year, the last such day not after it.
    [[nodiscard]] QDate on(QDate reader) const;
};

/// Days written as words ("2 mars 2026", "14. Januar", "March 9, 2026", "9 de marzo de 2026") or as numbers in the
/// order of Europe ("16.01.", "09/03/2026", "2026-03-09").
QList<WrittenDate> writtenDates(const QString &text);

} // namespace article12
