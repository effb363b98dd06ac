// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/csvtable.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// Splits into records; a quoted cell may hold commas, quotes and line ends.
QList<QStringList> recordsOf(const QString &text)
{
    QList<QStringList> records;
    QStringList record;
    QString cell;
    bool quoted = false;
    bool begun = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (quoted && unit == u'"' && text.mid(i + 1, 1) == u"\"") {
            cell += unit;
            ++i;
        } else if (unit == u'"') {
            quoted = !quoted;
            begun = true;
        } else if (quoted) {
            cell += unit;
        } else if (unit == u',') {
            record << std::exchange(cell, QString());
            begun = true;
        } else if (unit == u'\n') {
            if (begun || !cell.isEmpty())
                records << (record << std::exchange(cell, QString()));
            record.clear();
            begun = false;
        } else if (unit != u'\r') {
            cell += unit;
        }
    }
    if (begun || !cell.isEmpty())
        records << (record << cell);
    return records;
}

} // namespace

Result<CsvTable> CsvTable::parse(const QByteArray &bytes, const QString &where)
{
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    CsvTable table;
    table.m_rows = recordsOf(text);
    if (table.m_rows.isEmpty())
        return Failure{Failure::Code::InvalidInput,
                       Text(QT_TRANSLATE_NOOP("Domain", "%1 holds no table"), {where}),
                       {},
                       where,
                       {}};
    table.m_columns = table.m_rows.takeFirst();
    for (qsizetype row = 0; row < table.m_rows.size(); ++row) {
        if (table.m_rows[row].size() != table.m_columns.size())
            return Failure{
                Failure::Code::InvalidInput,
                Text(QT_TRANSLATE_NOOP("Domain", "%1, row %2 has another number of cells than the first line"),
                     {where, QString::number(row + 2)}),
                {},
                where,
                {}};
    }
    return table;
}

QString CsvTable::cell(qsizetype row, const QString &column) const
{
    return m_rows[row].value(m_columns.indexOf(column));
}

} // namespace article12
