// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/queue/queueexport.h"

#include "items/packedsummary.h"

namespace article12 {

QByteArray queueCsv(const QueueExport &content, const Wording &wording,
                    const std::function<bool(int done, int total)> &goesOn)
{
    const bool decimalComma = wording.locale().decimalPoint() == QLatin1String(",");
    const CsvStyle style = decimalComma ? CsvStyle::Spreadsheet : CsvStyle::Plain;
    QByteArray bytes("\xEF\xBB\xBF"); // spreadsheets take it for the sign of UTF-8
    QStringList titles;
    for (const QueueColumn column : content.columns)
        titles << wording.say(Text(specOf(column).title));
    bytes += csvLine(titles, style);
    int done = 0;
    for (const QByteArray &packedRow : content.rows) {
        const RequestSummary row = unpacked(packedRow);
        QStringList cells;
        for (const QueueColumn column : content.columns)
            cells << exportedWords(column, {row, content.today, wording});
        bytes += csvLine(cells, style);
        if (!goesOn(++done, int(content.rows.size())))
            return {};
    }
    return bytes;
}

} // namespace article12
