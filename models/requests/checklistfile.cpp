// SPDX-License-Identifier: GPL-3.0-or-later
#include "basics/canonicaljson.h"
#include "requests/checklist.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

struct Condition
{
    QString fact;
    QString value;
};

struct FilledColumn
{
    QString fact;
    QString column;
};

/// A point as the file writes it; becomes a ChecklistPoint.
struct PointInFile
{
    QString id, fact, label, source, profileField;
    PointShape shape = PointShape::YesNo;
    PointStage stage = PointStage::BeforeDecision;
    QStringList choices, accepted;
    QJsonValue labels;
    QList<PointColumn> columns;
    std::optional<Condition> onlyWhen;
    std::optional<FilledColumn> neededWith;
    std::optional<Condition> tellsData; ///< of a column
    bool optional = false;
    bool isReceiptDay = false;
    bool mayBeEmpty = false;
    bool namesRecipients = false;
    bool forNoData = false;
    bool always = false;
    bool onSuppressionList = false;
    QString eachChoiceOf, blocksGrant;
};

struct ChecklistFile
{
    Right right = Right::Access;
    QString version, source;
    QList<PointInFile> points;
};

} // namespace

template <>
struct FieldsOf<Condition>
{
    static constexpr FieldList list{given("fact", &Condition::fact), given("value", &Condition::value)};
};
template <>
struct FieldsOf<FilledColumn>
{
    static constexpr FieldList list{given("fact", &FilledColumn::fact), given("column", &FilledColumn::column)};
};
template <>
struct FieldsOf<PointColumn>
{
    using T = PointColumn;
    static constexpr FieldList list{given("key", &T::key),       given("label", &T::label),
                                    given("shape", &T::shape),   given("choices", &T::choices),
                                    given("labels", &T::labels), given("required", &T::required)};
};
template <>
struct FieldsOf<PointInFile>
{
    using T = PointInFile;
    static constexpr FieldList list{given("id", &T::id),
                                    given("fact", &T::fact),
                                    given("label", &T::label),
                                    given("source", &T::source),
                                    given("profile_field", &T::profileField),
                                    given("shape", &T::shape),
                                    given("stage", &T::stage),
                                    given("choices", &T::choices),
                                    given("accepted", &T::accepted),
                                    given("labels", &T::labels),
                                    given("columns", &T::columns),
                                    given("only_when", &T::onlyWhen),
                                    given("needed_with", &T::neededWith),
                                    given("tells_data", &T::tellsData),
                                    given("optional", &T::optional),
                                    given("receipt_day", &T::isReceiptDay),
                                    given("may_be_empty", &T::mayBeEmpty),
                                    given("names_recipients", &T::namesRecipients),
                                    given("for_no_data", &T::forNoData),
                                    given("always", &T::always),
                                    given("each_choice_of", &T::eachChoiceOf),
                                    given("blocks_grant", &T::blocksGrant),
                                    given("on_suppression_list", &T::onSuppressionList)};
};
template <>
struct FieldsOf<ChecklistFile>
{
    using T = ChecklistFile;
    static constexpr FieldList list{given("right", &T::right), given("version", &T::version),
                                    given("source", &T::source), given("points", &T::points)};
};

