// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/holidayrule.h"

#include "basics/strictdate.h"
#include "calendar/easter.h"

#include <QJsonArray>

#include <array>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array weekdayWords{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr int farthestFromEaster = 100;

const QStringList occurrenceKeys{u"on"_s, u"easter"_s, u"orthodox_easter"_s, u"nth"_s, u"first"_s, u"days"_s};
const QStringList otherKeys{u"name"_s, u"since"_s, u"until"_s, u"except"_s, u"unless"_s, u"weekend"_s, u"municipal"_s};

/// Reads the parts of a rule and keeps the first thing that is wrong with it.
class RuleParser
{
public:
    explicit RuleParser(const QJsonObject &json)
        : m_json(json)
    {
    }

    Result<HolidayRule> parse()
    {
        checkKeys();
        HolidayRule rule;
        rule.name = word(m_json, u"name"_s);
        rule.occurrence = occurrence();
        rule.since = optionalYear(u"since"_s);
        rule.until = optionalYear(u"until"_s);
        if (rule.since && rule.until && *rule.since > *rule.until)
            complain(Text(QT_TRANSLATE_NOOP("Domain", "“since” is later than “until”")));
        for (const QJsonValue &value : m_json.value(u"except"_s).toArray())
            rule.except << integer(value, u"except"_s, 1583, 9999);
        if (m_json.contains(u"weekend"_s))
            rule.weekend = weekendRule();
        if (m_json.contains(u"municipal"_s))
            rule.municipal = word(m_json, u"municipal"_s);
        if (m_problem)
            return Failure{Failure::Code::InvalidInput, *m_problem};
        return rule;
    }

private:
    void complain(const Text &problem)
    {
        if (!m_problem)
            m_problem = problem;
    }

    void checkKeys()
    {
        qsizetype ways = 0;
        for (const QString &key : m_json.keys()) {
            const bool saysWhen = occurrenceKeys.contains(key);
            ways += saysWhen ? 1 : 0;
            if (!saysWhen && !otherKeys.contains(key))
                complain(Text(QT_TRANSLATE_NOOP("Domain", "“%1” is not a key of a holiday rule"), {key}));
        }
        if (ways != 1)
            complain(
                Text(QT_TRANSLATE_NOOP("Domain", "exactly one of %1 must be given"), {occurrenceKeys.join(u", "_s)}));
        if (m_json.contains(u"unless"_s) && !m_json.contains(u"nth"_s))
            complain(Text(QT_TRANSLATE_NOOP("Domain", "“unless” goes with “nth” only")));
    }

    QString word(const QJsonObject &object, const QString &key)
    {
        const QString text = object.value(key).toString();
        if (text.trimmed().isEmpty())
            complain(Text(QT_TRANSLATE_NOOP("Domain", "“%1” must be a word"), {key}));
        return text;
    }

    int integer(const QJsonValue &value, const QString &key, int smallest, int largest)
    {
        const double number = value.toDouble(smallest - 1.0);
        if (number != double(int(number)) || number < smallest || number > largest) {
            complain(Text(QT_TRANSLATE_NOOP("Domain", "“%1” must be a whole number from %2 to %3"),
                          {key, QString::number(smallest), QString::number(largest)}));
            return smallest;
        }
        return int(number);
    }

    std::optional<int> optionalYear(const QString &key)
    {
        if (!m_json.contains(key))
            return {};
        return integer(m_json.value(key), key, 1583, 9999);
    }

    MonthDay monthDay(const QJsonObject &object, const QString &key)
    {
        const QString text = object.value(key).toString();
        // 2001 is no leap year: 29 February is not a day of every year.
        const std::optional<QDate> day = dateFromIso(u"2001-%1"_s.arg(text));
        if (!day) {
            complain(Text(QT_TRANSLATE_NOOP("Domain", "“%1” must be a day of every year, like 05-01"), {key}));
            return {};
        }
        return {day->month(), day->day()};
    }

    int weekday(const QJsonObject &object)
    {
        const QString text = object.value(u"weekday"_s).toString();
        for (std::size_t i = 0; i < weekdayWords.size(); ++i) {
            if (text == QLatin1StringView(weekdayWords[i]))
                return int(i) + 1;
        }
        complain(Text(QT_TRANSLATE_NOOP("Domain", "“weekday” must be one of Mon, Tue, Wed, Thu, Fri, Sat, Sun")));
        return 1;
    }

    WeekendRule weekendRule()
    {
        const auto rule = fromKey<WeekendRule>(m_json.value(u"weekend"_s).toString());
        if (!rule)
            complain(Text(QT_TRANSLATE_NOOP("Domain", "“weekend” must be one of %1"),
                          {allKeys<WeekendRule>().join(u", "_s)}));
        return rule.value_or(WeekendRule::Stays);
    }

