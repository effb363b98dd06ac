// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/indicators.h"
#include "requests/refusalgrounds.h"

namespace article12 {

/// One line of the report as it is shown, printed and written.
struct ReportRow
{
    QString key; ///< of the JSON form
    Text label;
    Text value; ///< "21", "17 of 18", "16 / 44 / 58", "—"
    Text note;  ///< a rate in percent, or the difference from the month before; may be empty
    QList<RequestNumber> requests;
    friend bool operator==(const ReportRow &, const ReportRow &) = default;
};

/// The compliance report of one month: figures, and the same as lines to read.
struct MonthlyReport
{
    Month month;
    Text measured; ///< "Measured at the end of …": when and in which zone
    bool isOver = true;
    Indicators statutory;
    Indicators promised; ///< Art. 7(3) GDPR and Art. 85 LIL: dates of our own promise
    QList<RightFigures> byRight;
    QList<MonthAnswers> lastMonths; ///< the twelve up to this one
    QList<ReportRow> rows;          ///< what a reader wants first
    QList<ReportRow> furtherRows;
    QList<ReportRow> promisedRows; ///< empty when there was nothing of the kind
    /// Nothing arrived, ended, was answered or was open in this month.
    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const MonthlyReport &, const MonthlyReport &) = default;
};

/// Fails with InvalidInput for a month that has not begun on `today`. Pure; `zone` is only named.
Result<MonthlyReport> monthlyReport(const QList<KpiFact> &facts, Month month, QDate today, const QTimeZone &zone);

/// One figure of the files for machines: table, key, label, count, and of how many.
struct FigureLine
{
    QString table; ///< "requests", "rights", "months", "own_promises"
    QString key;   ///< "on_time", "days_to_answer.median", "refused.G14", "ACC.granted", "2026-03.late"
    Text label;
    std::optional<int> count;
    std::optional<int> of;
    std::optional<QDate> day = {}; ///< a figure that is no number
};
/// Every figure of the report, in the order of CSV and workbook.
[[nodiscard]] QList<FigureLine> figureLinesOf(const MonthlyReport &report);

/// Writes the latest of the late ones into the note of their row: "2026-0203, 2 days; 2026-0207, 1 day".
void nameLate(MonthlyReport &report, const std::function<QString(RequestNumber)> &referenceOf);
/// Writes into the note of refusals how often each ground was used, by its label.
void nameGrounds(MonthlyReport &report, const RefusalGrounds &grounds);
/// The month in a few sentences, for readers without time for tables.
[[nodiscard]] QList<Text> summaryOf(const MonthlyReport &report);
/// "February 2026: 3 on time, 1 late"; the chart in words.
[[nodiscard]] QString inWords(const MonthAnswers &month, const Wording &wording);

/// "October 2026" in the language of the wording.
[[nodiscard]] QString nameOf(Month month, const Wording &wording);
/// Beside the chart: answers only, no withdrawals.
[[nodiscard]] Text lateAnswersName();
/// Why the totals of the two tables differ; names of the columns "by right".
[[nodiscard]] Text footnoteByRight();
/// Titles of the second and third table of figures.
[[nodiscard]] Text furtherHeading();
[[nodiscard]] Text promisesHeading();
[[nodiscard]] QList<Text> headingsByRight();
/// The figures of a row, in the order of the headings after the first.
[[nodiscard]] QList<Figure> figuresOf(const RightFigures &row);

/// The figures for machines, without a request number so that a purge changes nothing:
/// {"month":"2026-03","over":true,"received":{"count":21},"on_time":{"count":17,"of":18}, … every Indicator …,
///  "days_to_answer":{"of":18,"median":16,"p90":44,"max":58,"median_net":…,"p90_net":…,"max_net":…},
///  "refused_by_ground":{"G14":1}, "not_identified":{"count":1,"oldest_days":79},
///  "days_lost":{"median":0,"p90":3,"max":9},"forward_days":{…},
///  "recipients_to_inform":{"count":1,"oldest_days":12},"restrictions_in_force":{"count":1,"next_review":"2026-06-01"},
///  "by_right":{"ACC":{"received":9,"granted":5,"partial":2,"refused":0,"no_data":1}, …},
///  "months":[{"month":"2025-04","on_time":12,"late":1}, … twelve …],
///  "own_promises":{"received":{"count":2}, …}}. No answer: median, p90 and max are absent.
[[nodiscard]] QJsonObject jsonOf(const MonthlyReport &report);

} // namespace article12
