// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/tourverb.h"

#include "app/example/examplemessage.h"
#include "app/example/exampleregister.h"
#include "app/fonts.h"
#include "app/window.h"
#include "documents/letterpainter.h"
#include "documents/reportfiles.h"
#include "documents/reportpainter.h"
#include "letters/writeletter.h"
#include "views/common/theme.h"
#include "views/common/widgetdialogs.h"
#include "views/tour.h"

#include <QApplication>
#include <QDir>

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
            const auto letter = writeLetter(
                sent.type, *request, {file.profile(), templates, file.rules().checklists, sent.language, sent.sentOn});
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
    const auto report = monthlyReport(*facts, month, file.today(), file.zone());
    if (!report)
        return report.failure();
    const auto code = file.journalCode();
    if (!code)
        return code.failure();
    const ReportOrigin origin{file.profile().controller.name, *code};
    const QList<std::pair<QString, QByteArray>> forms{
        {u"report.pdf"_s, reportPdf(*report, wording, {origin})},
        {u"report.csv"_s, reportCsv(*report, wording, origin, CsvStyle::Plain)},
        {u"report.json"_s, reportJson(*report, origin)}};
    for (const auto &[name, bytes] : forms) {
        if (const auto written = writeOutput(folder.filePath(name), bytes, output); !written)
            return written.failure();
        output.line(folder.filePath(name));
    }
    return {};
}

/// An e-mail for the picture of the intake.
Result<QString> writeMessage(const QDir &folder, const Services &services, const QString &to, Output &output)
{
    QRandomGenerator chance(12);
    const InventedPerson person = inventPerson(chance, 41, u"Marchand"_s, u"Gaëlle"_s, u"fr"_s);
    const QDateTime sent(services.today(), QTime(9, 12), QTimeZone::utc());
    const QString path = folder.filePath(u"request.eml"_s);
    const auto written = writeOutput(
        path, asEml(writeMessage(person, {Right::Access, Right::Erasure}), person, to, u"tour@example.org"_s, sent),
        output);
    return written ? Result<QString>(path) : written.failure();
}

Result<void> takePictures(const WindowServices &window, TourPlan plan, Output &output)
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        dress(*qApp, scheme);
        plan.suffix = scheme == Scheme::Light ? u"-light"_s : u"-dark"_s;
        const auto pictures = takeTour(window, plan);
        if (!pictures)
            return pictures.failure();
        for (const QString &picture : *pictures)
            output.line(picture);
    }
    return {};
}

} // namespace

VerbInfo TourVerb::info() const
{
    return {.name = "tour",
            .summary =
                QT_TRANSLATE_NOOP("Domain", "the example register, its letters and report, and a picture of every "
                                            "screen, light and dark"),
            .operands = {{"DIR"}},
            .options = {},
            .application = ApplicationKind::Painting};
}

Result<void> TourVerb::run(const Arguments &arguments, Services &services, Output &output) const
{
    const QDir folder(arguments.operand(0));
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
    QString message;
    {
        const auto opened = services.openToRead(path, output);
        if (!opened)
            return opened.failure();
        const auto templates = services.loadLetterTemplates();
        if (!templates)
            return templates.failure();
        if (const auto letters = writeLetters(*opened.value(), *templates, folder, output); !letters)
            return letters.failure();
        if (const auto report = writeReport(*opened.value(), services.wording(), folder, output); !report)
            return report.failure();
        const auto written = writeMessage(folder, services, opened.value()->profile().controller.email, output);
        if (!written)
            return written.failure();
        message = *written;
    }
    WidgetDialogs dialogs;
    PassingMemory memory;
    return takePictures(parts.value()->forWindow(dialogs, memory), {path, message, folder.path(), {}}, output);
}

} // namespace article12
