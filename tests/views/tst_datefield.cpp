// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/datefield.h"

#include <QCalendarWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace article12;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 24);

/// Runs once the calendar is up, then closes it.
void whileCalendarIsOpen(const std::function<void(QCalendarWidget &)> &look)
{
    QTimer::singleShot(0, qApp, [look] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        auto *calendar = menu->findChild<QCalendarWidget *>();
        QVERIFY(calendar);
        look(*calendar);
        menu->close();
    });
}

} // namespace

class TestDateField : public QObject
{
    Q_OBJECT

    const Wording m_wording = Wording(QLocale(QLocale::English, QLocale::UnitedKingdom)).withThisYear(2026);

private Q_SLOTS:
    void keysMoveTheDay_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("key");
        QTest::addColumn<QDate>("to");
        QTest::newRow("up") << QDate(2026, 11, 30) << int(Qt::Key_Up) << QDate(2026, 12, 1);
        QTest::newRow("down") << QDate(2026, 3, 1) << int(Qt::Key_Down) << QDate(2026, 2, 28);
        QTest::newRow("a month on") << QDate(2026, 1, 31) << int(Qt::Key_PageUp) << QDate(2026, 2, 28);
        QTest::newRow("a month back") << QDate(2026, 3, 31) << int(Qt::Key_PageDown) << QDate(2026, 2, 28);
        QTest::newRow("empty begins today") << QDate() << int(Qt::Key_Up) << today;
    }
    void keysMoveTheDay()
    {
        QFETCH(QDate, from);
        QFETCH(int, key);
        DateField field(m_wording, today);
        if (from.isValid())
            field.setDate(from);
        QTest::keyClick(&field.edit(), Qt::Key(key));
        QTEST(field.date().value_or(QDate()), "to");
    }

    void altDownOpensTheCalendarOnTheFirstDayOfTheLocale_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<int>("first");
        QTest::newRow("France") << QLocale(QLocale::French, QLocale::France) << int(Qt::Monday);
        QTest::newRow("United States") << QLocale(QLocale::English, QLocale::UnitedStates) << int(Qt::Sunday);
    }
    void altDownOpensTheCalendarOnTheFirstDayOfTheLocale()
    {
        QFETCH(QLocale, locale);
        const Wording wording(locale);
        DateField field(wording, today);
        field.setDate(QDate(2026, 11, 9));
        field.show();
        int first = 0;
        QDate shown;
        whileCalendarIsOpen([&](QCalendarWidget &calendar) {
            first = calendar.firstDayOfWeek();
            shown = calendar.selectedDate();
            Q_EMIT calendar.clicked(QDate(2026, 11, 12));
        });
        QTest::keyClick(&field.edit(), Qt::Key_Down, Qt::AltModifier);
        QTEST(first, "first");
        QCOMPARE(shown, QDate(2026, 11, 9));
        QCOMPARE(field.date(), QDate(2026, 11, 12));
    }

    void aWrongDateStaysWithItsReason()
    {
        DateField field(m_wording, today);
        field.show();
        QTest::keyClicks(&field.edit(), u"31/4/2026"_s);
        QTest::keyClick(&field.edit(), Qt::Key_Return);
        QVERIFY(!field.date());
        QCOMPARE(field.edit().text(), u"31/4/2026"_s);
        QVERIFY2(field.problem().contains(u"no day 31"_s), qPrintable(field.problem()));
        QCOMPARE(field.edit().accessibleDescription(), field.problem());
    }

    void aRefusalGoesWhenTheDayChanges()
    {
        DateField field(m_wording, today);
        field.setDate(QDate(2026, 11, 25));
        field.setRefusal(u"in the future"_s);
        QCOMPARE(field.edit().accessibleDescription(), u"in the future"_s);
        QTest::keyClick(&field.edit(), Qt::Key_Down);
        QVERIFY(field.edit().accessibleDescription().isEmpty());
    }

    void emptyIsAllowedAndSaysNothing()
    {
        DateField field(m_wording, today);
        field.setDate(today);
        const QSignalSpy changes(&field, &DateField::changed);
        field.edit().selectAll();
        QTest::keyClick(&field.edit(), Qt::Key_Delete);
        QTest::keyClick(&field.edit(), Qt::Key_Return);
        QVERIFY(!field.date());
        QVERIFY(field.problem().isEmpty());
        QCOMPARE(changes.count(), 1);
    }
};

QTEST_MAIN(TestDateField)
#include "tst_datefield.moc"
