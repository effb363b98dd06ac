// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/checklist.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

const PointColumn *columnOf(const ChecklistPoint &point, const QString &key)
{
    const auto found = std::find_if(point.columns.begin(), point.columns.end(),
                                    [&key](const PointColumn &column) { return column.key == key; });
    return found == point.columns.end() ? nullptr : &*found;
}

/// "true", "false", a choice or a date as the conditions and accepted values write it.
QString wordOf(const QJsonValue &value)
{
    return value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : value.toString();
}

bool hasShape(PointShape shape, const QStringList &choices, const QJsonValue &value)
{
    switch (shape) {
    case PointShape::YesNo:
        return value.isBool();
    case PointShape::Date:
        return value.isString() && dateFromIso(value.toString());
    case PointShape::Choice:
        return value.isString() && choices.contains(value.toString());
    case PointShape::Text:
        return value.isString();
    case PointShape::Table:
        return value.isArray();
    }
    Q_UNREACHABLE();
}

QString shapeInWords(PointShape shape, const QStringList &choices)
{
    switch (shape) {
    case PointShape::YesNo:
        return u"true, false"_s;
    case PointShape::Date:
        return u"yyyy-mm-dd"_s;
    case PointShape::Choice:
        return choices.join(u", "_s);
    case PointShape::Text:
        return u"\"…\""_s;
    case PointShape::Table:
        return u"[{…}, …]"_s;
    }
    Q_UNREACHABLE();
}

Failure wrongShape(const QString &key, PointShape shape, const QStringList &choices)
{
    return {Failure::Code::InvalidInput,
            Text(QT_TRANSLATE_NOOP("Domain", "“%1” must be: %2."), {key, shapeInWords(shape, choices)}),
            {},
            key,
            {}};
}

bool isFilled(const QJsonValue &value)
{
    return value.isBool() || (value.isString() && !value.toString().trimmed().isEmpty());
}

bool hasRowForEachChoice(const ChecklistPoint &point, const QJsonArray &rows)
{
    const PointColumn *column = columnOf(point, point.eachChoiceOf);
    return !column || std::all_of(column->choices.begin(), column->choices.end(), [&](const QString &choice) {
        return std::any_of(rows.begin(), rows.end(), [&](const QJsonValue &row) {
            return row.toObject().value(column->key).toString() == choice;
        });
    });
}

/// A table without rows (unless it may be empty), or with a row in which a required column is empty, is not complete.
bool isComplete(const ChecklistPoint &point, const QJsonValue &value)
{
    if (point.shape != PointShape::Table)
        return isFilled(value);
    const QJsonArray rows = value.toArray();
    if (rows.isEmpty())
        return point.mayBeEmpty && value.isArray();
    const auto rowComplete = [&point](const QJsonValue &row) {
        return std::all_of(point.columns.begin(), point.columns.end(), [&row](const PointColumn &column) {
            return !column.required || isFilled(row.toObject().value(column.key));
        });
    };
    return std::all_of(rows.begin(), rows.end(), rowComplete) && hasRowForEachChoice(point, rows);
}

bool blocksGrant(const ChecklistPoint &point, const QJsonValue &value)
{
    const QJsonArray rows = value.toArray();
    return !point.blocksGrant.isEmpty() && std::any_of(rows.begin(), rows.end(), [&point](const QJsonValue &row) {
        return row.toObject().value(point.blocksGrant).toBool();
    });
}

/// Whether a point belongs to what a decision needs.
bool isAsked(const PointStatus &status, Decision decision)
{
    const ChecklistPoint &point = *status.point;
    const bool untouched = status.standing == PointStatus::Standing::Open || (point.forNoData && status.fromProfile);
    const bool required = status.isNeeded || !untouched;
    switch (decision) {
    case Decision::Granted:
    case Decision::Partial:
    case Decision::Pending:
        return required;
    case Decision::NoData:
        return point.forNoData || point.always;
    case Decision::Refused:
    case Decision::NotApplicable:
        return point.always;
    case Decision::Withdrawn:
        return false;
    }
    Q_UNREACHABLE();
}

bool tellsOfData(const ChecklistPoint &point, const QJsonValue &value)
{
    const QJsonArray rows = value.toArray();
    return !point.dataColumn.isEmpty() && std::any_of(rows.begin(), rows.end(), [&point](const QJsonValue &row) {
        return row.toObject().value(point.dataColumn).toString() == point.dataValue;
    });
}

bool allows(const ChecklistPoint &point, const QJsonValue &value, Decision decision)
{
    if (decision == Decision::NoData && tellsOfData(point, value))
        return false;
    const bool accepted = point.accepted.isEmpty() || point.accepted.contains(wordOf(value));
    if (decision == Decision::NoData) // what grants the right speaks against it
        return !point.forNoData || point.accepted.isEmpty() || !accepted;
    if (decision == Decision::Refused || decision == Decision::NotApplicable)
        return true;
    return accepted && (decision == Decision::Partial || !blocksGrant(point, value));
}

