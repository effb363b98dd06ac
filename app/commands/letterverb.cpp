// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/letterverb.h"

#include "app/fonts.h"
#include "documents/emaildraft.h"
#include "documents/letterpainter.h"
#include "letters/lettertext.h"
#include "letters/writeletter.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

enum class Form { Pdf, Html, Eml };

struct Target
{
    Form form = Form::Pdf;
    QString path;
};

Result<Target> targetOf(const Arguments &arguments)
{
    if (arguments.has("odt"))
        return usageFailure(u"--odt"_s, Text(QT_TRANSLATE_NOOP("Domain", "--odt is not there yet")),
                            Text(QT_TRANSLATE_NOOP("Domain", "use --pdf, --html or --eml")));
    QList<Target> targets;
    if (arguments.has("pdf"))
        targets << Target{Form::Pdf, arguments.value("pdf")};
    if (arguments.has("html"))
        targets << Target{Form::Html, arguments.value("html")};
    if (arguments.has("eml"))
        targets << Target{Form::Eml, arguments.value("eml")};
    if (targets.size() != 1)
        return usageFailure(u"--pdf"_s, Text(QT_TRANSLATE_NOOP("Domain", "one of --pdf, --html and --eml is needed")));
    return targets.first();
}

QByteArray emlFor(const Letter &letter, const Request &request, const OrganisationProfile &profile)
{
    const QString to = request.replyAddress.contains(u'@') ? request.replyAddress : request.received.email;
    EmailDraft draft = emailDraftOf(letter, profile.controller.email, to, letterPdf(letter));
    draft.inReplyTo = request.received.messageId;
    return emlOf(draft);
}

QByteArray bytesOf(Form form, const Letter &letter, const Request &request, const OrganisationProfile &profile)
{
    switch (form) {
    case Form::Pdf:
        return letterPdf(letter);
    case Form::Html:
        return htmlFileOf(letter).toUtf8();
    case Form::Eml:
        return emlFor(letter, request, profile);
    }
    Q_UNREACHABLE();
}

} // namespace

VerbInfo LetterVerb::info() const
{
    return {.name = "letter",
            .summary = QT_TRANSLATE_NOOP("Domain", "write a letter about a request; --language chooses its language"),
            .operands = {{"FILE.a12"}, {"REFERENCE"}, {"L01"}},
            .options = {{"pdf", "OUT", QT_TRANSLATE_NOOP("Domain", "as PDF; - is standard output")},
                        {"html", "OUT", QT_TRANSLATE_NOOP("Domain", "as HTML")},
                        {"eml", "OUT", QT_TRANSLATE_NOOP("Domain", "as a draft for the mail program")},
                        {"odt", "OUT", QT_TRANSLATE_NOOP("Domain", "as ODT (not there yet)")}},
            .application = ApplicationKind::Painting};
}

Result<void> LetterVerb::run(const Arguments &arguments, Services &services, Output &output) const
{
    const auto type = fromKey<LetterType>(arguments.operand(2));
    if (!type)
        return wrongWord(u"LETTER"_s, arguments.operand(2), allKeys<LetterType>());
    const auto target = targetOf(arguments);
    if (!target)
        return target.failure();
    const auto templates = Services::loadLetterTemplates();
    if (!templates)
        return templates.failure();
    const auto opened = services.openToRead(arguments.operand(0), output);
    if (!opened)
        return opened.failure();
    const Register &file = *opened.value();
    const auto number = file.findReference(arguments.operand(1));
    if (!number)
        return number.failure();
    const auto request = file.request(*number);
    if (!request)
        return request.failure();

    const QString language = arguments.has("language") ? arguments.value("language")
                                                       : proposedLanguage(*type, *request, file.profile(), *templates);
    const auto letter =
        writeLetter(*type, *request, {file.profile(), *templates, file.rules(), language, file.today()});
    if (!letter)
        return letter.failure();
    if (!letter->openNames.isEmpty())
        output.note(
            services.wording().say(Text(QT_TRANSLATE_NOOP("Domain", "%1 has gaps, shown as […]; not recorded yet: %2"),
                                        {keyOf(*type), letter->openNames.join(u", "_s)})));
    addBuiltInFonts();
    return writeOutput(target->path, bytesOf(target->form, *letter, *request, file.profile()), output);
}

} // namespace article12
