// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/result.h"

#include <QStringList>

namespace article12 {

/// A table of RFC 4180: a line of column names, then rows of as many cells. UTF-8, a byte order mark is ignored.
class CsvTable
{
public:
    /// Fails with InvalidInput, naming the line.
    static Result<CsvTable> parse(const QByteArray &bytes, const QString &where);

    [[nodiscard]] qsizetype size() const { return m_rows.size(); }
    /// The cell of a row in the column of this name; empty when there is no such column.
    [[nodiscard]] QString cell(qsizetype row, const QString &column) const;
    [[nodiscard]] bool hasColumn(const QString &column) const { return m_columns.contains(column); }

private:
    QStringList m_columns;
    QList<QStringList> m_rows;
};

} // namespace article12
