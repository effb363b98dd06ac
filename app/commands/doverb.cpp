// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/doverb.h"

#include "basics/canonicaljson.h"
#include "intake/attachmentname.h"
#include "requests/standing.h"
#include "requests/stepproposal.h"

#include <QFileInfo>
#include <QMimeDatabase>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView filesKey("files");

Text listOfPaths() { return Text(QT_TRANSLATE_NOOP("Domain", "list of paths")); }

QStringList keysOf(Step step)
{
    QStringList keys;
    for (const FactHelp &fact : factsOf(step))
        keys << fact.key;
    return keys;
}

Result<Step> stepNamed(const QString &word)
{
    const auto step = fromKey<Step>(word);
    return step ? Result<Step>(*step) : wrongWord(u"STEP"_s, word, allKeys<Step>());
}

/// The facts as given; whatever is wrong with their form is wrong usage and names the keys of the step.
Result<QJsonObject> factsFrom(const Arguments &arguments, Step step)
{
    const QString source = arguments.operand(3);
    if (source.isEmpty())
        return QJsonObject();
    const auto bytes = readInput(source);
    if (!bytes)
        return bytes.failure();
    const auto facts = objectFromJson(*bytes, source);
    if (facts)
        return *facts;
    Failure failure = facts.failure();
    failure.code = Failure::Code::Usage;
    failure.remedy = Text(QT_TRANSLATE_NOOP("Domain", "allowed keys: %1"), {keysOf(step).join(u", "_s)});
    return failure;
}

/// What kind of file a step brings; an identity copy is told by its name.
FileKind fileKindOf(Step step, const QString &name)
{
    const QString mediaType = QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension).name();
    return mayBringIdentityCopy(step) && looksLikeIdentityCopy(name, mediaType) ? FileKind::IdentityCopy
                                                                                : kindOfFilesWith(step);
}

/// Another request may be named by its reference.
Result<void> nameOthersByNumber(QJsonObject &facts, Register &file)
{
    for (const QString &key : {u"other"_s, u"into"_s}) {
        const QJsonValue named = facts.value(key);
        if (!named.isString())
            continue;
        const auto number = file.findReference(named.toString());
        if (!number)
            return number.failure();
        facts.insert(key, number->value);
    }
    return {};
}

/// Takes the paths out of the facts of a step that has files.
Result<QList<NewFile>> takeFiles(QJsonObject &facts, Step step)
{
    QList<NewFile> files;
    if (!facts.contains(filesKey) || !keysOf(step).contains(filesKey))
        return files;
    const QJsonValue value = facts.take(filesKey);
    const QJsonArray paths = value.toArray();
    const bool allText =
        std::all_of(paths.begin(), paths.end(), [](const QJsonValue &path) { return path.isString(); });
    if (!value.isArray() || !allText)
        return usageFailure(
            filesKey, Text(QT_TRANSLATE_NOOP("Domain", "“%1” must be: %2."), {filesKey, asArgument(listOfPaths())}),
            Text(QT_TRANSLATE_NOOP("Domain", "allowed keys: %1"), {keysOf(step).join(u", "_s)}));
    for (const QJsonValue &entry : paths) {
        const QString path = entry.toString();
        if (!QFileInfo(path).isFile())
            return Failure{Failure::Code::NotFound,
                           Text(QT_TRANSLATE_NOOP("Domain", "there is no file %1"), {path}),
                           {},
                           path,
                           {}};
        const QString name = QFileInfo(path).fileName();
        files << NewFile{name, fileKindOf(step, name), {}, path, {}};
    }
    return files;
}

} // namespace

VerbInfo DoVerb::info() const
{
    return {.name = "do",
            .summary = QT_TRANSLATE_NOOP("Domain", "perform a step; do --help STEP tells its facts"),
            .operands = {{"FILE.a12"}, {"REFERENCE"}, {"STEP"}, {"FACTS.json|-", Operand::Count::Optional}}};
}

Result<QString> DoVerb::details(const QStringList &topic, const Wording &wording) const
{
    if (topic.isEmpty())
        return u"STEP: "_s + allKeys<Step>().join(u", "_s) + u'\n';
    const auto step = stepNamed(topic.last());
    if (!step)
        return step.failure();
    QString words = keyOf(*step) + u":\n"_s;
    for (const FactHelp &fact : factsOf(*step)) {
        const Text shape = fact.key == filesKey ? listOfPaths() : fact.shape;
        words += u"  %1  %2 (%3)\n"_s.arg(fact.key.leftJustified(22), wording.say(fact.meaning), wording.say(shape));
    }
    return words;
}

Result<void> DoVerb::run(const Arguments &arguments, Services &services, Output &output) const
{
    const auto step = stepNamed(arguments.operand(2));
    if (!step)
        return step.failure();
    auto facts = factsFrom(arguments, *step);
    if (!facts)
        return facts.failure();
    const auto files = takeFiles(*facts, *step);
    if (!files)
        return files.failure();

    const auto opened = services.openToWrite(arguments.operand(0), output);
    if (!opened)
        return opened.failure();
    Register &file = *opened.value();
    const auto number = file.findReference(arguments.operand(1));
    if (!number)
        return number.failure();
    const auto request = file.request(*number);
    if (!request)
        return request.failure();
    if (const auto named = nameOthersByNumber(*facts, file); !named)
        return named.failure();
    const auto command = commandFromFacts(*step, *facts, *request);
    if (!command)
        return command.failure();
    if (const auto done = file.perform({*number, *command, *files}, services.actor()); !done)
        return done.failure();
    const auto row = file.summary(*number);
    if (!row)
        return row.failure();
    output.line(
        u"%1\t%2\t%3"_s.arg(row->reference, keyOf(row->state), services.wording().say(pillOf(*row, file.today()))));
    return {};
}

} // namespace article12
