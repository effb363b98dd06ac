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

/// Writes lines in one style and one language.
class CsvFile
{
public:
    CsvFile(const Wording &wording, CsvStyle style)
        : m_wording(wording)
        , m_style(style)
    {
        if (style == CsvStyle::Spreadsheet)
            m_bytes = QByteArrayLiteral("\xEF\xBB\xBF");
        m_bytes += csvLine({u"table"_s, u"key"_s, u"label"_s, u"count"_s, u"of"_s}, style);
    }

    void add(const QString &table, const QString &key, const Text &label, std::optional<int> count,
             std::optional<int> of = {})
    {
        const auto words = [](std::optional<int> number) { return number ? QString::number(*number) : QString(); };
        m_bytes += csvLine({table, key, m_wording.say(label), words(count), words(of)}, m_style);
    }
    void add(const QString &table, const Indicators &indicators)
    {
        for (auto figure = indicators.figures.begin(); figure != indicators.figures.end(); ++figure)
            add(table, keyOf(figure.key()), nameOf(figure.key()), figure->count, figure->of);
        const Percentiles &days = indicators.daysToAnswer.days;
        const Percentiles &net = indicators.daysToAnswer.net;
        const int answers = indicators.figures[Indicator::Answered].count;
        const Text netLabel(QT_TRANSLATE_NOOP("Domain", "The same without suspended days"));
        add(table, u"days_to_answer.median"_s, Text(QT_TRANSLATE_NOOP("Domain", "Days to answer, median")), days.median,
            answers);
        add(table, u"days_to_answer.p90"_s, Text(QT_TRANSLATE_NOOP("Domain", "Days to answer, 90th percentile")),
            days.p90, answers);
        add(table, u"days_to_answer.max"_s, Text(QT_TRANSLATE_NOOP("Domain", "Days to answer, maximum")), days.maximum,
            answers);
        add(table, u"days_to_answer.median_net"_s, netLabel, net.median, answers);
        add(table, u"days_to_answer.p90_net"_s, netLabel, net.p90, answers);
        add(table, u"days_to_answer.max_net"_s, netLabel, net.maximum, answers);
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    const Wording &m_wording;
    CsvStyle m_style;
    QByteArray m_bytes;
};

} // namespace

QByteArray csvLine(const QStringList &cells, CsvStyle style)
{
    const QChar separator = style == CsvStyle::Spreadsheet ? u';' : u',';
    QStringList written;
    for (const QString &cell : cells)
        written << quoted(cell, separator);
    return written.join(separator).toUtf8() + "\r\n";
}

QByteArray reportCsv(const MonthlyReport &report, const Wording &wording, CsvStyle style)
{
    CsvFile file(wording, style);
    file.add(u"requests"_s, report.statutory);
    for (const RightFigures &row : report.byRight) {
        const auto add = [&](const QString &key, int count) {
            file.add(u"rights"_s, keyOf(row.right) + u'.' + key, shortNameOf(row.right), count);
        };
        add(u"received"_s, row.received);
        add(u"granted"_s, row.granted);
        add(u"partial"_s, row.partial);
        add(u"refused"_s, row.refused);
        add(u"no_data"_s, row.noData);
    }
    file.add(u"own_promises"_s, report.promised);
    return file.bytes();
}

QByteArray reportJson(const MonthlyReport &report) { return QJsonDocument(jsonOf(report)).toJson(); }

} // namespace article12
