// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/tourverb.h"

#include "app/example/examplemessage.h"
#include "app/example/exampleregister.h"
#include "app/fonts.h"
#include "app/window.h"
#include "documents/letterpainter.h"
#include "documents/reportpainter.h"
#include "documents/reportworkbook.h"
#include "items/namedreport.h"
#include "letters/writeletter.h"
#include "views/common/theme.h"
#include "views/common/widgetdialogs.h"
#include "views/tour.h"

#include <QApplication>
#include <QDir>
#include <QProcess>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// The letters as a person would get them: each type once, for the first request that has sent it.
Result<void> writeLetters(const Register &file, const LetterTemplates &templates, const QDir &folder, Output &output)
{
    const auto rows = file.summaries();
    if (!rows)
        return rows.failure();
    QSet<LetterType> written;
    for (const RequestSummary &row : *rows) {
        const auto request = file.request(row.number);
        if (!request)
            return request.failure();
        for (const SentLetter &sent : request->letters) {
            if (written.contains(sent.type) || !templates.find(sent.type, sent.language))
                continue;
            const auto letter =
                writeLetter(sent.type, *request, {file.profile(), templates, file.rules(), sent.language, sent.sentOn});
            if (!letter)
                return letter.failure();
            const QString path = folder.filePath(u"%1 %2.pdf"_s.arg(request->reference, keyOf(sent.type)));
            if (const auto done = writeLetterPdf(*letter, path); !done)
                return done.failure();
            output.line(path);
            written.insert(sent.type);
        }
    }
    return {};
}

/// The report of the month before today's, in every form.
Result<void> writeReport(const Register &file, const Wording &wording, const QDir &folder, Output &output)
{
    const auto facts = file.kpiFacts();
    if (!facts)
        return facts.failure();
    const Month month = Month::of(file.today()).previous();
    auto report = namedReport(file, *facts, month, file.today());
    if (!report)
        return report.failure();
    const auto code = file.journalCode();
    if (!code)
        return code.failure();
    const ReportOrigin origin{file.profile().controller.name, *code};
    const auto workbook = reportWorkbook(*report, wording, origin);
    if (!workbook)
        return workbook.failure();
    const QList<std::pair<QString, QByteArray>> forms{
        {u"report.pdf"_s, reportPdf(*report, wording, {origin})},
        {u"report.csv"_s, reportCsv(*report, wording, origin, CsvStyle::Plain)},
        {u"report.xlsx"_s, *workbook},
        {u"report.json"_s, reportJson(*report, origin)}};
    for (const auto &[name, bytes] : forms) {
        if (const auto written = writeOutput(folder.filePath(name), bytes, output); !written)
            return written.failure();
        output.line(folder.filePath(name));
    }
    return {};
}

/// An e-mail and a scanned letter for the pictures of the intake.
Result<QStringList> writeIntake(const QDir &folder, const Services &services, const QString &to, Output &output)
{
    QRandomGenerator chance(12);
    const InventedPerson person = inventPerson(chance, 41, u"Marchand"_s, u"Gaëlle"_s, u"fr"_s);
    const ExampleMessage message = writeMessage(person, {Right::Access, Right::Erasure});
    const QDateTime sent(services.today(), QTime(9, 12), QTimeZone::utc());
    const QStringList paths{folder.filePath(u"request.eml"_s), folder.filePath(u"letter.png"_s)};
    const QList<QByteArray> contents{asEml(message, person, to, u"tour@example.org"_s, sent), asScan(message, person)};
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (const auto written = writeOutput(paths[i], contents[i], output); !written)
            return written.failure();
    }
    return paths;
}

/// One picture of every screen for each scheme and size.
Result<void> takePictures(WindowParts &parts, TourPlan plan, const QList<QSize> &sizes, Output &output)
{
    WidgetDialogs dialogs;
    FixedAppearance appearance(parts.wording().locale().name().left(2));
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        dress(*qApp, scheme);
        for (const QSize &size : sizes) {
            plan.size = size;
            plan.suffix = u"-%1-%2"_s.arg(scheme == Scheme::Light ? u"light"_s : u"dark"_s).arg(size.width());
            PassingMemory memory;
            const auto pictures = takeTour(parts.forWindow(dialogs, memory, appearance), plan);
            if (!pictures)
                return pictures.failure();
            for (const QString &picture : *pictures)
                output.line(picture);
        }
    }
    return {};
}

QString scaleFactor(int percent) { return QString::number(percent / 100.0); }

/// A round of the tour in a process of its own: Qt reads the scale and the platform before anything else.
struct Round
{
    QString folder;
    QString language;
    int scale = 100; ///< percent
};

