// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace article12 {

/// One line of a table: the cells by column name.
using CsvRow = QHash<QString, QString>;

/// Splits RFC 4180 text (UTF-8, LF or CRLF, quoted cells) into records of cells.
inline QList<QStringList> csvRecords(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    QList<QStringList> records;
    QStringList record;
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"') {
            const bool isDoubled = isQuoted && i + 1 < text.size() && text[i + 1] == u'"';
            if (isDoubled)
                cell += text[++i];
            else
                isQuoted = !isQuoted;
        } else if (!isQuoted && (c == u',' || c == u'\n')) {
            record << cell;
            cell.clear();
            if (c == u'\n')
                records << std::exchange(record, {});
        } else if (isQuoted || c != u'\r') {
            cell += c;
        }
    }
    if (!record.isEmpty() || !cell.isEmpty())
        records << (record << cell);
    return records;
}

/// The rows of a table whose first record names the columns; empty when the file cannot be read.
inline QList<CsvRow> readCsv(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> records = csvRecords(file.readAll());
    if (records.isEmpty())
        return {};
    const QStringList columns = records.takeFirst();
    QList<CsvRow> rows;
    for (const QStringList &record : records) {
        CsvRow row;
        for (qsizetype i = 0; i < std::min(columns.size(), record.size()); ++i)
            row.insert(columns[i], record[i]);
        rows << row;
    }
    return rows;
}

} // namespace article12
