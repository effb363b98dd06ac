// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/holidayrules.h"

#include "basics/canonicaljson.h"
#include "calendar/holidayrule.h"

#include <QJsonArray>
#include <QMap>
#include <QSet>

#include <map>
#include <mutex>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

const QString noHolidays = u"-"_s;
const QString allMunicipal = u"all"_s;

struct Region
{
    QString name;
    QString parent;
    QString note;
    QList<HolidayRule> rules;
};

struct Alias
{
    QString region;
    QStringList municipal;
};

Failure invalid(const Text &what) { return {Failure::Code::InvalidInput, what, {}, {}, {}}; }

Result<Region> regionFromJson(const QString &id, const QJsonObject &json)
{
    static const QStringList known{u"name"_s, u"parent"_s, u"note"_s, u"holidays"_s};
    for (const QString &key : json.keys()) {
        if (!known.contains(key))
            return invalid(Text(QT_TRANSLATE_NOOP("Domain", "Region %1: “%2” is not a key of a region."), {id, key}));
    }
    Region region{
        json.value(u"name"_s).toString(), json.value(u"parent"_s).toString(), json.value(u"note"_s).toString(), {}};
    if (region.name.isEmpty())
        return invalid(Text(QT_TRANSLATE_NOOP("Domain", "Region %1 has no name."), {id}));
    const QJsonArray rules = json.value(u"holidays"_s).toArray();
    if (rules.isEmpty())
        return invalid(Text(QT_TRANSLATE_NOOP("Domain", "Region %1 has no holidays."), {id}));
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const QJsonObject line = rules[i].toObject();
        const auto rule = HolidayRule::fromJson(line);
        if (!rule) {
            return invalid(
                Text(QT_TRANSLATE_NOOP("Domain", "Region %1, rule %2 “%3”: %4."),
                     {id, qint64(i + 1), line.value(u"name"_s).toString(), asArgument(rule.failure().what)}));
        }
        region.rules << *rule;
    }
    return region;
}

} // namespace

struct HolidayRules::Data
{
    QString version;
    int firstYear = 0;
    int lastYear = 0;
    QMap<QString, Region> regions;
    QMap<QString, Alias> aliases;
    QSet<QString> municipalIds; ///< of all regions, and "all"
    CalendarChanges changes;    ///< of one register
    mutable std::mutex cacheLock;
    mutable QHash<QStringList, HolidayCalendar> cache; ///< by region and municipal days

    Result<void> readRegions(const QJsonObject &json);
    Result<void> readAliases(const QJsonObject &json);
    Result<void> checkParents() const;
    Result<void> checkListedDays() const;
    [[nodiscard]] const Region *find(const QString &id) const;
    [[nodiscard]] QList<const HolidayRule *> rulesOf(const QString &id) const;
    void collectMunicipalIds();
    [[nodiscard]] QList<Holiday> holidays(const QList<const HolidayRule *> &rules) const;
    [[nodiscard]] bool isWithin(const QString &id, const QString &region) const;
    void change(QList<Holiday> &holidays, const QString &id) const;
    [[nodiscard]] HolidayCalendar makeCalendar(const QString &id, const QStringList &municipal) const;
};

Result<void> HolidayRules::Data::readRegions(const QJsonObject &json)
{
    for (const QString &id : json.keys()) {
        const auto region = regionFromJson(id, json.value(id).toObject());
        if (!region)
            return region.failure();
        regions.insert(id, *region);
    }
    if (regions.isEmpty())
        return invalid(Text(QT_TRANSLATE_NOOP("Domain", "The holiday rules name no region.")));
    return {};
}

Result<void> HolidayRules::Data::readAliases(const QJsonObject &json)
{
    for (const QString &id : json.keys()) {
        const QJsonObject alias = json.value(id).toObject();
        const QString region = alias.value(u"region"_s).toString();
        if (!regions.contains(region) || regions.contains(id))
            return invalid(Text(QT_TRANSLATE_NOOP("Domain", "Alias %1 must be a new name of a region."), {id}));
        aliases.insert(id, {region, alias.value(u"municipal"_s).toVariant().toStringList()});
    }
    return {};
}

