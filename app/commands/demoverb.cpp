// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/demoverb.h"

#include "app/example/exampleregister.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// A whole number of an option, `otherwise` when it was not given.
Result<int> numberOf(const Arguments &arguments, const char *option, int otherwise)
{
    if (!arguments.has(option))
        return otherwise;
    bool isNumber = false;
    const int number = arguments.value(option).toInt(&isNumber);
    const QString dashed = u"--"_s + QLatin1StringView(option);
    if (!isNumber || number < 0)
        return usageFailure(dashed, Text(QT_TRANSLATE_NOOP("Domain", "%1: “%2” is not a whole number"),
                                         {dashed, arguments.value(option)}));
    return number;
}

} // namespace

VerbInfo DemoVerb::info() const
{
    return {
        .name = "demo",
        .summary = QT_TRANSLATE_NOOP(
            "Domain", "make the example register: invented requests around today and two years of earlier ones"),
        .operands = {{"FILE.a12"}},
        .options = {{"requests", "N",
                     QT_TRANSLATE_NOOP(
                         "Domain", "how many in all; if left out, 40 around today and 200 of the two years before")},
                    {"seed", "N", QT_TRANSLATE_NOOP("Domain", "other people and days for another number")}}};
}

Result<void> DemoVerb::run(const Arguments &arguments, Services &services, Output &output) const
{
    ExampleOptions options;
    const auto requests = numberOf(arguments, "requests", options.requests);
    if (!requests)
        return requests.failure();
    const auto seed = numberOf(arguments, "seed", int(options.seed));
    if (!seed)
        return seed.failure();
    options.requests = *requests;
    options.seed = quint32(*seed);
    if (const auto made = makeExampleRegister(arguments.operand(0), options, services); !made)
        return made.failure();
    output.line(services.wording().say(
        Text(QT_TRANSLATE_N_NOOP("Domain", "%1: %n invented request(s)"), {arguments.operand(0)}, options.requests)));
    return {};
}

} // namespace article12
