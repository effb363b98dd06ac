// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/deadlineruler.h"

#include <QTest>

using namespace article12;

namespace {

RulerDates martin(QDate today)
{
    RulerDates dates;
    dates.received = QDate(2026, 11, 2);
    dates.today = today;
    dates.safe = QDate(2026, 12, 2);
    dates.due = QDate(2026, 12, 9);
    dates.ifExtended = QDate(2027, 2, 9);
    dates.stops = {{QDate(2026, 11, 6), QDate(2026, 11, 13), 26}};
    return dates;
}

} // namespace

class TestDeadlineRuler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoWordsTouchAndNoneIsCut_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<int>("width");
        for (const auto language : {QLocale::English, QLocale::French}) {
            for (const int width : {200, 300, 340, 900})
                QTest::addRow("%s %d", qPrintable(QLocale::languageToString(language)), width)
                    << QLocale(language) << width;
        }
    }
    void noTwoWordsTouchAndNoneIsCut()
    {
        QFETCH(QLocale, locale);
        QFETCH(int, width);
        const Wording wording = Wording(locale).withThisYear(2026);
        for (int day = 0; day < 120; day += 3) {
            const auto labels =
                placeRulerLabels(martin(QDate(2026, 11, 2).addDays(day)), width, QGuiApplication::font(), wording);
            for (qsizetype i = 0; i < labels.size(); ++i) {
                QVERIFY(labels[i].area.left() >= 0 && labels[i].area.right() <= width);
                for (qsizetype j = i + 1; j < labels.size(); ++j)
                    QVERIFY2(!labels[i].area.intersects(labels[j].area),
                             qPrintable(labels[i].words + QLatin1Char('/') + labels[j].words));
            }
        }
    }
    void theDueDateIsTheLastToGoWhereThereIsNoRoom()
    {
        const Wording wording = Wording(QLocale(QLocale::French)).withThisYear(2026);
        const auto labels = placeRulerLabels(martin(QDate(2026, 11, 24)), 120, QGuiApplication::font(), wording);
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const RulerLabel &label) { return label.mark == RulerLabel::Mark::Due; }));
        QVERIFY(std::none_of(labels.begin(), labels.end(),
                             [](const RulerLabel &label) { return label.mark == RulerLabel::Mark::Safe; }));
    }
    void theSafeDateIsSaidOnlyWhereItDiffers()
    {
        RulerDates dates = martin(QDate(2026, 11, 24));
        dates.due = dates.safe;
        const auto labels = placeRulerLabels(dates, 900, QGuiApplication::font(), Wording(QLocale(QLocale::English)));
        QVERIFY(std::none_of(labels.begin(), labels.end(),
                             [](const RulerLabel &label) { return label.mark == RulerLabel::Mark::Safe; }));
    }
    void aSuspensionIsNamedWhereThereIsRoom()
    {
        const auto isNamed = [](int width) {
            const auto labels = placeRulerLabels(martin(QDate(2026, 11, 24)), width, QGuiApplication::font(),
                                                 Wording(QLocale(QLocale::English)).withThisYear(2026));
            return std::any_of(labels.begin(), labels.end(),
                               [](const RulerLabel &label) { return label.mark == RulerLabel::Mark::Stopped; });
        };
        QVERIFY(isNamed(900));
        QVERIFY(!isNamed(120));
    }
    void closedWithoutAnAnswerNothingRuns()
    {
        RulerDates dates;
        dates.received = QDate(2026, 11, 2);
        dates.today = QDate(2026, 11, 24);
        dates.closed = QDate(2026, 11, 20);
        const auto labels = placeRulerLabels(dates, 900, QGuiApplication::font(), Wording(QLocale(QLocale::English)));
        const auto has = [&labels](RulerLabel::Mark mark) {
            return std::any_of(labels.begin(), labels.end(),
                               [mark](const RulerLabel &label) { return label.mark == mark; });
        };
        QVERIFY(has(RulerLabel::Mark::Closed));
        QVERIFY(!has(RulerLabel::Mark::Today));
    }
    void itSaysItsDatesToAScreenReader()
    {
        const Wording wording = Wording(QLocale(QLocale::English)).withThisYear(2026);
        DeadlineRuler ruler(wording);
        ruler.setDates(martin(QDate(2026, 11, 24)));
        QVERIFY(
            ruler.accessibleName().replace(QChar(0xa0), QLatin1Char(' ')).contains(QStringLiteral("due Wed 9 Dec")));
        QVERIFY(ruler.accessibleName().contains(QStringLiteral("suspended from")));
    }
};

QTEST_MAIN(TestDeadlineRuler)
#include "tst_deadlineruler.moc"
