// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/commands/verblist.h"
#include "app/translators.h"
#include "app/window.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

#include <unistd.h>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// Without a verb: the window.
const VerbInfo windowInfo{.name = "",
                          .summary = QT_TRANSLATE_NOOP("Domain", "open the window"),
                          .operands = {{"FILE.a12", Operand::Count::Optional}},
                          .application = ApplicationKind::Painting};

/// Position of the first word that is no option nor the value of one; -1: there is none.
qsizetype firstOperand(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words[i].startsWith(u'-'))
            return i;
        for (const Option &option : globalOptions()) {
            if (option.value && words[i] == u"--"_s + QLatin1StringView(option.name))
                ++i;
        }
    }
    return -1;
}

bool looksLikeRegister(const QString &word) { return word.endsWith(u".a12"_s) || QFileInfo::exists(word); }

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// Qt wants a folder of this session and complains where nobody made one (scheduled jobs).
void provideRuntimeFolder()
{
    if (qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        return;
    const QString folder = QDir::temp().filePath(u"article12-%1"_s.arg(getuid()));
    if (QDir().mkpath(folder) && QFileInfo(folder).ownerId() == getuid())
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder));
}

std::unique_ptr<QCoreApplication> applicationFor(ApplicationKind kind)
{
    // Qt keeps both for as long as the application lives; our own words are not for Qt to read.
    static char name[] = "article12";
    static char *values[] = {name, nullptr};
    static int count = 1;
    QCoreApplication::setApplicationName(QLatin1StringView(name));
    QCoreApplication::setApplicationVersion(QStringLiteral(ARTICLE12_VERSION));
    if (kind == ApplicationKind::Console)
        return std::make_unique<QCoreApplication>(count, values);
    provideRuntimeFolder();
    if (!hasDisplay())
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(count, values);
}

QString helpOf(const VerbInfo &info, const Wording &wording)
{
    QString words = usageOf(info) + u"\n\n"_s + wording.say(Text(info.summary)) + u'\n';
    for (const QList<Option> &options : {info.options, globalOptions()}) {
        words += u'\n';
        for (const Option &option : options) {
            const QString value = option.value ? u' ' + QString::fromUtf8(option.value) : QString();
            const QString left = u"--"_s + QLatin1StringView(option.name) + value;
            words += u"  "_s + left.leftJustified(22) + u"  "_s + wording.say(Text(option.meaning)) + u'\n';
        }
    }
    return words;
}

QString listOfVerbs(const Wording &wording)
{
    QString words = u"article12 [FILE.a12]\n\n"_s;
    for (const auto &verb : allVerbs()) {
        const VerbInfo info = verb->info();
        words += u"  "_s + QString::fromLatin1(info.name).leftJustified(13) + wording.say(Text(info.summary)) + u'\n';
    }
    return words + u'\n' + wording.say(Text(QT_TRANSLATE_NOOP("Domain", "more about a verb: article12 VERB --help"))) +
           u'\n';
}

Result<void> tellHelp(const Verb *verb, const Arguments &arguments, const Wording &wording, Output &output)
{
    if (!verb) {
        output.bytes(listOfVerbs(wording).toUtf8());
        return {};
    }
    const auto details = verb->details(arguments.operands(), wording);
    if (!details)
        return details.failure();
    output.bytes((helpOf(verb->info(), wording) + (details->isEmpty() ? QString() : u'\n' + *details)).toUtf8());
    return {};
}

Result<RunOptions> optionsOf(const Arguments &arguments)
{
    const auto today = arguments.day("today");
    if (!today)
        return today.failure();
    const QString language = arguments.value("language");
    if (!language.isEmpty() && QLocale(language).language() == QLocale::C)
        return usageFailure(u"--language"_s,
                            Text(QT_TRANSLATE_NOOP("Domain", "--language does not know “%1”"), {language}),
                            Text(QT_TRANSLATE_NOOP("Domain", "write it as fr or en")));
    return RunOptions{*today, arguments.value("actor"), language};
}

Result<void> runVerb(const Verb *verb, const Arguments &arguments, const Wording &wording, Translators &translators,
                     Output &output)
{
    if (arguments.has("version")) {
        output.line(u"article12 "_s + QCoreApplication::applicationVersion());
        return {};
    }
    if (arguments.has("help"))
        return tellHelp(verb, arguments, wording, output);
    const auto options = optionsOf(arguments);
    if (!options)
        return options.failure();
    const auto services = Services::load(*options);
    if (!services)
        return services.failure();
    return verb ? verb->run(arguments, *services.value(), output)
                : runWindow(arguments.operand(0), *services.value(), translators);
}

Failure noDisplay()
{
    return {Failure::Code::Unsupported,
            Text(QT_TRANSLATE_NOOP("Domain", "there is no display to open the window on")),
            Text(QT_TRANSLATE_NOOP("Domain", "article12 --help lists what works without one")),
            {},
            {}};
}

Failure unknownVerb(const QString &word)
{
    return usageFailure(word, Text(QT_TRANSLATE_NOOP("Domain", "“%1” is neither a verb nor a register"), {word}),
                        Text(QT_TRANSLATE_NOOP("Domain", "article12 --help lists the verbs")));
}

} // namespace

ExitCode runProgram(const QStringList &words, Output &output)
{
    const qsizetype position = firstOperand(words);
    const QString first = position < 0 ? QString() : words[position];
    const Verb *verb = findVerb(first);
    QStringList rest = words;
    if (verb)
        rest.removeAt(position);
    const VerbInfo info = verb ? verb->info() : windowInfo;

    const auto arguments = Arguments::parse(rest, info);
    const bool paints = arguments && !arguments->has("help") && !arguments->has("version");
    const bool display = hasDisplay();
    const auto application = applicationFor(paints ? info.application : ApplicationKind::Console);
    const QLocale locale = interfaceLocale(arguments ? arguments->value("language") : QString());
    Translators translators(locale);
    const Wording wording(locale);

    Result<void> done;
    if (!verb && !first.isEmpty() && !looksLikeRegister(first))
        done = unknownVerb(first);
    else if (!arguments)
        done = arguments.failure();
    else if (!verb && paints && !display)
        done = noDisplay();
    else
        done = runVerb(verb, *arguments, wording, translators, output);
    if (done)
        done = output.finish();
    return done ? ExitCode::Done : output.report(done.failure(), wording);
}

} // namespace article12
