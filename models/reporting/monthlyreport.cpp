// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/monthlyreport.h"

#include "basics/strictdate.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int lateOnesNamed = 3;

/// The rows a reader wants first; the others come in a second table.
bool isFirst(Indicator indicator)
{
    switch (indicator) {
    case Indicator::Received:
    case Indicator::Answered:
    case Indicator::OnTime:
    case Indicator::WithinOneMonth:
    case Indicator::WithinExtendedPeriod:
    case Indicator::Late:
    case Indicator::Extended:
    case Indicator::OverdueAtEnd:
    case Indicator::SuspendedAtEnd:
    case Indicator::OpenAtEnd:
    case Indicator::RecipientsToInform:
        return true;
    case Indicator::LateExtended:
    case Indicator::WithdrawnLate:
    case Indicator::ExtensionNotices:
    case Indicator::ExtensionLateNotices:
    case Indicator::RefusedInFull:
    case Indicator::RefusedInPart:
    case Indicator::RefusedAfterOneMonth:
    case Indicator::CompliedInPart:
    case Indicator::NoData:
    case Indicator::NotIdentified:
    case Indicator::Withdrawn:
    case Indicator::Transferred:
    case Indicator::IdentityAsked:
    case Indicator::IdentityCopyAsked:
    case Indicator::DiscardedWaits:
    case Indicator::AnsweredAgain:
    case Indicator::AnsweredAgainLate:
    case Indicator::RemindersJoined:
    case Indicator::RestrictionsInForce:
    case Indicator::IdentityCopiesHeld:
    case Indicator::IdentityCopiesOverdue:
        return false;
    }
    Q_UNREACHABLE();
}

/// Told together in one row.
bool isRefusal(Indicator indicator)
{
    return indicator == Indicator::RefusedInFull || indicator == Indicator::RefusedInPart;
}

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

