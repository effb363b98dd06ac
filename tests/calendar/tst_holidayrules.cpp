// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rules.h"

#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

namespace {

const Wording english{QLocale(QLocale::English, QLocale::UnitedKingdom)};

QByteArray rulesWith(const char *rule)
{
    return R"({"version": "1", "first_year": 2018, "last_year": 2040, "regions": {"XX": {"name": "Nowhere",)"
           R"("holidays": [)" +
           QByteArray(rule) + "]}}}";
}

} // namespace

class TestHolidayRules : public QObject
{
    Q_OBJECT

    const HolidayRules &m_rules = test::rulebook().holidays;

    HolidayCalendar calendarOf(const QString &region, const QStringList &municipal = {}) const
    {
        const auto calendar = m_rules.calendar(region, municipal);
        return calendar ? *calendar : HolidayCalendar();
    }

private Q_SLOTS:
    void saysItsVersion() { QCOMPARE(m_rules.version(), u"2026.1"_s); }

    void everyRegionHasACalendar()
    {
        QVERIFY(m_rules.regions().size() > 70);
        for (const QString &region : m_rules.regions()) {
            const HolidayCalendar calendar = calendarOf(region);
            QCOMPARE(calendar.region(), region);
            for (int year = m_rules.firstYear(); year <= m_rules.lastYear(); ++year)
                QVERIFY2(!calendar.holidaysOf(year).isEmpty(), qPrintable(region));
        }
    }