void start(QProcess &process, const Round &round, const RunOptions &options)
{
    QStringList words{u"tour"_s,      round.folder, u"--language"_s,
                      round.language, u"--scale"_s, QString::number(round.scale)};
    if (options.today)
        words << u"--today"_s << isoDate(*options.today);
    if (!options.actor.isEmpty())
        words << u"--actor"_s << options.actor;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"QT_SCALE_FACTOR"_s, scaleFactor(round.scale));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), words);
}

Result<void> runRounds(const QList<Round> &rounds, const RunOptions &options, Output &output)
{
    std::vector<std::unique_ptr<QProcess>> processes;
    for (const Round &round : rounds) {
        processes.push_back(std::make_unique<QProcess>());
        start(*processes.back(), round, options);
    }
    for (size_t i = 0; i < processes.size(); ++i) {
        QProcess &process = *processes[i];
        const bool ended = process.waitForFinished(-1);
        output.bytes(process.readAllStandardOutput());
        if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            return Failure{
                Failure::Code::Io,
                Text(QT_TRANSLATE_NOOP("Domain", "the tour in %1 came to no end"), {rounds[qsizetype(i)].folder}),
                {},
                {},
                {}};
    }
    return {};
}

/// The register, letters and reports as files, and the pictures, in the language of this run.
Result<void> takeRound(const QDir &folder, const QList<QSize> &sizes, Services &services, Output &output)
{
    if (!folder.mkpath(u"."_s))
        return Failure{Failure::Code::Io,
                       Text(QT_TRANSLATE_NOOP("Domain", "the folder %1 cannot be made"), {folder.path()}),
                       {},
                       folder.path(),
                       {}};
    const auto parts = WindowParts::load(services);
    if (!parts)
        return parts.failure();
    addBuiltInFonts();
    const QString path = folder.filePath(u"example.a12"_s);
    QFile::remove(path); // of an earlier tour
    if (const auto made = makeExampleRegister(path, {}, services); !made)
        return made.failure();
    output.line(path);
    QStringList intake;
    {
        const auto opened = services.openToRead(path, output);
        if (!opened)
            return opened.failure();
        const auto templates = Services::loadLetterTemplates();
        if (!templates)
            return templates.failure();
        if (const auto letters = writeLetters(*opened.value(), *templates, folder, output); !letters)
            return letters.failure();
        if (const auto report = writeReport(*opened.value(), services.wording(), folder, output); !report)
            return report.failure();
        const auto written = writeIntake(folder, services, opened.value()->profile().controller.email, output);
        if (!written)
            return written.failure();
        intake = *written;
    }
    return takePictures(*parts.value(), {path, intake, folder.path(), {}}, sizes, output);
}

} // namespace

VerbInfo TourVerb::info() const
{
    return {.name = "tour",
            .summary =
                QT_TRANSLATE_NOOP("Domain", "the example register, its letters and report, and a picture of every "
                                            "screen: both languages, light and dark, wide and narrow"),
            .operands = {{"DIR"}},
            .options = {{"scale", "PERCENT",
                         QT_TRANSLATE_NOOP("Domain", "with --language: at this scale, in a narrow window only")}},
            .application = ApplicationKind::Painting};
}

Result<void> TourVerb::run(const Arguments &arguments, Services &services, Output &output) const
{
    const QDir folder(arguments.operand(0));
    const RunOptions &options = services.options();
    bool isNumber = true;
    const int scale = arguments.has("scale") ? arguments.value("scale").toInt(&isNumber) : 100;
    if (!isNumber || scale < 50 || scale > 400)
        return usageFailure(u"--scale"_s, Text(QT_TRANSLATE_NOOP("Domain", "--scale is a number from 50 to 400")));
    if (options.language.isEmpty()) {
        return runRounds({{folder.filePath(u"en"_s), u"en"_s},
                          {folder.filePath(u"fr"_s), u"fr"_s},
                          {folder.filePath(u"en-200-percent"_s), u"en"_s, 200}},
                         options, output);
    }
    const bool isSetUp = QGuiApplication::platformName() == u"offscreen"_s &&
                         qEnvironmentVariable("QT_SCALE_FACTOR") == scaleFactor(scale);
    if (!isSetUp)
        return runRounds({{folder.path(), options.language, scale}}, options, output);
    const QList<QSize> sizes = scale == 100 ? QList<QSize>{{1500, 860}, {1024, 700}} : QList<QSize>{{1024, 700}};
    return takeRound(folder, sizes, services, output);
}

} // namespace article12
