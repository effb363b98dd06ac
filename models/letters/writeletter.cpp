// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/writeletter.h"

#include "letters/letterfacts.h"
#include "letters/lettertext.h"
#include "letters/mandatorycontent.h"
#include "letters/mustachetext.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

QStringList senderLines(const Controller &controller)
{
    QStringList lines{controller.name, controller.department};
    lines << controller.address.lines();
    lines.removeAll(QString());
    return lines;
}

QString placeAndDate(const LetterLanguage &language, const OrganisationProfile &profile, const QJsonObject &facts)
{
    const QString today = facts.value(u"today"_s).toString();
    const QString &city = profile.controller.address.city;
    return city.isEmpty() ? today : language.phrase(u"place_and_date"_s).arg(city, today);
}

QString signature(const LetterLanguage &language, const Controller &controller)
{
    return controller.department.isEmpty()
               ? controller.name
               : language.phrase(u"signature"_s).arg(controller.department, controller.name);
}

} // namespace

Result<Letter> writeLetter(LetterType type, const Request &request, const LetterContext &context)
{
    const LetterTemplate *text = context.templates.find(type, context.language);
    if (!text) {
        return Failure{Failure::Code::Unsupported,
                       Text(QT_TRANSLATE_NOOP("Domain", "There is no text for letter %1 in the language “%2”."),
                            {keyOf(type), context.language}),
                       Text(QT_TRANSLATE_NOOP(
                           "Domain", "Choose another language, or record the letter as sent with your own file.")),
                       {},
                       {}};
    }
    const LetterLanguage &language = *context.templates.language(context.language);
    const QJsonObject facts = letterFacts(request, context);
    const FilledText subject = fillMustache(text->subject, facts, language.parts, Escaping::None);
    const FilledText body = fillMustache(text->body, facts, language.parts, Escaping::Html);

    Letter letter;
    letter.type = type;
    letter.language = context.language;
    letter.senderLines = senderLines(context.profile.controller);
    letter.recipientLines = recipientLines(request);
    letter.placeAndDate = placeAndDate(language, context.profile, facts);
    letter.reference = request.reference;
    letter.referenceLine = language.phrase(u"reference"_s).arg(context.profile.shownReference(request.reference));
    letter.subject = subject.text;
    letter.bodyHtml = body.text + paragraphsOf(context.ownWords);
    letter.signature = signature(language, context.profile.controller);
    letter.elements = elementsFor(*text, facts);
    letter.openNames = subject.openNames + body.openNames;
    letter.openNames.removeDuplicates();
    checkElements(letter);
    return letter;
}

QString proposedLanguage(LetterType type, const Request &request, const OrganisationProfile &profile,
                         const LetterTemplates &templates)
{
    return templates.find(type, request.language) ? request.language : profile.language;
}

} // namespace article12