Result<void> HolidayRules::Data::checkParents() const
{
    for (auto region = regions.begin(); region != regions.end(); ++region) {
        QStringList line{region.key()};
        for (QString parent = region->parent; !parent.isEmpty(); parent = regions[parent].parent) {
            if (!regions.contains(parent))
                return invalid(Text(QT_TRANSLATE_NOOP("Domain", "Region %1: its parent %2 is not a region."),
                                    {region.key(), parent}));
            if (line.contains(parent))
                return invalid(Text(QT_TRANSLATE_NOOP("Domain", "Region %1 is its own parent."), {region.key()}));
            line << parent;
        }
    }
    return {};
}

Result<void> HolidayRules::Data::checkListedDays() const
{
    for (auto region = regions.begin(); region != regions.end(); ++region) {
        for (const HolidayRule &rule : region->rules) {
            const auto *listed = std::get_if<ListedDays>(&rule.occurrence);
            if (listed && (listed->days.first().year() < firstYear || listed->days.last().year() > lastYear))
                return invalid(
                    Text(QT_TRANSLATE_NOOP("Domain", "Region %1, rule “%2”: a day lies outside the years %3 to %4."),
                         {region.key(), rule.name, QString::number(firstYear), QString::number(lastYear)}));
        }
    }
    return {};
}

const Region *HolidayRules::Data::find(const QString &id) const
{
    const auto alias = aliases.find(id);
    const auto region = regions.find(alias == aliases.end() ? id : alias->region);
    return region == regions.end() ? nullptr : &*region;
}

QList<const HolidayRule *> HolidayRules::Data::rulesOf(const QString &id) const
{
    QList<const HolidayRule *> rules;
    for (const Region *region = find(id); region; region = find(region->parent)) {
        for (const HolidayRule &rule : region->rules)
            rules << &rule;
    }
    return rules;
}

void HolidayRules::Data::collectMunicipalIds()
{
    municipalIds = {allMunicipal};
    for (const Region &region : std::as_const(regions)) {
        for (const HolidayRule &rule : region.rules)
            municipalIds << rule.municipal;
    }
    municipalIds.remove(QString());
}

// Days off in lieu are given out in order of the days they stand for, each to a day still free.
QList<Holiday> HolidayRules::Data::holidays(const QList<const HolidayRule *> &rules) const
{
    QList<Holiday> holidays;
    QSet<QDate> taken;
    std::multimap<QDate, const HolidayRule *> onWeekends;
    for (const HolidayRule *rule : rules) {
        for (int year = firstYear; year <= lastYear; ++year) {
            for (const QDate day : rule->daysIn(year)) {
                holidays << Holiday{day, rule->name};
                taken << day;
                if (day.dayOfWeek() >= Qt::Saturday)
                    onWeekends.emplace(day, rule);
            }
        }
    }
    const auto addSubstitute = [&](QDate day, const HolidayRule *rule) {
        holidays << Holiday{day, rule->name, true};
        taken << day;
    };
    for (const auto &[day, rule] : onWeekends) {
        const QDate monday = day.addDays(8 - day.dayOfWeek());
        if (rule->weekend == WeekendRule::NextMonday) {
            addSubstitute(monday, rule);
        } else if (rule->weekend == WeekendRule::NextWorkingDay) {
            QDate free = monday;
            while (free.dayOfWeek() >= Qt::Saturday || taken.contains(free))
                free = free.addDays(1);
            addSubstitute(free, rule);
        }
    }
    return holidays;
}

/// Whether the region `id` is `region` or lies below it.
bool HolidayRules::Data::isWithin(const QString &id, const QString &region) const
{
    const Region *wanted = find(region);
    for (const Region *own = find(id); own && wanted; own = find(own->parent)) {
        if (own == wanted)
            return true;
    }
    return false;
}

void HolidayRules::Data::change(QList<Holiday> &holidays, const QString &id) const
{
    for (const CalendarChange &change : changes.days) {
        if (!isWithin(id, change.region))
            continue;
        holidays.removeIf([&change](const Holiday &holiday) { return holiday.day == change.day; });
        if (change.edit == CalendarEdit::Add)
            holidays << Holiday{change.day, change.name};
    }
}