/// What stood at the end of a month, while it is not over.
Text nameIn(Indicator indicator, bool isOver)
{
    if (!isOver && indicator == Indicator::OverdueAtEnd)
        return Text(QT_TRANSLATE_NOOP("Domain", "Overdue as of today"));
    if (!isOver && indicator == Indicator::SuspendedAtEnd)
        return Text(QT_TRANSLATE_NOOP("Domain", "Suspended as of today"));
    if (!isOver && indicator == Indicator::OpenAtEnd)
        return Text(QT_TRANSLATE_NOOP("Domain", "Not answered as of today"));
    return nameOf(indicator);
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

/// A row of `month`, with what only its reader needs beside the number.
ReportRow rowOf(Indicator indicator, const Indicators &month, const Indicators &before)
{
    ReportRow row = rowOf(indicator, month.figures[indicator], before.figures[indicator]);
    if (indicator == Indicator::RecipientsToInform && month.oldestNotice)
        row.note = Text(QT_TRANSLATE_N_NOOP("Domain", "the oldest for %n day(s)"), {}, *month.oldestNotice);
    if (indicator == Indicator::NotIdentified && month.oldestNotIdentified)
        row.note =
            Text(QT_TRANSLATE_N_NOOP("Domain", "%n day(s) after receipt at most"), {}, *month.oldestNotIdentified);
    if (indicator == Indicator::RestrictionsInForce && month.nextReview)
        row.note = Text(QT_TRANSLATE_NOOP("Domain", "next review on %1"), {*month.nextReview});
    return row;
}

Text inOneLine(const Percentiles &values)
{
    if (!values.median)
        return dash();
    return Text::verbatim(u"%1 / %2 / %3"_s.arg(*values.median).arg(*values.p90).arg(*values.maximum));
}

Text daysLabel() { return Text(QT_TRANSLATE_NOOP("Domain", "Days to answer: median, 90th percentile, maximum")); }
Text lostLabel()
{
    return Text(
        QT_TRANSLATE_NOOP("Domain", "Days until a request reached the officer: median, 90th percentile, maximum"));
}
Text forwardLabel()
{
    return Text(QT_TRANSLATE_NOOP("Domain",
                                  "Days until a request was forwarded to its controller: median, 90th percentile, "
                                  "maximum"));
}
Text netLabel() { return Text(QT_TRANSLATE_NOOP("Domain", "The same without suspended days")); }

constexpr auto refusedKey = "refused"_L1;

ReportRow refusalsOf(const Indicators &month)
{
    const Figure inFull = month.figures[Indicator::RefusedInFull];
    const Figure inPart = month.figures[Indicator::RefusedInPart];
    return {refusedKey,
            Text(QT_TRANSLATE_NOOP("Domain", "Refused in full / in part")),
            Text::verbatim(u"%1 / %2"_s.arg(inFull.count).arg(inPart.count)),
            {},
            inFull.requests + inPart.requests};
}

QList<ReportRow> firstRowsOf(const Indicators &month, const Indicators &before)
{
    QList<ReportRow> rows;
    for (const auto &key : Keys<Indicator>::table) {
        if (key.value == Indicator::RecipientsToInform) {
            const DaysToAnswer &days = month.daysToAnswer;
            rows << refusalsOf(month)
                 << ReportRow{u"days_to_answer"_s, daysLabel(), inOneLine(days.days), {}, days.requests};
        }
        if (isFirst(key.value))
            rows << rowOf(key.value, month, before);
    }
    return rows;
}

QList<ReportRow> furtherRowsOf(const Indicators &month, const Indicators &before)
{
    const DaysToAnswer &days = month.daysToAnswer;
    QList<ReportRow> rows{
        {u"days_to_answer_net"_s,
         Text(QT_TRANSLATE_NOOP("Domain", "Days to answer without suspended days: median, 90th percentile, maximum")),
         inOneLine(days.net),
         {},
         days.requests},
        {u"days_lost"_s, lostLabel(), inOneLine(month.toOfficer.days), {}, month.toOfficer.requests},
        {u"forward_days"_s, forwardLabel(), inOneLine(month.toForward.days), {}, month.toForward.requests}};
    for (const auto &key : Keys<Indicator>::table) {
        if (!isFirst(key.value) && !isRefusal(key.value))
            rows << rowOf(key.value, month, before);
    }
    return rows;
}

QList<FigureLine> linesOf(const QString &table, const Indicators &indicators, bool isOver)
{
    QList<FigureLine> lines;
    for (auto figure = indicators.figures.begin(); figure != indicators.figures.end(); ++figure)
        lines << FigureLine{table, keyOf(figure.key()), nameIn(figure.key(), isOver), figure->count, figure->of};
    const int answers = indicators.figures[Indicator::Answered].count;
    const auto add = [&](const char *key, const Text &label, std::optional<int> count) {
        lines << FigureLine{table, u"days_to_answer."_s + QLatin1StringView(key), label, count, answers};
    };
    const Percentiles &days = indicators.daysToAnswer.days;
    const Percentiles &net = indicators.daysToAnswer.net;
    add("median", Text(QT_TRANSLATE_NOOP("Domain", "Days to answer, median")), days.median);
    add("p90", Text(QT_TRANSLATE_NOOP("Domain", "Days to answer, 90th percentile")), days.p90);
    add("max", Text(QT_TRANSLATE_NOOP("Domain", "Days to answer, maximum")), days.maximum);
    add("median_net", netLabel(), net.median);
    add("p90_net", netLabel(), net.p90);
    add("max_net", netLabel(), net.maximum);
    const auto addAll = [&](const QString &key, const Text &label, const Percentiles &values) {
        lines << FigureLine{table, key + u".median"_s, label, values.median, {}}
              << FigureLine{table, key + u".p90"_s, label, values.p90, {}}
              << FigureLine{table, key + u".max"_s, label, values.maximum, {}};
    };
    addAll(u"days_lost"_s, lostLabel(), indicators.toOfficer.days);
    addAll(u"forward_days"_s, forwardLabel(), indicators.toForward.days);
    lines << FigureLine{table,
                        keyOf(Indicator::RecipientsToInform) + u".oldest_days"_s,
                        Text(QT_TRANSLATE_NOOP(
                            "Domain", "Requests with recipients still to inform, days since the first answer")),
                        indicators.oldestNotice,
                        {}}
          << FigureLine{table,
                        keyOf(Indicator::NotIdentified) + u".oldest_days"_s,
                        Text(QT_TRANSLATE_NOOP("Domain", "Person not identified, days since receipt at most")),
                        indicators.oldestNotIdentified,
                        {}}
          << FigureLine{table,
                        keyOf(Indicator::RestrictionsInForce) + u".next_review"_s,
                        Text(QT_TRANSLATE_NOOP("Domain", "Restrictions in force, next review")),
                        {},
                        {},
                        indicators.nextReview};
    for (auto ground = indicators.refusedByGround.begin(); ground != indicators.refusedByGround.end(); ++ground) {
        lines << FigureLine{table,
                            u"refused."_s + ground.key(),
                            Text(QT_TRANSLATE_NOOP("Domain", "Refused on ground %1"), {ground.key()}),
                            ground->count,
                            {}};
    }
    return lines;
}

bool isEmpty(const Indicators &indicators)
{
    return std::all_of(indicators.figures.begin(), indicators.figures.end(),
                       [](const Figure &figure) { return figure.count == 0; });
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
            ? Text(QT_TRANSLATE_NOOP("Domain",
                                     "Measured at the end of %1, %2. A later correction changes these figures."),
                   {month.lastDay(), zoneName})
            : Text(QT_TRANSLATE_NOOP("Domain", "Measured on %1, %2. The month is not over."), {today, zoneName});
    report.statutory = indicatorsOf(facts, ClockBasis::Statute, month, today);
    report.promised = indicatorsOf(facts, ClockBasis::PolicyPromise, month, today);
    report.byRight = figuresByRight(facts, month);
    report.lastMonths = answersPerMonth(facts, month);
    const Indicators before = indicatorsOf(facts, ClockBasis::Statute, month.previous(), today);
    report.rows = firstRowsOf(report.statutory, before);
    report.furtherRows = furtherRowsOf(report.statutory, before);
    if (!article12::isEmpty(report.promised)) {
        report.promisedRows =
            firstRowsOf(report.promised, indicatorsOf(facts, ClockBasis::PolicyPromise, month.previous(), today));
    }
    for (QList<ReportRow> *rows : {&report.rows, &report.promisedRows}) {
        for (ReportRow &row : *rows) {
            if (const auto indicator = fromKey<Indicator>(row.key))
                row.label = nameIn(*indicator, report.isOver);
        }
    }
    return report;
}

bool MonthlyReport::isEmpty() const { return article12::isEmpty(statutory) && article12::isEmpty(promised); }

namespace {

Text alsoSaid(const Text &before, const Text &one)
{
    return before.isEmpty() ? one : Text(QT_TRANSLATE_NOOP("Domain", "%1; %2"), {asArgument(before), asArgument(one)});
}

} // namespace

void nameGrounds(MonthlyReport &report, const RefusalGrounds &grounds)
{
    const auto row = std::find_if(report.rows.begin(), report.rows.end(),
                                  [](const ReportRow &line) { return line.key == refusedKey; });
    const QMap<QString, Figure> &counted = report.statutory.refusedByGround;
    Text named;
    for (auto figure = counted.begin(); figure != counted.end(); ++figure) {
        const RefusalGround *ground = grounds.find(figure.key());
        const Text label = ground ? Text::fromData(ground->label) : Text::verbatim(figure.key());
        named =
            alsoSaid(named, Text(QT_TRANSLATE_NOOP("Domain", "%1: %2"), {asArgument(label), qint64(figure->count)}));
    }
    if (row != report.rows.end())
        row->note = named;
}

void nameLate(MonthlyReport &report, const std::function<QString(RequestNumber)> &referenceOf)
{
    const QList<LateRequest> &late = report.statutory.late;
    const auto row = std::find_if(report.rows.begin(), report.rows.end(),
                                  [](const ReportRow &line) { return line.key == keyOf(Indicator::Late); });
    if (late.isEmpty() || row == report.rows.end())
        return;
    Text named;
    for (qsizetype i = 0; i < qMin(late.size(), qsizetype(lateOnesNamed)); ++i) {
        named = alsoSaid(
            named, Text(QT_TRANSLATE_N_NOOP("Domain", "%1, %n day(s)"), {referenceOf(late[i].request)}, late[i].days));
    }
    if (late.size() > lateOnesNamed)
        named = Text(QT_TRANSLATE_NOOP("Domain", "%1; …"), {asArgument(named)});
    row->note = named;
}

QList<Text> summaryOf(const MonthlyReport &report)
{
    const auto count = [&report](Indicator indicator) { return report.statutory.figures[indicator].count; };
    const int answered = count(Indicator::Answered);
    const int onTime = count(Indicator::OnTime);
    QList<Text> sentences{
        Text(QT_TRANSLATE_N_NOOP("Domain", "%n request(s) arrived."), {}, count(Indicator::Received))};
    if (answered == 0) {
        sentences << Text(QT_TRANSLATE_NOOP("Domain", "No answer was sent."));
    } else {
        sentences << Text(QT_TRANSLATE_N_NOOP("Domain", "%n answer(s) were sent, of these %1 on time (%2)."),
                          {qint64(onTime), asArgument(percentOf(onTime, answered))}, answered)
                  << Text(
                         QT_TRANSLATE_NOOP("Domain", "Half of the answers took %1 days or fewer; the longest took %2."),
                         {qint64(report.statutory.daysToAnswer.days.median.value_or(0)),
                          qint64(report.statutory.daysToAnswer.days.maximum.value_or(0))});
    }
    const char *open = report.isOver
                           ? QT_TRANSLATE_N_NOOP("Domain", "%n request(s) were open at the end, of these %1 overdue "
                                                           "and %2 suspended while we wait for the person.")
                           : QT_TRANSLATE_N_NOOP("Domain", "%n request(s) are open today, of these %1 overdue and %2 "
                                                           "suspended while we wait for the person.");
    sentences << Text(open, {qint64(count(Indicator::OverdueAtEnd)), qint64(count(Indicator::SuspendedAtEnd))},
                      count(Indicator::OpenAtEnd));
    return sentences;
}

QString inWords(const MonthAnswers &month, const Wording &wording)
{
    return wording.say(Text(QT_TRANSLATE_NOOP("Domain", "%1: %2 on time, %3 late"),
                            {nameOf(month.month, wording), qint64(month.onTime), qint64(month.late)}));
}

QList<FigureLine> figureLinesOf(const MonthlyReport &report)
{
    QList<FigureLine> lines = linesOf(u"requests"_s, report.statutory, report.isOver);
    for (const RightFigures &row : report.byRight) {
        const QList<Figure> figures = figuresOf(row);
        const QStringList keys{u"received"_s, u"granted"_s, u"partial"_s, u"refused"_s, u"no_data"_s};
        for (qsizetype i = 0; i < keys.size(); ++i)
            lines << FigureLine{
                u"rights"_s, keyOf(row.right) + u'.' + keys[i], shortNameOf(row.right), figures[i].count, {}};
    }
    for (const MonthAnswers &row : report.lastMonths) {
        const QString month = toJson(row.month).toString();
        lines << FigureLine{u"months"_s, month + u".on_time"_s, nameOf(Indicator::OnTime), row.onTime, {}}
              << FigureLine{u"months"_s, month + u".late"_s, lateAnswersName(), row.late, {}};
    }
    return lines + linesOf(u"own_promises"_s, report.promised, report.isOver);
}

QString nameOf(Month month, const Wording &wording)
{
    const QString name = wording.locale().standaloneMonthName(month.month, QLocale::LongFormat);
    return u"%1 %2"_s.arg(name).arg(month.year);
}

Text lateAnswersName() { return Text(QT_TRANSLATE_NOOP("Domain", "Late")); }

Text footnoteByRight()
{
    return Text(QT_TRANSLATE_NOOP(
        "Domain", "One letter can exercise several rights: this table counts rights, the other one counts requests."));
}

Text furtherHeading() { return Text(QT_TRANSLATE_NOOP("Domain", "Further figures")); }

Text promisesHeading()
{
    return Text(QT_TRANSLATE_NOOP("Domain", "Our own promises: withdrawn consents and data of the deceased"));
}

QList<Text> headingsByRight()
{
    return {Text(QT_TRANSLATE_NOOP("Domain", "Right")),    Text(QT_TRANSLATE_NOOP("Domain", "received")),
            Text(QT_TRANSLATE_NOOP("Domain", "complied")), Text(QT_TRANSLATE_NOOP("Domain", "in part")),
            Text(QT_TRANSLATE_NOOP("Domain", "refused")),  Text(QT_TRANSLATE_NOOP("Domain", "no data"))};
}

QList<Figure> figuresOf(const RightFigures &row)
{
    return {row.received, row.granted, row.partial, row.refused, row.noData};
}

} // namespace article12
