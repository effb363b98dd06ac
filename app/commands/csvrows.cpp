// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/csvrows.h"

#include "app/commands/output.h"
#include "documents/reportfiles.h"

#include <iostream>
#include <sstream>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// The cells of one record; a quoted one may hold commas, quotes and line ends.
QStringList cellsOf(const QString &record)
{
    QStringList cells;
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < record.size(); ++i) {
        const QChar unit = record[i];
        if (unit == u'"' && isQuoted && record.mid(i + 1, 1) == u"\"") {
            cell += unit;
            ++i;
        } else if (unit == u'"') {
            isQuoted = !isQuoted;
        } else if (unit == u',' && !isQuoted) {
            cells << std::exchange(cell, QString());
        } else {
            cell += unit;
        }
    }
    return cells << cell;
}

} // namespace

CsvRows::CsvRows(QString path, std::shared_ptr<std::istream> stream)
    : m_path(std::move(path))
    , m_stream(std::move(stream))
{
}

Result<CsvRows> CsvRows::open(const QString &path, const QString &needed, const QStringList &unnamed)
{
    std::shared_ptr<std::istream> stream(&std::cin, [](std::istream *) {});
    if (path != u"-") {
        const auto bytes = readInput(path);
        if (!bytes)
            return bytes.failure();
        stream = std::make_shared<std::istringstream>(bytes->toStdString());
    }
    CsvRows rows(path, std::move(stream));
    if (!rows.read()) {
        return Failure{
            Failure::Code::InvalidInput, Text(QT_TRANSLATE_NOOP("Domain", "%1 holds no table"), {path}), {}, path, {}};
    }
    const bool isNamed = rows.m_cells.contains(needed);
    if (!isNamed && unnamed.isEmpty()) {
        return Failure{Failure::Code::InvalidInput,
                       Text(QT_TRANSLATE_NOOP("Domain", "The table has no column “%1”."), {needed}),
                       {},
                       path,
                       {}};
    }
    rows.m_columns = isNamed ? rows.m_cells : unnamed;
    rows.m_isWaiting = !isNamed;
    return rows;
}

QString CsvRows::place() const { return u"%1:%2"_s.arg(m_path, QString::number(m_rowLine)); }

bool CsvRows::next()
{
    if (std::exchange(m_isWaiting, false))
        return true;
    return read();
}

bool CsvRows::read()
{
    std::string record;
    std::string line;
    bool isOpen = false;
    while (std::getline(*m_stream, line)) {
        ++m_line;
        if (!line.empty() && line.back() == '\r')
            line.pop_back();
        if (m_line == 1 && line.starts_with("\xEF\xBB\xBF"))
            line.erase(0, 3);
        if (line.empty() && !isOpen)
            continue;
        if (!isOpen)
            m_rowLine = m_line;
        record += isOpen ? '\n' + line : line;
        isOpen = std::count(record.begin(), record.end(), '"') % 2 != 0;
        if (!isOpen)
            break;
    }
    if (record.empty())
        return false;
    m_cells = cellsOf(QString::fromStdString(record));
    return true;
}

void writeRow(const QStringList &cells, const QByteArray &lineEnd, Output &output)
{
    QByteArray line = csvLine(cells, CsvStyle::Plain);
    line.chop(2);
    output.bytes(line + lineEnd);
}

Result<void> answerRows(CsvRows &rows, const std::function<RowAnswer(const CsvRows &)> &answer,
                        const QByteArray &lineEnd, const Wording &wording, Output &output)
{
    qint64 all = 0;
    qint64 failed = 0;
    while (rows.next()) {
        ++all;
        RowAnswer answered = answer(rows);
        if (!rows.isWhole()) {
            answered.failure = Failure{Failure::Code::InvalidInput,
                                       Text(QT_TRANSLATE_NOOP("Domain", "This line has another number of cells than "
                                                                        "there are columns."))};
        }
        if (answered.failure) {
            ++failed;
            answered.failure->where = rows.place();
            output.report(*answered.failure, wording);
        }
        writeRow(answered.cells, lineEnd, output);
        output.flush();
    }
    if (failed > 0) {
        return Failure{Failure::Code::InvalidInput,
                       Text(QT_TRANSLATE_NOOP("Domain", "%1 of %2 lines have no result."), {failed, all})};
    }
    return {};
}

} // namespace article12