HolidayCalendar HolidayRules::Data::makeCalendar(const QString &id, const QStringList &municipal) const
{
    if (id == noHolidays)
        return HolidayCalendar(id, version, 0, 0, {});
    const QStringList switchedOn = municipal + changes.municipal + aliases.value(id).municipal;
    QList<const HolidayRule *> rules = rulesOf(id);
    rules.removeIf([&switchedOn](const HolidayRule *rule) {
        return !rule->municipal.isEmpty() && !switchedOn.contains(allMunicipal) &&
               !switchedOn.contains(rule->municipal);
    });
    QList<Holiday> days = holidays(rules);
    change(days, id);
    return HolidayCalendar(id, version, firstYear, lastYear, days);
}

HolidayRules::HolidayRules()
    : m_data(std::make_shared<Data>())
{
}

Result<HolidayRules> HolidayRules::fromJson(const QByteArray &json)
{
    const auto object = objectFromJson(json, u"holiday rules"_s);
    if (!object)
        return object.failure();
    auto data = std::make_shared<Data>();
    data->version = object->value(u"version"_s).toString();
    data->firstYear = object->value(u"first_year"_s).toInt();
    data->lastYear = object->value(u"last_year"_s).toInt();
    if (data->version.isEmpty() || data->firstYear < 1583 || data->lastYear < data->firstYear)
        return invalid(
            Text(QT_TRANSLATE_NOOP("Domain", "The holiday rules need a version, a first_year and a later last_year.")));
    if (const auto read = data->readRegions(object->value(u"regions"_s).toObject()); !read)
        return read.failure();
    if (const auto read = data->readAliases(object->value(u"aliases"_s).toObject()); !read)
        return read.failure();
    if (const auto checked = data->checkParents(); !checked)
        return checked.failure();
    if (const auto checked = data->checkListedDays(); !checked)
        return checked.failure();
    data->collectMunicipalIds();
    HolidayRules rules;
    rules.m_data = std::move(data);
    return rules;
}

HolidayRules HolidayRules::withChanges(const CalendarChanges &changes) const
{
    auto data = std::make_shared<Data>();
    data->version =
        changes.revision == 0 ? m_data->version : u"%1+%2"_s.arg(m_data->version, QString::number(changes.revision));
    data->firstYear = m_data->firstYear;
    data->lastYear = m_data->lastYear;
    data->regions = m_data->regions;
    data->aliases = m_data->aliases;
    data->municipalIds = m_data->municipalIds;
    data->changes = changes;
    HolidayRules rules;
    rules.m_data = std::move(data);
    return rules;
}

const QString &HolidayRules::version() const { return m_data->version; }

int HolidayRules::firstYear() const { return m_data->firstYear; }

int HolidayRules::lastYear() const { return m_data->lastYear; }

QStringList HolidayRules::regions() const { return m_data->regions.keys(); }

Text HolidayRules::nameOf(const QString &region) const
{
    const Region *found = m_data->find(region);
    return found ? Text::fromData(found->name) : Text();
}

QString HolidayRules::noteOf(const QString &region) const
{
    const Region *found = m_data->find(region);
    return found ? found->note : QString();
}

QStringList HolidayRules::municipalDays(const QString &region) const
{
    QStringList ids;
    for (const HolidayRule *rule : m_data->rulesOf(region)) {
        if (!rule->municipal.isEmpty())
            ids << rule->municipal;
    }
    return ids;
}

Result<HolidayCalendar> HolidayRules::calendar(const QString &region, const QStringList &municipal) const
{
    for (const QString &id : municipal) {
        if (!m_data->municipalIds.contains(id))
            return invalid(Text(QT_TRANSLATE_NOOP("Domain", "No region has a municipal holiday “%1”."), {id}));
    }
    if (region != noHolidays && !m_data->find(region))
        return invalid(
            Text(QT_TRANSLATE_NOOP("Domain", "There is no holiday calendar for the region “%1”."), {region}));
    const std::lock_guard lock(m_data->cacheLock);
    const QStringList key = QStringList{region} + municipal;
    auto kept = m_data->cache.find(key);
    if (kept == m_data->cache.end())
        kept = m_data->cache.insert(key, m_data->makeCalendar(region, municipal));
    return *kept;
}

} // namespace article12
