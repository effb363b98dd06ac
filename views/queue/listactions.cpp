// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/queue/listactions.h"

#include "alerts/deadlinecalendar.h"
#include "documents/calendarfile.h"
#include "documents/daylistpainter.h"
#include "documents/wholefile.h"
#include "items/packedsummary.h"
#include "views/common/jobdialog.h"
#include "views/common/notice.h"
#include "views/queue/assigndialog.h"
#include "views/queue/linkdialog.h"
#include "views/queue/queueexport.h"
#include "views/queue/queuepage.h"
#include "views/queue/queuetable.h"

namespace article12 {

namespace {

constexpr int mostPrinted = 2000; ///< rows handed to the sheet, more than it holds

} // namespace

ListActions::ListActions(const Workplace &workplace, const RequestQueueModel &model, const QueuePage &page)
    : m_workplace(workplace)
    , m_model(model)
    , m_page(page)
{
}

void ListActions::assign(QWidget *window, const QList<RequestNumber> &numbers) const
{
    if (numbers.isEmpty())
        return;
    QList<RequestNumber> open;
    for (const RequestNumber number : numbers) {
        const auto row = m_model.find(number);
        if (!row || row->state != State::Closed)
            open << number;
    }
    if (open.isEmpty()) {
        return m_workplace.dialogs.tell(window, tr("Not assigned"),
                                        tr("Closed requests keep who had them. Nothing has been changed."));
    }
    QStringList people{m_workplace.actor.name};
    if (const auto known = m_workplace.casebook.people())
        people << *known;
    people << m_model.handlers();
    people.removeDuplicates();
    (new AssignDialog(m_workplace, open, int(numbers.size() - open.size()), people, window))->open();
}

void ListActions::link(QWidget *window, const QList<RequestNumber> &numbers) const
{
    QList<RequestSummary> rows;
    if (numbers.size() > 1) {
        for (const RequestNumber number : numbers)
            rows << m_model.find(number).value_or(RequestSummary());
    } else {
        for (int row = 0; row < m_model.rowCount(); ++row)
            rows << m_model.at(row);
        rows.removeIf([](const RequestSummary &row) { return row.letter.has_value(); });
    }
    if (rows.size() > 1)
        (new LinkDialog(m_workplace, rows, numbers, window))->open();
}

void ListActions::exportRows(QWidget *window, const QList<RequestNumber> &numbers) const
{
    const QString name = tr("requests-%1.csv").arg(isoDate(m_workplace.casebook.today()));
    const QString path =
        m_workplace.dialogs.chooseSavePath(window, {tr("Export the list"), name, tr("Tables (*.csv)")});
    if (path.isEmpty())
        return;
    QueueExport content{m_model.shownBytes(), m_page.table().shownColumns(), m_model.today()};
    if (!numbers.isEmpty()) {
        content.rows.clear();
        for (const RequestNumber number : numbers) {
            const RequestSummary row = m_model.find(number).value_or(RequestSummary());
            content.rows.push_back(packed(row));
            for (const RequestSummary &letter : letterRowsOf(row))
                content.rows.push_back(packed(letter));
        }
    }
    const JobWords words{tr("Export the list"), tr("Writing the rows.")};
    bool isWhole = false; // else it was cancelled
    const auto saved = runJob(window, words, [&](const JobControl &job) -> Result<void> {
        const QByteArray bytes = queueCsv(content, m_workplace.wording, [&job](int done, int total) {
            job.tell(done, total);
            return !job.isCancelled();
        });
        isWhole = !job.isCancelled();
        return isWhole ? writeWholeFile(path, bytes) : Result<void>();
    });
    tellSaved(window, path, saved, isWhole);
}

void ListActions::exportCalendar(QWidget *window) const
{
    const Register &casebook = m_workplace.casebook;
    const QString path = m_workplace.dialogs.chooseSavePath(
        window, {tr("Export the deadlines"), tr("deadlines.ics"), tr("Calendars (*.ics)")});
    if (path.isEmpty())
        return;
    const JobWords words{tr("Export the deadlines"), tr("Reading the register.")};
    bool isWhole = false; // else it was cancelled
    const auto saved = runJob(window, words, [&](const JobControl &job) -> Result<void> {
        const auto rows = casebook.summaries();
        if (!rows)
            return rows.failure();
        const auto entries = calendarEntries(*rows, calendarWordOf(casebook.profile().controller.name));
        isWhole = !job.isCancelled();
        return isWhole ? writeWholeFile(path, calendarFile(entries, casebook.nowUtc(), m_workplace.wording))
                       : Result<void>();
    });
    tellSaved(window, path, saved, isWhole);
}

void ListActions::tellSaved(QWidget *window, const QString &path, const Result<void> &saved, bool isWhole) const
{
    if (!saved)
        m_workplace.dialogs.tell(window, tr("Not saved"), inWords(saved.failure(), m_workplace.wording));
    else if (isWhole)
        m_workplace.dialogs.note(window, tr("Saved: %1").arg(path));
}

void ListActions::print(QWidget *window) const
{
    DayList list{m_workplace.casebook.profile().controller.name, m_page.title(), m_model.today(), {}};
    for (int row = 0; row < qMin(m_model.rowCount(), mostPrinted); ++row)
        list.rows << m_model.at(row);
    list.furtherRows = m_model.rowCount() - int(list.rows.size());
    m_workplace.dialogs.print(window, list.title,
                              [&](QPrinter &printer) { printDayList(list, m_workplace.wording, printer); });
}

} // namespace article12
