// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example/inventedpoints.h"

#include <array>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array recipientNames{"Orbelis (tickets)", "Mailvanne (newsletter)", "Comptalys (accounts)"};
constexpr std::array systemNames{"CRM", "Billing", "Mailbox of the service desk"};

QJsonValue inventedCell(const PointColumn &column, size_t index, Decision decision, QDate day, const Wording &wording)
{
    const QString nothing = u"nothing_found"_s;
    switch (column.shape) {
    case PointShape::YesNo:
        return column.key != u"applies";
    case PointShape::Date:
        return isoDate(day);
    case PointShape::Choice:
        return decision == Decision::NoData && column.choices.contains(nothing) ? nothing : column.choices.first();
    case PointShape::Text:
    case PointShape::Table:
        break;
    }
    if (column.key == u"name")
        return QString::fromUtf8(systemNames[index % systemNames.size()]);
    if (column.key == u"by")
        return u"Tom Becker"_s;
    return wording.say(Text(QT_TRANSLATE_NOOP("Domain", "see the person's file")));
}

QJsonObject completedRow(QJsonObject row, const ChecklistPoint &point, size_t index, Decision decision, QDate day,
                         const Wording &wording)
{
    if (point.namesRecipients && !row.contains("name"_L1))
        row.insert(u"name"_s, QString::fromUtf8(recipientNames[index % recipientNames.size()]));
    for (const PointColumn &column : point.columns) {
        if (column.required && !row.contains(column.key))
            row.insert(column.key, inventedCell(column, index, decision, day, wording));
    }
    return row;
}

} // namespace

QJsonValue inventedValue(const PointStatus &status, Decision decision, QDate day, const Wording &wording)
{
    const ChecklistPoint &point = *status.point;
    const QString wanted = point.accepted.value(0);
    switch (point.shape) {
    case PointShape::YesNo:
        return decision != Decision::NoData && wanted == u"true";
    case PointShape::Date:
        return isoDate(day);
    case PointShape::Choice:
        return wanted.isEmpty() ? point.choices.first() : wanted;
    case PointShape::Text:
        return wording.say(Text(QT_TRANSLATE_NOOP("Domain", "checked in the person's file")));
    case PointShape::Table:
        break;
    }
    QJsonArray rows = status.value.toArray();
    for (const PointColumn &column : point.columns) {
        for (qsizetype i = 0; column.key == point.eachChoiceOf && i < column.choices.size(); ++i)
            rows << QJsonObject{{column.key, column.choices.at(i)}};
    }
    if (rows.isEmpty())
        rows = {QJsonObject(), QJsonObject()};
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i] = completedRow(rows[i].toObject(), point, size_t(i), decision, day, wording);
    return rows;
}

} // namespace article12
