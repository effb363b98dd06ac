// SPDX-License-Identifier: GPL-3.0-or-later
#include "organisation/policyconflicts.h"

#include "basics/canonicaljson.h"
#include "organisation/strictobject.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

Failure wrongRule(const QString &id, const QString &key)
{
    return {Failure::Code::InvalidInput,
            Text(QT_TRANSLATE_NOOP("Domain", "Policy check %1: “%2” is missing or unknown."), {id, key}),
            {},
            key,
            {}};
}

Result<void> readStatement(const QJsonObject &json, const QString &path, QList<PolicyStatement> &statements)
{
    PolicyStatement statement;
    QString label;
    StrictObject object(json, path);
    object.read(u"key"_s, statement.key);
    object.read(u"label"_s, label);
    if (statement.key.isEmpty() || label.isEmpty())
        return wrongRule(statement.key, u"label"_s);
    statement.label = Text::fromData(label);
    statements << statement;
    return object.finish();
}

Result<void> readLabels(const QJsonObject &json, const QString &path, PolicyConflictRule &rule)
{
    StrictObject object(json, path);
    const auto read = [&](const QString &key, Text &text) -> Result<void> {
        QString label;
        object.read(key, label);
        text = Text::fromData(label);
        return label.isEmpty() ? wrongRule(rule.id, key) : Result<void>();
    };
    for (const auto &[key, text] : {std::pair{u"title"_s, &rule.title}, std::pair{u"conflict"_s, &rule.conflict},
                                    std::pair{u"todo"_s, &rule.todo}}) {
        if (const auto done = read(key, *text); !done)
            return done;
    }
    return object.finish();
}

Result<void> readRule(const QJsonObject &json, const QString &path, PolicyConflictRule &rule)
{
    StrictObject object(json, path);
    object.read(u"id"_s, rule.id);
    object.read(u"serious"_s, rule.serious);
    object.read(u"says"_s, rule.says);
    object.read(u"lacks"_s, rule.lacks);
    object.read(u"source"_s, rule.source);
    object.readObject(u"labels"_s,
                      [&](const QJsonObject &labels, const QString &at) { return readLabels(labels, at, rule); });
    if (const auto done = object.finish(); !done)
        return done;
    if (rule.says.isEmpty() && rule.lacks.isEmpty())
        return wrongRule(rule.id, u"says"_s);
    if (rule.source.isEmpty() || rule.title.isEmpty())
        return wrongRule(rule.id, rule.source.isEmpty() ? u"source"_s : u"labels"_s);
    return {};
}

} // namespace

Result<PolicyCheck> PolicyCheck::fromJson(const QByteArray &json)
{
    const auto read = objectFromJson(json, u"policy check"_s);
    if (!read)
        return read.failure();
    PolicyCheck check;
    QString version;
    QStringList about;
    StrictObject object(*read, {});
    object.read(u"version"_s, version);
    object.read(u"about"_s, about);
    object.readObjects(u"statements"_s, [&](const QJsonObject &statement, const QString &path) {
        return readStatement(statement, path, check.statements);
    });
    object.readObjects(u"conflicts"_s, [&](const QJsonObject &rule, const QString &path) {
        return readRule(rule, path, check.conflicts.emplaceBack());
    });
    if (const auto finished = object.finish(); !finished)
        return finished.failure();
    for (const PolicyConflictRule &rule : std::as_const(check.conflicts)) {
        for (const QString &key : rule.says + rule.lacks) {
            if (!check.find(key))
                return wrongRule(rule.id, key);
        }
    }
    return check;
}

const PolicyStatement *PolicyCheck::find(const QString &key) const
{
    const auto found = std::find_if(statements.begin(), statements.end(),
                                    [&key](const PolicyStatement &statement) { return statement.key == key; });
    return found == statements.end() ? nullptr : &*found;
}

const PolicyConflictRule *PolicyCheck::rule(const QString &id) const
{
    const auto found = std::find_if(conflicts.begin(), conflicts.end(),
                                    [&id](const PolicyConflictRule &rule) { return rule.id == id; });
    return found == conflicts.end() ? nullptr : &*found;
}

QList<PolicyConflict> conflictsOf(const OrganisationProfile &profile, const PolicyCheck &check)
{
    QHash<QString, PublishedSentence> published;
    for (const PublishedSentence &sentence : profile.published)
        published.insert(sentence.statement, sentence);
    QList<PolicyConflict> found;
    if (published.isEmpty())
        return found;
    for (const PolicyConflictRule &rule : check.conflicts) {
        PolicyConflict conflict{&rule, {}, {}};
        for (const QString &key : rule.says) {
            if (published.contains(key))
                conflict.sentences << published.value(key);
        }
        for (const QString &key : rule.lacks) {
            if (!published.contains(key))
                conflict.missing << *check.find(key);
        }
        const bool saysAll = conflict.sentences.size() == rule.says.size();
        if (saysAll && (rule.lacks.isEmpty() || !conflict.missing.isEmpty()))
            found << conflict;
    }
    return found;
}

} // namespace article12
