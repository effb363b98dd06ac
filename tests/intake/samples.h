// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/messagereader.h"

#include <QFile>

namespace article12 {

/// The shop of the sample messages.
inline MessageReaderOptions sampleOptions()
{
    return {QTimeZone("Europe/Paris"), {QStringLiteral("boutique-lumiere.example.com")}};
}

inline QByteArray bytesOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QString sampleFolder() { return QStringLiteral(ARTICLE12_SHARED_DIR "/inputs/"); }
inline QString fixtureFolder() { return QStringLiteral(ARTICLE12_SOURCE_DIR "/tests/data/eml/"); }

/// One row of a CSV file with a header line, by column name (RFC 4180).
using CsvRow = QHash<QString, QString>;

inline QList<CsvRow> rowsOfCsv(const QString &text)
{
    QList<QStringList> lines{{}};
    QString field;
    bool quoted = false;
    for (qsizetype index = 0; index < text.size(); ++index) {
        const QChar unit = text[index];
        const bool doubled = quoted && unit == u'"' && index + 1 < text.size() && text[index + 1] == u'"';
        if (doubled)
            field += text[index++];
        else if (unit == u'"')
            quoted = !quoted;
        else if (!quoted && (unit == u',' || unit == u'\n')) {
            lines.last() << std::exchange(field, {});
            if (unit == u'\n')
                lines << QStringList();
        } else if (quoted || unit != u'\r')
            field += unit;
    }
    QList<CsvRow> rows;
    for (qsizetype line = 1; line < lines.size(); ++line) {
        CsvRow row;
        for (qsizetype column = 0; column < lines[line].size(); ++column)
            row.insert(lines[0][column], lines[line][column]);
        if (!row.isEmpty())
            rows << row;
    }
    return rows;
}

inline QList<CsvRow> sampleIndex()
{
    return rowsOfCsv(QString::fromUtf8(bytesOfFile(sampleFolder() + QStringLiteral("INDEX.csv"))));
}

} // namespace article12
