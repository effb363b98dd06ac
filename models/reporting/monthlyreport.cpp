// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/monthlyreport.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

Text dash() { return Text::verbatim(u"—"_s); }

Text numberText(qint64 number) { return Text::verbatim(QString::number(number)); }

/// Never 100 % while one is missing, never 0 % while there is one.
Text percentOf(int count, int of)
{
    const int rounded = (200 * count + of) / (2 * of);
    const int percent = count == of ? 100 : count == 0 ? 0 : std::clamp(rounded, 1, 99);
    return Text(QT_TRANSLATE_NOOP("Domain", "%1 %"), {qint64(percent)});
}

Text differenceText(int difference)
{
    if (difference == 0)
        return {};
    const QChar sign = difference > 0 ? u'+' : QChar(0x2212);
    return Text::verbatim(sign + QString::number(std::abs(difference)));
}

ReportRow rowOf(Indicator indicator, const Figure &figure, const Figure &before)
{
    ReportRow row{keyOf(indicator), nameOf(indicator), numberText(figure.count), {}, figure.requests};
    if (!figure.of) {
        row.note = differenceText(figure.count - before.count);
    } else if (*figure.of == 0) {
        row.value = dash();
    } else {
        row.value = Text(QT_TRANSLATE_NOOP("Domain", "%1 of %2"), {qint64(figure.count), qint64(*figure.of)});
        row.note = percentOf(figure.count, *figure.of);
    }
    return row;
}

Text inOneLine(const Percentiles &values)
{
    if (!values.median)
        return dash();
    return Text::verbatim(u"%1 / %2 / %3"_s.arg(*values.median).arg(*values.p90).arg(*values.maximum));
}

QList<ReportRow> rowsOf(const Indicators &month, const Indicators &before)
{
    QList<ReportRow> rows;
    for (const auto &key : Keys<Indicator>::table)
        rows << rowOf(key.value, month.figures[key.value], before.figures[key.value]);
    const DaysToAnswer &days = month.daysToAnswer;
    rows << ReportRow{u"days_to_answer"_s,
                      Text(QT_TRANSLATE_NOOP("Domain", "Days to answer: median, 90th percentile, maximum")),
                      inOneLine(days.days),
                      {},
                      days.requests}
         << ReportRow{u"days_to_answer_net"_s,
                      Text(QT_TRANSLATE_NOOP("Domain", "The same without suspended days")),
                      inOneLine(days.net),
                      {},
                      days.requests};
    return rows;
}

bool isEmpty(const Indicators &indicators)
{
    return std::all_of(indicators.figures.begin(), indicators.figures.end(),
                       [](const Figure &figure) { return figure.count == 0; });
}

QJsonObject jsonOf(const Indicators &indicators)
{
    QJsonObject json;
    for (auto figure = indicators.figures.begin(); figure != indicators.figures.end(); ++figure) {
        QJsonObject cell{{u"count"_s, figure->count}};
        if (figure->of)
            cell.insert(u"of"_s, *figure->of);
        json.insert(keyOf(figure.key()), cell);
    }
    QJsonObject days{{u"of"_s, indicators.figures[Indicator::Answered].count}};
    const auto insert = [&days](const Percentiles &values, const QString &suffix) {
        if (!values.median)
            return;
        days.insert(u"median"_s + suffix, *values.median);
        days.insert(u"p90"_s + suffix, *values.p90);
        days.insert(u"max"_s + suffix, *values.maximum);
    };
    insert(indicators.daysToAnswer.days, {});
    insert(indicators.daysToAnswer.net, u"_net"_s);
    json.insert(u"days_to_answer"_s, days);
    return json;
}

} // namespace

Result<MonthlyReport> monthlyReport(const QList<KpiFact> &facts, Month month, QDate today, const QTimeZone &zone)
{
    if (today < month.firstDay()) {
        return Failure{
            Failure::Code::InvalidInput,
            Text(QT_TRANSLATE_NOOP("Domain", "The month that begins on %1 has not begun yet."), {month.firstDay()}),
            Text(QT_TRANSLATE_NOOP("Domain", "Choose an earlier month.")),
            u"month"_s,
            {}};
    }
    MonthlyReport report;
    report.month = month;
    report.isOver = month.lastDay() < today;
    const QString zoneName = QString::fromLatin1(zone.id());
    report.measured =
        report.isOver
            ? Text(QT_TRANSLATE_NOOP("Domain", "Measured at the end of %1, %2. Figures can still change."),
                   {month.lastDay(), zoneName})
            : Text(QT_TRANSLATE_NOOP("Domain", "Measured on %1, %2. The month is not over."), {today, zoneName});
    report.statutory = indicatorsOf(facts, ClockBasis::Statute, month, today);
    report.promised = indicatorsOf(facts, ClockBasis::PolicyPromise, month, today);
    report.byRight = figuresByRight(facts, month);
    report.rows = rowsOf(report.statutory, indicatorsOf(facts, ClockBasis::Statute, month.previous(), today));
    if (!isEmpty(report.promised)) {
        report.promisedRows =
            rowsOf(report.promised, indicatorsOf(facts, ClockBasis::PolicyPromise, month.previous(), today));
    }
    return report;
}

QString nameOf(Month month, const Wording &wording)
{
    const QString name = wording.locale().standaloneMonthName(month.month, QLocale::LongFormat);
    return u"%1 %2"_s.arg(name).arg(month.year);
}

Text footnoteByRight()
{
    return Text(QT_TRANSLATE_NOOP(
        "Domain", "One letter can exercise several rights: this table counts rights, the other one counts requests."));
}

QList<Text> headingsByRight()
{
    return {Text(QT_TRANSLATE_NOOP("Domain", "Right")),    Text(QT_TRANSLATE_NOOP("Domain", "received")),
            Text(QT_TRANSLATE_NOOP("Domain", "complied")), Text(QT_TRANSLATE_NOOP("Domain", "in part")),
            Text(QT_TRANSLATE_NOOP("Domain", "refused")),  Text(QT_TRANSLATE_NOOP("Domain", "no data"))};
}

QList<Text> cellsOf(const RightFigures &row)
{
    return {shortNameOf(row.right),  numberText(row.received), numberText(row.granted),
            numberText(row.partial), numberText(row.refused),  numberText(row.noData)};
}

QJsonObject jsonOf(const MonthlyReport &report)
{
    QJsonObject json = jsonOf(report.statutory);
    json.insert(u"month"_s, toJson(report.month));
    json.insert(u"over"_s, report.isOver);
    QJsonObject byRight;
    for (const RightFigures &row : report.byRight) {
        byRight.insert(keyOf(row.right), QJsonObject{{u"received"_s, row.received},
                                                     {u"granted"_s, row.granted},
                                                     {u"partial"_s, row.partial},
                                                     {u"refused"_s, row.refused},
                                                     {u"no_data"_s, row.noData}});
    }
    json.insert(u"by_right"_s, byRight);
    json.insert(u"own_promises"_s, jsonOf(report.promised));
    return json;
}

} // namespace article12