    Occurrence occurrence()
    {
        if (m_json.contains(u"on"_s))
            return FixedDay{monthDay(m_json, u"on"_s)};
        if (m_json.contains(u"easter"_s))
            return EasterDay{EasterDay::Church::Western, easterOffset(u"easter"_s)};
        if (m_json.contains(u"orthodox_easter"_s))
            return EasterDay{EasterDay::Church::Orthodox, easterOffset(u"orthodox_easter"_s)};
        if (m_json.contains(u"nth"_s))
            return nthWeekday(m_json.value(u"nth"_s).toObject());
        if (m_json.contains(u"first"_s)) {
            const QJsonObject first = m_json.value(u"first"_s).toObject();
            return FirstWeekday{weekday(first), monthDay(first, u"from"_s)};
        }
        return listedDays();
    }

    int easterOffset(const QString &key)
    {
        return integer(m_json.value(key), key, -farthestFromEaster, farthestFromEaster);
    }

    NthWeekday nthWeekday(const QJsonObject &nth)
    {
        NthWeekday rule{integer(nth.value(u"number"_s), u"number"_s, -1, 4),
                        weekday(nth),
                        integer(nth.value(u"month"_s), u"month"_s, 1, 12),
                        {},
                        0};
        if (rule.number == 0)
            complain(Text(QT_TRANSLATE_NOOP("Domain", "“number” must be 1 to 4, or -1 for the last")));
        if (m_json.contains(u"unless"_s)) {
            const QJsonObject unless = m_json.value(u"unless"_s).toObject();
            rule.unless = monthDay(unless, u"on"_s);
            rule.unlessWeekday = weekday(unless);
        }
        return rule;
    }

    ListedDays listedDays()
    {
        ListedDays listed;
        for (const QJsonValue &value : m_json.value(u"days"_s).toArray()) {
            const std::optional<QDate> day = dateFromIso(value.toString());
            if (!day)
                complain(Text(QT_TRANSLATE_NOOP("Domain", "“days” holds “%1”, which is not a day like 2026-05-01"),
                              {value.toVariant().toString()}));
            else if (!listed.days.isEmpty() && *day <= listed.days.last())
                complain(Text(QT_TRANSLATE_NOOP("Domain", "“days” must be in order, each once: %1"), {isoDate(*day)}));
            else
                listed.days << *day;
        }
        if (listed.days.isEmpty())
            complain(Text(QT_TRANSLATE_NOOP("Domain", "“days” is empty")));
        return listed;
    }

    const QJsonObject &m_json;
    std::optional<Text> m_problem;
};

QDate weekdayFrom(QDate day, int weekday) { return day.addDays((weekday - day.dayOfWeek() + 7) % 7); }

QDate nthDay(const NthWeekday &rule, int year)
{
    if (rule.unless && rule.unless->in(year).dayOfWeek() == rule.unlessWeekday)
        return rule.unless->in(year);
    const QDate firstOfMonth(year, rule.month, 1);
    if (rule.number > 0)
        return weekdayFrom(firstOfMonth, rule.weekday).addDays(7 * (rule.number - 1));
    return weekdayFrom(firstOfMonth.addMonths(1).addDays(-7), rule.weekday);
}

struct DaysOfYear
{
    int year;
    QList<QDate> operator()(const FixedDay &rule) const { return {rule.on.in(year)}; }
    QList<QDate> operator()(const EasterDay &rule) const
    {
        const bool western = rule.church == EasterDay::Church::Western;
        return {(western ? westernEaster(year) : orthodoxEaster(year)).addDays(rule.offset)};
    }
    QList<QDate> operator()(const NthWeekday &rule) const { return {nthDay(rule, year)}; }
    QList<QDate> operator()(const FirstWeekday &rule) const { return {weekdayFrom(rule.from.in(year), rule.weekday)}; }
    QList<QDate> operator()(const ListedDays &rule) const
    {
        QList<QDate> days;
        std::copy_if(rule.days.begin(), rule.days.end(), std::back_inserter(days),
                     [this](QDate day) { return day.year() == year; });
        return days;
    }
};

} // namespace

Result<HolidayRule> HolidayRule::fromJson(const QJsonObject &json) { return RuleParser(json).parse(); }

QList<QDate> HolidayRule::daysIn(int year) const
{
    if (year < since.value_or(year) || year > until.value_or(year) || except.contains(year))
        return {};
    QList<QDate> days = std::visit(DaysOfYear{year}, occurrence);
    if (weekend == WeekendRule::LeftOutOnSunday)
        days.removeIf([](QDate day) { return day.dayOfWeek() == Qt::Sunday; });
    if (weekend == WeekendRule::SundayToSaturday) {
        for (QDate &day : days)
            day = day.dayOfWeek() == Qt::Sunday ? day.addDays(-1) : day;
    }
    return days;
}

} // namespace article12
