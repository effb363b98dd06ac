// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/reportfiles.h"

#include <QJsonDocument>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// A cell that begins so is run by a spreadsheet.
bool looksLikeFormula(const QString &cell)
{
    static const QString signs = u"=+-@\t\r\n"_s;
    bool isNumber = false;
    (void)cell.toDouble(&isNumber);
    return cell.size() > 1 && signs.contains(cell.front()) && !isNumber;
}

QString quoted(QString cell, QChar separator)
{
    if (looksLikeFormula(cell))
        cell.prepend(u'\'');
    const bool needsQuotes = cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n') ||
                             cell.contains(u'\r') || cell.startsWith(u' ') || cell.endsWith(u' ');
    return needsQuotes ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

} // namespace

QByteArray csvLine(const QStringList &cells, CsvStyle style)
{
    const QChar separator = style == CsvStyle::Spreadsheet ? u';' : u',';
    QStringList written;
    for (const QString &cell : cells)
        written << quoted(cell, separator);
    return written.join(separator).toUtf8() + "\r\n";
}

QByteArray reportCsv(const MonthlyReport &report, const Wording &wording, const ReportOrigin &origin, CsvStyle style)
{
    QByteArray bytes = style == CsvStyle::Spreadsheet ? QByteArrayLiteral("\xEF\xBB\xBF") : QByteArray();
    bytes += csvLine({u"table"_s, u"key"_s, u"label"_s, u"count"_s, u"of"_s}, style);
    const auto words = [](std::optional<int> number) { return number ? QString::number(*number) : QString(); };
    for (const FigureLine &line : figureLinesOf(report)) {
        const QString figure = line.day ? isoDate(*line.day) : words(line.count);
        bytes += csvLine({line.table, line.key, wording.say(line.label), figure, words(line.of)}, style);
    }
    return bytes + csvLine({u"report"_s, u"journal_code"_s, origin.journalCode, {}, {}}, style);
}

QByteArray reportJson(const MonthlyReport &report, const ReportOrigin &origin)
{
    QJsonObject json = jsonOf(report);
    json.insert(u"organisation"_s, origin.organisation);
    json.insert(u"journal_code"_s, origin.journalCode);
    return QJsonDocument(json).toJson();
}

} // namespace article12
