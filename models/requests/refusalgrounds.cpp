// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/refusalgrounds.h"

#include "basics/canonicaljson.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

struct GroundsFile
{
    QString version;
    QString source;
    QList<RefusalGround> grounds;
};

} // namespace

template <>
struct FieldsOf<GroundDocument>
{
    using T = GroundDocument;
    static constexpr FieldList list{given("key", &T::key),       given("label", &T::label),
                                    given("shape", &T::shape),   given("optional", &T::optional),
                                    given("rights", &T::rights), given("within_months", &T::withinMonths)};
};
template <>
struct FieldsOf<RefusalGround>
{
    using T = RefusalGround;
    static constexpr FieldList list{given("id", &T::id),         given("article", &T::article),
                                    given("label", &T::label),   given("rights", &T::rights),
                                    given("kinds", &T::kinds),   given("documents", &T::documents),
                                    given("points", &T::points), given("of_the_person", &T::ofThePerson)};
};
template <>
struct FieldsOf<GroundsFile>
{
    using T = GroundsFile;
    static constexpr FieldList list{given("version", &T::version), given("source", &T::source),
                                    given("grounds", &T::grounds)};
};

namespace {

const QString fileName = u"grounds.json"_s;

Failure badGround(const QString &ground, const char *why)
{
    return {Failure::Code::InvalidInput,
            Text(QT_TRANSLATE_NOOP("Domain", "%1, ground %2: %3"), {fileName, ground, asArgument(Text(why))}),
            {},
            fileName,
            {}};
}

Result<void> checkGround(const RefusalGround &ground)
{
    if (ground.article.isEmpty() || ground.label.isEmpty() || ground.rights.isEmpty() || ground.kinds.isEmpty())
        return badGround(ground.id, QT_TRANSLATE_NOOP("Domain", "article, label, rights and kinds are needed"));
    if (ground.documents.isEmpty())
        return badGround(ground.id, QT_TRANSLATE_NOOP("Domain", "nothing is to be documented"));
    QSet<QString> keys;
    for (const GroundDocument &document : ground.documents) {
        const bool shaped = document.shape == PointShape::Text || document.shape == PointShape::Date;
        if (document.key.isEmpty() || document.label.isEmpty() || !shaped || keys.contains(document.key))
            return badGround(ground.id, QT_TRANSLATE_NOOP("Domain", "a document needs its own key, a label and the "
                                                                    "shape text or date"));
        if (document.withinMonths != 0 && document.shape != PointShape::Date)
            return badGround(ground.id, QT_TRANSLATE_NOOP("Domain", "within_months belongs to the shape date"));
        keys.insert(document.key);
    }
    return {};
}

bool isWritten(const QJsonValue &value) { return !value.toString().trimmed().isEmpty(); }

} // namespace

bool RefusalGround::allows(Right right, Decision decision) const
{
    const auto has = [this](GroundKind kind) { return kinds.contains(kind); };
    if (!rights.contains(right))
        return false;
    switch (decision) {
    case Decision::Refused:
        return has(GroundKind::Refusal) || has(GroundKind::Condition) || has(GroundKind::Standing);
    case Decision::Partial:
        return has(GroundKind::Partial);
    case Decision::NotApplicable:
        return has(GroundKind::Outside);
    case Decision::Pending:
    case Decision::Granted:
    case Decision::NoData:
    case Decision::Withdrawn:
        return false;
    }
    Q_UNREACHABLE();
}

Result<RefusalGrounds> RefusalGrounds::fromJson(const QByteArray &json)
{
    const auto object = objectFromJson(json, fileName);
    if (!object)
        return object.failure();
    const auto file = readFields<GroundsFile>(*object, ReadScope::All);
    if (!file)
        return badGround(file.failure().where, QT_TRANSLATE_NOOP("Domain", "unknown key or wrong type"));
    RefusalGrounds grounds;
    for (const RefusalGround &ground : file->grounds) {
        if (ground.id.isEmpty() || grounds.find(ground.id))
            return badGround(ground.id, QT_TRANSLATE_NOOP("Domain", "every ground has an id of its own"));
        if (const auto good = checkGround(ground); !good)
            return good.failure();
        grounds.m_grounds << ground;
    }
    return grounds;
}

const RefusalGround *RefusalGrounds::find(const QString &id) const
{
    const auto found = std::find_if(m_grounds.begin(), m_grounds.end(),
                                    [&id](const RefusalGround &ground) { return ground.id == id; });
    return found == m_grounds.end() ? nullptr : &*found;
}

QList<const RefusalGround *> RefusalGrounds::allowedFor(Right right, Decision decision) const
{
    QList<const RefusalGround *> allowed;
    for (const RefusalGround &ground : m_grounds) {
        if (ground.allows(right, decision))
            allowed << &ground;
    }
    return allowed;
}

QList<Missing> missingDocuments(const RefusalGround &ground, Right right, QDate receivedOn,
                                const QJsonValue &documented)
{
    QList<Missing> missing;
    const QJsonObject given = documented.toObject();
    for (const GroundDocument &document : ground.documents) {
        if (!document.concerns(right))
            continue;
        const QJsonValue said = given.value(document.key);
        const Text label = Text::fromData(document.label);
        const QString key = u"documented."_s + document.key;
        if (!document.optional && !isWritten(said))
            missing << Missing{key, label, Missing::Stage::InForm};
        const auto day = dateFromIso(said.toString());
        if (document.withinMonths > 0 && day && receivedOn >= day->addMonths(document.withinMonths)) {
            const Text tooLong(
                QT_TRANSLATE_N_NOOP("Domain", "%1: with %n month(s) or more in between this is no reason"),
                {asArgument(label)}, document.withinMonths);
            missing << Missing{key, tooLong, Missing::Stage::InForm};
        }
    }
    return missing;
}

Result<void> checkDocuments(const RefusalGround &ground, const QJsonValue &documented)
{
    const QJsonObject given = documented.toObject();
    QStringList known;
    for (const GroundDocument &document : ground.documents)
        known << document.key;
    for (auto fact = given.begin(); fact != given.end(); ++fact) {
        const qsizetype place = known.indexOf(fact.key());
        const bool shaped = place >= 0 && fact->isString() &&
                            (ground.documents.at(place).shape == PointShape::Text || dateFromIso(fact->toString()));
        if (!shaped) {
            return Failure{Failure::Code::InvalidInput,
                           Text(QT_TRANSLATE_NOOP("Domain", "“%1” does not document %2. It asks for: %3."),
                                {fact.key(), ground.id, known.join(u", "_s)}),
                           {},
                           u"documented"_s,
                           {}};
        }
    }
    return {};
}

} // namespace article12
