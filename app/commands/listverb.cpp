// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/listverb.h"

#include "app/commands/requestjson.h"
#include "documents/reportfiles.h"
#include "requests/standing.h"

#include <QJsonDocument>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// Its words head the CSV in any language, so that a script finds its column.
constexpr std::array columns{QT_TRANSLATE_NOOP("Domain", "deadline"), QT_TRANSLATE_NOOP("Domain", "reference"),
                             QT_TRANSLATE_NOOP("Domain", "person"),   QT_TRANSLATE_NOOP("Domain", "rights"),
                             QT_TRANSLATE_NOOP("Domain", "state"),    QT_TRANSLATE_NOOP("Domain", "next"),
                             QT_TRANSLATE_NOOP("Domain", "due"),      QT_TRANSLATE_NOOP("Domain", "received"),
                             QT_TRANSLATE_NOOP("Domain", "channel"),  QT_TRANSLATE_NOOP("Domain", "handler")};

/// One row as words of the interface, in the order of `columns`.
QStringList cellsOf(const RequestSummary &row, QDate today, const Wording &wording)
{
    QStringList rights;
    for (const Right right : row.rights)
        rights << wording.say(shortNameOf(right));
    const bool isOver = row.state == State::Done || row.state == State::Closed;
    const auto due = row.letter ? std::optional(row.target->due) : isOver ? std::nullopt : row.deadline.effectiveDue;
    return {wording.say(pillOf(row, today)),
            row.reference,
            row.person,
            rights.join(u", "_s),
            wording.say(nameOf(row.state)),
            wording.say(textOf(row.next)),
            due ? isoDate(*due) : QString(),
            isoDate(row.receivedOn),
            keyOf(row.channel),
            row.handler};
}

void writeText(const QList<QStringList> &lines, Output &output)
{
    QList<qsizetype> widths(qsizetype(columns.size()), 0);
    for (const QStringList &line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], line[i].size());
    }
    for (const QStringList &line : lines) {
        QString words;
        for (qsizetype i = 0; i < line.size(); ++i)
            words += line[i].leftJustified(widths[i] + 2);
        output.line(words.trimmed());
    }
}

} // namespace

VerbInfo ListVerb::info() const
{
    return {.name = "list",
            .summary = QT_TRANSLATE_NOOP("Domain", "a view of the queue: todo, overdue, due_7, waiting_person, "
                                                   "waiting_colleagues, follow_up, open, closed, suspended"),
            .operands = {{"FILE.a12"}},
            .options = {{"view", "overdue", QT_TRANSLATE_NOOP("Domain", "which requests; todo if left out")},
                        {"csv", nullptr, QT_TRANSLATE_NOOP("Domain", "as CSV")},
                        {"json", nullptr, QT_TRANSLATE_NOOP("Domain", "as JSON")}}};
}

Result<void> ListVerb::run(const Arguments &arguments, Services &services, Output &output) const
{
    const auto view = arguments.word<QueueView>("view");
    if (!view)
        return view.failure();
    if (arguments.has("csv") && arguments.has("json"))
        return usageFailure(u"--csv"_s, Text(QT_TRANSLATE_NOOP("Domain", "--csv and --json exclude each other")));
    const auto opened = services.openToRead(arguments.operand(0), output);
    if (!opened)
        return opened.failure();
    const QDate today = opened.value()->today();
    auto rows = opened.value()->summaries();
    if (!rows)
        return rows.failure();
    for (const RequestSummary &row : QList<RequestSummary>(*rows))
        *rows += letterRowsOf(row);
    rows->removeIf(
        [&](const RequestSummary &row) { return !belongsTo(view->value_or(QueueView::ToDoNow), row, today); });
    std::sort(rows->begin(), rows->end(), [today](const RequestSummary &left, const RequestSummary &right) {
        return isMoreUrgent(left, right, today);
    });

    if (arguments.has("json")) {
        QJsonArray array;
        for (const RequestSummary &row : std::as_const(*rows))
            array << summaryJson(row, today);
        output.bytes(QJsonDocument(array).toJson());
        return {};
    }
    const Wording wording = services.wording();
    QStringList heads;
    for (const char *column : columns)
        heads << (arguments.has("csv") ? QString::fromLatin1(column) : wording.say(Text(column)));
    QList<QStringList> lines{heads};
    for (const RequestSummary &row : std::as_const(*rows))
        lines << cellsOf(row, today, wording);
    if (!arguments.has("csv")) {
        writeText(lines, output);
        return {};
    }
    for (const QStringList &line : std::as_const(lines))
        output.bytes(csvLine(line, CsvStyle::Plain));
    return {};
}

} // namespace article12
