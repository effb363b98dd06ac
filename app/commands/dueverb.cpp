// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/dueverb.h"

#include "app/commands/csvrows.h"
#include "basics/strictdate.h"
#include "calendar/monthstep.h"
#include "deadlines/deadlinecalculator.h"

#include <map>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// The calendars asked for so far: a table names the same few regions again and again.
class Calendars
{
public:
    Calendars(const HolidayRules &rules, const QString &municipal)
        : m_rules(rules)
        , m_municipal(municipal.split(u',', Qt::SkipEmptyParts))
    {
    }
    Result<const HolidayCalendar *> of(const QString &region)
    {
        auto found = m_made.find(region);
        if (found == m_made.end()) {
            auto made = m_rules.calendar(region, m_municipal);
            if (!made)
                return made.failure();
            found = m_made.emplace(region, *std::move(made)).first;
        }
        return &found->second;
    }

private:
    const HolidayRules &m_rules;
    QStringList m_municipal;
    std::map<QString, HolidayCalendar> m_made;
};

Result<QDate> dayOf(const QString &words)
{
    if (const auto day = dateFromIso(words))
        return *day;
    return Failure{Failure::Code::InvalidInput, Text(QT_TRANSLATE_NOOP("Domain", "“%1” is not a day"), {words}),
                   Text(QT_TRANSLATE_NOOP("Domain", "write it as 2026-03-31"))};
}

Result<ClockPolicy> policyOf(const Arguments &arguments, const ClockPolicies &policies)
{
    const QString id = arguments.has("policy") ? arguments.value("policy") : u"EU"_s;
    const auto policy = policies.find(id);
    return policy ? Result<ClockPolicy>(*policy) : wrongWord(u"--policy"_s, id, policies.ids());
}

QString isoOf(const std::optional<QDate> &day) { return day ? isoDate(*day) : u"open"_s; }

QString rolledOver(QDate nominal, const std::optional<QDate> &due) { return due == nominal ? u"0"_s : u"1"_s; }

const QStringList columns{u"region"_s,       u"start"_s,         u"due_1_month"_s,
                          u"due_3_months"_s, u"rolled_over_1"_s, u"rolled_over_3"_s};

RowAnswer answerTo(const CsvRows &row, const ClockPolicy &policy, Calendars &calendars)
{
    const QString region = row.cell(u"region"_s);
    const QString words = row.cell(u"start"_s);
    const auto without = [&](const Failure &failure) { return RowAnswer{{region, words, {}, {}, {}, {}}, failure}; };
    const auto start = dayOf(words);
    if (!start)
        return without(start.failure());
    const auto calendar = calendars.of(region);
    if (!calendar)
        return without(calendar.failure());
    const auto deadline = computeDeadline({*start, {}, {}, {}}, policy, **calendar);
    if (!deadline)
        return without(deadline.failure());
    return {{region, words, isoOf(deadline->originalDue), isoOf(deadline->extendedDue),
             rolledOver(addMonths(*start, 1), deadline->originalDue),
             rolledOver(addMonths(*start, 3), deadline->extendedDue)},
            {}};
}

Result<void> explain(QDate day, const ClockPolicy &policy, const ClockPolicy &strict, const HolidayCalendar &calendar,
                     const Wording &wording, Output &output)
{
    const auto explained = explainDeadline({day, {}, {}, {}}, policy, calendar);
    if (!explained)
        return explained.failure();
    output.line(wording.say(explained->summary));
    for (const ClockStep &step : explained->steps) {
        const QString date = step.date ? isoDate(*step.date) : u"          "_s;
        const QString source =
            step.source.isEmpty() ? QString() : u" ("_s + wording.say(Text::fromData(step.source)) + u')';
        output.line(u"  "_s + date + u"  "_s + wording.say(step.text) + source);
    }
    const auto safe = computeDeadline({day, {}, {}, {}}, strict, calendar);
    if (safe && safe->originalDue)
        output.line(u"  "_s + isoDate(*safe->originalDue) + u"  "_s +
                    wording.say(Text(QT_TRANSLATE_NOOP("Domain", "one month, nothing added: the safe date"))));
    return {};
}

Result<void> tell(const QString &words, const ClockPolicy &policy, const ClockPolicy *strict,
                  const HolidayCalendar &calendar, const Wording &wording, Output &output)
{
    const auto day = dayOf(words);
    if (!day)
        return day.failure();
    const auto deadline = computeDeadline({*day, {}, {}, {}}, policy, calendar);
    if (!deadline)
        return deadline.failure();
    output.line(u"%1\t%2\t%3"_s.arg(isoDate(*day), isoOf(deadline->originalDue), isoOf(deadline->extendedDue)));
    return strict ? explain(*day, policy, *strict, calendar, wording, output) : Result<void>();
}

} // namespace

VerbInfo DueVerb::info() const
{
    return {.name = "due",
            .summary =
                QT_TRANSLATE_NOOP("Domain", "when an answer is due: within one month, and within three when extended"),
            .operands = {{"DATE", Operand::Count::Any}},
            .options = {{"region", "FR", QT_TRANSLATE_NOOP("Domain", "calendar; “-”: no holidays")},
                        {"policy", "EU", QT_TRANSLATE_NOOP("Domain", "clock policy")},
                        {"municipal", "all|ID,…", QT_TRANSLATE_NOOP("Domain", "local holidays that count")},
                        {"explain", nullptr, QT_TRANSLATE_NOOP("Domain", "tell how each date comes about")},
                        {"csv", "FILE|-", QT_TRANSLATE_NOOP("Domain", "read lines “region,start”, write a table")}}};
}

Result<void> DueVerb::run(const Arguments &arguments, Services &services, Output &output) const
{
    const auto policy = policyOf(arguments, services.rules().policies);
    if (!policy)
        return policy.failure();
    Calendars calendars(services.rules().holidays, arguments.value("municipal"));

    const Wording wording = services.wording();
    if (arguments.has("csv")) {
        if (!arguments.operands().isEmpty() || arguments.has("region") || arguments.has("explain"))
            return usageFailure(u"--csv"_s, Text(QT_TRANSLATE_NOOP("Domain", "--csv takes days and regions from the "
                                                                             "table: no DATE, --region or --explain")));
        auto rows = CsvRows::open(arguments.value("csv"), u"start"_s, columns.first(2));
        if (!rows)
            return rows.failure();
        writeRow(columns, "\r\n", output);
        const auto answer = [&](const CsvRows &row) { return answerTo(row, *policy, calendars); };
        return answerRows(*rows, answer, "\r\n", wording, output);
    }

    const auto calendar = calendars.of(arguments.has("region") ? arguments.value("region") : u"FR"_s);
    if (!calendar)
        return calendar.failure();
    const QStringList days =
        arguments.operands().isEmpty() ? QStringList{isoDate(services.today())} : arguments.operands();
    const ClockPolicy &strict = services.rules().policies.strict();
    Result<void> done;
    for (const QString &words : days) {
        const auto told =
            tell(words, *policy, arguments.has("explain") ? &strict : nullptr, **calendar, wording, output);
        if (told)
            continue;
        if (!done)
            output.report(done.failure(), wording); // the last one is reported by the program
        done = told;
    }
    return done;
}

} // namespace article12
