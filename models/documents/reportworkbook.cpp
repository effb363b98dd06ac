// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/reportworkbook.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr double labelWidth = 58; // characters
constexpr double numberWidth = 14;

/// One sheet, written from top to bottom.
class Sheet
{
public:
    Sheet(lxw_workbook *book, const QString &name, lxw_format *head, lxw_format *percent)
        : m_sheet(workbook_add_worksheet(book, name.toUtf8().constData()))
        , m_head(head)
        , m_percent(percent)
    {
        worksheet_set_column(m_sheet, 0, 0, labelWidth, nullptr);
        worksheet_set_column(m_sheet, 1, 6, numberWidth, nullptr);
    }

    void line(const QString &words) { put(0, words, nullptr), next(); }
    void heads(const QStringList &words)
    {
        for (qsizetype i = 0; i < words.size(); ++i)
            put(lxw_col_t(i), words[i], m_head);
        next();
    }
    void words(int column, const QString &words) { put(lxw_col_t(column), words, nullptr); }
    void number(int column, std::optional<int> number)
    {
        if (number)
            worksheet_write_number(m_sheet, m_row, lxw_col_t(column), *number, nullptr);
    }
    void share(int column, int count, int of)
    {
        worksheet_write_number(m_sheet, m_row, lxw_col_t(column), double(count) / of, m_percent);
    }
    void next() { ++m_row; }

private:
    void put(lxw_col_t column, const QString &words, lxw_format *format)
    {
        worksheet_write_string(m_sheet, m_row, column, words.toUtf8().constData(), format);
    }

    lxw_worksheet *m_sheet;
    lxw_format *m_head;
    lxw_format *m_percent;
    lxw_row_t m_row = 0;
};

class WorkbookWriter
{
public:
    WorkbookWriter(lxw_workbook *book, const MonthlyReport &report, const Wording &wording)
        : m_book(book)
        , m_report(report)
        , m_wording(wording)
        , m_head(workbook_add_format(book))
        , m_percent(workbook_add_format(book))
    {
        format_set_bold(m_head);
        format_set_text_wrap(m_head);
        format_set_num_format(m_percent, "0 %");
    }

    void addRequests(const ReportOrigin &origin)
    {
        Sheet sheet = add(Text(QT_TRANSLATE_NOOP("Domain", "Requests")));
        sheet.line(origin.organisation);
        sheet.line(
            say(Text(QT_TRANSLATE_NOOP("Domain", "Compliance report, %1"), {nameOf(m_report.month, m_wording)})));
        sheet.line(m_wording.withDateStyle(Wording::DateStyle::Long).say(m_report.measured));
        sheet.line(say(Text(QT_TRANSLATE_NOOP("Domain", "Journal %1"), {origin.journalCode})));
        sheet.next();
        addFigures(sheet, u"requests"_s);
        sheet.next();
        sheet.line(say(promisesHeading()));
        addFigures(sheet, u"own_promises"_s);
    }
    void addRights()
    {
        Sheet sheet = add(Text(QT_TRANSLATE_NOOP("Domain", "Rights")));
        QStringList heads;
        for (const Text &heading : headingsByRight())
            heads << say(heading);
        sheet.heads(heads);
        for (const RightFigures &row : m_report.byRight) {
            sheet.words(0, say(shortNameOf(row.right)));
            int column = 1;
            for (const Figure &figure : figuresOf(row))
                sheet.number(column++, figure.count);
            sheet.next();
        }
        sheet.next();
        sheet.line(say(footnoteByRight()));
    }
    void addMonths()
    {
        Sheet sheet = add(Text(QT_TRANSLATE_NOOP("Domain", "Twelve months")));
        sheet.heads({say(Text(QT_TRANSLATE_NOOP("Domain", "Answers per month"))), say(nameOf(Indicator::OnTime)),
                     say(lateAnswersName())});
        for (const MonthAnswers &row : m_report.lastMonths) {
            sheet.words(0, nameOf(row.month, m_wording));
            sheet.number(1, row.onTime);
            sheet.number(2, row.late);
            sheet.next();
        }
    }

private:
    Sheet add(const Text &name) { return {m_book, say(name), m_head, m_percent}; }
    QString say(const Text &text) const { return m_wording.say(text); }
    void addFigures(Sheet &sheet, const QString &table)
    {
        sheet.heads({say(Text(QT_TRANSLATE_NOOP("Domain", "Indicator"))), nameOf(m_report.month, m_wording),
                     say(Text(QT_TRANSLATE_NOOP("Domain", "of"))), say(Text(QT_TRANSLATE_NOOP("Domain", "share"))),
                     say(Text(QT_TRANSLATE_NOOP("Domain", "key")))});
        for (const FigureLine &line : figureLinesOf(m_report)) {
            if (line.table != table)
                continue;
            sheet.words(0, say(line.label));
            if (line.day)
                sheet.words(1, isoDate(*line.day));
            else
                sheet.number(1, line.count);
            sheet.number(2, line.of);
            const bool isRate = line.of && line.count && *line.of > 0 && !line.key.startsWith("days_to_answer"_L1);
            if (isRate)
                sheet.share(3, *line.count, *line.of);
            sheet.words(4, line.key);
            sheet.next();
        }
    }

    lxw_workbook *m_book;
    const MonthlyReport &m_report;
    const Wording &m_wording;
    lxw_format *m_head;
    lxw_format *m_percent;
};

Failure notWritten(const QString &why)
{
    return {
        Failure::Code::Io, Text(QT_TRANSLATE_NOOP("Domain", "The workbook could not be made: %1."), {why}), {}, {}, {}};
}

} // namespace

Result<QByteArray> reportWorkbook(const MonthlyReport &report, const Wording &wording, const ReportOrigin &origin)
{
    // The library writes files only; figures name nobody.
    const QTemporaryDir folder;
    if (!folder.isValid())
        return notWritten(folder.errorString());
    QByteArray folderName = QFile::encodeName(folder.path());
    const QString path = folder.filePath(u"report.xlsx"_s);
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folderName.data();
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!book)
        return notWritten(path);
    WorkbookWriter writer(book, report, wording);
    writer.addRequests(origin);
    writer.addRights();
    writer.addMonths();
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
        return notWritten(QString::fromUtf8(lxw_strerror(error)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notWritten(file.errorString());
    return file.readAll();
}

} // namespace article12
