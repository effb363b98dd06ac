// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/result.h"

#include <QStringList>

#include <functional>
#include <istream>
#include <memory>

namespace article12 {

class Output;

/// A table of RFC 4180 (UTF-8, LF or CRLF, a byte order mark is ignored), read row by row while it is still being
/// written: standard input may be a pipe that waits for the answer to its last line.
class CsvRows
{
public:
    /// `path`: a file, "-" for standard input. The first line names the columns, `needed` among them. When it does not
    /// and the table may come without names, its cells stand in the order of `unnamed`.
    /// Fails with NotFound, Io, or InvalidInput when the column is missing.
    static Result<CsvRows> open(const QString &path, const QString &needed, const QStringList &unnamed = {});

    /// Goes to the next row; false at the end. Empty lines are passed over.
    bool next();
    /// Where this row begins: "cases.csv:5", lines counted from 1.
    [[nodiscard]] QString place() const;
    /// As many cells as there are columns?
    [[nodiscard]] bool isWhole() const { return m_cells.size() == m_columns.size(); }
    /// The cell of this row in the column of this name; empty when there is no such column.
    [[nodiscard]] QString cell(const QString &column) const { return m_cells.value(m_columns.indexOf(column)); }
    [[nodiscard]] bool hasColumn(const QString &column) const { return m_columns.contains(column); }

private:
    CsvRows(QString path, std::shared_ptr<std::istream> stream);
    bool read();

    QString m_path;
    std::shared_ptr<std::istream> m_stream;
    QStringList m_columns;
    QStringList m_cells;
    int m_line = 0;
    int m_rowLine = 0;
    bool m_isWaiting = false; ///< the first line was a row: it comes next
};

/// What is written for one row; with a failure the cells say which row it was.
struct RowAnswer
{
    QStringList cells;
    std::optional<Failure> failure;
};
/// Writes one line for each row as soon as it is read. Rows without an answer are reported with their place, the others
/// are still computed; fails at the end when there was one. Lines end with `lineEnd`.
Result<void> answerRows(CsvRows &rows, const std::function<RowAnswer(const CsvRows &)> &answer,
                        const QByteArray &lineEnd, const Wording &wording, Output &output);
/// One line of the answer.
void writeRow(const QStringList &cells, const QByteArray &lineEnd, Output &output);

} // namespace article12
