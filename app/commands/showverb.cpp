// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/showverb.h"

#include "app/commands/requestjson.h"
#include "requests/casewords.h"
#include "requests/history.h"
#include "requests/requestclock.h"
#include "requests/standing.h"

#include <QJsonDocument>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

void writeClock(const Request &request, const RequestSummary &row, const DecisionContext &context,
                const Wording &wording, Output &output)
{
    const QDate today = context.today;
    output.line(wording.say(Text(QT_TRANSLATE_NOOP("Domain", "received %1, %2"),
                                 {request.received.receivedOn, asArgument(pillOf(row, today))})));
    for (const RequestSummary &letter : letterRowsOf(row))
        output.line(wording.say(pillOf(letter, today)));
    const Deadline *deadline = governingDeadline(request);
    if (deadline && deadline->effectiveDue)
        output.line(wording.say(Text(QT_TRANSLATE_NOOP("Domain", "due %1"), {*deadline->effectiveDue})));
    if (const auto explained = explainClock(request, context.rules, context.profile))
        output.line(wording.say(explained->summary));
    if (deadline && deadline->cutoff && !request.extension)
        output.line(wording.say(
            Text(QT_TRANSLATE_NOOP("Domain", "an extension can be notified until %1"), {*deadline->cutoff})));
}

void writeItems(const Request &request, const Checklists &checklists, const Wording &wording, Output &output)
{
    for (const RightItem &item : request.items) {
        output.line(u"%1 %2: %3"_s.arg(keyOf(item.right), wording.say(shortNameOf(item.right)),
                                       wording.say(nameOf(item.decision))));
        const Checklist *checklist = checklists.find(item.right);
        if (!checklist || item.isLeftAside())
            continue;
        for (const PointStatus &status : evaluate(*checklist, item)) {
            const bool complete = status.standing == PointStatus::Standing::Complete;
            output.line(u"  [%1] %2: %3"_s.arg(complete ? u"x"_s : u" "_s, status.point->fact,
                                               wording.say(Text::fromData(status.point->label))));
        }
    }
}

void writeOffers(const Request &request, const DecisionContext &context, const Wording &wording, Output &output)
{
    for (const StepOffer &offer : offersFor(request, context)) {
        const RightItem *item = findItem(request, offer.item);
        QString words = keyOf(offer.step) + (item ? u' ' + keyOf(item->right) : QString());
        QStringList missing;
        for (const Missing &fact : offer.missing)
            missing << wording.say(fact.text);
        if (!missing.isEmpty())
            words += u": "_s + missing.join(u"; "_s);
        output.line((offer.isPossible() ? u"  + "_s : u"  - "_s) + words);
    }
}

} // namespace

VerbInfo ShowVerb::info() const
{
    return {.name = "show",
            .summary = QT_TRANSLATE_NOOP("Domain", "one request, its clock and what can be done now"),
            .operands = {{"FILE.a12"}, {"REFERENCE"}},
            .options = {{"json", nullptr, QT_TRANSLATE_NOOP("Domain", "as JSON")}}};
}

Result<void> ShowVerb::run(const Arguments &arguments, Services &services, Output &output) const
{
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
    const auto context = file.context(*number);
    if (!context)
        return context.failure();
    const Wording wording = services.wording();
    const HistoryContext told{*request, context->history, file.rules(), [&file](RequestNumber other) {
                                  const auto row = file.summary(other);
                                  return row ? row->reference : QString();
                              }};
    if (arguments.has("json")) {
        output.bytes(QJsonDocument(requestJson(*request, *context, told, wording)).toJson());
        return {};
    }
    output.line(u"%1  %2  %3"_s.arg(request->reference, personName(*request), wording.say(nameOf(request->state))));
    writeClock(*request, summaryOf(*request, file.rules()), *context, wording, output);
    writeItems(*request, file.rules().checklists, wording, output);
    output.line(wording.say(Text(QT_TRANSLATE_NOOP("Domain", "what can be done now:"))));
    writeOffers(*request, *context, wording, output);
    output.line(wording.say(Text(QT_TRANSLATE_NOOP("Domain", "history:"))));
    for (const RecordedEvent &event : context->history) {
        const QString at = event.at.toTimeZone(file.zone()).toString(u"yyyy-MM-dd hh:mm"_s);
        output.line(u"  %1  %2"_s.arg(at, wording.say(describe(event, told))));
    }
    return {};
}

} // namespace article12
