// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/monthlyreport.h"

#include "basics/strictdate.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const Indicators &indicators)
{
    QJsonObject json;
    for (auto figure = indicators.figures.begin(); figure != indicators.figures.end(); ++figure) {
        QJsonObject cell{{u"count"_s, figure->count}};
        if (figure->of)
            cell.insert(u"of"_s, *figure->of);
        json.insert(keyOf(figure.key()), cell);
    }
    const auto insert = [](QJsonObject &days, const Percentiles &values, const QString &suffix) {
        if (!values.median)
            return;
        days.insert(u"median"_s + suffix, *values.median);
        days.insert(u"p90"_s + suffix, *values.p90);
        days.insert(u"max"_s + suffix, *values.maximum);
    };
    QJsonObject days{{u"of"_s, indicators.figures[Indicator::Answered].count}};
    insert(days, indicators.daysToAnswer.days, {});
    insert(days, indicators.daysToAnswer.net, u"_net"_s);
    json.insert(u"days_to_answer"_s, days);
    QJsonObject lost;
    insert(lost, indicators.toOfficer.days, {});
    json.insert(u"days_lost"_s, lost);
    QJsonObject forward;
    insert(forward, indicators.toForward.days, {});
    json.insert(u"forward_days"_s, forward);
    const auto beside = [&json](Indicator indicator, const QString &key, const QJsonValue &value) {
        QJsonObject cell = json.value(keyOf(indicator)).toObject();
        cell.insert(key, value);
        json.insert(keyOf(indicator), cell);
    };
    if (indicators.oldestNotice)
        beside(Indicator::RecipientsToInform, u"oldest_days"_s, *indicators.oldestNotice);
    if (indicators.oldestNotIdentified)
        beside(Indicator::NotIdentified, u"oldest_days"_s, *indicators.oldestNotIdentified);
    QJsonObject grounds;
    for (auto ground = indicators.refusedByGround.begin(); ground != indicators.refusedByGround.end(); ++ground)
        grounds.insert(ground.key(), ground->count);
    json.insert(u"refused_by_ground"_s, grounds);
    if (indicators.nextReview)
        beside(Indicator::RestrictionsInForce, u"next_review"_s, isoDate(*indicators.nextReview));
    return json;
}

} // namespace

QJsonObject jsonOf(const MonthlyReport &report)
{
    QJsonObject json = jsonOf(report.statutory);
    json.insert(u"month"_s, toJson(report.month));
    json.insert(u"over"_s, report.isOver);
    QJsonObject byRight;
    for (const RightFigures &row : report.byRight) {
        byRight.insert(keyOf(row.right), QJsonObject{{u"received"_s, row.received.count},
                                                     {u"granted"_s, row.granted.count},
                                                     {u"partial"_s, row.partial.count},
                                                     {u"refused"_s, row.refused.count},
                                                     {u"no_data"_s, row.noData.count}});
    }
    json.insert(u"by_right"_s, byRight);
    QJsonArray months;
    for (const MonthAnswers &row : report.lastMonths)
        months << QJsonObject{{u"month"_s, toJson(row.month)}, {u"on_time"_s, row.onTime}, {u"late"_s, row.late}};
    json.insert(u"months"_s, months);
    json.insert(u"own_promises"_s, jsonOf(report.promised));
    return json;
}

} // namespace article12