    void namesDays_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("name");
        QTest::newRow("fixed") << u"FR"_s << QDate(2026, 5, 1) << u"Fête du travail"_s;
        QTest::newRow("Easter Monday") << u"FR"_s << QDate(2026, 4, 6) << u"Lundi de Pâques"_s;
        QTest::newRow("Orthodox Good Friday") << u"GR"_s << QDate(2026, 4, 10) << u"Μεγάλη Παρασκευή"_s;
        QTest::newRow("inherited") << u"RE"_s << QDate(2026, 5, 1) << u"Fête du travail"_s;
        QTest::newRow("of the region") << u"RE"_s << QDate(2027, 12, 20) << u"Abolition de l’esclavage"_s;
        QTest::newRow("not before it was introduced") << u"IT"_s << QDate(2025, 10, 4) << QString();
        QTest::newRow("since it was introduced") << u"IT"_s << QDate(2027, 10, 4) << u"San Francesco d’Assisi"_s;
        QTest::newRow("abolished") << u"DK"_s << QDate(2024, 4, 26) << QString();
        QTest::newRow("not in this year") << u"SK"_s << QDate(2026, 5, 8) << QString();
        QTest::newRow("first Monday") << u"IE"_s << QDate(2026, 2, 2) << u"Saint Brigid’s Day"_s;
        QTest::newRow("the day itself on a Friday") << u"IE"_s << QDate(2030, 2, 1) << u"Saint Brigid’s Day"_s;
        QTest::newRow("then not the Monday") << u"IE"_s << QDate(2030, 2, 4) << QString();
        QTest::newRow("last Monday") << u"GB"_s << QDate(2026, 8, 31) << u"Summer bank holiday"_s;
        QTest::newRow("first weekday from a day") << u"IS"_s << QDate(2026, 4, 23) << u"Sumardagurinn fyrsti"_s;
        QTest::newRow("Sunday moved to Saturday") << u"NL"_s << QDate(2025, 4, 26) << u"Koningsdag"_s;
        QTest::newRow("and not on the Sunday") << u"NL"_s << QDate(2025, 4, 27) << QString();
        QTest::newRow("nothing said of a Sunday") << u"ES"_s << QDate(2026, 11, 1) << QString();
        QTest::newRow("first day off in lieu") << u"GB"_s << QDate(2021, 12, 27) << u"Christmas Day"_s;
        QTest::newRow("second day off in lieu") << u"GB"_s << QDate(2021, 12, 28) << u"Boxing Day"_s;
        QTest::newRow("in lieu after a holiday") << u"GB"_s << QDate(2022, 12, 27) << u"Christmas Day"_s;
        QTest::newRow("Monday in lieu") << u"LV"_s << QDate(2024, 5, 6) << u"Neatkarības atjaunošanas diena"_s;
        QTest::newRow("yearly list") << u"ES-MD"_s << QDate(2026, 11, 2)
                                     << u"Monday after a Sunday holiday (yearly list)"_s;
        QTest::newRow("municipal is off") << u"FR-57"_s << QDate(2026, 4, 3) << QString();
        QTest::newRow("on in the alias") << u"FR-AM"_s << QDate(2026, 4, 3) << u"Vendredi saint"_s;
        QTest::newRow("alias FR-RE") << u"FR-RE"_s << QDate(2027, 12, 20) << u"Abolition de l’esclavage"_s;
        QTest::newRow("no holidays") << u"-"_s << QDate(2026, 12, 25) << QString();
    }
    void namesDays()
    {
        QFETCH(QString, region);
        QFETCH(QDate, day);
        QFETCH(QString, name);
        QCOMPARE(calendarOf(region).holidayName(day), name);
        QCOMPARE(calendarOf(region).isWorkingDay(day), name.isEmpty() && day.dayOfWeek() < Qt::Saturday);
    }

    void switchesMunicipalDaysOneByOne()
    {
        const QDate assumption(2029, 8, 15);
        const QDate peace(2029, 8, 8);
        QCOMPARE(m_rules.municipalDays(u"DE-BY"_s), (QStringList{u"assumption"_s, u"augsburg-peace"_s}));
        QVERIFY(calendarOf(u"DE-BY"_s).isWorkingDay(assumption));
        QVERIFY(!calendarOf(u"DE-BY"_s, {u"assumption"_s}).isWorkingDay(assumption));
        QVERIFY(calendarOf(u"DE-BY"_s, {u"assumption"_s}).isWorkingDay(peace));
        QVERIFY(!calendarOf(u"DE-BY"_s, {u"all"_s}).isWorkingDay(peace));
        QVERIFY(calendarOf(u"DE-BY"_s, {u"good-friday"_s}).isWorkingDay(assumption));
    }

    void refusesUnknownNames()
    {
        const auto region = m_rules.calendar(u"XX"_s);
        QVERIFY(!region);
        QCOMPARE(english.say(region.failure().what), u"There is no holiday calendar for the region “XX”."_s);
        const auto municipal = m_rules.calendar(u"FR"_s, {u"carnival"_s});
        QVERIFY(!municipal);
        QCOMPARE(english.say(municipal.failure().what), u"No region has a municipal holiday “carnival”."_s);
    }

    void countsWorkingDays()
    {
        const HolidayCalendar french = calendarOf(u"FR"_s);
        QCOMPARE(french.workingDayFrom(QDate(2026, 5, 1)), QDate(2026, 5, 4));
        QCOMPARE(french.workingDaysAfter(QDate(2026, 4, 30), 1), QDate(2026, 5, 4));
        QCOMPARE(french.workingDaysAfter(QDate(2026, 4, 30), 5), QDate(2026, 5, 11));
        QCOMPARE(french.workingDaysAfter(QDate(2026, 5, 2), 0), QDate(2026, 5, 2));
    }

    void knowsItsBounds()
    {
        const HolidayCalendar french = calendarOf(u"FR"_s);
        QVERIFY(french.covers(QDate(2018, 1, 1)) && french.covers(QDate(2040, 12, 31)));
        QVERIFY(!french.covers(QDate(2017, 12, 31)) && !french.covers(QDate(2041, 1, 1)));
        QVERIFY(!french.workingDayFrom(QDate(2017, 12, 29)));
        QVERIFY(!french.workingDaysAfter(QDate(2040, 12, 31), 1));
        QCOMPARE(calendarOf(u"-"_s).workingDayFrom(QDate(1890, 1, 4)), QDate(1890, 1, 6));
    }

    void namesRegionAndRuleInErrors_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("error");
        const auto rule = [](const char *name, const char *line, const QString &problem) {
            QTest::newRow(name) << rulesWith(line) << u"Region XX, rule 1 “A”: %1."_s.arg(problem);
        };
        rule("no 30 February", R"({"name": "A", "on": "02-30"})", u"“on” must be a day of every year, like 05-01"_s);
        rule("no 29 February", R"({"name": "A", "on": "02-29"})", u"“on” must be a day of every year, like 05-01"_s);
        rule("no when", R"({"name": "A"})",
             u"exactly one of on, easter, orthodox_easter, nth, first, days must be given"_s);
        rule("two whens", R"({"name": "A", "on": "01-01", "easter": 1})",
             u"exactly one of on, easter, orthodox_easter, nth, first, days must be given"_s);
        rule("half a day", R"({"name": "A", "easter": 1.5})", u"“easter” must be a whole number from -100 to 100"_s);
        rule("weekday", R"({"name": "A", "first": {"weekday": "Xyz", "from": "01-01"}})",
             u"“weekday” must be one of Mon, Tue, Wed, Thu, Fri, Sat, Sun"_s);
        rule("fifth", R"({"name": "A", "nth": {"number": 5, "weekday": "Mon", "month": 1}})",
             u"“number” must be a whole number from -1 to 4"_s);
        rule("years", R"({"name": "A", "on": "01-01", "since": 2030, "until": 2020})",
             u"“since” is later than “until”"_s);
        rule("key", R"({"name": "A", "on": "01-01", "form": 2030})", u"“form” is not a key of a holiday rule"_s);
        rule(
            "weekend", R"({"name": "A", "on": "01-01", "weekend": "never"})",
            u"“weekend” must be one of stays, next_working_day, next_monday, sunday_to_saturday, left_out_on_sunday"_s);
        rule("order", R"({"name": "A", "days": ["2020-01-02", "2020-01-01"]})",
             u"“days” must be in order, each once: 2020-01-01"_s);
        QTest::newRow("nameless") << rulesWith(R"({"on": "01-01"})")
                                  << u"Region XX, rule 1 “”: “name” must be a word."_s;
        QTest::newRow("bounds") << rulesWith(R"({"name": "A", "days": ["2041-01-02"]})")
                                << u"Region XX, rule “A”: a day lies outside the years 2018 to 2040."_s;
        QTest::newRow("orphan") << QByteArray(R"({"version": "1", "first_year": 2018, "last_year": 2040, "regions":)"
                                              R"({"XX": {"name": "N", "parent": "YY",)"
                                              R"("holidays": [{"name": "A", "on": "01-01"}]}}})")
                                << u"Region XX: its parent YY is not a region."_s;
        QTest::newRow("circle") << QByteArray(R"({"version": "1", "first_year": 2018, "last_year": 2040, "regions":)"
                                              R"({"XX": {"name": "N", "parent": "XX",)"
                                              R"("holidays": [{"name": "A", "on": "01-01"}]}}})")
                                << u"Region XX is its own parent."_s;
    }
    void namesRegionAndRuleInErrors()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, error);
        const auto rules = HolidayRules::fromJson(json);
        QVERIFY(!rules);
        QCOMPARE(english.say(rules.failure().what), error);
    }
};

QTEST_GUILESS_MAIN(TestHolidayRules)
#include "tst_holidayrules.moc"