std::optional<Text> whatIsMissing(const PointStatus &status, Decision decision)
{
    const TextArgument label = asArgument(Text::fromData(status.point->label));
    switch (status.standing) {
    case PointStatus::Standing::Open:
        return Text(QT_TRANSLATE_NOOP("Domain", "“%1”"), {label});
    case PointStatus::Standing::Incomplete:
        return Text(QT_TRANSLATE_NOOP("Domain", "“%1” (not complete)"), {label});
    case PointStatus::Standing::ToConfirm:
        return Text(QT_TRANSLATE_NOOP("Domain", "“%1” (to confirm)"), {label});
    case PointStatus::Standing::Complete:
        if (allows(*status.point, status.value, decision))
            return {};
        return decision == Decision::NoData
                   ? Text(QT_TRANSLATE_NOOP("Domain", "“%1” (it says that there are data)"), {label})
                   : Text(QT_TRANSLATE_NOOP("Domain", "“%1” (with this value the right cannot be granted)"), {label});
    }
    Q_UNREACHABLE();
}

bool applies(const ChecklistPoint &point, const RightItem &item)
{
    return point.onlyWhenFact.isEmpty() || wordOf(item.points.value(point.onlyWhenFact).value) == point.onlyWhenValue;
}

bool isNeeded(const ChecklistPoint &point, const RightItem &item)
{
    const QJsonArray rows = item.points.value(point.neededWithFact).value.toArray();
    return !point.optional || std::any_of(rows.begin(), rows.end(), [&point](const QJsonValue &row) {
        return isFilled(row.toObject().value(point.neededWithColumn));
    });
}

} // namespace

const Checklist *Checklists::find(Right right) const
{
    const auto found = m_checklists.constFind(right);
    return found == m_checklists.constEnd() ? nullptr : &*found;
}

QList<Right> Checklists::rights() const { return m_checklists.keys(); }

QList<PointStatus> evaluate(const Checklist &checklist, const RightItem &item)
{
    QList<PointStatus> statuses;
    for (const ChecklistPoint &point : checklist.points) {
        if (!applies(point, item))
            continue;
        PointStatus status{&point, PointStatus::Standing::Open, {}, false, isNeeded(point, item)};
        if (const auto found = item.points.constFind(point.fact); found != item.points.constEnd()) {
            status.value = found->value;
            status.fromProfile = found->toConfirm;
            if (!isComplete(point, found->value))
                status.standing = PointStatus::Standing::Incomplete;
            else
                status.standing = found->toConfirm ? PointStatus::Standing::ToConfirm : PointStatus::Standing::Complete;
        }
        statuses << status;
    }
    return statuses;
}

Result<void> checkShape(const ChecklistPoint &point, const QJsonValue &value)
{
    if (!hasShape(point.shape, point.choices, value))
        return wrongShape(point.fact, point.shape, point.choices);
    const QJsonArray rows = point.shape == PointShape::Table ? value.toArray() : QJsonArray();
    for (const QJsonValue &row : rows) {
        if (!row.isObject())
            return wrongShape(point.fact, point.shape, {});
        const QJsonObject cells = row.toObject();
        for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
            const auto column = std::find_if(point.columns.begin(), point.columns.end(),
                                             [&cell](const PointColumn &known) { return known.key == cell.key(); });
            if (column == point.columns.end()) {
                QStringList keys;
                for (const PointColumn &known : point.columns)
                    keys << known.key;
                return Failure{Failure::Code::InvalidInput,
                               Text(QT_TRANSLATE_NOOP("Domain", "“%1” is no column of “%2”. Known: %3."),
                                    {cell.key(), point.fact, keys.join(u", "_s)}),
                               {},
                               cell.key(),
                               {}};
            }
            const bool empty = cell->isString() && cell->toString().isEmpty();
            if (!empty && !hasShape(column->shape, column->choices, *cell))
                return wrongShape(cell.key(), column->shape, column->choices);
        }
    }
    return {};
}

QList<Missing> missingPoints(const Checklist &checklist, const RightItem &item, PointStage stage, Decision decision)
{
    QList<Missing> missing;
    const QList<PointStatus> statuses = evaluate(checklist, item);
    for (const PointStatus &status : statuses) {
        if (status.point->stage != stage || !isAsked(status, decision))
            continue;
        if (const auto text = whatIsMissing(status, decision))
            missing << Missing{status.point->fact, *text, Missing::Stage::Before};
    }
    return missing;
}

QList<Missing> missingFacts(const Checklist &checklist, const RightItem &item, const QStringList &facts)
{
    QList<Missing> missing;
    const QList<PointStatus> statuses = evaluate(checklist, item);
    for (const PointStatus &status : statuses) {
        if (!facts.contains(status.point->fact))
            continue;
        if (const auto text = whatIsMissing(status, Decision::Refused))
            missing << Missing{status.point->fact, *text, Missing::Stage::Before};
    }
    return missing;
}

} // namespace article12
