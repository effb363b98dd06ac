// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/profilefacts.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

QList<Processing> processingsFor(const OrganisationProfile &profile, PersonCategory category)
{
    QList<Processing> concerned;
    for (const Processing &processing : profile.processings) {
        if (category == PersonCategory::Unknown || processing.persons.isEmpty() ||
            processing.persons.contains(keyOf(category)))
            concerned << processing;
    }
    return concerned;
}

QString fieldOf(const Processing &processing, const QString &field)
{
    const QString separator = u", "_s;
    const QHash<QString, QString> values{{u"purpose"_s, processing.purpose},
                                         {u"legal_basis"_s, processing.legalBasis},
                                         {u"categories"_s, processing.categories.join(separator)},
                                         {u"recipients"_s, processing.recipients.join(separator)},
                                         {u"retention"_s, processing.retention},
                                         {u"source"_s, processing.source},
                                         {u"transfers"_s, processing.transfers}};
    return values.value(field);
}

QJsonArray rowsNamed(const QStringList &names)
{
    QJsonArray rows;
    for (const QString &name : names)
        rows << QJsonObject{{u"name"_s, name}};
    return rows;
}

QJsonArray rowsOf(const ChecklistPoint &point, const QList<Processing> &processings)
{
    QJsonArray rows;
    for (const Processing &processing : processings) {
        QJsonObject row;
        for (const PointColumn &column : point.columns) {
            const QString words = fieldOf(processing, column.key);
            if (!words.isEmpty())
                row.insert(column.key, words);
        }
        if (!row.isEmpty())
            rows << row;
    }
    return rows;
}

QJsonValue profileValue(const ChecklistPoint &point, const OrganisationProfile &profile, PersonCategory category)
{
    if (point.profileField.isEmpty())
        return QJsonValue::Undefined;
    const QList<Processing> processings = processingsFor(profile, category);
    QStringList names = point.profileField == "systems"_L1 ? profile.systems : QStringList();
    QStringList words;
    bool automated = false;
    for (const Processing &processing : processings) {
        if (point.profileField == "recipients"_L1)
            names += processing.recipients;
        words << fieldOf(processing, point.profileField);
        automated = automated || processing.automatedDecisions;
    }
    names.removeDuplicates();
    words.removeAll(QString());
    words.removeDuplicates();

    switch (point.shape) {
    case PointShape::Table: {
        const QJsonArray rows = names.isEmpty() ? rowsOf(point, processings) : rowsNamed(names);
        return rows.isEmpty() ? QJsonValue(QJsonValue::Undefined) : rows;
    }
    case PointShape::YesNo:
        return processings.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(automated);
    case PointShape::Text: {
        const QString text = (names.isEmpty() ? words : names).join(u"; "_s);
        return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : text;
    }
    case PointShape::Date:
    case PointShape::Choice:
        return QJsonValue::Undefined;
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonValue knownValue(const ChecklistPoint &point, const RightItem &item, QDate receivedOn,
                      const OrganisationProfile &profile, PersonCategory category)
{
    return point.isReceiptDay && !item.isAddedLater ? QJsonValue(isoDate(receivedOn))
                                                    : profileValue(point, profile, category);
}

QStringList recipientsIn(const ChecklistPoint &point, const QJsonValue &value)
{
    QStringList names;
    if (!point.namesRecipients)
        return names;
    const QJsonArray rows = value.toArray();
    for (const QJsonValue &row : rows) {
        const QString name = row.toObject().value("name"_L1).toString().trimmed();
        if (!name.isEmpty() && !names.contains(name, Qt::CaseInsensitive))
            names << name;
    }
    return names;
}

} // namespace article12