namespace {

Failure badFile(const QString &file, const QString &point, const char *why)
{
    return {Failure::Code::InvalidInput,
            Text(QT_TRANSLATE_NOOP("Domain", "%1, point %2: %3"), {file, point, asArgument(Text(why))}),
            {},
            file,
            {}};
}

QMap<QString, QString> labelsOf(const QJsonValue &labels)
{
    QMap<QString, QString> map;
    const QJsonObject object = labels.toObject();
    for (auto label = object.begin(); label != object.end(); ++label)
        map.insert(label.key(), label.value().toString());
    return map;
}

bool hasColumn(const ChecklistPoint &point, const QString &key, PointShape shape)
{
    return std::any_of(point.columns.begin(), point.columns.end(),
                       [&](const PointColumn &column) { return column.key == key && column.shape == shape; });
}

Result<ChecklistPoint> pointFrom(const PointInFile &in, const QString &file)
{
    ChecklistPoint point;
    point.id = in.id;
    point.fact = in.fact;
    point.label = in.label;
    point.shape = in.shape;
    point.stage = in.stage;
    point.source = in.source;
    point.choices = in.choices;
    point.labels = labelsOf(in.labels);
    point.accepted = in.accepted;
    point.columns = in.columns;
    point.profileField = in.profileField;
    if (in.onlyWhen) {
        point.onlyWhenFact = in.onlyWhen->fact;
        point.onlyWhenValue = in.onlyWhen->value;
    }
    if (in.neededWith) {
        point.neededWithFact = in.neededWith->fact;
        point.neededWithColumn = in.neededWith->column;
    }
    if (in.tellsData) {
        point.dataColumn = in.tellsData->fact;
        point.dataValue = in.tellsData->value;
    }
    point.optional = in.optional;
    point.isReceiptDay = in.isReceiptDay;
    point.mayBeEmpty = in.mayBeEmpty;
    point.namesRecipients = in.namesRecipients;
    point.forNoData = in.forNoData;
    point.always = in.always;
    point.eachChoiceOf = in.eachChoiceOf;
    point.blocksGrant = in.blocksGrant;
    point.onSuppressionList = in.onSuppressionList;
    if (in.id.isEmpty() || in.fact.isEmpty() || in.label.isEmpty() || in.source.isEmpty())
        return badFile(file, in.id, QT_TRANSLATE_NOOP("Domain", "id, fact, label and source are needed"));
    if ((in.shape == PointShape::Choice) != !in.choices.isEmpty())
        return badFile(file, in.id, QT_TRANSLATE_NOOP("Domain", "choices belong to the shape choice"));
    if ((in.shape == PointShape::Table) != !in.columns.isEmpty())
        return badFile(file, in.id, QT_TRANSLATE_NOOP("Domain", "columns belong to the shape table"));
    for (const QString &choice : in.choices) {
        if (!point.labels.contains(choice))
            return badFile(file, in.id, QT_TRANSLATE_NOOP("Domain", "every choice needs a label"));
    }
    const bool columnsKnown = (in.eachChoiceOf.isEmpty() || hasColumn(point, in.eachChoiceOf, PointShape::Choice)) &&
                              (in.blocksGrant.isEmpty() || hasColumn(point, in.blocksGrant, PointShape::YesNo));
    if (in.isReceiptDay && in.shape != PointShape::Date)
        return badFile(file, in.id, QT_TRANSLATE_NOOP("Domain", "receipt_day belongs to the shape date"));
    if (!columnsKnown)
        return badFile(file, in.id, QT_TRANSLATE_NOOP("Domain", "it names a column that is not there"));
    return point;
}

} // namespace

Result<Checklists> Checklists::fromJson(const QMap<QString, QByteArray> &files)
{
    Checklists checklists;
    for (auto file = files.begin(); file != files.end(); ++file) {
        const auto object = objectFromJson(file.value(), file.key());
        if (!object)
            return object.failure();
        const auto content = readFields<ChecklistFile>(*object, ReadScope::All);
        if (!content)
            return badFile(file.key(), content.failure().where,
                           QT_TRANSLATE_NOOP("Domain", "unknown key or wrong type"));
        Checklist checklist;
        checklist.right = content->right;
        QSet<QString> facts;
        for (const PointInFile &in : content->points) {
            const auto point = pointFrom(in, file.key());
            if (!point)
                return point.failure();
            if (facts.contains(point->fact))
                return badFile(file.key(), point->id, QT_TRANSLATE_NOOP("Domain", "the fact stands twice"));
            if (!point->onlyWhenFact.isEmpty() && !facts.contains(point->onlyWhenFact))
                return badFile(file.key(), point->id, QT_TRANSLATE_NOOP("Domain", "only_when names no earlier fact"));
            if (!point->neededWithFact.isEmpty() && !facts.contains(point->neededWithFact))
                return badFile(file.key(), point->id, QT_TRANSLATE_NOOP("Domain", "needed_with names no earlier fact"));
            facts.insert(point->fact);
            checklist.points << *point;
        }
        checklists.m_checklists.insert(checklist.right, checklist);
    }
    return checklists;
}

} // namespace article12
